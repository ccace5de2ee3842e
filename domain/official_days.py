"""Days off and make-up days that hold for every office in Viet Nam, before anybody changes anything.

Public holidays with Tết, days given for those at a weekend, and most swaps come from the `holidays` library (Labour
Code 45/2019/QH14, Article 112). What it does not know is declared here; what was never published holds as the law
says, until somebody enters it.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from holidays import country_holidays

SWAPPED: dict[date, date] = {
    date(2026, 1, 2): date(2026, 1, 10),
}
"""Days off of public offices by decision of the year, and the Saturdays worked for them, that the library lacks."""

_WORKED_FOR = {saturday: off for off, saturday in SWAPPED.items()}

SATURDAY = 5


@lru_cache(maxsize=32)
def _year(year: int) -> tuple[dict[date, str], frozenset[date]]:
    """The holidays of a year, and its weekend days that are worked. One of them may be worked for the next year."""
    known = country_holidays("VN", years=(year, year + 1), language="vi")
    return {day: name for day, name in known.items() if day.year == year}, frozenset(known.weekend_workdays)


def holiday(day: date) -> str | None:
    """The Vietnamese name of the public holiday or the day given for one; None on any other day."""
    found = _year(day.year)[0].get(day)
    if found is None and day in SWAPPED:
        return f"Ngày nghỉ (thay cho ngày {SWAPPED[day]:%d/%m/%Y})"
    return found


def is_makeup(day: date) -> bool:
    """Is this weekend day worked for a day off elsewhere?"""
    return day in _WORKED_FOR or day in _year(day.year)[1]


def is_weekend(day: date) -> bool:
    """Is it a Saturday or Sunday?"""
    return day.weekday() >= SATURDAY


def holidays_between(first: date, last: date) -> list[tuple[date, str]]:
    """The public holidays from `first` to `last`, both included, in order."""
    named = {day: name for year in range(first.year, last.year + 1) for day, name in _year(year)[0].items()}
    named |= {day: str(holiday(day)) for day in SWAPPED}
    return sorted((day, name) for day, name in named.items() if first <= day <= last)


def makeups_between(first: date, last: date) -> list[date]:
    """The weekend days worked from `first` to `last`, both included, in order."""
    known = {day for year in range(first.year, last.year + 1) for day in _year(year)[1]} | set(_WORKED_FOR)
    return sorted(day for day in known if first <= day <= last)
