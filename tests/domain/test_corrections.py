"""Suggested beside decided: what counts as right, what is shown of the rest, and the figures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.corrections import Given, Outcome, Tally, shown, verdict
from domain.reports import Amount, Family, Involved, State
from domain.suggestions import Suggestion
from domain.wastes import BY_CODE

LABOUR, CASH = Amount(Decimal(2), "ngay_cong"), Amount(Decimal("500000"), "dong")


def outcome(intent: str, domain: str | None = None, *, now: str | None = None, **changed: object) -> Outcome:
    """A waste report of domain `now` that was suggested as this."""
    guess = Suggestion(intent, 0.8, domain, (), (), ("lights: đèn đường", "day: ban ngày"))
    made = Outcome(1, guess, "LP-26-00001-B", Family.WASTE, State.SCREENING, Involved.NO, now)
    return replace(made, **changed)  # type: ignore[arg-type]


def pledge(kinds: tuple[str, ...], amounts: tuple[str, ...], *lines: Given, intent: str = "contribution") -> Outcome:
    """A contribution of these lines that was suggested as those."""
    guess = Suggestion(intent, 0.8, None, (), kinds, (), amounts)
    return outcome("", family=Family.CONTRIBUTION, suggestion=guess, lines=lines)


@dataclass(frozen=True, slots=True)
class Case:
    """What became of a suggestion, and the verdict in few words."""

    name: str
    given: Outcome
    suggested: str
    decided: str


BOTH = (Given("CASH", CASH), Given("LABOR", LABOUR))

CASES = (
    Case("as suggested", outcome("waste", "ENERGY", now="ENERGY"), "ENERGY", "ENERGY"),
    Case("another domain", outcome("waste", "ENERGY", now="WORKS"), "ENERGY", "WORKS"),
    Case("no domain was found", outcome("waste", now="WORKS"), "-", "WORKS"),
    Case("no waste", outcome("waste", "ENERGY", now="NOT_WASTE"), "ENERGY", "NOT_WASTE"),
    Case("handed over", outcome("waste", "LAND", now="LAND", state=State.HANDED_OVER), "LAND", "NOT_WASTE"),
    Case("filed as an idea", outcome("waste", "ENERGY", family=Family.IDEA), "waste", "idea"),
    Case("an idea filed as waste", outcome("idea", now="WORKS"), "idea", "WORKS"),
    Case("an idea", outcome("idea", family=Family.IDEA), "idea", "idea"),
    Case("a danger, filed so that it is seen", outcome("hazard", now="OTHER"), "hazard", "hazard"),
    Case("a danger that is no waste", outcome("hazard", now="NOT_WASTE"), "hazard", "hazard"),
    Case("a danger that is waste", outcome("hazard", now="WORKS"), "hazard", "WORKS"),
    Case("an accusation as suggested", outcome("accusation", "BUDGET", now="BUDGET"), "accusation", "accusation"),
    Case("an accusation that is waste", outcome("accusation", "BUDGET", now="LAND"), "accusation", "LAND"),
    Case("a question filed as waste", outcome("question", now="WATER"), "question", "WATER"),
    Case("a question handed over", outcome("question", now="WATER", state=State.HANDED_OVER), "question", "question"),
    Case("kinds in another order", pledge(("LABOR", "CASH"), (), *BOTH), "CASH, LABOR", "CASH, LABOR"),
    Case("a line more", pledge(("LABOR",), (), *BOTH), "LABOR", "CASH, LABOR"),
    Case("no line", pledge((), (), *BOTH), "-", "CASH, LABOR"),
    Case("another amount", pledge(("LABOR",), ("3 ngay_cong",), BOTH[1]), "LABOR 3 ngay_cong", "LABOR 2 ngay_cong"),
    Case("an amount", pledge(("CASH",), ("500000 dong",), BOTH[0]), "CASH 500000 dong", "CASH 500000 dong"),
    Case("an amount nobody said", pledge(("LABOR",), ("",), BOTH[1]), "LABOR", "LABOR 2 ngay_cong"),
    Case("taken for waste", pledge(("LABOR",), (), *BOTH, intent="waste"), "waste", "contribution"),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_verdict(case: Case) -> None:
    found = verdict(case.given)
    assert (found.suggested, found.decided) == (case.suggested, case.decided)
    assert found.right == (case.suggested == case.decided)


def test_a_correction_is_shown_with_the_words_of_the_rules_only() -> None:
    assert shown(outcome("waste", "ENERGY", now="WORKS")) == {
        "code": "LP-26-00001-B",
        "family": "waste",
        "suggested": "ENERGY",
        "decided": "WORKS",
        "score": 0.8,
        "reasons": ["lights: đèn đường", "day: ban ngày"],
    }


def test_of_an_accusation_only_the_names_of_the_rules_are_shown() -> None:
    assert shown(outcome("accusation", "BUDGET", now="LAND"))["reasons"] == ["lights", "day"]


def test_what_the_front_found_otherwise_than_declared_is_shown_beside_it() -> None:
    found = replace(BOTH[1], confirmed=Amount(Decimal("1.50"), "ngay_cong"))
    told = shown(pledge(("LABOR",), (), replace(BOTH[0], confirmed=CASH), found))
    assert (told["decided"], told["confirmed"]) == ("CASH, LABOR", "LABOR 1.5 ngay_cong")


def test_the_figures_count_what_was_taken_for_what_and_which_rules_misled() -> None:
    tally = Tally()
    shut = outcome("waste", "WATER", now="LAND", involved=Involved.YES)
    wrong = outcome("waste", "ENERGY", now="WORKS")
    told = tally.add([wrong, outcome("waste", "ENERGY", now="ENERGY"), wrong, shut])
    told += tally.add([pledge(("LABOR",), ("3 ngay_cong",), BOTH[1])])
    assert [one["decided"] for one in told] == ["WORKS", "WORKS", "LABOR 2 ngay_cong"]
    assert tally.summary() == {
        "reports": 5,
        "corrected": 4,
        "restricted": 1,
        "pairs": [
            {"suggested": "ENERGY", "decided": "WORKS", "count": 2},
            {"suggested": "LABOR", "decided": "LABOR", "count": 1},
            {"suggested": "WATER", "decided": "LAND", "count": 1},
        ],
        "domains": {
            "ENERGY": {"suggested": 3, "right": 1, "share": 0.333},
            "WATER": {"suggested": 1, "right": 0, "share": 0.0},
        },
        "misled": [{"rule": "day", "count": 3}, {"rule": "lights", "count": 3}],
    }


def test_a_rule_that_spoke_for_something_else_misled_nobody() -> None:
    tally = Tally()
    reasons = ("none.nothing: ", "energy.light: đèn", "works.idle: bỏ không", "waste.broken: hỏng", "own_rule")
    tally.add([outcome("", now="WORKS", suggestion=Suggestion("waste", 1, "ENERGY", (), (), reasons))])
    assert [one["rule"] for one in tally.summary()["misled"]] == ["energy.light", "own_rule", "waste.broken"]


def test_without_reports_there_are_no_figures() -> None:
    assert Tally().summary() == {
        "reports": 0, "corrected": 0, "restricted": 0, "pairs": [], "domains": {}, "misled": [],
    }  # fmt: skip


INTENTS = ("contribution", "waste", "idea", "question", "hazard", "accusation", "none", "another")


@given(
    st.sampled_from(INTENTS),
    st.sampled_from((None, *BY_CODE)),
    st.sampled_from((None, *BY_CODE)),
    st.sampled_from(Family),
    st.sampled_from(Involved),
)
def test_nothing_of_a_restricted_report_is_ever_shown(
    intent: str, domain: str | None, now: str | None, family: Family, involved: Involved
) -> None:
    one, tally = outcome(intent, domain, now=now, family=family, involved=involved), Tally()
    told = tally.add([one])
    assert len(told) == (involved is Involved.NO and not verdict(one).right)
    assert (tally.reports, tally.restricted) == (1, involved is not Involved.NO)
