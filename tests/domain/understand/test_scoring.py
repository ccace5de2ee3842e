"""The counting itself, on a message whose counts are plain to see."""

from __future__ import annotations

from typing import Any

from tests.domain.understand.scoring import score, wrong

QUESTION = {"text": "?", "choices": []}
LABEL: dict[str, Any] = {
    "text": "góp 2 công, 3 xe cát, vài bao xi măng ở Bình Lư",
    "style": "plain",
    "intent": "contribution",
    "quantities": [
        {"type": "labour", "value": 2, "unit": "ngay_cong", "ask": False},
        {"type": "count", "value": 3, "unit": "xe", "ask": True},
        {"type": "count", "value": None, "unit": "bao", "ask": True},
    ],
    "lines": [{"kind": "LABOR", "value": 2, "unit": "ngay_cong"}, {"kind": "MAT_SAND", "value": None, "unit": "xe"}],
    "places": [{"unit": "new_binh_lu", "current": "new_binh_lu"}],
    "waste": None,
    "work_kind": None,
    "dates": [],
}


def quantity(type: str, value: float | None, unit: str, *, asked: bool = False) -> dict[str, Any]:
    return {"type": type, "value": value, "unit": unit, "question": QUESTION if asked else None}


def printed(*quantities: dict[str, Any], **other: Any) -> dict[str, Any]:
    same = {key: LABEL[key] for key in ("intent", "lines", "places", "waste", "work_kind", "dates")}
    return same | {"quantities": list(quantities)} | other


RIGHT = (
    quantity("labour", 2.0, "ngay_cong"),
    quantity("count", 3, "xe", asked=True),
    quantity("count", 5, "bao", asked=True),
)


def test_all_is_right_whatever_value_stands_beside_a_question() -> None:
    found = score([(LABEL, printed(*RIGHT))])
    assert found.parts["quantities"].recall == found.parts["quantities"].precision == 1
    assert found.wrong_silent_share == 0
    assert wrong(LABEL, printed(*RIGHT)) == []
    assert found.parts["waste"].recall is None


def test_a_wrong_value_without_a_question_is_the_worst() -> None:
    found = score([(LABEL, printed(quantity("labour", 2, "ngay_cong"), quantity("count", 3, "xe")))])
    assert (found.silent, found.wrong_silent) == (2, 1)
    assert (found.parts["quantities"].expected, found.parts["quantities"].right) == (3, 1)
    assert found.parts["quantities"].lesser == 1 / 3
    assert found.types["labour"].right == 1


def test_a_value_that_the_label_has_is_compared_though_it_is_asked() -> None:
    (part,) = wrong(LABEL, printed(RIGHT[0], quantity("count", 4, "xe", asked=True), RIGHT[2]))
    assert part[0] == "quantities"


def test_waste_is_right_first_or_among_three() -> None:
    label = LABEL | {"intent": "waste", "waste": "WATER"}
    judged = {"domain": "ENERGY", "best": ["ENERGY", "WATER", "OTHER"]}
    found = score([(label, printed(*RIGHT, intent="waste", waste=judged)), (label, printed(*RIGHT, intent="none"))])
    assert found.parts["waste"].recall == 0
    assert found.parts["waste of three"].recall == 0.5
    assert found.parts["intent"].recall == 0.5
    assert found.parts["lines"].expected == 0
    assert found.mistaken == {("waste", "none"): 1}


def test_a_domain_of_what_is_no_waste_is_wrong_only_where_it_was_taken_for_waste() -> None:
    judged = {"domain": "WATER", "best": ["WATER", "ENERGY", "OTHER"]}
    assert score([(LABEL, printed(*RIGHT, waste=judged))]).parts["waste"].found == 0
    taken = score([(LABEL, printed(*RIGHT, intent="waste", waste=judged))]).parts["waste"]
    assert (taken.expected, taken.found, taken.right) == (0, 1, 0)
