"""The journal: append-only, each row chained to the one before by its hash. No personal words in it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.queries import counters
from storage.tables import journal

GENESIS = "0" * 64
_BATCH = 1_000
_COLUMNS = (
    journal.c.id,
    journal.c.report,
    journal.c.at,
    journal.c.by,
    journal.c.act,
    journal.c.source,
    journal.c.target,
    journal.c.data,
    journal.c.previous,
    journal.c.hash,
)


_HASH = select(journal.c.hash).where(journal.c.id == bindparam("number"))
_INSERT = journal.insert()


@dataclass(frozen=True, slots=True)
class Entry:
    """One move, as it was written."""

    id: int
    report: int | None
    at: datetime
    by: int | None
    act: str
    source: str | None
    target: str | None
    data: dict[str, Any]
    previous: str
    hash: str


def digest(entry: Entry) -> str:
    """SHA-256 over everything in the row but the hash itself."""
    facts = [
        entry.id,
        entry.report,
        entry.at.isoformat(),
        entry.by,
        entry.act,
        entry.source,
        entry.target,
        entry.data,
        entry.previous,
    ]
    return hashlib.sha256(json.dumps(facts, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


async def hold(db: AsyncConnection) -> None:
    """Be the only one who writes the journal until the transaction ends. On SQLite every writer is that already."""
    if db.dialect.name != "sqlite":
        await counters.hold(db, "journal")


async def append(
    db: AsyncConnection,
    *,
    report: int | None,
    at: datetime,
    by: int | None,
    act: str,
    source: str | None = None,
    target: str | None = None,
    data: dict[str, Any] | None = None,
) -> int:
    """Write one row at the end of the chain; returns its number. Rows are numbered without gaps."""
    number = await counters.step(db, "journal")
    before = await db.scalar(_HASH, {"number": number - 1}) or GENESIS
    entry = Entry(number, report, at, by, act, source, target, data or {}, before, "")
    values = {one.name: getattr(entry, one.name) for one in fields(Entry)}
    await db.execute(_INSERT, values | {"hash": digest(entry)})
    return number


async def of_report(db: AsyncConnection, report: int) -> list[Entry]:
    """Every move of one report, oldest first."""
    rows = await db.execute(select(*_COLUMNS).where(journal.c.report == report).order_by(journal.c.id))
    return [Entry(*tuple(row)) for row in rows]


async def last_of_report(db: AsyncConnection, report: int) -> Entry | None:
    """The newest row of one report."""
    rows = await db.execute(select(*_COLUMNS).where(journal.c.report == report).order_by(journal.c.id.desc()).limit(1))
    row = rows.first()
    return Entry(*tuple(row)) if row else None


async def first_broken(db: AsyncConnection, progress: Callable[[int], None] = lambda rows: None) -> int | None:
    """The number of the first row that is missing, changed or out of the chain; None if the chain is whole."""
    number, before = 0, GENESIS
    while rows := await _after(db, number):
        for entry in rows:
            number += 1
            if entry.id != number or entry.previous != before or entry.hash != digest(entry):
                return number
            before = entry.hash
        progress(len(rows))
    return None if number == await counters.value(db, "journal") else number + 1


async def _after(db: AsyncConnection, number: int) -> list[Entry]:
    rows = await db.execute(select(*_COLUMNS).where(journal.c.id > number).order_by(journal.c.id).limit(_BATCH))
    return [Entry(*tuple(row)) for row in rows]
