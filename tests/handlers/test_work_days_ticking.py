"""Work days afterwards: people without a phone, ticking off, booking each one's labour exactly once."""

from __future__ import annotations

from decimal import Decimal

from domain.reports import Amount, Family, State
from scheduler.work_days import book
from storage.queries import identities, places
from tests.handlers.called import calls, day, head, neighbour, opens_list, was_told
from tests.handlers.steps import citizen, filed
from tests.world.people import Person
from tests.world.world import World

BEGUN = {"days": 5, "hours": 22}


async def test_who_has_no_phone_is_written_down_by_name(world: World) -> None:
    pao = await head(world)
    await calls(world, pao)
    await pao.taps("Thêm người không có điện thoại")
    await pao.says("Giàng A Sử, 2 người")
    pao.sees("Đã ghi Giàng A Sử", "Giàng A Sử, 2 người", "Đi: 2/20")
    await pao.taps("Thêm người không có điện thoại")
    await pao.says("giàng a sử")
    pao.sees("Trong danh sách đã có", "Đi: 2/20")


async def test_the_list_is_ticked_and_each_ones_labour_is_booked_once(world: World) -> None:
    pao, lan, seo = await head(world), await neighbour(world), await neighbour(world, "Seo")
    minh = await world.moderator("Minh")
    await _ticks(world, pao, lan, seo)
    minh.looks()
    await pao.taps("Ghi ngày công")
    await pao.taps("Nửa ngày")
    pao.sees("Đã ghi công cho 5 người")
    await lan.says("chào")
    assert was_told(lan, "Đã ghi ngày công của bác", "DG-26-", "Chủ nhật 29/11/2026")
    minh.sees_nothing()
    for _ in range(2):
        await world.tick(book)
    await opens_list(pao)
    pao.sees("đã ghi công, nửa ngày")
    await _is_booked(world, pao, lan, seo)
    await lan.taps("Không phải tôi")
    await lan.taps("Rút lại")
    assert (await filed(world, lan))[0].state is State.WITHDRAWN


async def _ticks(world: World, pao: Person, lan: Person, seo: Person) -> None:
    """Two say yes, and one without a phone; one of them did not come, and one brought three more."""
    await calls(world, pao)
    await lan.taps("Tôi đi")
    await seo.taps("Tôi đi")
    await pao.taps("Thêm người không có điện thoại")
    await pao.says("Giàng A Sử")
    world.clock.advance(**BEGUN)
    await opens_list(pao)
    await pao.taps("Điểm danh")
    assert "Đã đến: 0 người. Còn 3 dòng" in shown(pao)
    await pao.taps("• Bà con số 2")
    await pao.taps("✓ Bà con số 2")
    await pao.taps("Tất cả đã đến")
    assert "Đã đến: 2 người" in shown(pao)
    assert "✕ Bà con số 2" in shown(pao)
    await pao.taps("Sửa số người của một nhà")
    await pao.taps("Bà con số 1")
    await pao.says("4")
    assert "Đã đến: 5 người" in shown(pao)
    assert "✓ Bà con số 1, 4 người" in shown(pao)


def shown(who: Person) -> str:
    """The list as it stands: where a messenger can, a tick changes the message that is there."""
    return " ".join((*who.screen.text.split(), *(option.label for option in who.screen.options)))


async def _is_booked(world: World, pao: Person, lan: Person, seo: Person) -> None:
    """The one with their heads, the other not, and who has no phone by their name."""
    (report, before), (own,) = await filed(world, lan), await filed(world, pao)
    assert (report.family, report.state, report.anonymous) == (Family.CONTRIBUTION, State.PLEDGED, True)
    assert [(line.kind, line.declared) for line in report.lines] == [("LABOR", Amount(Decimal(4), "buoi"))]
    assert (report.text, before.text) == ("Ngày công 29/11/2026, 7:00, Đường bản Nà Khuy.", "")
    assert len(await filed(world, seo)) == 1
    assert own.on_behalf
    async with world.checking() as db:
        assert await identities.stand_in(db, world.vault, own.id) == "Giàng A Sử"
        assert (await places.where(db, report)).work == "Đường bản Nà Khuy"
    assert (await citizen(world, lan)).village == (await day(world)).village


async def test_at_night_labour_is_booked_in_the_morning_and_not_for_who_took_consent_back(world: World) -> None:
    pao, lan, seo = await head(world), await neighbour(world), await neighbour(world, "Seo")
    await calls(world, pao)
    await lan.taps("Tôi đi")
    await seo.taps("Tôi đi")
    await seo.says("/riengtu")
    await seo.taps("Rút lại đồng ý")
    await seo.taps("Rút lại đồng ý")
    world.clock.advance(days=6, hours=12)
    await opens_list(pao)
    await pao.taps("Điểm danh")
    await pao.taps("Tất cả đã đến")
    await pao.taps("Ghi ngày công")
    await pao.taps("Cả ngày")
    await world.tick(book)
    assert len(await filed(world, lan)) == 1
    world.clock.advance(hours=10)
    await world.tick(book, book)
    assert [len(await filed(world, one)) for one in (lan, seo)] == [2, 1]
