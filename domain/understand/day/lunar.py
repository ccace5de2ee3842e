"""The lunar calendar of Viet Nam: new moons and the sun's place as seen at UTC+7.

A month begins on the day of a new moon; the month with the winter solstice is the eleventh; of a year with thirteen
months the first in which the sun enters no new sign is a leap month. The terms are those of Meeus, "Astronomical
Algorithms", as used for the Vietnamese calendar; they hold for 1900 to 2100.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

_ZONE = 7 / 24
_MONTH = 29.530588853
_JULIAN = 1_721_425
"""The Julian day number of the day before 1 January of year 1."""
_FIRST_NEW_MOON = 2_415_021
"""The Julian day number of about the new moon from which they are counted: 1 January 1900."""

FIRST, LAST = 1900, 2100


@dataclass(frozen=True, slots=True)
class LunarDay:
    """A day of the lunar calendar; `leap` in the second of two months of the same number."""

    day: int
    month: int
    year: int
    leap: bool = False


def to_solar(when: LunarDay) -> date | None:
    """The day it falls on; None when there is no such day or its year is out of reach."""
    if not FIRST < when.year < LAST:
        return None
    for month, leap, first, length in _year(when.year):
        if (month, leap) == (when.month, when.leap) and 1 <= when.day <= length:
            return first + timedelta(when.day - 1)
    return None


def to_lunar(when: date) -> LunarDay:
    """The lunar day of a day in 1902 to 2098."""
    year = when.year if _year(when.year)[0][2] <= when else when.year - 1
    month, leap, first, _ = next(one for one in reversed(_year(year)) if one[2] <= when)
    return LunarDay((when - first).days + 1, month, year, leap)


@lru_cache(256)
def _year(year: int) -> tuple[tuple[int, bool, date, int], ...]:
    """The months of a lunar year: number, leap, first day, how many days."""
    spring = [one for one in _from_eleventh(year - 1) if one[0] < 11]
    return (*spring, *(one for one in _from_eleventh(year) if one[0] >= 11))


@lru_cache(256)
def _from_eleventh(year: int) -> tuple[tuple[int, bool, date, int], ...]:
    """The months from the eleventh of this year to the tenth of the next."""
    begin, end = _eleventh(year), _eleventh(year + 1)
    firsts = [begin]
    while firsts[-1] < end:
        firsts.append(_first_near(firsts[-1] + 29))
    leap = _leap(firsts) if len(firsts) == 14 else -1
    months = []
    number = 11
    for i, first in enumerate(firsts[:-1]):
        number = number if i in (0, leap) else number % 12 + 1
        months.append((number, i == leap, date.fromordinal(first - _JULIAN), firsts[i + 1] - first))
    return tuple(months)


def _eleventh(year: int) -> int:
    """The first day of the month with the winter solstice of this year."""
    last = date(year, 12, 31).toordinal() + _JULIAN
    count = int((last - _FIRST_NEW_MOON) / _MONTH)
    first = _new_moon(count)
    return first if _sign(first) < 9 else _new_moon(count - 1)


def _first_near(day: int) -> int:
    """The first day of a month next to this day."""
    return _new_moon(round((day - _FIRST_NEW_MOON) / _MONTH))


def _leap(firsts: list[int]) -> int:
    """Which of these months has no new sign of the sun."""
    return next(i for i in range(1, len(firsts) - 1) if _sign(firsts[i]) == _sign(firsts[i + 1]))


def _sign(day: int) -> int:
    """In which twelfth of its way the sun stands when this day begins: 9 from the winter solstice on."""
    t = (day - 0.5 - _ZONE - 2_451_545.0) / 36_525
    anomaly = math.radians(357.52910 + 35_999.05030 * t - 0.0001559 * t**2 - 0.00000048 * t**3)
    mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t**2
    centre = (
        (1.914600 - 0.004817 * t - 0.000014 * t**2) * math.sin(anomaly)
        + (0.019993 - 0.000101 * t) * math.sin(2 * anomaly)
        + 0.000290 * math.sin(3 * anomaly)
    )
    seen = mean + centre - 0.00569 - 0.00478 * math.sin(math.radians(125.04 - 1_934.136 * t))
    return int(seen % 360 // 30)


def _new_moon(count: int) -> int:
    """The Julian day number of the local day of the new moon with this number since 1900."""
    t = count / 1_236.85
    mean = 2_415_020.75933 + 29.53058868 * count + 0.0001178 * t**2 - 0.000000155 * t**3
    mean += 0.00033 * math.sin(math.radians(166.56 + 132.87 * t - 0.009173 * t**2))
    sun = math.radians(359.2242 + 29.10535608 * count - 0.0000333 * t**2 - 0.00000347 * t**3)
    moon = math.radians(306.0253 + 385.81691806 * count + 0.0107306 * t**2 + 0.00001236 * t**3)
    node = 2 * math.radians(21.2964 + 390.67050646 * count - 0.0016528 * t**2 - 0.00000239 * t**3)
    terms = (
        (0.1734 - 0.000393 * t, sun),
        (0.0021, 2 * sun),
        (-0.4068, moon),
        (0.0161, 2 * moon),
        (-0.0004, 3 * moon),
        (0.0104, node),
        (-0.0051, sun + moon),
        (-0.0074, sun - moon),
        (0.0004, node + sun),
        (-0.0004, node - sun),
        (-0.0006, node + moon),
        (0.0010, node - moon),
        (0.0005, 2 * moon + sun),
    )
    true = mean + sum(size * math.sin(angle) for size, angle in terms)
    return int(true - (-0.000278 + 0.000265 * t + 0.000262 * t**2) + 0.5 + _ZONE)
