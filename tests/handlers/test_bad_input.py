"""What people send by mistake or on purpose: each has its exact answer, and nothing is lost."""

from __future__ import annotations

import pytest

from tests.handlers.steps import begins, draft, filed, pledges
from tests.images.make import photo
from tests.world.world import World


@pytest.mark.parametrize("command", ["/nothing", "/drop table", "/", "//", "/gửi", "/admin"])
async def test_an_unknown_command_is_no_answer_to_a_question(world: World, command: str) -> None:
    lan = await begins(world, "Hiến kế")
    await lan.says(command)
    lan.sees("Chưa có lệnh này. Bác gõ /help", "Bác hiến kế gì")
    assert (await draft(world, lan))["answers"].keys() == {"unit"}


async def test_a_text_of_a_hundred_kilobytes_is_refused_whole(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    await lan.says("x" * 100_000)
    lan.sees("Dài quá ạ", "Bác hiến kế gì")
    await lan.says("y" * 2_500)
    lan.sees("Dài quá ạ. Bác viết gọn lại trong 2000 chữ cái")


@pytest.mark.parametrize("text", ["\u200b\u200b", "\u202e\u2066", "\x00\x07", "  \n "])
async def test_invisible_text_is_no_text(world: World, text: str) -> None:
    lan = await begins(world, "Hiến kế")
    await lan.says(text)
    lan.sees("Bác hiến kế gì")
    assert "text" not in (await draft(world, lan))["answers"]


async def test_a_short_text_is_asked_for_more(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    await lan.says("ống")
    lan.sees("Hơi ngắn ạ. Bác kể thêm một chút, ít nhất 10 chữ cái.")


async def test_markup_stands_as_it_was_typed(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    await lan.says("<script>alert(1)</script> **đậm** {office} %s")
    for _ in ("benefit", "photos"):
        await lan.taps("Bỏ qua")
    await lan.taps("Giấu tên tôi")
    lan.sees("Nội dung: <script>alert(1)</script> **đậm** {office} %s")


async def test_each_medium_has_an_answer_and_the_question_stays(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    await lan.sends_voice()
    lan.sees("Đã lưu tin thoại, sẽ có người nghe", "Bác hiến kế gì")
    await lan.sends_sticker()
    lan.sees("Hình dán thì ở đây chưa hiểu", "Bác hiến kế gì")
    await lan.sends_document()
    lan.sees("Ở đây chưa đọc được tệp này", "Bác hiến kế gì")
    await lan.shares_place(22.3, 103.6)
    lan.sees("Bác gõ giúp vài chữ", "Bác hiến kế gì")


async def test_a_voice_note_is_passed_to_the_moderators(world: World) -> None:
    hoa = await world.moderator("Hoa")
    lan = await pledges(world)
    await lan.taps("Gửi")
    hoa.looks()
    await lan.sends_voice()
    lan.sees("Đã lưu tin thoại", "Bác cần gì ạ?")
    hoa.sees("Có người cần gặp cán bộ")


async def test_a_stale_and_a_forged_button_change_nothing(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    message, option = lan.button("Tiền")
    await lan.taps("Ngày công")
    await lan.presses(f"{message.turn}:{option.choice}")
    lan.sees("Nút này đã cũ", "Cụ thể là gì ạ?")
    for forged in ("", "0:", "9999:a:LABOR", "*:send", "*:edit:lines", "a:LABOR", "*:nothing", "*:" + "x" * 60):
        await lan.presses(forged)
        lan.sees("Nút này đã cũ", "Cụ thể là gì ạ?")
    assert (await draft(world, lan))["lines"] == []


async def test_two_taps_at_once_answer_one_question(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    message, option = lan.button("Ngày công")
    press = f"{message.turn}:{option.choice}"
    await lan.presses(press)
    await lan.presses(press)
    lan.sees("Nút này đã cũ", "Cụ thể là gì ạ?")


async def test_a_repeated_event_is_heard_once(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.taps("Tiền")
    await lan.says("500k")
    await lan.repeats()
    lan.sees_nothing()
    assert len((await draft(world, lan))["lines"]) == 1


async def test_a_flood_of_photos_keeps_ten(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    for start in range(0, 30, 10):
        await lan.sends_album([photo(64, 48, n) for n in range(start, start + 10)])
    lan.sees("Đã nhận 10 ảnh", "trợ lý giữ 10 ảnh đầu", "Bác hiến kế gì")
    assert len((await draft(world, lan))["answers"]["photos"]) == 10


async def test_a_flood_of_photos_before_anything_keeps_ten(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    for start in range(0, 20, 10):
        await lan.sends_album([photo(64, 48, n) for n in range(start, start + 10)])
    lan.sees("Đã nhận 10 ảnh")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "Ảnh này trống"),
        (b"%PDF-1.7", "Tệp này không phải ảnh"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "hình vẽ SVG"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "ảnh HEIC"),
        (b"II*\x00\x08\x00\x00\x00", "loại ảnh này"),
        (b"\xff\xd8\xff\xe0 broken", "Ảnh này bị hỏng"),
    ],
)
async def test_a_refused_photo_has_its_own_sentence(world: World, data: bytes, said: str) -> None:
    lan = await begins(world, "Hiến kế")
    await lan.sends_photo(data)
    lan.sees(said, "Bác hiến kế gì")


async def test_nothing_of_all_this_files_a_report(world: World) -> None:
    lan = world.resident("Lan")
    for text in ("Gửi", "send", "*:send", "a:LABOR", "/send", "1", "99", "đồng ý"):
        await lan.says(text)
    assert await filed(world, lan) == []
