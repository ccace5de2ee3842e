"""What people take back, and what they send before anything was asked: erased where they say so, kept otherwise."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage import tables
from storage.queries import identities
from tests.handlers.steps import begins, citizen, draft, filed, pledges
from tests.handlers.unchanged import rows, told
from tests.world.people import Person
from tests.world.world import World


async def named(world: World) -> Person:
    """Lan, who gave her name and phone and sent a report under it."""
    lan = await pledges(world)
    for label in ("Sửa tên", "Hiện tên tôi", "Đồng ý"):
        await lan.taps(label)
    await lan.says("Lò Thị Lan")
    await lan.says("0912 345 678")
    await lan.taps("Gửi")
    return lan


async def test_taking_consent_back_erases_name_and_phone_and_says_so(world: World) -> None:
    hoa = await world.moderator("Hoa")
    lan = await named(world)
    await lan.says("/privacy")
    await lan.taps("Rút lại đồng ý")
    lan.sees("họ tên, số điện thoại bác đã cho được xóa ngay")
    await lan.taps("Rút lại đồng ý")
    assert told(lan)[0].startswith("Đã rút lại đồng ý. Họ tên, số điện thoại bác đã cho (nếu có) đã được xóa.\n")
    async with world.checking() as db:
        (row,) = (await db.execute(select(tables.identities))).all()
        assert (row.name, row.phone, row.phone_print) == (None, None, None)
        entries = (await db.execute(select(tables.journal.c.data).where(tables.journal.c.act == "unconsent"))).all()
    assert [data for (data,) in entries] == [
        {"purpose": "handle"},
        {"purpose": "contact", "erased": "name, phone"},
    ]
    (report,) = await filed(world, lan)
    await hoa.presses(f"*:case:who:{report.code}")
    hoa.does_not_see("Lò Thị Lan", "345 678", "345678")


async def test_a_name_is_asked_for_anew_after_it_was_erased(world: World) -> None:
    lan = await named(world)
    await lan.presses("*:unconsent:yes")
    lan = await begins_again(lan)
    await lan.says("Lấy ống nước cũ làm máng dẫn nước")
    for label in ("Bỏ qua", "Bỏ qua", "Hiện tên tôi"):
        await lan.taps(label)
    lan.sees("xin phép giữ họ tên")
    await lan.taps("Đồng ý")
    await lan.says("Lò Lan")
    await lan.taps("Bỏ qua")
    lan.sees("Tên bác: Lò Lan")


async def begins_again(lan: Person) -> Person:
    """The next report of somebody who has to agree anew."""
    await lan.says("/idea")
    await lan.taps("Đồng ý")
    return lan


async def test_erasing_touches_nobody_else_and_twice_is_fine(world: World) -> None:
    lan = await named(world)
    hung = await begins(world, "Hiến kế", "Hùng")
    for _ in range(2):
        await hung.presses("*:unconsent:yes")
        hung.sees("Đã rút lại đồng ý")
    async with world.checking() as db:
        kept = await identities.of(db, world.vault, (await citizen(world, lan)).id)
    assert kept == identities.Identity("Lò Thị Lan", "+84912345678")


async def test_an_officer_who_only_gave_a_name_can_take_it_back(world: World) -> None:
    hoa = await world.moderator("Hoa")
    await hoa.presses("*:office_name")
    await hoa.says("Hoàng Thị Hoa")
    await hoa.says("/privacy")
    await hoa.taps("Rút lại đồng ý")
    await hoa.taps("Rút lại đồng ý")
    assert [row[1:4] for row in (await rows(world, [tables.identities]))["identities"]] == [(None, None, None)]


SPOT = (22.3964, 103.4701)


@pytest.mark.parametrize("words_first", [True, False])
async def test_a_place_sent_before_a_kind_is_chosen_becomes_the_place_of_the_report(
    world: World, words_first: bool
) -> None:
    lan = world.resident("Lan")
    if words_first:
        await lan.says("/start")
    await lan.shares_place(*SPOT)
    lan.sees("Đã nhận vị trí. Bác muốn gửi việc này là gì ạ?" if words_first else "Những gì bác vừa gửi được giữ lại")
    await lan.taps("Phản ánh lãng phí")
    await lan.taps("Đồng ý")
    await lan.taps("Bình Lư")
    await lan.taps("Điện, xăng dầu")
    await lan.says("Đèn đường đầu bản sáng cả ban ngày")
    await lan.taps("Bỏ qua")
    lan.sees("Đã ghi vị trí bác vừa gửi.", "liên quan đến cán bộ")
    await lan.taps("Không")
    await lan.taps("Giấu tên tôi")
    await lan.taps("Gửi")
    assert [(one.lat, one.lon) for one in await filed(world, lan)] == [SPOT]


async def test_such_a_place_can_be_taken_back_and_told_otherwise(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    await lan.shares_place(*SPOT)
    for label in ("Phản ánh lãng phí", "Đồng ý", "Bình Lư", "Điện, xăng dầu"):
        await lan.taps(label)
    await lan.says("Đèn đường đầu bản sáng cả ban ngày")
    await lan.taps("Bỏ qua")
    await lan.taps("Quay lại")
    lan.sees("Việc này ở chỗ nào?")
    await lan.says("Cạnh nhà văn hóa")
    assert (await draft(world, lan))["answers"]["place"] == {"value": "", "label": "Cạnh nhà văn hóa"}


async def test_a_kind_that_asks_for_no_place_says_that_it_is_not_needed(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    await lan.shares_place(*SPOT)
    await lan.taps("Hiến kế")
    await lan.taps("Đồng ý")
    lan.sees("Việc này không cần vị trí, ở chỗ nào bác nói giúp bằng lời.", "xã, phường nào")


@pytest.mark.parametrize("at", [(91.0, 0.0), (0.0, 181.0), (-1e9, 1e9)])
async def test_a_place_that_is_nowhere_is_not_kept(world: World, at: tuple[float, float]) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    await lan.shares_place(*at)
    assert told(lan)[0].endswith("Bác cần gì ạ?")
    await lan.taps("Phản ánh lãng phí")
    await lan.taps("Đồng ý")
    assert (await draft(world, lan))["answers"] == {}
