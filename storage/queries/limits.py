"""Time limits that were changed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.deadlines import Stage
from domain.limits import Key, Limit, Limits
from domain.reports import Family
from storage.queries.inserting import insert
from storage.tables import time_limits

_EVERY = select(
    time_limits.c.family, time_limits.c.domain, time_limits.c.stage, time_limits.c.days, time_limits.c.basis
).order_by(time_limits.c.family, time_limits.c.domain, time_limits.c.stage)
_KEY = ("family", "domain", "stage")


async def every(db: AsyncConnection) -> Limits:
    """The limits in force."""
    rows = await db.execute(_EVERY)
    return Limits(
        {(Family(family), domain, Stage(stage)): Limit(days, basis) for family, domain, stage, days, basis in rows}
    )


async def change(db: AsyncConnection, key: Key, limit: Limit, *, by: int, now: datetime) -> None:
    """Put a limit in force for what is filed from now on."""
    values = {"days": limit.days, "basis": limit.basis, "by": by, "updated": now}
    row = insert(db, time_limits).values(_columns(key) | values)
    await db.execute(row.on_conflict_do_update(index_elements=list(_KEY), set_=values))


async def forget(db: AsyncConnection, key: Key) -> None:
    """The default, or the family's limit, holds again."""
    await db.execute(delete(time_limits).filter_by(**_columns(key)))


def _columns(key: Key) -> dict[str, str]:
    return {name: part if isinstance(part, str) else part.value for name, part in zip(_KEY, key, strict=True)}
