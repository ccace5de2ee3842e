"""Leases: of several processes on one database, which one does a thing that only one may do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.queries.inserting import insert
from storage.tables import leases

STUCK = timedelta(seconds=15)
"""PostgreSQL ends a holder's transaction in which nothing happens for so long: a process that stands still in the
middle of one would keep everybody else from the lease."""


class Lost(Exception):
    """Another process holds it by now."""


@dataclass(frozen=True, slots=True)
class Held:
    """Who took a lease last, and until when."""

    holder: str
    until: datetime


async def take(db: AsyncConnection, name: str, holder: str, *, now: datetime, lasts: timedelta) -> bool:
    """Take the lease, or hold it longer. False while another holds it. One that would hold for much longer than any
    does was taken before the clock was set back, and holds no more."""
    row = insert(db, leases).values(name=name, holder=holder, until=now + lasts)
    free = or_(leases.c.holder == holder, leases.c.until <= now, leases.c.until > now + 2 * lasts)
    taken = row.on_conflict_do_update(
        index_elements=["name"], set_={"holder": row.excluded.holder, "until": row.excluded.until}, where=free
    )
    held: str | None = await db.scalar(taken.returning(leases.c.holder))
    return held == holder


async def check(db: AsyncConnection, name: str, holder: str) -> None:
    """Nobody else takes the lease before this transaction ends. Raises Lost if somebody has."""
    if db.dialect.name == "postgresql":
        limit = f"{STUCK.total_seconds():.0f}s"
        await db.execute(select(func.set_config("idle_in_transaction_session_timeout", limit, True)))
    found = await db.scalar(select(leases.c.holder).where(leases.c.name == name).with_for_update())
    if found != holder:
        raise Lost(name)


async def release(db: AsyncConnection, name: str, holder: str) -> None:
    """Let go, so that the next one need not wait."""
    await db.execute(delete(leases).where(leases.c.name == name, leases.c.holder == holder))


async def forget(db: AsyncConnection, *, now: datetime) -> None:
    """End every lease. Only whoever holds the data folder may call this."""
    await db.execute(update(leases).values(until=now))


async def of(db: AsyncConnection, name: str) -> Held | None:
    """Who took it last; None if nobody did, or has let go."""
    row = (await db.execute(select(leases.c.holder, leases.c.until).where(leases.c.name == name))).one_or_none()
    return None if row is None else Held(*row)
