"""When a messenger last brought us something: whether its events find their way here."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import addresses


async def last(db: AsyncConnection, *, channel: str, account: str) -> datetime | None:
    """When somebody last wrote through this account; None if nobody ever did."""
    found: datetime | None = await db.scalar(
        select(func.max(addresses.c.seen)).where(addresses.c.channel == channel, addresses.c.account == account)
    )
    return found
