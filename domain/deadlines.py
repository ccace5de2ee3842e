"""Deadlines of reports: which steps the office owes, by when, and what stops the clock.

Each is counted from the filing in working days (`domain/workdays.py`), computed once and stored: a change of the
calendar, of a limit or of a library never moves a promise that was made.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from domain.reports import Family, State
from domain.times import local
from domain.workdays import Calendar


class Stage(StrEnum):
    """What the office owes, in the order in which it falls due."""

    SCREENING = "screening"
    FORWARDING = "forwarding"
    ANSWER = "answer"


STAGES: dict[Family, tuple[Stage, ...]] = {
    Family.WASTE: (Stage.SCREENING, Stage.FORWARDING, Stage.ANSWER),
    Family.CONTRIBUTION: (Stage.SCREENING,),
    Family.IDEA: (Stage.SCREENING, Stage.ANSWER),
}
"""What each family owes. What was confirmed of a contribution is for its giver to bring: no clock runs."""

SAME_DAY = (Stage.SCREENING, Stage.FORWARDING)
"""What is owed the same day when somebody is in danger."""

S = State

OWED: dict[tuple[Family, State], tuple[Stage, ...]] = {
    (Family.WASTE, S.SUBMITTED): (Stage.SCREENING, Stage.FORWARDING, Stage.ANSWER),
    (Family.WASTE, S.SCREENING): (Stage.FORWARDING, Stage.ANSWER),
    (Family.WASTE, S.NEEDS_INFO): (Stage.FORWARDING, Stage.ANSWER),
    (Family.WASTE, S.ROUTED): (Stage.ANSWER,),
    (Family.WASTE, S.IN_PROGRESS): (Stage.ANSWER,),
    (Family.WASTE, S.REOPENED): (Stage.ANSWER,),
    (Family.CONTRIBUTION, S.PLEDGED): (Stage.SCREENING,),
    (Family.IDEA, S.SUBMITTED): (Stage.SCREENING, Stage.ANSWER),
    (Family.IDEA, S.REVIEWED): (Stage.ANSWER,),
}
"""What is still owed in each state; in a state that is not here, nothing. Screening is met when the desk takes a
case up, forwarding when somebody has it to work on, the answer when its outcome is told."""


class Counted(Protocol):
    """What the clock needs to know of a report."""

    @property
    def family(self) -> Family: ...
    @property
    def state(self) -> State: ...
    @property
    def question(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Deadline:
    """One promise of one report. `round` grows when a case is reopened. `paused`: since when it waits for the
    resident. `met`: when it was kept, or did not matter any more. `basis`: the legal text it rests on."""

    id: int
    report: int
    stage: Stage
    round: int
    begun: datetime
    due: datetime
    basis: str
    urgent: bool = False
    paused: datetime | None = None
    met: datetime | None = None
    extended: datetime | None = None
    reason: str = ""


def owed(case: Counted) -> tuple[Stage, ...]:
    """What the office owes as the report stands now, the next first."""
    return OWED.get((case.family, case.state), ())


def waits_for_author(case: Counted) -> bool:
    """Does it wait for the resident's answer? Then no clock of the office runs."""
    if case.family is Family.WASTE:
        return case.state is State.NEEDS_INFO
    return bool(case.question)


def latest(stored: Iterable[Deadline]) -> dict[Stage, Deadline]:
    """The promises that count: of each step the one of the last round, in the order in which they fall due."""
    newest = {one.stage: one for one in sorted(stored, key=lambda one: one.round)}
    return {stage: newest[stage] for stage in Stage if stage in newest}


def active(stored: Iterable[Deadline]) -> Deadline | None:
    """The promise to keep next: the first that is not met."""
    return next((one for one in latest(stored).values() if one.met is None), None)


def followed(one: Deadline, case: Counted, now: datetime, calendar: Calendar) -> Deadline:
    """The promise after a change of its report: kept, open again because a decision was taken back, stopped, or
    running on. A second time nothing changes. What was kept while it stood still stands still if it opens again."""
    if one.stage not in owed(case):
        return one if one.met else replace(one, met=now)
    if waits_for_author(case):
        return replace(one, met=None, paused=one.paused or now)
    if one.paused is None:
        return replace(one, met=None)
    return replace(one, met=None, paused=None, due=resumed(one, one.paused, now, calendar))


def resumed(one: Deadline, paused: datetime, now: datetime, calendar: Calendar) -> datetime:
    """When it is due after it stood still from `paused` to `now`: so much working time later. What was urgent did not
    wait for a working day either: so much later by the clock."""
    if one.urgent:
        return one.due + max(now - paused, timedelta())
    return calendar.after(one.due, calendar.worked(paused, now))


def is_reopened(stored: Iterable[Deadline], case: Counted) -> bool:
    """Did the author say that it is not in order, so that an answer is owed once more?"""
    last = latest(stored).get(Stage.ANSWER)
    return case.state is State.REOPENED and last is not None and last.met is not None


def extended(one: Deadline, days: int, calendar: Calendar) -> datetime:
    """When it is due with so many working days more: at closing time."""
    return calendar.closes(calendar.next_working(local(one.due).date(), days))
