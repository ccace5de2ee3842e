"""Clues: what is found of a list in a message, with and without marks, and what rules make of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.understand.text.reading import read
from domain.understand.topic.clues import Lexicon, applied, by_tag, opening, points, rules

LISTS = Lexicon(
    """
-: nhà nước
LIGHT: đèn, đèn đường, bóng
  đèn
RUNS: chạy
BURNS: cháy
WATER: nước, =mương, không có nước chảy mạnh, nước về bản
ROAD: đường ra bản
"""
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("đèn đường sáng", ["đèn đường"]),
        ("den duong sang", ["đèn đường"]),
        ("bóng đèn hỏng", ["bóng đèn"]),
        ("nhà nước cho", ["nhà nước"]),
        ("đến nước này", ["nước"]),
        ("em đi den nuoc đẹp lắm rồi nhé bà", []),
        ("muong can", []),
        ("mương cạn", ["mương"]),
        ("nước về ban", ["nước về bản"]),
        ("nước vế bản", ["nước"]),
        ("đường ra", []),
        ("đèn", ["đèn"]),
        ("đường rả bản lớn đẹp", []),
        ("không có nứơc chảy mạnh", ["không có nước chảy mạnh"]),
        ("không có nước chạy mạnh", ["không có nước chảy mạnh"]),
        ("khong co nuoc chay", ["nước", "chạy"]),
    ],
)
def test_phrases_are_found_with_and_without_marks(text: str, found: list[str]) -> None:
    assert [clue.phrase for clue in LISTS.find(read(text))] == found


def test_a_word_without_marks_is_all_that_it_may_be() -> None:
    assert [clue.tags for clue in LISTS.find(read("den chay"))] == [("LIGHT",), ("RUNS", "BURNS")]
    assert [clue.tags for clue in LISTS.find(read("đèn cháy"))] == [("LIGHT",), ("BURNS",)]


def test_some_tags_belong_to_longer_phrases_as_well() -> None:
    lists = Lexicon("DAY: cả ngày\nFLOWS: chảy cả ngày\n-: ở cả ngày nay\nON: bật", handed_on="DAY")
    assert lists.tagged["chảy cả ngày"] == ("FLOWS", "DAY")
    assert lists.tagged["ở cả ngày nay"] == ("-",)
    assert lists.tagged["bật"] == ("ON",)


RULES = rules(
    "label",
    ("both", 4.0, "LIGHT RUNS|BURNS"),
    ("one", 1.0, "LIGHT"),
    ("without", 2.0, "LIGHT !WATER"),
    ("always", 0.5, ""),
)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("đèn cháy", {"label.both": 4.0, "label.one": 1.0, "label.without": 2.0, "label.always": 0.5}),
        ("đèn và nước", {"label.one": 1.0, "label.always": 0.5}),
        ("đèn" + " ạ" * 20 + " cháy nước", {"label.both": 3.6, "label.one": 1.0, "label.always": 0.5}),
        ("đèn" + " ạ" * 40 + " cháy nước", {"label.both": 2.0, "label.one": 1.0, "label.always": 0.5}),
        ("đèn" + " ạ" * 40 + " cháy nước đèn", {"label.both": 4.0, "label.one": 1.0, "label.always": 0.5}),
    ],
)
def test_rules_hold_where_their_tags_stand_close_together(text: str, held: dict[str, float]) -> None:
    found = applied(by_tag(LISTS.find(read(text))), RULES)
    assert {reason.rule: reason.points for _, reason in found} == held


def test_the_strongest_rule_counts_in_full_and_the_others_in_part() -> None:
    found = applied(by_tag(LISTS.find(read("đèn cháy"))), RULES)
    assert points(found) == {"label": 4.0 + 0.25 * (1.0 + 2.0 + 0.5)}


def test_a_reason_says_the_words_of_the_list() -> None:
    found = applied(by_tag(LISTS.find(read("DEN no chay"))), RULES[:1])
    assert [reason.said for _, reason in found] == ["đèn + chạy"]


def test_only_the_opening_of_a_long_message_is_weighed() -> None:
    assert len(opening(read("đèn " * 3_000)).words) == 1_000
    assert len(opening(read("đèn")).words) == 1


@given(st.text())
def test_any_text_can_be_searched(text: str) -> None:
    reading = read(text)
    assert all(0 <= clue.first < clue.last <= len(reading.words) for clue in LISTS.find(reading))
