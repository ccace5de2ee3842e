"""Work days: called, moved, cancelled, closed; which are to come, and which are still to be ticked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.work_days import CLOSED, Coming, Plan, State, Tally, WorkDay, tally
from storage.queries import places
from storage.tables import work_day_people, work_days

_COLUMNS = tuple(work_days.c)


def _day(row: Row[Any]) -> WorkDay:
    return WorkDay(**{**row._mapping, "state": State(row.state)})


async def add(db: AsyncConnection, plan: Plan, *, by: int, now: datetime) -> WorkDay:
    """Write a called day down."""
    values = {name: getattr(plan, name) for name in ("unit", "village", "work", "at", "wanted", "place", "text")}
    row = await db.execute(
        work_days.insert()
        .values(**values, state=State.CALLED.value, version=1, called_by=by, created=now)
        .returning(*_COLUMNS)
    )
    return _day(row.one())


async def get(db: AsyncConnection, number: int, *, hold: bool = False) -> WorkDay | None:
    """One day; with `hold`, nobody else changes it until the transaction ends."""
    wanted = select(*_COLUMNS).where(work_days.c.id == number)
    row = (await db.execute(wanted.with_for_update() if hold else wanted)).first()
    return _day(row) if row else None


async def change(db: AsyncConnection, day: WorkDay, **values: Any) -> WorkDay:
    """Change a day; its version grows."""
    row = await db.execute(
        update(work_days)
        .where(work_days.c.id == day.id)
        .values(version=work_days.c.version + 1, **values)
        .returning(*_COLUMNS)
    )
    return _day(row.one())


async def calls_since(db: AsyncConnection, citizen: int, since: datetime) -> int:
    """How many days somebody has called since a moment."""
    counted = select(func.count()).select_from(work_days)
    found = await db.scalar(counted.where(work_days.c.called_by == citizen, work_days.c.created >= since))
    return found or 0


async def to_come(
    db: AsyncConnection, *, unit: str, village: int | None, now: datetime, limit: int = 10
) -> list[WorkDay]:
    """The days that people of a village, or of a unit as long as their village is not known, can come to."""
    here = work_days.c.unit == unit
    if village is not None:
        here &= or_(work_days.c.village.is_(None), work_days.c.village == village)
    wanted = select(*_COLUMNS).where(here, work_days.c.state == State.CALLED.value, work_days.c.at > now)
    return await _days(db, wanted.order_by(work_days.c.at, work_days.c.id).limit(limit))


async def led_by(db: AsyncConnection, citizen: int, *, since: datetime, limit: int = 10) -> list[WorkDay]:
    """The days somebody called that begin after a moment and were not cancelled, the next first."""
    mine = (work_days.c.called_by == citizen, work_days.c.at > since, work_days.c.state != State.CANCELLED.value)
    return await _days(db, select(*_COLUMNS).where(*mine).order_by(work_days.c.at, work_days.c.id).limit(limit))


async def of_units(
    db: AsyncConnection, units: Collection[str], *, limit: int, before: int | None = None
) -> list[WorkDay]:
    """The days of these units, the one called last first; with `before`, only those with smaller numbers."""
    wanted = select(*_COLUMNS).where(work_days.c.unit.in_(units))
    wanted = wanted if before is None else wanted.where(work_days.c.id < before)
    return await _days(db, wanted.order_by(work_days.c.id.desc()).limit(limit))


async def between(db: AsyncConnection, states: Collection[State], first: datetime, last: datetime) -> list[WorkDay]:
    """The days in one of these states that begin between two moments."""
    named = work_days.c.state.in_([state.value for state in states])
    return await _days(db, select(*_COLUMNS).where(named, work_days.c.at > first, work_days.c.at <= last))


async def tallies(db: AsyncConnection, days: Sequence[int]) -> dict[int, Tally]:
    """Each day's list in numbers."""
    people = work_day_people.c
    rows = await db.execute(select(people.work_day, people.coming, people.heads).where(people.work_day.in_(days)))
    said: dict[int, list[tuple[Coming, int]]] = {day: [] for day in days}
    for day, coming, heads in rows:
        said[day].append((Coming(coming), heads))
    return {day: tally(words) for day, words in said.items()}


async def to_book(db: AsyncConnection, *, since: datetime) -> list[WorkDay]:
    """The closed days that begin after a moment and have somebody whose labour is still to be booked."""
    people = work_day_people.c
    left = select(people.id).where(
        people.work_day == work_days.c.id,
        people.coming == Coming.CAME.value,
        people.report.is_(None),
        or_(people.citizen.is_(None), people.citizen != work_days.c.called_by),
    )
    closed = work_days.c.state.in_([state.value for state in CLOSED])
    return await _days(db, select(*_COLUMNS).where(closed, work_days.c.at > since, left.exists()))


async def _days(db: AsyncConnection, wanted: Select[Any]) -> list[WorkDay]:
    return [_day(row) for row in await db.execute(wanted)]


async def facts_of(db: AsyncConnection, day: WorkDay) -> dict[str, Any]:
    """What a notice about the day says, as it stands now."""
    unit = await places.unit(db, day.unit)
    village = await places.village(db, day.village) if day.village is not None else None
    return {
        "work_day": day.id,
        "at": day.at.isoformat(),
        "place": day.place,
        "text": day.text,
        "village": village.name if village else "",
        "unit": unit.name if unit else day.unit,
        "wanted": day.wanted,
        "coming": (await tallies(db, [day.id]))[day.id].coming,
    }


async def facts_of_number(db: AsyncConnection, number: int) -> dict[str, Any] | None:
    """The same for the day with this number, to whoever is called to it; None when nobody is called to it any more."""
    day = await get(db, number)
    return await facts_of(db, day) if day and day.state is State.CALLED else None
