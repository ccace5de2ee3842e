"""Nối kênh khác: one person on two chats, as they see it; on every messenger."""

from __future__ import annotations

from actions import review
from storage.queries import journal, linking
from tests.handlers.filed import current as report_of
from tests.handlers.filed import filed as hands_in
from tests.handlers.joining import code_of, joins
from tests.handlers.standing import stands
from tests.handlers.steps import begins, citizen, decides, filed, pledges
from tests.world.world import World


async def test_two_chats_become_one_person_with_one_list_of_reports(world: World) -> None:
    first, second = world.resident("Lan"), world.resident("Lan ở nhà")
    one, two = await hands_in(world, first), await hands_in(world, second)
    await first.taps("Trợ giúp")
    await first.taps("Nối kênh khác")
    first.sees("Mã dùng một lần, trong 15 phút.", "Đừng đưa mã cho ai.")
    code = await code_of(first)
    first.looks()
    await second.says(f"NOI {code.lower().replace(' ', '-')}")
    second.sees("Kênh này có 1 hồ sơ, kênh kia có 1 hồ sơ.", "Chỉ nối khi kênh kia cũng là của chính bác")
    first.sees_nothing()
    await second.taps("Nối")
    second.sees("Đã nối.", "Bác cần gì ạ?")
    first.sees("Đã nối thêm", "Không phải bác làm thì nhắn “nối” để tách ra ngay.")
    for person in (first, second):
        await person.says("việc của tôi")
        person.sees(one, two)


async def test_notices_go_to_the_chat_used_last(world: World) -> None:
    hoa, first, second = await world.moderator("Hoa"), world.resident("Lan"), world.resident("Lan ở nhà")
    code = await hands_in(world, second)
    await joins(second, await code_of(first))
    first.looks()
    world.clock.advance(seconds=1)
    await first.says("menu")
    await decides(world, hoa, review.ask, code=code, question="Chỗ nào ạ?")
    assert "Chỗ nào ạ?" in first.screen.text
    second.does_not_see("Chỗ nào ạ?")


async def test_what_was_begun_in_the_chat_that_joins_goes_on(world: World) -> None:
    first = world.resident("Lan")
    second = await begins(world, "Đóng góp xây dựng", "Lan ở nhà")
    await second.taps("Tiền")
    code = await code_of(first)
    await second.says(f"nối {code}")
    await second.taps("Nối")
    second.sees("Đã nối.", "Bác góp bao nhiêu")
    await second.says("500k")
    second.sees("500.000")


async def test_an_officer_gives_a_code_and_whoever_types_it_is_warned(world: World) -> None:
    hoa, second = await world.moderator("Hoa"), world.resident("Hoa ở nhà")
    code = await hands_in(world, second)
    await hoa.says("nối")
    hoa.sees("làm được việc cán bộ của bác")
    typed = await code_of(hoa)
    await second.says(f"nối {typed}")
    second.sees("Người cho mã đang giữ vai cán bộ. Nếu đó không phải là bác thì đừng nối.")
    await second.taps("Nối")
    second.sees("Đã nối.", "Việc của cán bộ")
    await hoa.says(code)
    hoa.sees(code)
    assert (await report_of(world, code)).author == (await citizen(world, hoa)).id


async def test_a_chat_is_parted_and_starts_anew(world: World) -> None:
    first, second = world.resident("Lan"), world.resident("Lan ở nhà")
    code = await hands_in(world, second)
    await joins(second, await code_of(first))
    await second.says("nối")
    second.sees("Đang nối với:", "Tách kênh này ra")
    await second.taps("Tách kênh này ra")
    second.sees("Hồ sơ ở lại với các kênh kia")
    first.looks()
    await second.taps("Tách ra")
    second.sees("Đã tách.", "Bác cần gì ạ?")
    first.sees("khỏi hồ sơ của bác")
    await second.says(code)
    second.sees("Không thấy hồ sơ này")
    await first.says(code)
    first.sees(code)
    assert (await stands(world, second)).data == {"met": True}
    assert await filed(world, second) == []


async def test_the_other_chats_of_whoever_joins_file_for_the_one_person_in_the_same_round(world: World) -> None:
    first, second, third = world.resident("Lan"), world.resident("Lan ở nhà"), await pledges(world, "Lan ở chợ")
    await joins(third, await code_of(second))
    await second.says(f"nối {await code_of(first)}")
    yes, sends = await second.would_tap("Nối"), await third.would_tap("Gửi")
    await world.store(*yes, *sends)
    await world.settle()
    owner = (await citizen(world, first)).id
    assert len(await filed(world, first)) == 1
    async with world.checking() as db:
        assert len(await linking.chats(db, owner)) == 3
        assert await journal.first_broken(db) is None
