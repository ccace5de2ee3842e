"""Work days in the chat: a call in one message or line by line, its card, and what it may not be."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from domain.people import Role
from domain.work_days import State
from storage.queries import places
from tests.handlers.called import CALL, calls, day, head, neighbour, village
from tests.handlers.steps import known
from tests.world.world import World

REFUSED = (
    ("Chủ nhật 22/11, 7h, cần 20 người", "đã qua"),
    ("ngày 1/5/2027, 7h, cần 20 người", "nhiều nhất 90 ngày"),
    ("Chủ nhật 29/11, 7h, cần 0 người", "từ 1 đến 500"),
    ("Chủ nhật 29/11, 7h, cần 501 người", "từ 1 đến 500"),
    ("hôm nay 8h cần 5 người", "đã qua"),
)


@pytest.mark.parametrize("said", ["/ngaycong chu nhat 29/11 7h can 20 nguoi", "Chủ nhật 29/11, 7h, cần 20 người"])
async def test_one_message_calls_the_village(world: World, said: str) -> None:
    pao, lan = await head(world), await neighbour(world)
    await pao.says(said)
    pao.sees("Làm việc gì, ở đâu")
    await pao.says("đường bản Nà Khuy")
    pao.sees("dặn gì thêm")
    await pao.says("mang cuốc, xẻng")
    _, name = await village(world)
    pao.sees("Ngày: Chủ nhật 29/11/2026", "Giờ: 7:00", "Cần: 20 người", f"Gọi: {name}", "Dặn: mang cuốc, xẻng")
    lan.looks()
    await pao.taps("Gọi bà con")
    pao.sees("Đã gọi", "Đi: 0/20 người")
    found = await day(world)
    assert (found.at, found.wanted, found.state) == (datetime(2026, 11, 29, tzinfo=UTC), 20, State.CALLED)
    lan.sees_nothing()


async def test_what_is_missing_is_asked_line_by_line(world: World) -> None:
    pao = await head(world, at_home=False)
    await pao.taps("Huy động ngày công")
    await pao.taps("Gọi ngày công mới")
    pao.sees("Làm ngày nào")
    await pao.says("không biết")
    pao.sees("Chưa rõ ngày nào")
    await pao.says("mai")
    pao.sees("Mấy giờ bắt đầu")
    await pao.says("7 rưỡi")
    pao.sees("bao nhiêu người")
    await pao.says("501")
    pao.sees("từ 1 đến 500")
    await pao.says("mười")
    pao.sees("Gọi bà con bản nào")
    _, name = await village(world, 1)
    await pao.says(name)
    await pao.taps("Đường bản Nà Khuy")
    await pao.taps("Không dặn gì")
    pao.sees("Thứ Ba 24/11/2026", "Giờ: 7:30", "Cần: 10 người", f"Gọi: {name}")


async def test_the_card_is_corrected_by_a_button_and_by_typing(world: World) -> None:
    pao = await head(world)
    await pao.says(CALL)
    await pao.says("Nhà văn hoá")
    await pao.taps("Không dặn gì")
    await pao.taps("Sửa giờ")
    await pao.says("13h30")
    pao.sees("Giờ: 13:30", "Việc: Nhà văn hoá")
    await pao.says("thứ bảy, cần 30 người")
    pao.sees("Thứ Bảy 28/11/2026", "Cần: 30 người", "Giờ: 13:30")
    await pao.says("gì đấy")
    pao.sees("Chưa rõ bác muốn sửa gì", "Cần: 30 người")
    await pao.taps("Thôi, không gọi nữa")
    pao.sees("chưa gọi ai cả", "Bác cần gì")


async def test_what_nobody_can_be_called_to_is_said_and_asked_again(world: World) -> None:
    pao = await head(world)
    for said, why in REFUSED:
        await pao.says(f"/ngaycong {said}")
        pao.sees(why)
        assert pao.screen.text.count("Ví dụ") == 1


async def test_a_third_call_of_a_day_waits_for_the_next(world: World) -> None:
    pao = await head(world)
    for _ in range(2):
        await calls(world, pao)
    await pao.says(CALL)
    await pao.says("Cầu")
    await pao.taps("Không dặn gì")
    await pao.taps("Gọi bà con")
    pao.sees("nhiều nhất 2 buổi")
    world.clock.advance(days=1)
    await pao.taps("Gọi bà con")
    pao.sees("Đã gọi")


async def test_a_village_elsewhere_is_not_called(world: World) -> None:
    async with world.database.write() as db:
        await places.add_village(db, unit="new_ta_leng", name="Bản Phìn Ngan")
    pao = await head(world)
    await pao.says("huy động ngày công bản Phìn Ngan, xã Tả Lèng, chủ nhật 29/11, 7h, cần 20 người")
    pao.sees("không thuộc nơi bác phụ trách", "Làm việc gì, ở đâu")
    await pao.says("Cầu")
    await pao.taps("Không dặn gì")
    pao.sees(f"Gọi: {(await village(world))[1]}")


async def test_only_a_moderator_calls_the_whole_commune(world: World) -> None:
    minh, pao = await world.moderator("Minh"), await head(world, at_home=False)
    await pao.says(CALL)
    assert "Cả xã, phường" not in [option.label for option in pao.screen.options]
    await minh.says(CALL)
    await minh.taps("Cả xã, phường")
    await minh.taps("Đường bản Nà Khuy")
    await minh.taps("Không dặn gì")
    await minh.taps("Gọi bà con")
    minh.sees("Đã gọi")
    assert (await day(world)).village is None


async def test_a_residents_words_that_read_like_a_call_stay_a_residents_words(world: World) -> None:
    lan = await known(world)
    await lan.says("Chủ nhật nào cũng 7h bắt đi, cần 20 người làm mà chẳng ai trả công")
    lan.does_not_see("Làm việc gì, ở đâu", "không thuộc phần của bác")
    await lan.says("/ngaycong")
    lan.sees("Ngày công sắp tới")


async def test_who_loses_the_role_leads_no_list(world: World) -> None:
    pao = await head(world)
    await calls(world, pao)
    hoa = await world.officer("Hoa", Role.VILLAGE_HEAD)
    await hoa.presses("*:led:1:0")
    hoa.sees("Không thấy buổi ngày công này")
