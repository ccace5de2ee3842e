"""What no step of a work day can take is answered, and the step stands as it stood."""

from __future__ import annotations

from handlers.work_days_steps import Day
from tests.handlers.called import CALL, calls, head, neighbour, opens_list
from tests.handlers.standing import stands
from tests.world.people import Person
from tests.world.world import World


async def stays(world: World, who: Person, state: object) -> None:
    """A sticker, a voice note and an unknown command change nothing."""
    before = await stands(world, who)
    assert before.state == state
    for _ in range(2):
        await who.sends_sticker()
        await who.sends_voice()
        await who.says("/khongco")
    after = await stands(world, who)
    assert (after.state, after.data) == (before.state, before.data)
    who.does_not_see("Xin lỗi")


async def test_whoever_calls_is_asked_again(world: World) -> None:
    pao = await head(world)
    await pao.says(CALL)
    await stays(world, pao, Day.line.state)
    await pao.says("Cầu")
    await pao.taps("Không dặn gì")
    await stays(world, pao, Day.card.state)
    await pao.taps("Gọi bà con")
    for label, state in (
        ("Thêm người không có điện thoại", Day.person),
        ("Đổi ngày giờ", Day.moment),
        ("Huỷ buổi này", Day.reason),
    ):
        await opens_list(pao)
        await pao.taps(label)
        await stays(world, pao, state.state)


async def test_whoever_comes_or_is_ticked_off_is_asked_again(world: World) -> None:
    pao, lan = await head(world), await neighbour(world)
    await calls(world, pao)
    await lan.taps("Nhà tôi đi nhiều người")
    await stays(world, lan, Day.heads.state)
    await lan.says("2")
    await lan.taps("Cho người gọi thấy tên tôi")
    await stays(world, lan, Day.name.state)
    world.clock.advance(days=6)
    await opens_list(pao)
    await pao.taps("Điểm danh")
    await pao.taps("Sửa số người của một nhà")
    await pao.taps("Bà con số 1, 2 người")
    await stays(world, pao, Day.came.state)
