"""Cleaning, folding and shortening what people type."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import TooMuch
from domain.words import N_, clean, fold, one_line, shorten

ANY_TEXT = st.text(st.characters(), max_size=200)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Đèn đường  ", "Đèn đường"),
        (unicodedata.normalize("NFD", "đường bản"), "đường bản"),
        ("a\u200bb\u200dc\ufeff", "abc"),
        ("ảnh\u202egpj.exe\u2066", "ảnhgpj.exe"),
        ("một\r\nhai\rba", "một\nhai\nba"),
        ("một\u2028hai", "một\nhai"),
        ("một  \n\n\n\n\nhai", "một\n\nhai"),
        ("một \t hai", "một   hai"),
        ("\x00\x1b[31mđỏ\x07", "[31mđỏ"),
        ("\u3164\u115f", ""),
        ("\ud800hỏng", "hỏng"),
        ("<b>*đậm*</b>", "<b>*đậm*</b>"),
    ],
)
def test_text_is_kept_without_what_cannot_be_seen(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert "\n\n\n" not in once


@given(ANY_TEXT)
def test_clean_text_hides_nothing_and_can_be_stored(text: str) -> None:
    kept = clean(text)
    assert not [c for c in kept if unicodedata.category(c) in {"Cc", "Cf", "Cs"} and c != "\n"]
    kept.encode()


def test_a_text_over_the_limit_is_refused_with_the_limit() -> None:
    assert clean("a" * 10, limit=10) == "a" * 10
    with pytest.raises(TooMuch) as refused:
        clean("a" * 11, limit=10)
    assert (refused.value.reason, refused.value.facts) == ("text_too_long", {"limit": 10})


def test_only_what_remains_counts_against_the_limit() -> None:
    assert clean("\u200b" * 5_000 + "a") == "a"


def test_a_name_stands_on_one_line() -> None:
    assert one_line(" Lò \n Văn\t\tPáo ", 80) == "Lò Văn Páo"


def test_a_name_over_the_limit_is_refused() -> None:
    with pytest.raises(TooMuch) as refused:
        one_line("Lò Văn Páo", 9)
    assert refused.value.reason == "text_too_long"


@given(ANY_TEXT)
def test_a_name_has_no_line_break_whatever_was_typed(text: str) -> None:
    assert "\n" not in one_line(text, 10_000)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đường vào BẢN Nà Khuy", "duong vao ban na khuy"),
        (unicodedata.normalize("NFD", "đường"), "duong"),
        ("Ðất ðai", "dat dai"),
        ("hoà", "hoa"),
        ("hòa", "hoa"),
        ("120 m²", "120 m2"),
        ("  hai\n\u200bcông ", "hai cong"),
    ],
)
def test_folding_leaves_the_letters_people_type_without_marks(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(ANY_TEXT)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT)
def test_folding_does_not_care_how_the_phone_composed_the_letters(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(ANY_TEXT, st.integers(1, 50))
def test_a_shortened_text_never_exceeds_its_limit(text: str, limit: int) -> None:
    short = shorten(text, limit)
    assert len(short) <= limit
    assert short == text or short.endswith("…")


def test_a_short_text_stays_whole() -> None:
    assert shorten("Nà Khuy", 7) == "Nà Khuy"
    assert shorten("bản Nà Khuy", 5) == "bản…"


def test_marking_for_translation_does_not_change_the_text() -> None:
    assert N_("Xong") == "Xong"
