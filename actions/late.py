"""What is late in the units below somebody's, and how open deadlines stand today."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.owing import Owing, counts, unwatched, watches
from domain.permissions import Person
from domain.reminders import Hears, owed, stands, subject
from domain.times import local
from domain.workdays import Calendar
from storage.database import Connection
from storage.queries import places, reminders
from storage.queries.reminders import Key

Told = Mapping[tuple[str, int], set[str]]
"""The steps told of a subject, to a citizen."""


@dataclass(frozen=True, slots=True)
class Late:
    """An open deadline, and by how many working days of its desk it is over (negative: there is time)."""

    case: Owing
    days: int


async def standing(
    db: Connection,
    calendars: Callable[[Connection, Iterable[str], datetime], Awaitable[dict[str, Calendar]]],
    cases: Sequence[Owing],
    now: datetime,
) -> list[Late]:
    """How these stand today; those of desks that do not work today are left out."""
    today = local(now).date()
    known = await calendars(db, (case.desk for case in cases), now)
    return [
        Late(case, stands(local(case.due).date(), today, known[case.desk]))
        for case in cases
        if known[case.desk].works(today)
    ]


async def parent(db: Connection, unit: str) -> str | None:
    """The unit above."""
    found = await places.unit(db, unit)
    return found.parent if found else None


async def late_below(
    db: Connection, me: Person, officers: Mapping[int, Person], late: Sequence[Late], told: Told
) -> tuple[dict[str, Any], list[Key]]:
    """What has been late for long below my unit: code, unit, stage, days and people, nothing else. Administrators hear
    the bare number of cases above which nobody is."""
    shown: list[Late] = []
    keys: list[Key] = []
    bare = 0
    for one in late:
        about = subject(one.case.id, one.case.due)
        found = owed(one.case.stage, one.days, Hears.ABOVE, told.get((about, me.id), ()))
        above = await parent(db, one.case.desk) if found else None
        if found and watches(me, one.case, above):
            shown.append(one)
        elif found and counts(me) and unwatched(above, officers):
            bare += 1
        else:
            continue
        keys.append((about, found.name))
    people = await reminders.affected(db, [one.case for one in shown])
    below = [
        [one.case.code, await name_of(db, one.case.desk), one.case.stage.value, one.days, people[one.case.code]]
        for one in sorted(shown, key=lambda one: -one.days)
    ]
    return {"below": below, "late": bare}, keys


async def name_of(db: Connection, unit: str) -> str:
    """What a unit is called."""
    found = await places.unit(db, unit)
    return found.name if found else unit
