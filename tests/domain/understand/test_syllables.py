"""What is a Vietnamese syllable, and where its tone mark stands."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.understand.text import syllables

SYLLABLES = """a à ơ ý gì gìn giếng giết giữa già quý quốc quyết nguyễn nghỉ ngày khuya thuở thủy hòa toàn xoong boong
đường nước đất tiền công bản ruộng nghiêng kênh mương rượu khuỷu thuế huyện ngoằn yêu uống ước"""
OTHERS = """bt ngỉ cy kà ko xm zalo facebook wifi covid dduwowngf tồp catt cầt gồh coong toom bêng jo hoăn2 àá"""
PLACED = (
    ("hoà", "hòa"),
    ("hòan", "hoàn"),
    ("thuỷ", "thủy"),
    ("khoẻ", "khỏe"),
    ("oá", "óa"),
    ("qúy", "quý"),
    ("qủa", "quả"),
    ("gìa", "già"),
    ("giưã", "giữa"),
    ("cuả", "của"),
    ("nguơì", "nguơì"),
    ("ngoài", "ngoài"),
    ("khuỷu", "khuỷu"),
    ("zòa", "zòa"),
    ("đá", "đá"),
    ("ma", "ma"),
)
MENDED = (
    ("đuợc", "được"),
    ("nưóc", "nước"),
    ("ngưòi", "người"),
    ("tièn", "tiền"),
    ("nhièu", "nhiều"),
    ("huyẹn", "huyện"),
    ("đường", None),
    ("krông", None),
    ("àá", None),
)


@pytest.mark.parametrize("word", SYLLABLES.split())
def test_a_syllable(word: str) -> None:
    assert syllables.is_syllable(word)


@pytest.mark.parametrize("word", OTHERS.split())
def test_no_syllable(word: str) -> None:
    assert not syllables.is_syllable(word)


@pytest.mark.parametrize(("typed", "placed"), PLACED)
def test_the_tone_mark_stands_where_it_is_written_most(typed: str, placed: str) -> None:
    assert syllables.modern(typed) == placed


@pytest.mark.parametrize(("typed", "meant"), MENDED)
def test_a_hook_or_hat_left_out(typed: str, meant: str | None) -> None:
    assert syllables.mended(typed) == meant


@pytest.mark.parametrize(("typed", "lacks"), [("đât", True), ("nuơc", True), ("đất", False), ("đâu", False)])
def test_a_stopped_rime_has_a_tone(typed: str, lacks: bool) -> None:
    assert syllables.lacks_tone(typed) is lacks


@given(st.text(st.sampled_from(sorted(syllables.LETTERS)), max_size=8))
def test_placing_the_mark_changes_no_letter(word: str) -> None:
    placed = syllables.modern(word)
    assert syllables.modern(placed) == placed
    assert _letters(placed) == _letters(word)


def _letters(word: str) -> list[str]:
    """Its letters and its tone, wherever that stands."""
    return sorted(unicodedata.normalize("NFD", word))
