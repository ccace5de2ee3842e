"""What is known is taken when its question comes, in whatever order it was said."""

from __future__ import annotations

from typing import Any

import pytest

from domain.forms import begin
from domain.kinds.contribution import CONTRIBUTION
from domain.kinds.waste import WASTE
from domain.wastes import BY_CODE
from handlers.knowing import decided, involvement, taken

LABOUR = {"kind": "LABOR", "amount": {"quantity": "2", "unit": "ngay_cong"}, "said": "2 công", "doubt": None}
WAYS = [{"label": "9 m³", "kind": "MAT_SAND", "amount": {"quantity": "9", "unit": "m3"}}]
SAND: dict[str, Any] = {
    "kind": "MAT_SAND", "amount": None, "said": "3 xe cát", "doubt": {"reason": "load", "said": "3 xe", "ways": WAYS},
}  # fmt: skip


def test_everything_known_is_taken_and_the_rest_is_left_out() -> None:
    given = {"brief": True, "lines": [LABOUR], "answers": {"name_shown": "anonymous"}}
    draft, _, answered = taken(CONTRIBUTION, begin(CONTRIBUTION, known_unit=True), given)
    assert answered == ("group", "kind", "amount", "more", "name_shown")
    assert draft["skipped"] == ["work", "note", "photos"]


def test_nothing_is_left_out_while_a_part_is_changed() -> None:
    given = {"brief": True, "lines": [LABOUR]}
    _, _, answered = taken(CONTRIBUTION, begin(CONTRIBUTION, known_unit=True), given, changing=True)
    assert answered[-1] == "amount"


def test_a_doubtful_line_waits_for_its_amount_and_the_way_that_is_chosen_is_taken() -> None:
    given = {"brief": True, "lines": [SAND, LABOUR], "answers": {"name_shown": "anonymous"}}
    draft, left, answered = taken(CONTRIBUTION, begin(CONTRIBUTION, known_unit=True), given)
    assert answered == ("group", "kind")
    found = decided(CONTRIBUTION, draft, left, "way:0")
    assert found is not None
    whole, _, _ = taken(CONTRIBUTION, *found)
    assert [line["amount"]["quantity"] for line in whole["lines"]] == ["9", "2"]
    assert decided(CONTRIBUTION, draft, left, "way:7") is None


def test_a_fact_that_is_no_answer_is_asked_for() -> None:
    draft, left, answered = taken(WASTE, begin(WASTE, known_unit=True), {"answers": {"domain": "NOTHING"}})
    assert (draft["trail"], left, answered) == ([], {"answers": {}}, ())


@pytest.mark.parametrize("domain", [*BY_CODE, None])
@pytest.mark.parametrize("official", [True, False])
def test_nobody_is_taken_for_uninvolved_unless_that_is_plain(domain: str | None, official: bool) -> None:
    everyday = domain in {"ENERGY", "WATER", "WORKS", "LAND", "FOREST_MINERAL", "CONSUMPTION", "SOE", "OTHER"}
    assert involvement(domain, official=official) == ("no" if everyday and not official else "unknown")


@pytest.mark.parametrize("domain", ["ASSET", "BUDGET", "NORMS_PROC", "LABOR_TIME", "COMMUNITY_FUND", "NOT_WASTE", None])
def test_what_only_an_office_can_waste_goes_above(domain: str | None) -> None:
    assert involvement(domain, official=False) == "unknown"
