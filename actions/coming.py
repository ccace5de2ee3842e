"""Milestones of the movement that somebody is to be told of, and setting their days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.errors import NotAllowed, NotUnderstood
from domain.milestones import BY_NAME, EVERY_YEAR, MILESTONES, concerns, nearest, owed, read_day, subject
from domain.permissions import Actor, Person, may_keep_calendar
from domain.times import local
from domain.workdays import Calendar
from storage.database import Connection
from storage.queries import journal, milestones, reminders
from storage.queries.reminders import Key

YEARS = range(2022, 2041)
"""Years that a day can be set for; the movement runs from 2022 to 2030 (KH-V.0)."""


async def coming_milestones(
    db: Connection, me: Person, calendars: Mapping[str, Calendar], unheard: bool, now: datetime
) -> tuple[dict[str, Any], list[Key]]:
    """The milestones somebody is to be told of now, by the first of their offices that works today."""
    today = local(now).date()
    kinds = await reminders.kinds(db, set(calendars))
    mine = [one for one in MILESTONES if concerns(one, me.grants, kinds)]
    changed = await milestones.changed(db) if mine else {}
    days = {one: day for one in mine if (day := nearest(one, today, changed))}
    told = {} if unheard else await reminders.told(db, [subject(one, day) for one, day in days.items()])
    works = next((one for one in calendars.values() if one.works(today)), None)
    if works is None:
        return {}, []
    found = [owed(one, day, today, works, told.get((subject(one, day), me.id), ())) for one, day in days.items()]
    coming = [one for one in found if one]
    facts = [[one.milestone.name, one.day.isoformat(), one.left] for one in coming]
    return {"milestones": facts}, [(subject(one.milestone, one.day), str(one.lead)) for one in coming]


async def set_milestone(db: Connection, *, name: str, year: int, day: str, by: Actor, now: datetime) -> None:
    """Set the day (MM-DD) of a milestone in a year, or in every year (0). Empty: as it was. What was told already is
    not told again for the same day. Raises NotAllowed, NotUnderstood."""
    if not may_keep_calendar(by, None):
        raise NotAllowed("not_allowed")
    if name not in BY_NAME or (year != EVERY_YEAR and year not in YEARS):
        raise NotUnderstood("choose_one")
    if not day:
        await milestones.forget(db, name, year)
    else:
        _check(day, year)
        await milestones.set_day(db, name, year, day, by=by.id, now=now)
    data = {"milestone": name, "year": year, "day": day}
    await journal.append(db, report=None, at=now, by=by.id, act="set_milestone", data=data)


def _check(day: str, year: int) -> None:
    try:
        read_day(day, year or YEARS[0])
    except ValueError as error:
        raise NotUnderstood("milestone_day_wanted") from error
