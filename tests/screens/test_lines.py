"""The options of a screen as lines: everything that can be chosen is said, with what to type for it."""

from __future__ import annotations

import pytest

from bot.desk.hearing import meant
from domain.choices import keys, notice_keys, read_notice_key
from domain.screen import Expects, Option, Screen, rows_of
from locales import languages, translator
from screens.lines import lines
from tests.screens.gallery import SCREENS

SAY = translator("vi")
MENU = Screen("?", rows=rows_of((Option("Đóng góp", "contribute"), Option("Hiến kế", "idea"))))
WAYS = (Option("Bỏ qua", "skip"), Option("Huỷ", "cancel"))
VILLAGES = (Option("Nà Khuy", "choose:1"), Option("Chu Va 6", "choose:2"))


def test_a_menu_is_numbered() -> None:
    assert lines(SAY, MENU) == "1. Đóng góp\n2. Hiến kế\n\n(Nhắn số để chọn, 0 để về đầu.)"


def test_a_question_with_a_list_has_letters_and_words() -> None:
    shown = lines(SAY, Screen("?", rows=rows_of((*VILLAGES, *WAYS)), expects=Expects.PLACE))
    assert shown == (
        "A. Nà Khuy\nB. Chu Va 6\n\n(Nhắn câu trả lời, hoặc chữ cái để chọn.)\n(Cũng nhắn được: BỎ QUA · HUỶ.)"
    )


def test_a_question_without_a_list_has_words_only() -> None:
    assert lines(SAY, Screen("?", rows=rows_of(WAYS), expects=Expects.TEXT)) == "(Cũng nhắn được: BỎ QUA · HUỶ.)"


def test_a_list_without_ways_on_has_letters_only() -> None:
    shown = lines(SAY, Screen("?", rows=rows_of(VILLAGES), expects=Expects.TEXT))
    assert shown.endswith("(Nhắn câu trả lời, hoặc chữ cái để chọn.)")


def test_nothing_to_choose_is_nothing_to_say() -> None:
    assert lines(SAY, Screen("Xong")) == ""
    assert lines(SAY, Screen("Xong"), notice=3) == ""


def test_a_notice_has_its_own_keys_and_no_hint_of_numbers() -> None:
    first, second = notice_keys(42, 2)
    assert lines(SAY, MENU, notice=42) == f"{first}. Đóng góp\n{second}. Hiến kế"
    assert read_notice_key(first) == (0, 42)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", SCREENS)
def test_what_the_lines_say_to_type_chooses_just_that(name: str, language: str) -> None:
    say = translator(language)
    screen = SCREENS[name](say)
    shown = lines(say, screen)
    for key, option in zip(keys(screen), screen.options, strict=True):
        typed = key or option.label.upper()
        assert (f"{key}. {option.label}" if key else typed) in shown
        found = meant(typed, screen)
        assert found is not None
        assert (found.choice if key else found.label) == (option.choice if key else option.label)
