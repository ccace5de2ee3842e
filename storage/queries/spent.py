"""What the desk needs no longer: events that were dealt with, and messages that left. Found in a read, removed in a
write, so that looking for them holds up nobody."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from sqlalchemy import ColumnElement, and_, delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import inbox, outbox

Kind = Literal["events", "messages"]
KINDS: tuple[Kind, ...] = ("events", "messages")
_TABLES = {"events": inbox, "messages": outbox}


async def find(db: AsyncConnection, kind: Kind, *, before: datetime, failed_before: datetime, limit: int) -> list[int]:
    """The oldest rows that were over before a moment; of those that failed, before another. The newest row of all is
    never among them: SQLite would give its number again, and others know the row by it."""
    row = _TABLES[kind].c.id
    over = _dealt_with(before, failed_before) if kind == "events" else _left(before, failed_before)
    newest = select(func.max(row)).scalar_subquery()
    return list(await db.scalars(select(row).where(over, row < newest).order_by(row).limit(limit)))


async def remove(db: AsyncConnection, kind: Kind, rows: Sequence[int]) -> None:
    """Remove what `find` found."""
    table = _TABLES[kind]
    await db.execute(delete(table).where(table.c.id.in_(rows)))


def _dealt_with(before: datetime, failed_before: datetime) -> ColumnElement[bool]:
    well = and_(inbox.c.incident.is_(None), inbox.c.done < before)
    return or_(well, inbox.c.done < failed_before)


def _left(before: datetime, failed_before: datetime) -> ColumnElement[bool]:
    withdrawn = and_(outbox.c.failed < before, outbox.c.error == "withdrawn")
    return or_(outbox.c.sent < before, withdrawn, outbox.c.failed < failed_before)
