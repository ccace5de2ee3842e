"""Screens, options and presses: what is written is read back, and forged presses do nothing."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.channels import CHANNELS
from domain.screen import CHOICE_BYTES, Expects, Option, Screen, Tone, from_json, press, read_press, rows_of, to_json

CHOICES = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=CHOICE_BYTES)
OPTIONS = st.builds(Option, st.text(), CHOICES, st.sampled_from(Tone), st.booleans())
SCREENS = st.builds(
    Screen,
    text=st.text(),
    rows=st.lists(st.lists(OPTIONS, max_size=3).map(tuple), max_size=3).map(tuple),
    title=st.text(),
    expects=st.sampled_from(Expects),
    photos=st.lists(st.text(), max_size=3).map(tuple),
    edits=st.booleans(),
)
A, B, C = (Option(name.upper(), name) for name in "abc")


@given(SCREENS)
def test_a_screen_is_the_same_after_the_outbox(screen: Screen) -> None:
    assert from_json(json.loads(json.dumps(to_json(screen)))) == screen


@given(OPTIONS, st.integers(0, 99_999_999_999))
def test_a_press_is_read_as_it_was_written_and_fits_a_button(option: Option, turn: int) -> None:
    data = press(option, turn)
    assert read_press(data) == (None if option.lasting else turn, option.choice)
    assert len(data.encode()) <= min(channel.limits.choice for channel in CHANNELS)


SHORT = ["", ":", "1:", ":a", "a", "x:a", "-1:a", "1.5:a", "²:a", "٣:a", "**:a", "1:\ud800", "*:\x00", "1:a\nb"]
LONG = ["1" * 12 + ":a", "1:" + "a" * 49, "1:" + "ư" * 25]


@pytest.mark.parametrize("forged", [*SHORT, *LONG])
def test_a_forged_press_belongs_to_no_turn(forged: str) -> None:
    assert read_press(forged) == (-1, "")


@given(st.text(st.characters()))
def test_no_press_is_ever_too_odd_to_read(data: str) -> None:
    turn, choice = read_press(data)
    assert turn is None or turn >= -1
    assert len(choice.encode()) <= CHOICE_BYTES


def test_an_option_too_long_for_a_button_cannot_be_made() -> None:
    Option("Dài", "a" * CHOICE_BYTES)
    with pytest.raises(ValueError, match="longer than 48 bytes"):
        Option("Dài", "ư" * 25)


def test_options_are_laid_out_in_columns_and_numbered_in_reading_order() -> None:
    rows = rows_of((A, B, C), columns=2)
    assert rows == ((A, B), (C,))
    assert rows_of((A, B)) == ((A,), (B,))
    assert Screen("x", rows).options == (A, B, C)


def test_the_title_stands_above_the_text() -> None:
    assert Screen("text", title="Title").whole == "Title\ntext"
    assert Screen("text").whole == "text"
