"""Every kind of report, filled end to end from its own examples. A new kind in `KINDS` tests itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from domain.channels import CHANNELS
from domain.contributions import BY_CODE as CONTRIBUTIONS
from domain.contributions import GROUPS, in_group
from domain.errors import NotUnderstood
from domain.forms import Asks, Draft, Kind, begin, choices_of, done, example_of, next_question
from domain.kinds import BY_NAME, KINDS, load
from domain.kinds.contribution import CONTRIBUTION, MOST_LINES, lines_of
from domain.kinds.idea import IDEA
from domain.kinds.waste import WASTE
from domain.reports import Amount, Family
from domain.said import Place, Said
from domain.screen import CHOICE_BYTES
from tests.domain.filling import PHOTO, fill, fill_shortly, give

EVERY_KIND = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


@EVERY_KIND
@pytest.mark.parametrize("known_unit", [True, False])
@pytest.mark.parametrize("village_head", [True, False])
def test_a_kind_is_filled_from_its_own_examples(kind: Kind, known_unit: bool, village_head: bool) -> None:
    draft = fill(kind, begin(kind, known_unit=known_unit, village_head=village_head))
    assert done(kind, draft)
    assert draft["answers"]["photos"] == [PHOTO]
    assert ("unit" in draft["answers"]) is not known_unit
    assert ("on_behalf" in draft["answers"]) is village_head


@EVERY_KIND
def test_a_kind_can_be_filled_without_what_is_optional(kind: Kind) -> None:
    draft = fill_shortly(kind)
    assert done(kind, draft)
    assert draft["skipped"] == [q.name for q in kind.questions if q.optional]


@EVERY_KIND
def test_a_draft_of_a_kind_survives_being_kept_at_every_step(kind: Kind) -> None:
    for question in (*kind.questions, None):
        draft = fill(kind, begin(kind), until=question.name if question else "")
        assert load(json.loads(json.dumps(draft))) == draft


@EVERY_KIND
def test_a_kind_has_its_own_name_and_questions_with_words(kind: Kind) -> None:
    assert BY_NAME[kind.name] is kind
    assert kind.label
    assert kind.invitation
    assert len({question.name for question in kind.questions}) == len(kind.questions)
    assert all(question.prompt and question.example for question in kind.questions)
    assert kind.question("nothing") is None


@EVERY_KIND
def test_the_choices_of_a_kind_fit_every_messenger(kind: Kind) -> None:
    draft = begin(kind)
    while question := next_question(kind, draft):
        for choice in choices_of(question, draft):
            assert len(choice.value.encode()) <= CHOICE_BYTES - 16
            assert all(len(choice.label) <= channel.limits.label for channel in CHANNELS)
        draft = fill(kind, draft, until=_after(kind, question.name))


def _after(kind: Kind, name: str) -> str:
    names = [question.name for question in kind.questions]
    return [*names, ""][names.index(name) + 1]


def test_there_is_one_kind_for_each_family() -> None:
    assert [kind.family for kind in KINDS] == list(Family)


def line(draft: Draft, *words: str) -> Draft:
    """Choices for group and kind, then the quantity typed."""
    *choices, quantity = words
    for choice in choices:
        draft = give(CONTRIBUTION, draft, Said(choice=choice))
    return give(CONTRIBUTION, draft, Said(text=quantity))


def test_a_contribution_can_have_several_lines() -> None:
    draft = line(begin(CONTRIBUTION, known_unit=True), "land", "LAND", "2 sào")
    draft = give(CONTRIBUTION, draft, Said(choice="more"))
    draft = line(draft, "cash", "500k")
    draft = give(CONTRIBUTION, draft, Said(choice="enough"))
    assert lines_of(draft) == (
        (CONTRIBUTIONS["LAND"], Amount(Decimal(2), "sao_bac_bo")),
        (CONTRIBUTIONS["CASH"], Amount(Decimal(500_000), "VND")),
    )
    following = next_question(CONTRIBUTION, draft)
    assert following is not None
    assert following.name == "work"


def test_the_only_kind_of_a_group_is_not_asked_for() -> None:
    draft = give(CONTRIBUTION, begin(CONTRIBUTION, known_unit=True), Said(choice="cash"))
    question = next_question(CONTRIBUTION, draft)
    assert question is not None
    assert (question.asks, example_of(question, draft)) == (Asks.AMOUNT, "500k")


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.code)
def test_every_kind_of_contribution_can_be_reached_and_answered(group: Any) -> None:
    for kind in in_group(group.code):
        choices = (group.code,) if len(in_group(group.code)) == 1 else (group.code, kind.code)
        draft = line(begin(CONTRIBUTION, known_unit=True), *choices, kind.example)
        assert lines_of(draft)[0][0] is kind


def test_after_ten_lines_no_more_are_asked_for() -> None:
    draft = begin(CONTRIBUTION, known_unit=True)
    for _ in range(MOST_LINES - 1):
        draft = give(CONTRIBUTION, line(draft, "cash", "500k"), Said(choice="more"))
    draft = line(draft, "cash", "500k")
    assert len(draft["lines"]) == MOST_LINES
    assert next_question(CONTRIBUTION, draft) is CONTRIBUTION.question("work")


def test_a_work_that_is_not_in_the_list_can_be_typed() -> None:
    draft = fill(CONTRIBUTION, begin(CONTRIBUTION), until="work")
    typed = give(CONTRIBUTION, draft, Said(text="Cầu treo bản Thẳm"))
    assert typed["answers"]["work"] == {"value": "", "label": "Cầu treo bản Thẳm"}


def test_a_waste_report_can_be_about_a_point_on_the_map() -> None:
    draft = fill(WASTE, begin(WASTE), until="place")
    assert give(WASTE, draft, Said(place=Place(22.3, 103.6)))["answers"]["place"] == {"lat": 22.3, "lon": 103.6}


def test_who_flags_waste_is_offered_to_stay_unnamed_first() -> None:
    question = WASTE.question("name_shown")
    assert question is not None
    assert [choice.value for choice in choices_of(question, begin(WASTE))] == ["anonymous", "named"]


def test_a_waste_report_of_two_words_is_asked_back() -> None:
    draft = fill(WASTE, begin(WASTE), until="text")
    with pytest.raises(NotUnderstood) as refused:
        give(WASTE, draft, Said(text="\u200blãng phí"))
    assert (refused.value.reason, refused.value.facts) == ("text_too_short", {"least": 10})


def test_a_village_head_may_file_for_someone_else_and_nobody_else_is_asked() -> None:
    assert "on_behalf" in fill(IDEA, begin(IDEA, village_head=True))["answers"]
    assert "on_behalf" not in fill(IDEA, begin(IDEA))["settled"]


def _without(name: str) -> Callable[[dict[str, Any]], None]:
    return lambda data: data.pop(name)


def _trail(*entries: Any) -> Callable[[dict[str, Any]], None]:
    return lambda data: data.update(trail=list(entries))


BROKEN: tuple[Callable[[dict[str, Any]], object], ...] = (
    _without("v"),
    _without("kind"),
    _without("facts"),
    _without("trail"),
    lambda data: data.update(v=0),
    lambda data: data.update(kind="marriage"),
    lambda data: data.update(facts=None),
    _trail(7),
    _trail(["group"]),
    _trail(["gone", "x"]),
    _trail(["group", "gone"]),
    _trail(["group", {"value": "cash", "label": "Tiền"}]),
    _trail(["unit", "03390"]),
    _trail(["amount", {"quantity": "1", "unit": "VND"}]),
    _trail(["group", "cash"], ["group", "cash"]),
    _trail(["group", "cash"], ["amount", None]),
    _trail(["group", "cash"], ["amount", "500k"]),
    _trail(["group", "cash"], ["amount", {"quantity": "x", "unit": "VND"}]),
    _trail(["group", "cash"], ["amount", {"quantity": "1", "unit": "bao"}]),
    _trail(["photos", "not a list"]),
    _trail(["photos", [1]]),
    _trail(["photos", [str(n) for n in range(11)]]),
)


@pytest.mark.parametrize("change", BROKEN)
def test_a_draft_that_fits_no_more_is_given_up_without_a_crash(change: Callable[[dict[str, Any]], object]) -> None:
    data: dict[str, Any] = json.loads(json.dumps(begin(CONTRIBUTION, known_unit=True)))
    assert load(data) is not None
    change(data)
    assert load(data) is None


@pytest.mark.parametrize("data", [None, 7, "draft", [], {}, {"v": 1, "kind": []}])
def test_what_was_never_a_draft_is_none(data: object) -> None:
    assert load(data) is None


@pytest.mark.parametrize(
    "place",
    [{"lat": 91, "lon": 0}, {"lat": 0, "lon": -181}, {"lat": "nan", "lon": 0}, {"value": 1, "label": "x"}, {}, [], 7],
)
def test_a_kept_place_that_is_nowhere_is_given_up(place: object) -> None:
    data: Any = fill(WASTE, begin(WASTE), until="place")
    assert load({**data, "trail": [*data["trail"], ["place", place]]}) is None


def test_what_a_draft_claims_is_worked_out_anew_from_its_trail() -> None:
    draft = fill(IDEA, begin(IDEA))
    forged = {**draft, "answers": {}, "settled": [], "lines": [{"kind": "CASH"}]}
    assert load(forged) == draft
