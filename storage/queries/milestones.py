"""Days of the movement's calendar that were set: for one year, or for all."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.queries.inserting import insert
from storage.tables import milestone_days


async def changed(db: AsyncConnection) -> dict[tuple[str, int], str]:
    """Every day that was set, as MM-DD, by milestone and year (0: every year)."""
    rows = await db.execute(select(milestone_days.c.milestone, milestone_days.c.year, milestone_days.c.day))
    return {(row.milestone, row.year): row.day for row in rows}


async def set_day(db: AsyncConnection, milestone: str, year: int, day: str, *, by: int, now: datetime) -> None:
    """Set its day in a year."""
    row = insert(db, milestone_days).values(milestone=milestone, year=year, day=day, by=by, updated=now)
    fresh = {name: row.excluded[name] for name in ("day", "by", "updated")}
    await db.execute(row.on_conflict_do_update(index_elements=["milestone", "year"], set_=fresh))


async def forget(db: AsyncConnection, milestone: str, year: int) -> None:
    """Its day is as it would be without having been set."""
    await db.execute(
        delete(milestone_days).where(milestone_days.c.milestone == milestone, milestone_days.c.year == year)
    )
