"""Changing what deadlines are counted by: days off and on, office hours, time limits. No stored deadline moves."""

from __future__ import annotations

from datetime import date, datetime

from domain.errors import Missing, NotAllowed, NotFound, NotUnderstood
from domain.limits import DEFAULTS, Key, Limit
from domain.office_hours import Hours
from domain.permissions import Actor, may_keep_calendar
from domain.reports import Family
from domain.wastes import BY_CODE
from domain.workdays import DayRule
from storage.database import Connection
from storage.queries import calendar, journal, limits, places


async def set_day(db: Connection, *, day: date, unit: str | None, rule: DayRule, by: Actor, now: datetime) -> None:
    """Close or open a unit's office (None: every office) on a day, with the reason."""
    await _check(db, unit, by)
    if not rule.reason.strip():
        raise Missing("missing_reason", act="set_day")
    noted = {"day": day.isoformat(), "unit": unit, "works": rule.works}
    await journal.append(db, report=None, at=now, by=by.id, act="set_day", data=noted)
    await calendar.set_day(db, day, unit, rule, by=by.id, now=now)


async def forget_day(db: Connection, *, number: int, by: Actor, now: datetime) -> None:
    """A changed day is as usual again. Raises NotFound for one that is not there any more."""
    changed = await calendar.changed_day(db, number)
    if changed is None:
        raise NotFound("no_such_day")
    await _check(db, changed.unit, by)
    noted = {"day": changed.day.isoformat(), "unit": changed.unit}
    await journal.append(db, report=None, at=now, by=by.id, act="forget_day", data=noted)
    await calendar.forget_day(db, number)


async def set_hours(db: Connection, *, unit: str | None, hours: Hours, by: Actor, now: datetime) -> None:
    """Set the office hours of a unit (None: of those that have none of their own)."""
    await _check(db, unit, by)
    noted = {"unit": unit, "hours": str(hours)}
    await journal.append(db, report=None, at=now, by=by.id, act="set_hours", data=noted)
    await calendar.set_hours(db, unit or calendar.EVERYWHERE, hours, by=by.id, now=now)


async def set_limit(db: Connection, *, key: Key, limit: Limit | None, by: Actor, now: datetime) -> None:
    """Set a time limit with the text it rests on; without one the default or the family's limit holds again."""
    await _check(db, None, by)
    family, domain, stage = key
    if (family, "", stage) not in DEFAULTS or (domain and (family is not Family.WASTE or domain not in BY_CODE)):
        raise NotUnderstood("choose_one")
    if limit is not None and not limit.basis.strip():
        raise Missing("missing_basis")
    noted = {"family": family.value, "domain": domain, "stage": stage.value, "days": limit.days if limit else None}
    await journal.append(db, report=None, at=now, by=by.id, act="set_limit", data=noted)
    if limit is None:
        await limits.forget(db, key)
    else:
        await limits.change(db, key, limit, by=by.id, now=now)


async def _check(db: Connection, unit: str | None, by: Actor) -> None:
    if unit is not None and await places.unit(db, unit) is None:
        raise NotFound("no_such_unit")
    if not may_keep_calendar(by, unit):
        raise NotAllowed("not_allowed")
