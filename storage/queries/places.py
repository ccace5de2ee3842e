"""Units with their old names, villages, works."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.reports import Report, Where
from domain.words import fold
from storage.queries.inserting import insert
from storage.tables import unit_names, unit_successors, units, villages, works


@dataclass(frozen=True, slots=True)
class Unit:
    """An administrative unit, with the dates it is valid in."""

    id: str
    name: str
    kind: str
    parent: str | None
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class Village:
    """A village (bản, tổ dân phố) of a unit."""

    id: int
    unit: str
    name: str


@dataclass(frozen=True, slots=True)
class Work:
    """A public work people build together."""

    id: int
    unit: str
    village: int | None
    kind: str
    name: str


_UNIT = (units.c.id, units.c.name, units.c.kind, units.c.parent, units.c.valid_from, units.c.valid_to)
_WORK = (works.c.id, works.c.unit, works.c.village, works.c.kind, works.c.name)
COMMUNES = ("commune", "ward", "township")


_KNOWN: WeakKeyDictionary[Engine, dict[str, Unit]] = WeakKeyDictionary()
"""Units as they were read: a row of theirs never changes, and every card and every filing asks for two or three."""


async def unit(db: AsyncConnection, number: str) -> Unit | None:
    """One unit by our own id."""
    known = _KNOWN.setdefault(db.engine.sync_engine, {})
    if number not in known:
        row = (await db.execute(select(*_UNIT).where(units.c.id == number))).first()
        if row is None:
            return None
        known[number] = Unit(*row)
    return known[number]


async def top(db: AsyncConnection) -> str | None:
    """The unit above all others."""
    found: str | None = await db.scalar(
        select(units.c.id).where(units.c.parent.is_(None)).order_by(units.c.id).limit(1)
    )
    return found


async def communes(db: AsyncConnection, *, on: date) -> list[Unit]:
    """The commune-level units that exist on a day, by name."""
    rows = await db.execute(
        select(*_UNIT)
        .where(
            units.c.kind.in_(COMMUNES),
            or_(units.c.valid_from.is_(None), units.c.valid_from <= on),
            or_(units.c.valid_to.is_(None), units.c.valid_to >= on),
        )
        .order_by(units.c.name)
    )
    return [Unit(*row) for row in rows]


async def by_slug(db: AsyncConnection, slug: str) -> Unit | None:
    """A unit by its id, or by its name without marks joined by hyphens (`binh-lu`, `lai-chau`); the newest of that
    name."""
    exact = await unit(db, slug)
    if exact is not None:
        return exact
    folded = fold(slug.replace("-", " "))
    rows = await db.execute(
        select(*_UNIT)
        .join(unit_names, unit_names.c.unit == units.c.id)
        .where(unit_names.c.folded.in_((folded, f"tinh {folded}")))
        .order_by(units.c.valid_from.desc())
    )
    row = rows.first()
    return Unit(*row) if row else None


async def villages_of(db: AsyncConnection, unit: str) -> list[Village]:
    """The villages of a unit, by name."""
    rows = await db.execute(
        select(villages.c.id, villages.c.unit, villages.c.name)
        .where(villages.c.unit == unit, villages.c.valid_to.is_(None))
        .order_by(villages.c.name)
    )
    return [Village(*row) for row in rows]


async def village(db: AsyncConnection, number: int) -> Village | None:
    """One village."""
    row = (
        await db.execute(select(villages.c.id, villages.c.unit, villages.c.name).where(villages.c.id == number))
    ).first()
    return Village(*row) if row else None


async def works_of(db: AsyncConnection, unit: str) -> list[Work]:
    """The works of a unit that are going on, newest first."""
    rows = await db.execute(
        select(*_WORK).where(works.c.unit == unit, works.c.ended.is_(None)).order_by(works.c.id.desc())
    )
    return [Work(*row) for row in rows]


async def work(db: AsyncConnection, number: int) -> Work | None:
    """One work."""
    row = (await db.execute(select(*_WORK).where(works.c.id == number))).first()
    return Work(*row) if row else None


async def add_village(db: AsyncConnection, *, unit: str, name: str) -> bool:
    """Register a village; False if the unit has one of that name."""
    done = await db.execute(
        insert(db, villages).values(unit=unit, name=name, folded=fold(name)).on_conflict_do_nothing()
    )
    return bool(done.rowcount)


async def add_work(db: AsyncConnection, *, unit: str, village: int | None, kind: str, name: str, now: datetime) -> bool:
    """Register a work; False if the unit has one of that name."""
    done = await db.execute(
        insert(db, works)
        .values(unit=unit, village=village, kind=kind, name=name, folded=fold(name), created=now)
        .on_conflict_do_nothing()
    )
    return bool(done.rowcount)


async def load(
    db: AsyncConnection,
    *,
    all_units: Sequence[dict[str, Any]],
    names: Sequence[dict[str, Any]],
    successors: Sequence[dict[str, Any]],
) -> None:
    """Register units with their names and successors; what is there already stays as it is."""
    for table, rows in ((units, all_units), (unit_names, names), (unit_successors, successors)):
        if rows:
            await db.execute(insert(db, table).on_conflict_do_nothing(), list(rows))


async def where(db: AsyncConnection, report: Report) -> Where:
    """The names that go with a report's unit, village, work and desk."""
    here = await unit(db, report.unit)
    desk = await unit(db, report.desk)
    near = await village(db, report.village) if report.village is not None else None
    thing = await work(db, report.work) if report.work is not None else None
    return Where(
        unit=here.name if here else report.unit,
        village=near.name if near else "",
        work=thing.name if thing else "",
        desk=desk.name if desk else report.desk,
    )
