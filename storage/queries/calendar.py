"""Days that were changed and office hours: what a unit's calendar is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, delete, literal, null, or_, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.office_hours import USUAL, Hours, read_hours
from domain.times import local
from domain.workdays import Calendar, DayRule
from storage.queries.inserting import insert
from storage.tables import days_off, office_hours

EVERYWHERE = ""
"""The key of office hours that hold where a unit has none of its own."""

# One statement for both: a report that is filed waits for it.
_OF_UNIT = union_all(
    select(days_off.c.day, days_off.c.works, days_off.c.reason.label("words"), days_off.c.unit).where(
        days_off.c.day >= bindparam("first"), or_(days_off.c.unit == bindparam("here"), days_off.c.unit.is_(None))
    ),
    select(null(), null(), office_hours.c.hours, office_hours.c.unit).where(
        office_hours.c.unit.in_([bindparam("here"), literal(EVERYWHERE)])
    ),
)


@dataclass(frozen=True, slots=True)
class Changed:
    """One day that was changed. `unit` is None where it holds everywhere."""

    id: int
    day: date
    unit: str | None
    rule: DayRule


async def of_unit(db: AsyncConnection, unit: str, *, since: datetime) -> Calendar:
    """The calendar of a unit from the day of `since` on: its own days and hours go before those of everywhere."""
    rows = (await db.execute(_OF_UNIT, {"here": unit, "first": local(since).date()})).all()
    own_last = sorted(rows, key=lambda row: bool(row.unit))
    hours = [read_hours(row.words) for row in own_last if row.day is None]
    days = {row.day: DayRule(bool(row.works), row.words) for row in own_last if row.day is not None}
    return Calendar(days, hours[-1] if hours else USUAL)


async def changed_days(db: AsyncConnection, *, since: date) -> list[Changed]:
    """Every day that was changed, of every unit, from `since` on."""
    rows = await db.execute(
        select(days_off.c.id, days_off.c.day, days_off.c.unit, days_off.c.works, days_off.c.reason)
        .where(days_off.c.day >= since)
        .order_by(days_off.c.day, days_off.c.unit)
    )
    return [Changed(number, day, unit, DayRule(works, reason)) for number, day, unit, works, reason in rows]


async def set_day(db: AsyncConnection, day: date, unit: str | None, rule: DayRule, *, by: int, now: datetime) -> None:
    """Change a day of a unit, or of every unit; what was set for it before is replaced."""
    await db.execute(delete(days_off).where(days_off.c.day == day, days_off.c.unit.is_not_distinct_from(unit)))
    await db.execute(
        days_off.insert().values(day=day, unit=unit, works=rule.works, reason=rule.reason, by=by, created=now)
    )


async def changed_day(db: AsyncConnection, number: int) -> Changed | None:
    """One day that was changed."""
    columns = (days_off.c.id, days_off.c.day, days_off.c.unit, days_off.c.works, days_off.c.reason)
    row = (await db.execute(select(*columns).where(days_off.c.id == number))).first()
    return Changed(row.id, row.day, row.unit, DayRule(row.works, row.reason)) if row else None


async def forget_day(db: AsyncConnection, number: int) -> None:
    """A day is as usual again."""
    await db.execute(delete(days_off).where(days_off.c.id == number))


async def hours_of(db: AsyncConnection) -> dict[str, Hours]:
    """Office hours that were set, by unit ("": everywhere)."""
    rows = await db.execute(select(office_hours.c.unit, office_hours.c.hours).order_by(office_hours.c.unit))
    return {unit: read_hours(hours) for unit, hours in rows}


async def set_hours(db: AsyncConnection, unit: str, hours: Hours, *, by: int, now: datetime) -> None:
    """Set the office hours of a unit ("": everywhere)."""
    values = {"hours": str(hours), "by": by, "updated": now}
    row = insert(db, office_hours).values(unit=unit, **values)
    await db.execute(row.on_conflict_do_update(index_elements=["unit"], set_=values))
