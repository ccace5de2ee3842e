"""Counters without gaps: a step is part of the transaction that uses it."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.queries.inserting import insert, insert_for
from storage.tables import counters


async def step(db: AsyncConnection, name: str) -> int:
    """The next number of a counter, from 1. Others wait until the transaction ends."""
    return await db.scalar(_step(db.dialect.name), {"counter": name}) or 0


@cache
def _step(dialect: str) -> Any:
    row = insert_for(dialect, counters).values(name=bindparam("counter"), last=1)
    row = row.on_conflict_do_update(index_elements=["name"], set_={"last": counters.c.last + 1})
    return row.returning(counters.c.last)


async def hold(db: AsyncConnection, name: str) -> None:
    """Take a counter without a step. Others wait until the transaction ends."""
    row = insert(db, counters).values(name=name, last=0)
    await db.execute(row.on_conflict_do_update(index_elements=["name"], set_={"last": counters.c.last}))


async def value(db: AsyncConnection, name: str) -> int:
    """The last number given, 0 if none was."""
    return await db.scalar(select(counters.c.last).where(counters.c.name == name)) or 0
