"""Reminders: what is said before, on and after the day on which something is due, and to whom.

Declared data: one more reminder is one more line below. Each is due once for one due day, to one person; when several
have come at once, as after days on which nobody was running, only the last is said. Days are working days of the desk
that owes: nothing becomes due on a day off. docs/recipes/reminder.md says how to add one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar

from domain.deadlines import Stage
from domain.times import local

DIGEST_FROM, DIGEST_UNTIL = time(7, 30), time(17, 0)
"""When a digest may leave on a working day. What comes later is said on the next one."""

DIGEST = "digest"
"""The step of the row that says that somebody's day was looked at."""


class Days(Protocol):
    """Which days are worked (`domain.workdays.Calendar`)."""

    def works(self, day: date) -> bool: ...


class Hears(StrEnum):
    """Who is told: whoever holds the case, or the unit above, which hears no more than that it is late."""

    HOLDER = "holder"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class Reminder:
    """Due so many working days after the due day (negative: before it), for these stages."""

    name: str
    days: int
    hears: Hears = Hears.HOLDER
    stages: tuple[Stage, ...] = tuple(Stage)


REMINDERS = (
    Reminder("ahead", -3, stages=(Stage.ANSWER,)),
    Reminder("before", -1),
    Reminder("on_day", 0),
    Reminder("over_1", 1),
    Reminder("over_3", 3),
    Reminder("over_10", 10),
    Reminder("above_2", 2, Hears.ABOVE),
    Reminder("above_10", 10, Hears.ABOVE),
)
"""Told in the morning's digest, for every open deadline."""


@dataclass(frozen=True, slots=True)
class Pressing:
    """Due when this share of the time between the filing and its deadline has gone, and `late` on top."""

    name: str
    share: float
    late: timedelta = timedelta()
    hears: Hears = Hears.HOLDER


PRESSINGS = (
    Pressing("half", 0.5),
    Pressing("due", 1),
    Pressing("late", 1, timedelta(hours=1)),
    Pressing("late_above", 1, timedelta(hours=1), Hears.ABOVE),
)
"""Told at once, any day and hour, of deadlines about a danger to somebody."""


class _Named(Protocol):
    @property
    def name(self) -> str: ...


_T = TypeVar("_T", bound=_Named)


def stands(due: date, today: date, calendar: Days) -> int:
    """How many working days a day is over: 0 on it, -1 on the working day before it, 2 when two have begun since. The
    days off before a due day that became a day off count as none: it is the last working day then."""
    first, last = sorted((due, today))
    days = (first + timedelta(days=number) for number in range(1, (last - first).days + 1))
    worked = sum(map(calendar.works, days))
    return worked if today > due else -worked


def owed(stage: Stage, days: int, hears: Hears, told: Collection[str]) -> Reminder | None:
    """The last reminder that has come for something that stands so, unless it or a later one was told."""
    fitting = sorted((one for one in REMINDERS if one.hears is hears and stage in one.stages), key=lambda one: one.days)
    return _last([one for one in fitting if one.days <= days], fitting, told)


def pressing(begun: datetime, due: datetime, now: datetime, hears: Hears, told: Collection[str]) -> Pressing | None:
    """The same for what cannot wait for a morning."""
    fitting = [one for one in PRESSINGS if one.hears is hears]
    return _last([one for one in fitting if begun + one.share * (due - begun) + one.late <= now], fitting, told)


def _last(come: list[_T], every: list[_T], told: Collection[str]) -> _T | None:
    if not come:
        return None
    later = every[len(come) - 1 :]
    return None if any(one.name in told for one in later) else come[-1]


def subject(deadline: int, due: datetime) -> str:
    """What a reminder of a deadline is remembered by: another due day is reminded of anew."""
    return f"deadline:{deadline}:{local(due).date().isoformat()}"


def digest_of(day: date) -> str:
    """What a day's digest is remembered by."""
    return f"{DIGEST}:{day.isoformat()}"


def time_of_digests(now: datetime) -> bool:
    """May digests leave at this time of day?"""
    return DIGEST_FROM <= local(now).time() < DIGEST_UNTIL


def works_today(calendars: Iterable[Days], now: datetime) -> bool:
    """Does any of these offices work today?"""
    return any(one.works(local(now).date()) for one in calendars)
