"""What a screen becomes on Zalo: lines to choose by, parts of at most 2,000 units, another try that goes on."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.channel import Outgoing
from bot.channels.zalo.parts import caption, texts, units
from bot.channels.zalo.progress import REMEMBERED, Progress
from domain.channels import ZALO_BOT
from domain.screen import Expects, Option, Screen

MOST = ZALO_BOT.limits.part
MENU = tuple((Option(f"Việc thứ {number}", f"a:{number}"),) for number in range(1, 4))
LONG_MENU = tuple((Option(f"{number} " + "đ" * 50, f"a:{number}"),) for number in range(60))


def sent(screen: Screen, notice: str = "") -> Outgoing:
    return Outgoing(132, "a1b2", screen, 4, notice=notice)


def test_a_choice_is_numbered_below_its_text() -> None:
    assert texts(sent(Screen("Bác cần gì ạ?", MENU, title="Chào bác")), MOST) == [
        "Chào bác\nBác cần gì ạ?\n\n1. Việc thứ 1\n2. Việc thứ 2\n3. Việc thứ 3\n\n(Nhắn số để chọn, 0 để về đầu.)"
    ]


def test_a_question_that_a_number_may_answer_has_letters_and_words() -> None:
    ways = ((Option("Bỏ qua", "skip"), Option("Huỷ", "cancel")),)
    (text,) = texts(sent(Screen("Bác góp mấy công?", (*MENU[:2], *ways), expects=Expects.TEXT)), MOST)
    assert text.splitlines()[2:] == [
        "A. Việc thứ 1",
        "B. Việc thứ 2",
        "",
        "(Nhắn câu trả lời, hoặc chữ cái để chọn.)",
        "(Cũng nhắn được: BỎ QUA · HUỶ.)",
    ]


def test_a_notice_has_keys_of_its_own() -> None:
    (text,) = texts(sent(Screen("Đã xác nhận", MENU[:2]), notice="confirmed"), MOST)
    assert text == "Đã xác nhận\n\nX52. Việc thứ 1\nZ52. Việc thứ 2"


def test_a_long_text_is_parted_at_paragraphs_with_the_menu_in_the_last_part() -> None:
    paragraphs = [f"Đoạn {number}: " + "nước chảy cả ngày " * 40 for number in range(6)]
    parts = texts(sent(Screen("\n\n".join(paragraphs), MENU)), MOST)
    assert len(parts) > 2
    assert all(part.startswith("Đoạn") for part in parts)
    assert [part for part in parts if "1. Việc thứ 1" in part] == [parts[-1]]
    assert parts[-1].endswith("(Nhắn số để chọn, 0 để về đầu.)")
    assert " ".join(" ".join(parts).split()).startswith(" ".join(" ".join(paragraphs).split()))


def test_a_menu_longer_than_a_message_goes_on_in_the_next() -> None:
    parts = texts(sent(Screen("Xã nào ạ?", LONG_MENU)), MOST)
    assert parts[0] == "Xã nào ạ?"
    lines = "\n".join(parts[1:]).splitlines()
    assert [line for line in lines if line[:1].isdigit()] == [
        f"{number}. {row[0].label}" for number, row in enumerate(LONG_MENU, 1)
    ]


def test_a_caption_is_the_whole_or_nothing() -> None:
    assert caption(sent(Screen("Ảnh của bác", MENU)), MOST) == texts(sent(Screen("Ảnh của bác", MENU)), MOST)[0]
    assert caption(sent(Screen("đ" * 1_990, MENU)), MOST) is None


def test_nothing_is_never_empty() -> None:
    assert texts(sent(Screen("")), MOST) == ["…"]


@given(st.text(alphabet="aạ \n.🌾\u0301", min_size=1, max_size=600), st.integers(40, 90))
def test_no_part_is_too_long_and_no_letter_is_lost(text: str, most: int) -> None:
    parts = texts(sent(Screen(text)), most)
    assert all(0 < units(part) <= most for part in parts)
    letters = "".join(unicodedata.normalize("NFC", text).split())
    assert "".join("".join(parts).split()) == (letters or "…")


def test_another_try_goes_on_where_the_last_one_broke_off() -> None:
    progress = Progress()
    assert progress.of(7) == 0
    progress.note(7, 2)
    assert progress.of(7) == 2
    progress.finish(7)
    assert progress.of(7) == 0
    for row in range(REMEMBERED + 1):
        progress.note(row, 1)
    assert (progress.of(0), progress.of(1)) == (0, 1)


@pytest.mark.parametrize(("text", "length"), [("a", 1), ("ạ", 1), ("a\u0323", 1), ("🌾", 2)])
def test_units_are_counted_after_composing(text: str, length: int) -> None:
    assert units(text) == length
