"""How far away a promise is, for people: what a badge says of a deadline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.deadlines import Deadline, Stage
from domain.times import local
from domain.workdays import Calendar


class Mark(StrEnum):
    """How a promise stands."""

    LEFT = "left"
    TODAY = "today"
    OVER = "over"
    WAITS = "waits"


@dataclass(frozen=True, slots=True)
class Badge:
    """One promise as it stands: `days` are working days left or over; `at` is when it is due, or since when it waits
    for the resident."""

    mark: Mark
    stage: Stage
    days: int
    at: datetime
    basis: str
    due: datetime
    extended: bool = False
    reason: str = ""
    urgent: bool = False


def badge(one: Deadline, now: datetime, calendar: Calendar) -> Badge:
    """What to say of an open promise now. One that is due today before long is TODAY; one whose moment has passed is
    OVER, by 0 days until the next working day begins."""
    mark, days, at = _stands(one, now, calendar)
    return Badge(mark, one.stage, days, at, one.basis, one.due, one.extended is not None, one.reason, one.urgent)


def _stands(one: Deadline, now: datetime, calendar: Calendar) -> tuple[Mark, int, datetime]:
    if one.paused is not None:
        return Mark.WAITS, 0, one.paused
    if now > one.due:
        return Mark.OVER, calendar.days_between(one.due, now), one.due
    if local(one.due).date() == local(now).date():
        return Mark.TODAY, 0, one.due
    return Mark.LEFT, calendar.days_between(now, one.due), one.due
