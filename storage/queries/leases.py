"""Leases: of several processes on one database, which one does a thing that only one may do."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.queries.inserting import insert
from storage.tables import leases


class Lost(Exception):
    """Another process holds it by now."""


async def take(db: AsyncConnection, name: str, holder: str, *, now: datetime, lasts: timedelta) -> bool:
    """Take the lease, or hold it longer. False while another holds it."""
    row = insert(db, leases).values(name=name, holder=holder, until=now + lasts)
    free = or_(leases.c.holder == holder, leases.c.until <= now)
    taken = row.on_conflict_do_update(
        index_elements=["name"], set_={"holder": row.excluded.holder, "until": row.excluded.until}, where=free
    )
    held: str | None = await db.scalar(taken.returning(leases.c.holder))
    return held == holder


async def check(db: AsyncConnection, name: str, holder: str) -> None:
    """Nobody else takes the lease before this transaction ends. Raises Lost if somebody has."""
    found = await db.scalar(select(leases.c.holder).where(leases.c.name == name).with_for_update())
    if found != holder:
        raise Lost(name)


async def release(db: AsyncConnection, name: str, holder: str) -> None:
    """Let go, so that the next one need not wait."""
    await db.execute(delete(leases).where(leases.c.name == name, leases.c.holder == holder))


async def forget(db: AsyncConnection, *, now: datetime) -> None:
    """End every lease. Only whoever holds the data folder may call this."""
    await db.execute(update(leases).values(until=now))
