"""Words that people send by mistake or on purpose: each has its exact answer, and nothing is lost."""

from __future__ import annotations

import pytest

from tests.handlers.steps import begins, draft, filed, pledges
from tests.handlers.unchanged import nothing_waits, over, rows, told
from tests.world.world import World

COMMAND = "Chưa có lệnh này. Bác gõ /help để xem làm được những gì."
UNREADABLE = (
    "Ở đây chưa đọc được loại tin này. Bác gõ chữ hoặc gửi ảnh giúp.\n"
    "Gọi cán bộ: 0213 3751 234 (7:30-17:00, thứ Hai đến thứ Sáu).\nHoặc nhắn trên trang web: https://bl.example/chat"
)
TOO_LONG = "Dài quá ạ. Bác viết gọn lại trong {} chữ cái, hoặc gửi làm mấy tin."
TOO_SHORT = "Hơi ngắn ạ. Bác kể thêm một chút, ít nhất 10 chữ cái."

WORDS = {
    "an unknown command": ("/nothing", COMMAND),
    "a command with words": ("/drop table reports", COMMAND),
    "a stroke": ("/", COMMAND),
    "two strokes": ("//", COMMAND),
    "a Vietnamese command nobody has": ("/gửi", COMMAND),
    "somebody else's command": ("/admin", COMMAND),
    "an empty text": ("", UNREADABLE),
    "spaces": ("  \n\t ", UNREADABLE),
    "zero width": ("\u200b\u200d\ufeff", UNREADABLE),
    "directions only": ("\u202e\u2066\u2069", UNREADABLE),
    "control characters": ("\x00\x07\x1b", UNREADABLE),
    "hidden letters": ("\u3164\u115f", UNREADABLE),
    "a hundred kilobytes": ("x" * 100_000, TOO_LONG.format(4000)),
    "a hundred kilobytes in Vietnamese": ("đường làng " * 9_000, TOO_LONG.format(4000)),
    "a little too long": ("y" * 2_001, TOO_LONG.format(2000)),
    "too short": ("ống", TOO_SHORT),
    "short under hidden letters": ("ố\u200bn\u200bg\u200b\u200b\u200b\u200b\u200b\u200b", TOO_SHORT),
}


@pytest.mark.parametrize(("text", "sentence"), WORDS.values(), ids=WORDS)
async def test_words_that_are_no_answer_are_told_so_and_the_question_stays(
    world: World, text: str, sentence: str
) -> None:
    lan = await begins(world, "Hiến kế")
    question, before, answers = lan.screen, await rows(world), (await draft(world, lan))["answers"]
    await lan.says(text)
    assert told(lan) == over(sentence, question)
    assert lan.screen.options == question.options
    assert await rows(world) == before
    assert (await draft(world, lan))["answers"] == answers
    assert await nothing_waits(world)


async def test_the_same_long_text_again_and_again_is_answered_once_until_there_was_a_rest(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    question = lan.screen
    await lan.says("x" * 5_000)
    for _ in range(5):
        await lan.says("x" * 5_000)
        lan.sees_nothing()
    world.clock.advance(seconds=11)
    await lan.says("x" * 5_000)
    assert told(lan) == over(TOO_LONG.format(4000), question)
    await lan.says("Lấy ống nước cũ làm máng dẫn nước")
    lan.sees("được lợi gì")


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("\u202eLấy ốn\u200bg nước\u2066 cũ làm máng\u2069", "Lấy ống nước cũ làm máng"),
        ("La\u0302\u0301y o\u0302\u0301ng nước cũ", "Lấy ống nước cũ"),
        ("Lấy ống\x00 nước\r\n\r\n\r\n\r\ncũ", "Lấy ống nước\n\ncũ"),
    ],
)
async def test_tricks_with_letters_leave_only_what_can_be_read(world: World, sent: str, kept: str) -> None:
    lan = await begins(world, "Hiến kế")
    await lan.says(sent)
    assert (await draft(world, lan))["answers"]["text"] == kept


MARKUP = "<script>alert(1)</script> **đậm** _nghiêng_ [x](javascript:1) {office} {{7*7}} %s &lt; \\u202e"


async def test_markup_in_a_text_stands_as_it_was_typed_for_everybody(world: World) -> None:
    hoa = await world.moderator("Hoa")
    lan = await begins(world, "Hiến kế")
    await lan.says(MARKUP)
    for _ in ("benefit", "photos"):
        await lan.taps("Bỏ qua")
    await lan.taps("Giấu tên tôi")
    assert f"Nội dung: {MARKUP}" in lan.screen.text
    hoa.looks()
    await lan.taps("Gửi")
    hoa.sees(f"“{MARKUP}”")
    assert [report.text for report in await filed(world, lan)] == [MARKUP]


async def test_markup_in_a_name_stands_as_it_was_typed_for_the_moderator(world: World) -> None:
    name = "<b>Lan</b> *Lò* [x](http://y) {office}"
    hoa = await world.moderator("Hoa")
    lan = await pledges(world)
    await lan.taps("Sửa tên")
    await lan.taps("Hiện tên tôi")
    await lan.taps("Đồng ý")
    await lan.says(f"\u202e{name}\u200b\u2069")
    await lan.taps("Bỏ qua")
    assert f"Tên bác: {name}\n" in f"{lan.screen.text}\n"
    await lan.taps("Gửi")
    (report,) = await filed(world, lan)
    await hoa.presses(f"*:case:who:{report.code}")
    hoa.sees(name)


async def test_each_medium_has_an_answer_and_the_question_stays(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    question, before = lan.screen, await rows(world)
    await lan.sends_voice()
    assert told(lan) == over("Đã lưu tin thoại, sẽ có người nghe. Nếu được, bác gõ giúp vài chữ cho nhanh.", question)
    await lan.sends_sticker()
    assert told(lan) == over("Cảm ơn bác. Hình dán thì ở đây chưa hiểu, bác gõ chữ giúp.", question)
    await lan.sends_document()
    assert told(lan) == over("Ở đây chưa đọc được tệp này. Bác chụp ảnh gửi, hoặc gõ nội dung giúp.", question)
    assert await rows(world) == before


async def test_a_place_or_a_phone_where_words_are_asked_for_is_no_answer(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    question, before = lan.screen, await rows(world)
    await lan.shares_place(22.3, 103.6)
    assert told(lan) == over("Bác gõ giúp vài chữ.", question)
    await lan.shares_phone("+84912345678")
    assert told(lan) == over("Bác gõ giúp vài chữ.", question)
    assert await rows(world) == before


async def test_a_voice_note_is_passed_to_the_moderators_above(world: World) -> None:
    hoa = await world.moderator("Hoa", "province:lai_chau")
    lan = await pledges(world)
    await lan.taps("Gửi")
    hoa.looks()
    await lan.sends_voice()
    lan.sees("Đã lưu tin thoại", "Bác cần gì ạ?")
    hoa.sees("Có tin thoại chờ nghe", "Lai Châu", "vào mục Tin thoại để nghe", "Mở bàn làm việc")


async def test_nothing_of_all_this_files_a_report(world: World) -> None:
    lan = world.resident("Lan")
    for text in ("Gửi", "send", "*:send", "a:LABOR", "/send", "1", "99", "đồng ý"):
        await lan.says(text)
    assert await filed(world, lan) == []
