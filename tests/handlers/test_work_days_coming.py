"""Work days of those who come: the call, what is said to it, names, a list that is full, days to come, changes."""

from __future__ import annotations

from domain.work_days import Coming
from scheduler.work_days import tell
from storage.queries import work_day_people
from tests.handlers.called import CALL, calls, head, lives, neighbour, opens_list
from tests.handlers.steps import citizen
from tests.world.people import Person
from tests.world.world import World


async def word(world: World, person: Person) -> tuple[Coming, int] | None:
    """What somebody said to the first day."""
    who = await citizen(world, person)
    async with world.checking() as db:
        found = await work_day_people.of_citizen(db, 1, who.id)
    return (found.coming, found.heads) if found else None


async def test_the_call_is_answered_changed_and_said_twice(world: World) -> None:
    pao, lan, seo = await head(world), await neighbour(world), await world.moderator("Minh")
    lan.looks()
    await calls(world, pao, CALL.replace("Chủ nhật 29/11", "Thứ tư 25/11"))
    lan.sees("Mời bà con đi ngày công", "Thứ Tư 25/11/2026, 7:00", "Đường bản Nà Khuy", "Cần 20 người", "tự nguyện")
    assert [option.label for option in lan.screen.options][3] == "Ngừng nhận tin"
    seo.does_not_see("Mời bà con")
    for _ in range(2):
        await lan.taps("Tôi đi")
        lan.sees("Đã ghi bác đi, 1 người", "không thấy tên bác")
        assert await word(world, lan) == (Coming.YES, 1)
    await lan.taps("Nhà tôi đi nhiều người")
    await lan.says("21")
    lan.sees("từ 1 đến 20", "mấy người")
    await lan.says("3 người")
    assert await word(world, lan) == (Coming.YES, 3)
    await lan.taps("Không đi được")
    lan.sees("báo không đi được")
    assert await word(world, lan) == (Coming.NO, 1)
    world.clock.advance(days=2)
    await lan.taps("Tôi đi")
    lan.sees("đã bắt đầu")
    assert await word(world, lan) == (Coming.NO, 1)


async def test_a_name_is_shown_only_to_who_called_and_only_if_they_agree(world: World) -> None:
    pao, lan = await head(world), await neighbour(world)
    await calls(world, pao)
    await lan.taps("Tôi đi")
    await opens_list(pao)
    pao.sees("Bà con số 1", "Đi: 1/20")
    await lan.taps("Cho người gọi thấy tên tôi")
    await lan.says("Lò Thị Lan")
    lan.sees("thấy tên bác là: Lò Thị Lan")
    await opens_list(pao)
    pao.sees("Lò Thị Lan")
    await lan.taps("Giấu tên tôi")
    await opens_list(pao)
    pao.sees("Bà con số 1")
    await lan.taps("Cho người gọi thấy tên tôi")
    lan.sees("thấy tên bác là: Lò Thị Lan")
    await lan.says("/riengtu")
    await lan.taps("Rút lại đồng ý")
    await lan.taps("Rút lại đồng ý")
    await opens_list(pao)
    pao.sees("Bà con số 1")


async def test_who_never_agreed_to_anything_is_asked_first(world: World) -> None:
    pao, seo = await head(world), world.resident("Seo")
    await seo.says("chào")
    await lives(world, seo)
    await calls(world, pao)
    await seo.taps("Nhà tôi đi nhiều người")
    await seo.says("2")
    seo.sees("Bác đồng ý không")
    assert await word(world, seo) is None
    await seo.taps("Đồng ý, ghi tên tôi")
    assert await word(world, seo) == (Coming.YES, 2)


async def test_a_full_list_says_so_and_takes_names(world: World) -> None:
    pao, lan, seo = await head(world), await neighbour(world), await neighbour(world, "Seo")
    await calls(world, pao, CALL.replace("20", "1"))
    await lan.taps("Tôi đi")
    await seo.taps("Tôi đi")
    seo.sees("Đã đủ 1 người", "dự phòng", "Đã ghi bác đi")
    await opens_list(pao)
    pao.sees("Đi: 2/1 người", "Thừa 1 người")


async def test_days_to_come_are_found_without_the_call_and_never_by_who_called(world: World) -> None:
    pao = await head(world)
    await calls(world, pao)
    lan, far = await neighbour(world), await neighbour(world, "Seo")
    await lives(world, far, 1)
    await lan.says("menu")
    await lan.taps("Ngày công sắp tới")
    await lan.taps("Chủ nhật 29/11/2026, 7:00 · Đường bản Nà Khuy")
    await lan.taps("Tôi đi")
    assert await word(world, lan) == (Coming.YES, 1)
    await far.says("đi ngày công")
    far.sees("chưa có buổi ngày công nào")
    await pao.says("đi ngày công")
    await pao.taps("Chủ nhật 29/11/2026, 7:00 · Đường bản Nà Khuy")
    await pao.taps("Tôi đi")
    pao.sees("Bác là người gọi buổi này")
    assert await word(world, pao) is None


async def test_moving_and_calling_off_are_told_to_who_said_yes_by_day(world: World) -> None:
    pao, lan, seo = await head(world), await neighbour(world), await neighbour(world, "Seo")
    await calls(world, pao)
    await lan.taps("Tôi đi")
    await seo.taps("Không đi được")
    world.clock.advance(hours=13)
    await opens_list(pao)
    await pao.taps("Đổi ngày giờ")
    await pao.says("chủ nhật 22/11")
    pao.sees("đã qua")
    await pao.says("thứ bảy 5/12, 8h")
    pao.sees("Đã đổi", "Thứ Bảy 5/12/2026, 8:00".replace("5/12", "05/12"))
    lan.looks()
    seo.looks()
    await world.tick(tell)
    lan.sees_nothing()
    world.clock.advance(hours=8)
    for _ in range(2):
        await world.tick(tell)
    lan.sees("đổi ngày giờ", "05/12/2026, 8:00")
    assert len(lan.fresh) == 1
    seo.sees_nothing()
    await seo.taps("Tôi đi")
    await pao.taps("Huỷ buổi này")
    await pao.says("mưa to")
    pao.sees("Đã huỷ")
    seo.looks()
    for _ in range(2):
        await world.tick(tell)
    seo.sees("đã huỷ", "Lý do: mưa to")
    assert len(seo.fresh) == 1
    await lan.taps("Không đi được")
    lan.sees("đã huỷ")
