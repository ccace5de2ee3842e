"""Decisions that can still be taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.queries.inserting import insert
from storage.tables import undos


@dataclass(frozen=True, slots=True)
class Undo:
    """What to restore, who may, and until when."""

    journal: int
    by: int
    until: datetime
    before: dict[str, Any]


async def keep(db: AsyncConnection, report: int, undo: Undo) -> None:
    """Remember the state before the latest decision; the one before that can no longer be taken back."""
    values = {"journal": undo.journal, "by": undo.by, "until": undo.until, "before": undo.before}
    row = insert(db, undos).values(report=report, **values)
    await db.execute(row.on_conflict_do_update(index_elements=["report"], set_=values))


async def of_report(db: AsyncConnection, report: int) -> Undo | None:
    """The decision on a report that may still be taken back."""
    row = (
        await db.execute(
            select(undos.c.journal, undos.c.by, undos.c.until, undos.c.before).where(undos.c.report == report)
        )
    ).first()
    return Undo(*row) if row else None


async def forget(db: AsyncConnection, report: int) -> None:
    """Nothing can be taken back any more."""
    await db.execute(delete(undos).where(undos.c.report == report))


def over(now: datetime) -> ColumnElement[bool]:
    """Which rows are past their time."""
    return undos.c.until < now
