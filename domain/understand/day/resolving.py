"""From a day and a month to the day that is meant, or to the days that have to be offered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from domain.understand.day.lunar import LunarDay, to_solar
from domain.understand.day.parts import Calendar, Day, Now
from domain.understand.found import Type, Way

SOLAR_OR_LUNAR = "solar_or_lunar"
WHICH_YEAR = "which_lunar_year"
_FIRST, _LAST = 1903, 2097
"""Years for which the lunar calendar is known, with one to spare on each side."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of a day. A month or year of 0 was left out; a calendar of None too. `maybe_lunar`: said in the
    words of the lunar calendar ("mùng")."""

    day: int
    month: int = 0
    year: int = 0
    calendar: Calendar | None = None
    leap: bool = False
    maybe_lunar: bool = False


def resolve(said: Said, first: int, last: int, now: Now) -> Day | None:
    """The day, or the days to choose from; None when there is no such day."""
    if said.calendar is Calendar.LUNAR:
        return _lunar(said, first, last, now)
    if said.calendar is None and said.maybe_lunar:
        return _either(said, first, last, now)
    when = _solar(said, now)
    return Day(first, last, when, yearless=not said.year) if when else None


def shift(when: date, days: int) -> date | None:
    """So many days later, if the calendar goes on so far."""
    try:
        return when + timedelta(days)
    except OverflowError:
        return None


def show(when: date) -> str:
    """A day as it stands on a button."""
    return f"{when.day}/{when.month}/{when.year}"


def _solar(said: Said, now: Now) -> date | None:
    if said.year:
        return _valid(said.year, said.month, said.day)
    return next(_nearest(said, now), None)


def _nearest(said: Said, now: Now) -> Iterator[date]:
    """The days with this number, and month if there is one, from the nearest on: behind or ahead."""
    step = 1 if now.ahead else -1
    months = [said.month] if said.month else list(range(1, 13))[::step]
    for year in range(now.today.year, now.today.year + 9 * step, step):
        for month in months:
            when = _valid(year, month, said.day)
            if when and (when - now.today).days * step >= 0:
                yield when


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _lunar(said: Said, first: int, last: int, now: Now) -> Day | None:
    if said.year and said.month:
        when = to_solar(LunarDay(said.day, said.month, said.year, said.leap))
        return Day(first, last, when) if when else None
    ways = tuple(_way(said, when) for when in _around(said, now))
    return Day(first, last, None, reason=WHICH_YEAR, ways=ways) if ways else None


def _either(said: Said, first: int, last: int, now: Now) -> Day | None:
    """A day that may be of the sun's calendar or of the moon's: one of the first, one or two of the second."""
    when = _solar(said, now)
    solar = (Way(show(when), Type.DATE, when.isoformat(), ""),) if when else ()
    days = _around(said, now)
    if said.year and said.month:
        converted = to_solar(LunarDay(said.day, said.month, said.year))
        days = (converted,) if converted else ()
    ways = (*solar, *(_way(said, day) for day in days))
    return Day(first, last, None, reason=SOLAR_OR_LUNAR, ways=ways) if ways else None


def _way(said: Said, when: date) -> Way:
    lunar = f"{said.day}/{said.month}" if said.month else str(said.day)
    return Way(f"{show(when)} ({lunar} âm lịch)", Type.DATE, when.isoformat(), "")


@lru_cache(256)
def _around(said: Said, now: Now) -> tuple[date, ...]:
    """The last such lunar day and the next one; the likelier first."""
    if not _FIRST <= now.today.year <= _LAST:
        return ()
    years = range(now.today.year - 2, now.today.year + 3)
    months = (said.month,) if said.month else range(1, 13)
    days = sorted(
        when
        for year in years
        for month in months
        if (when := to_solar(LunarDay(said.day, month, year, said.leap and said.month > 0)))
    )
    behind = [when for when in days if when <= now.today][-1:]
    ahead = [when for when in days if when > now.today][:1]
    return (*ahead, *behind) if now.ahead else (*behind, *ahead)
