"""What the office owes of a report, and what stops the clock."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.badges import Mark, badge
from domain.deadlines import (
    OWED,
    STAGES,
    Deadline,
    Stage,
    owed,
    waits_for_author,
)
from domain.following import active, extended, followed, is_reopened, latest
from domain.lifecycle import FINAL, START, STATES
from domain.reports import Family, State
from domain.workdays import Calendar
from tests.domain.test_workdays import at

USUAL = Calendar()
BEGUN = at(16, 11, 2026)
ANSWER = Deadline(3, 7, Stage.ANSWER, 1, BEGUN, USUAL.due(BEGUN, 10), "Luật")


@dataclass(frozen=True, slots=True)
class Case:
    """A report, as far as the clock is concerned."""

    family: Family
    state: State
    question: str = ""


WORKED_ON = Case(Family.WASTE, State.IN_PROGRESS)
ASKED = Case(Family.WASTE, State.NEEDS_INFO, "Ở bản nào?")


@pytest.mark.parametrize("family", Family)
def test_a_report_begins_with_all_that_its_family_owes(family: Family) -> None:
    assert owed(Case(family, START[family])) == STAGES[family]


@pytest.mark.parametrize("family", Family)
def test_where_nobody_owes_anything_no_clock_runs(family: Family) -> None:
    for state in STATES[family] & FINAL:
        assert owed(Case(family, state)) == ()


def test_what_is_owed_is_owed_by_the_family() -> None:
    for (family, state), stages in OWED.items():
        assert state in STATES[family]
        assert set(stages) <= set(STAGES[family])


@pytest.mark.parametrize(
    ("case", "waits"),
    [
        (ASKED, True),
        (WORKED_ON, False),
        (Case(Family.CONTRIBUTION, State.PLEDGED, "Bao nhiêu?"), True),
        (Case(Family.CONTRIBUTION, State.PLEDGED), False),
        (Case(Family.IDEA, State.REVIEWED, "Ở đâu?"), True),
    ],
)
def test_an_open_question_to_the_author_stops_the_clock(case: Case, *, waits: bool) -> None:
    assert waits_for_author(case) is waits


def test_what_stood_still_is_due_so_much_working_time_later() -> None:
    asked, answered = at(17, 11, 2026, 10), at(20, 11, 2026, 9)
    paused = followed(ANSWER, ASKED, asked, USUAL)
    assert paused == replace(ANSWER, paused=asked)
    assert followed(paused, ASKED, answered, USUAL) == paused
    again = followed(paused, WORKED_ON, answered, USUAL)
    assert again.paused is None
    assert USUAL.worked(ANSWER.due, again.due) == USUAL.worked(asked, answered) == timedelta(hours=21, minutes=30)


def test_what_was_urgent_moves_by_the_clock_on_the_wall() -> None:
    sunday = at(15, 11, 2026, 8)
    urgent = replace(ANSWER, due=USUAL.end_of_day(sunday), urgent=True, paused=sunday)
    assert followed(urgent, WORKED_ON, sunday + timedelta(hours=3), USUAL).due == at(15, 11, 2026, 20)
    assert followed(urgent, WORKED_ON, sunday - timedelta(hours=3), USUAL).due == urgent.due


def test_a_promise_is_kept_once() -> None:
    done, later = at(20, 11, 2026), at(23, 11, 2026)
    kept = followed(ANSWER, Case(Family.WASTE, State.RESOLVED), done, USUAL)
    assert kept == replace(ANSWER, met=done)
    assert followed(kept, Case(Family.WASTE, State.CLOSED), later, USUAL) == kept


STEPS = st.lists(
    st.tuples(
        st.sampled_from(sorted(STATES[Family.WASTE])), st.integers(0, 14 * 24 * 60).map(lambda m: timedelta(minutes=m))
    )
)


@given(st.sampled_from(Stage), STEPS)
def test_whatever_becomes_of_a_report_its_promise_says_whether_it_is_owed(
    stage: Stage, steps: list[tuple[State, timedelta]]
) -> None:
    one, now = replace(ANSWER, stage=stage), BEGUN
    for state, passed in steps:
        now += passed
        case, before = Case(Family.WASTE, state), one
        one = followed(before, case, now, USUAL)
        assert (one.met is None) == (stage in owed(case))
        assert one.due >= before.due, "a promise is put off by waiting, never brought forward"
        assert followed(one, case, now + timedelta(hours=1), USUAL) == one


def test_a_decision_taken_back_leaves_the_promise_as_it_was() -> None:
    case = Case(Family.CONTRIBUTION, State.PLEDGED, "Bao nhiêu?")
    paused = replace(ANSWER, stage=Stage.SCREENING, paused=at(17, 11, 2026))
    kept = followed(paused, Case(Family.CONTRIBUTION, State.CONFIRMED), at(18, 11, 2026), USUAL)
    assert kept.met is not None
    assert followed(kept, case, at(18, 11, 2026, 9, 1), USUAL) == paused
    assert followed(replace(ANSWER, met=BEGUN), WORKED_ON, BEGUN, USUAL) == ANSWER


def test_a_reopened_case_owes_another_answer() -> None:
    kept = replace(ANSWER, met=at(20, 11, 2026))
    reopened = Case(Family.WASTE, State.REOPENED)
    assert is_reopened([kept], reopened)
    assert not is_reopened([ANSWER], reopened)
    assert not is_reopened([], reopened)
    assert not is_reopened([kept], WORKED_ON)


def test_the_last_round_counts_and_the_first_open_step_is_next() -> None:
    kept = replace(ANSWER, met=BEGUN)
    second = replace(ANSWER, id=4, round=2)
    screening = replace(ANSWER, id=1, stage=Stage.SCREENING)
    assert list(latest([second, kept, screening]).values()) == [screening, second]
    assert active([second, kept, screening]) == screening
    assert active([second, kept]) == second
    assert active([kept]) is None


def test_more_time_is_working_days() -> None:
    assert ANSWER.due == at(1, 12, 2026, 17)  # 24 November is a holiday
    assert extended(ANSWER, 5, USUAL) == at(8, 12, 2026, 17)
    assert extended(replace(ANSWER, due=at(1, 12, 2026, 9)), 5, USUAL) == at(8, 12, 2026, 17)


@pytest.mark.parametrize(
    ("now", "mark", "days"),
    [
        (at(27, 11, 2026), Mark.LEFT, 2),
        (at(30, 11, 2026, 23), Mark.LEFT, 1),
        (at(1, 12, 2026, 17), Mark.TODAY, 0),
        (at(1, 12, 2026, 17, 1), Mark.OVER, 0),
        (at(2, 12, 2026, 9), Mark.OVER, 1),
        (at(7, 12, 2026), Mark.OVER, 4),
    ],
)
def test_how_far_away_it_is(now: datetime, mark: Mark, days: int) -> None:
    shown = badge(ANSWER, now, USUAL)
    assert (shown.mark, shown.days, shown.at, shown.extended) == (mark, days, ANSWER.due, False)


def test_what_waits_for_the_author_says_since_when() -> None:
    shown = badge(replace(ANSWER, paused=BEGUN, extended=BEGUN, reason="Mưa lũ"), at(9, 12, 2026), USUAL)
    assert (shown.mark, shown.at, shown.extended, shown.reason) == (Mark.WAITS, BEGUN, True, "Mưa lũ")
