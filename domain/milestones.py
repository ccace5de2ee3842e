"""The movement's calendar: what comes round every year, or once in a phase, and who is reminded of it how early.

Declared data from the plan (`KH-…` ids). The plan fixes hardly any day: an administrator sets it for one year or for
all (`milestone_days`); until then the usual day below holds.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from domain.people import Grant, Role
from domain.reminders import Days, stands
from domain.words import N_

COMMUNE = frozenset({"commune", "ward", "township"})
PROVINCE = frozenset({"province"})

EVERY_YEAR = 0
"""The year of a day that was set for all years."""

STALE = 5
"""So many working days after its day a milestone is still told to whoever missed every reminder."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """One fixed point. `usual` is its day as MM-DD, `leads` say how many working days ahead it is told, `basis` what it
    rests on, `years` in which it comes (empty: every year), `who` by kind of unit the roles that are told."""

    name: str
    label: str
    basis: str
    usual: str
    who: tuple[tuple[frozenset[str], frozenset[Role]], ...]
    leads: tuple[int, ...] = (30, 7, 0)
    years: tuple[int, ...] = ()


_OFFICE = frozenset({Role.MODERATOR, Role.STAFF})
_BOTH = ((COMMUNE, _OFFICE), (PROVINCE, _OFFICE))

MILESTONES = (
    Milestone("annual_report", N_("Nộp báo cáo năm về phong trào"), "KH-VI.7", "11-15", _BOTH),
    Milestone("inspection", N_("Đoàn kiểm tra, giám sát phong trào"), "KH-VI.3.2", "09-15", _BOTH),
    Milestone("commendation", N_("Xét khen thưởng hằng năm"), "KH-III.2.a", "12-01", _BOTH),
    Milestone(
        "thrift_day",
        N_("Ngày toàn dân tiết kiệm, chống lãng phí"),
        "Luật 110/2025/QH15",
        "05-31",
        (
            (COMMUNE, frozenset({Role.MODERATOR, Role.PUBLICITY, Role.VILLAGE_HEAD})),
            (PROVINCE, frozenset({Role.MODERATOR, Role.PUBLICITY})),
        ),
        leads=(15, 5, 0),
    ),
    Milestone("review_2025", N_("Sơ kết giai đoạn 2022–2025"), "KH-V.1.2, KH-VI.6", "10-31", _BOTH, years=(2025,)),
    Milestone(
        "review_2030",
        N_("Tổng kết phong trào đến năm 2030"),
        "KH-V.2, KH-VI.6",
        "10-31",
        _BOTH,
        leads=(60, 30, 7, 0),
        years=(2030,),
    ),
)

BY_NAME = {one.name: one for one in MILESTONES}

Set = Mapping[tuple[str, int], str]
"""Days that were set, as MM-DD, by milestone and year."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A milestone to be told: on which day it is, in how many working days (negative: it was), and by which lead."""

    milestone: Milestone
    day: date
    left: int
    lead: int


def day_in(milestone: Milestone, year: int, changed: Set) -> date | None:
    """Its day in a year; None if it does not come that year. 29 February is the 28th where there is none."""
    if milestone.years and year not in milestone.years:
        return None
    name = milestone.name
    found = changed.get((name, year)) or changed.get((name, EVERY_YEAR)) or milestone.usual
    return read_day(found, year)


def read_day(text: str, year: int) -> date:
    """The day that MM-DD is in a year. Raises ValueError for what is none."""
    try:
        return date.fromisoformat(f"{year:04d}-{text}")
    except ValueError:
        if text == "02-29":
            return date(year, 2, 28)
        raise


def concerns(milestone: Milestone, grants: Collection[Grant], kinds: Mapping[str, str]) -> bool:
    """Is somebody with these grants told of it? `kinds`: of each unit."""
    return any(
        kinds.get(grant.unit) in units and grant.role in roles for grant in grants for units, roles in milestone.who
    )


def nearest(milestone: Milestone, today: date, changed: Set) -> date | None:
    """Its day that may be spoken of today: not far ahead, not long gone. None if there is no such day."""
    years = (today.year - 1, today.year, today.year + 1)
    days = (day for year in years if (day := day_in(milestone, year, changed)))
    return next((day for day in days if -3 * STALE <= (day - today).days <= 2 * max(milestone.leads)), None)


def owed(milestone: Milestone, day: date, today: date, calendar: Days, told: Collection[str]) -> Coming | None:
    """The last lead of its day that has come, unless it or a later one was told. `told`: the steps of its subject."""
    left = -stands(day, today, calendar)
    come = [lead for lead in milestone.leads if left <= lead]
    if not come or left < -STALE or any(str(lead) in told for lead in milestone.leads if lead <= min(come)):
        return None
    return Coming(milestone, day, left, min(come))


def subject(milestone: Milestone, day: date) -> str:
    """What its reminders are remembered by; the step is the lead."""
    return f"milestone:{milestone.name}:{day.isoformat()}"
