"""Counters without gaps: a step is part of the transaction that uses it."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.queries.inserting import insert
from storage.tables import counters


async def step(db: AsyncConnection, name: str) -> int:
    """The next number of a counter, from 1. Others wait until the transaction ends."""
    row = insert(db, counters).values(name=name, last=1)
    row = row.on_conflict_do_update(index_elements=["name"], set_={"last": counters.c.last + 1})
    return await db.scalar(row.returning(counters.c.last)) or 0


async def value(db: AsyncConnection, name: str) -> int:
    """The last number given, 0 if none was."""
    return await db.scalar(select(counters.c.last).where(counters.c.name == name)) or 0
