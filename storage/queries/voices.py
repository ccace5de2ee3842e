"""Voice notes that residents sent, and who listened. The bytes are in `storage/files.py`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import voices

_COLUMNS = (voices.c.id, voices.c.sha256, voices.c.citizen, voices.c.unit, voices.c.at, voices.c.heard)


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice note. `unit` is None when its sender had not said where they live."""

    id: int
    sha256: str
    citizen: int
    unit: str | None
    at: datetime
    heard: datetime | None


async def add(db: AsyncConnection, *, names: Sequence[str], citizen: int, unit: str | None, now: datetime) -> None:
    """Register voice notes, by their SHA-256 names."""
    rows = [{"sha256": name, "citizen": citizen, "unit": unit, "at": now} for name in names]
    if rows:
        await db.execute(voices.insert(), rows)


async def get(db: AsyncConnection, number: int) -> Voice | None:
    """One voice note."""
    row = (await db.execute(select(*_COLUMNS).where(voices.c.id == number))).first()
    return Voice(*row) if row else None


async def page(db: AsyncConnection, units: Collection[str], *, limit: int, before: int | None = None) -> list[Voice]:
    """The voice notes of these units and of no unit, newest first; with `before`, only those with smaller numbers."""
    wanted = select(*_COLUMNS).where(_within(units)).order_by(voices.c.id.desc()).limit(limit)
    rows = await db.execute(wanted if before is None else wanted.where(voices.c.id < before))
    return [Voice(*row) for row in rows]


async def unheard(db: AsyncConnection, units: Collection[str]) -> int:
    """How many of these units and of no unit nobody has listened to."""
    counted = select(func.count()).select_from(voices).where(_within(units), voices.c.heard.is_(None))
    return await db.scalar(counted) or 0


async def hear(db: AsyncConnection, number: int, *, by: int, now: datetime) -> bool:
    """Somebody listened. False if somebody had done so before."""
    fresh = update(voices).where(voices.c.id == number, voices.c.heard.is_(None)).values(heard=now, heard_by=by)
    return (await db.execute(fresh)).rowcount == 1


def _within(units: Collection[str]) -> ColumnElement[bool]:
    return or_(voices.c.unit.in_(units), voices.c.unit.is_(None))
