"""What was said about a report, by the office and by its author."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import remarks


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing said, with the act it belongs to."""

    by: int
    act: str
    text: str
    at: datetime
    journal: int | None


async def add(
    db: AsyncConnection, *, report: int, journal: int | None, by: int, act: str, text: str, now: datetime
) -> None:
    """Keep what was said with a move."""
    await db.execute(remarks.insert().values(report=report, journal=journal, by=by, act=act, text=text, at=now))


async def of_report(db: AsyncConnection, report: int) -> list[Remark]:
    """Everything said about a report, oldest first."""
    rows = await db.execute(
        select(remarks.c.by, remarks.c.act, remarks.c.text, remarks.c.at, remarks.c.journal)
        .where(remarks.c.report == report)
        .order_by(remarks.c.id)
    )
    return [Remark(*row) for row in rows]


async def forget(db: AsyncConnection, journal: int) -> None:
    """Remove what was said with a move that was undone."""
    await db.execute(delete(remarks).where(remarks.c.journal == journal))
