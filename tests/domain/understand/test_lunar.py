"""The lunar calendar against the days that Viet Nam kept or has announced."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.understand.day.lunar import LunarDay, to_lunar, to_solar
from domain.understand.day.parts import spread

TET = spread("""
1990-01-27 1991-02-15 1992-02-04 1993-01-23 1994-02-10 1995-01-31 1996-02-19 1997-02-07 1998-01-28 1999-02-16
2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26
2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05
2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13
2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08
""")
"""The first day of each year. In 2007 and 2030 it is a day before China's."""

LEAP = dict(
    (
        *((1990, 5), (1993, 3), (1995, 8), (1998, 5), (2001, 4), (2004, 2), (2006, 7), (2009, 5), (2012, 4), (2014, 9)),
        *((2017, 6), (2020, 4), (2023, 2), (2025, 6), (2028, 5), (2031, 3), (2033, 11)),
    )
)
HUNG_KINGS = ("2024-04-18", "2025-04-07", "2026-04-26", "2027-04-16", "2028-04-04")
DAYS = (
    (LunarDay(15, 1, 2026), "2026-03-03"),
    (LunarDay(15, 7, 2026), "2026-08-27"),
    (LunarDay(15, 8, 2026), "2026-09-25"),
    (LunarDay(23, 12, 2025), "2026-02-10"),
    (LunarDay(15, 6, 2025, leap=True), "2025-08-08"),
    (LunarDay(1, 1, 1985), "1985-01-21"),
)


@pytest.mark.parametrize("day", sorted(TET))
def test_tet(day: str) -> None:
    assert to_solar(LunarDay(1, 1, int(day[:4]))) == date.fromisoformat(day)


@pytest.mark.parametrize("year", range(1990, 2036))
def test_leap_months(year: int) -> None:
    assert [month for month in range(1, 13) if to_solar(LunarDay(1, month, year, leap=True))] == (
        [LEAP[year]] if year in LEAP else []
    )


@pytest.mark.parametrize("day", HUNG_KINGS)
def test_the_hung_kings(day: str) -> None:
    assert to_solar(LunarDay(10, 3, int(day[:4]))) == date.fromisoformat(day)


@pytest.mark.parametrize(("lunar", "day"), DAYS)
def test_other_known_days(lunar: LunarDay, day: str) -> None:
    assert to_solar(lunar) == date.fromisoformat(day)


@pytest.mark.parametrize("year", range(2025, 2032))
def test_the_last_months_of_these_years_have_29_days(year: int) -> None:
    assert to_solar(LunarDay(29, 12, year))
    assert to_solar(LunarDay(30, 12, year)) is None


@given(st.dates(date(1902, 1, 1), date(2098, 12, 31)))
def test_there_and_back(day: date) -> None:
    lunar = to_lunar(day)
    assert to_solar(lunar) == day
    assert to_lunar(day + timedelta(30)) != lunar


@pytest.mark.parametrize(
    "lunar", [LunarDay(31, 1, 2026), LunarDay(0, 1, 2026), LunarDay(1, 13, 2026), LunarDay(1, 1, 1900)]
)
def test_what_is_no_day(lunar: LunarDay) -> None:
    assert to_solar(lunar) is None
