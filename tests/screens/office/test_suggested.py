"""A suggestion in words: the guess, why, what else it could be, and what has to be minded."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from domain.suggestions import Suggestion
from locales import translator
from screens.office.suggested import Advice, advice, paragraph

SAY = translator("vi")


def guess(intent: str, score: float = 0.82, domain: str | None = None, **more: tuple[str, ...]) -> Suggestion:
    """A suggestion with these parts."""
    return Suggestion(intent, score, domain, more.get("best", ()), more.get("kinds", ()), more.get("reasons", ()))


LIGHTS = guess(
    "waste",
    domain="ENERGY",
    best=("ENERGY", "WORKS", "WATER"),
    reasons=("energy_on: đèn đường", "daytime: sáng ban ngày", "again: đèn đường", "no_help"),
)


@dataclass(frozen=True, slots=True)
class Case:
    """A suggestion, and what is said of it."""

    given: Suggestion
    said: str


CASES = (
    Case(LIGHTS, "Điện, xăng dầu (chắc 82 %)"),
    Case(guess("waste", 0.4), "Phản ánh lãng phí (chắc 40 %)"),
    Case(guess("waste", 1, "NOT_THERE"), "Phản ánh lãng phí (chắc 100 %)"),
    Case(guess("contribution", 0.955), "Đóng góp (chắc 96 %)"),
    Case(guess("contribution", kinds=("LABOR", "CASH", "LABOR")), "Đóng góp: Hiến công (ngày công); Tiền (chắc 82 %)"),
    Case(guess("idea"), "Hiến kế (chắc 82 %)"),
    Case(guess("question"), "Câu hỏi (chắc 82 %)"),
    Case(guess("none", 0), "Chưa rõ là việc gì (chắc 0 %)"),
    Case(guess("hazard"), "Việc nguy hiểm (chắc 82 %)"),
    Case(guess("accusation", domain="BUDGET"), "Tố cáo (chắc 82 %)"),
    Case(guess("later_one"), "later_one (chắc 82 %)"),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.said)
def test_what_it_was_taken_for_and_how_sure(case: Case) -> None:
    assert advice(SAY, case.given).guess == case.said


def test_the_words_that_decided_are_said_once_and_rules_without_words_are_not() -> None:
    told = advice(SAY, LIGHTS)
    assert told.why == ("đèn đường", "sáng ban ngày")
    assert told.others == ("Xây dựng, trụ sở, công trình", "Nước sạch, tài nguyên nước")


REASONS = (
    "none.nothing: ",
    "waste.energy.light_by_day: đèn đường + ban ngày + bật",
    "energy.power_wasted: tốn điện + tốn",
    "works.idle: nhà văn hóa + bỏ không",
    "energy.power: LABOR",
)


def test_only_rules_for_what_was_suggested_give_reasons_and_no_word_is_said_twice() -> None:
    told = advice(SAY, guess("waste", domain="ENERGY", reasons=REASONS))
    assert told.why == ("đèn đường", "ban ngày", "bật", "tốn điện", "Hiến công (ngày công)")


def test_where_only_the_whole_message_was_weighed_that_is_said() -> None:
    told = advice(SAY, guess("waste", domain="ENERGY", reasons=("none.nothing: ", "waste.words: ", "energy.words: ")))
    assert told.why == ("cách nói của cả tin nhắn",)


def test_an_advice_stays_short_however_much_decided() -> None:
    kinds = ("MAT_ELECTRIC", "STRUCT_REMOVAL", "CLEARANCE", "SKILL", "LAND", "CASH", "MAT_GRAVEL", "FOOD")
    many = guess("contribution", kinds=kinds, reasons=tuple(f"rule{n}: {'chữ ' * 30}{n}" for n in range(40)))
    told = advice(SAY, many)
    assert len(told.why) == 5
    assert len(paragraph(SAY, told)) < 450


def test_a_plain_suggestion_has_nothing_to_mind() -> None:
    told = advice(SAY, LIGHTS)
    assert (told.alert, told.todo) == ("", "")
    assert paragraph(SAY, told) == (
        "Máy gợi ý: Điện, xăng dầu (chắc 82 %) vì: đèn đường, sáng ban ngày\n"
        "Cũng có thể: Xây dựng, trụ sở, công trình; Nước sạch, tài nguyên nước"
    )


def test_without_reasons_only_the_guess_is_said() -> None:
    assert paragraph(SAY, Advice("Hiến kế (chắc 60 %)", (), ())) == "Máy gợi ý: Hiến kế (chắc 60 %)"


@pytest.mark.parametrize(
    ("intent", "first"),
    [("hazard", "Khẩn: có thể đang nguy hiểm"), ("accusation", "Có thể là tố cáo một người cụ thể. Giữ kín")],
)
def test_danger_and_accusations_come_first(intent: str, first: str) -> None:
    assert paragraph(SAY, advice(SAY, guess(intent))).startswith(first)
