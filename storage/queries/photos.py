"""What is known of each kept photo. The bytes are in `storage/files.py`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.images import Kept
from storage.queries.inserting import insert
from storage.queries.look_alikes import bands
from storage.tables import photos


async def keep(db: AsyncConnection, kept: Sequence[Kept], *, now: datetime) -> None:
    """Register photos. One that is known already (same content) stays as it is, and is as new as the others: it is not
    removed as one that nothing speaks of."""
    rows = [
        {
            "sha256": one.sha256,
            "width": one.width,
            "height": one.height,
            "size": len(one.jpeg),
            "dhash": one.dhash,
            "taken": one.taken_at,
            "lat": one.lat,
            "lon": one.lon,
            "created": now,
            **bands(one.dhash),
        }
        for one in sorted(kept, key=lambda one: one.sha256)
    ]
    if rows:
        row = insert(db, photos)
        await db.execute(row.on_conflict_do_update(index_elements=["sha256"], set_={"created": now}), rows)


async def known(db: AsyncConnection, names: Sequence[str]) -> set[str]:
    """Which of these photos are registered."""
    return set(await db.scalars(select(photos.c.sha256).where(photos.c.sha256.in_(names))))


async def point(db: AsyncConnection, names: Sequence[str]) -> tuple[float, float] | None:
    """Where the first of these photos that knows it was taken (lat, lon)."""
    rows = await db.execute(
        select(photos.c.lat, photos.c.lon).where(photos.c.sha256.in_(names), photos.c.lat.is_not(None))
    )
    row = rows.first()
    return (row[0], row[1]) if row else None
