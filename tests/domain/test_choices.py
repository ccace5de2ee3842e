"""What is typed to choose: never something that could be an answer."""

from __future__ import annotations

import pytest

from domain.choices import HOME, NOTICE_NUMBERS, chosen, keys, notice_keys, read_notice_key
from domain.screen import Expects, Option, Screen, rows_of
from domain.understand.quantity.quantities import find
from domain.understand.text.reading import read
from domain.words import fold

LISTED = (Option("Nà Khuy", "choose:1"), Option("Chu Va 6", "choose:2"))
WAYS = (Option("Bỏ qua", "skip"), Option("Quay lại", "back"), Option("Huỷ", "cancel"))


def screen(expects: Expects, *options: Option) -> Screen:
    return Screen("?", rows=rows_of(options), expects=expects)


@pytest.mark.parametrize("expects", [Expects.CHOICE, Expects.PHOTO])
def test_where_no_answer_can_be_a_number_everything_has_one(expects: Expects) -> None:
    assert keys(screen(expects, *LISTED, *WAYS)) == ("1", "2", "3", "4", "5")


@pytest.mark.parametrize("expects", [Expects.TEXT, Expects.PLACE, Expects.CONTACT])
def test_where_an_answer_is_expected_there_are_letters_and_words_but_no_number(expects: Expects) -> None:
    shown = screen(expects, *LISTED, *WAYS)
    assert keys(shown) == ("A", "B", "", "", "")
    for number in range(100):
        assert chosen(str(number), shown) is None


def test_a_list_longer_than_the_letters_goes_on_with_words() -> None:
    many = tuple(Option(f"Bản {number}", f"choose:{number}") for number in range(30))
    assert keys(screen(Expects.PLACE, *many))[24:28] == ("Y", "Z", "", "")


@pytest.mark.parametrize("text", ["2", " 2 ", "2.", "2)", "2.)"])
def test_a_number_is_read_as_people_type_it(text: str) -> None:
    assert chosen(text, screen(Expects.CHOICE, *LISTED)) == LISTED[1]


@pytest.mark.parametrize("text", ["b", "B", "B.", " b)"])
def test_a_letter_is_read_as_people_type_it(text: str) -> None:
    assert chosen(text, screen(Expects.PLACE, *LISTED, *WAYS)) == LISTED[1]


@pytest.mark.parametrize("text", ["", "0", "3", "-1", "1 2", "C", "AB", "²", "١", ".", "bỏ qua"])
def test_nothing_else_is_a_key(text: str) -> None:
    assert chosen(text, screen(Expects.CHOICE, *LISTED)) is None
    assert chosen(text, screen(Expects.TEXT, *LISTED, *WAYS)) is None


@pytest.mark.parametrize("number", [1, 42, 89, 90, 91, 179, 10**6 + 7])
def test_a_notices_keys_are_read_back(number: int) -> None:
    made = notice_keys(number, 3)
    assert len(set(made)) == 3
    for place, key in enumerate(made):
        for typed in (key, key.lower(), f" {key}. "):
            assert read_notice_key(typed) == (place, number % NOTICE_NUMBERS)


def test_keys_of_notices_close_to_one_another_differ() -> None:
    made = [key for number in range(NOTICE_NUMBERS) for key in notice_keys(number, 4)]
    assert len(set(made)) == len(made)


@pytest.mark.parametrize("text", ["", "X", "X4", "X421", "A42", "42X", "XX2", "X²²", "X٤٢", "X-2", "HK-26"])
def test_nothing_else_is_a_notices_key(text: str) -> None:
    assert read_notice_key(text) is None


def test_a_notice_has_no_more_options_than_keys() -> None:
    assert len(notice_keys(1, 20)) == 8


def test_no_notices_key_is_a_quantity_or_the_way_home() -> None:
    for number in range(NOTICE_NUMBERS):
        for key in notice_keys(number, 8):
            assert fold(key) not in HOME
            assert not [one for one in find(read(key), set()) if one.unit]
