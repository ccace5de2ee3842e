"""Deadlines of reports: which steps the office owes, by when, and what stops the clock.

Each is counted from the filing in working days (`domain/workdays.py`), computed once and stored: a change of the
calendar, of a limit or of a library never moves a promise that was made.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.reports import Family


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
