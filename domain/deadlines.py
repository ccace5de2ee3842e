"""Deadlines of reports: which steps the office owes in which state, and what a promise is (`following`: its life).

Each is counted from the filing in working days (`domain/workdays.py`), computed once and stored: a change of the
calendar, of a limit or of a library never moves a promise that was made.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.reports import Family, State


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
