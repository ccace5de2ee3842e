"""What people want to hear of: by topic; the empty one stands for everything."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import Topic
from storage.queries.inserting import insert
from storage.tables import subscriptions

EVERYTHING = ""
"""The topic of a refusal of everything."""


async def of(db: AsyncConnection, citizen: int) -> dict[str, bool]:
    """What a person said, by topic."""
    rows = await db.execute(
        select(subscriptions.c.topic, subscriptions.c.wants).where(subscriptions.c.citizen == citizen)
    )
    return {str(topic): bool(wants) for topic, wants in rows}


async def note(db: AsyncConnection, citizen: int, said: Mapping[str, bool], *, now: datetime) -> None:
    """A person said this, by topic."""
    for topic, wants in said.items():
        row = insert(db, subscriptions).values(citizen=citizen, topic=topic, wants=wants, at=now)
        fresh = {"wants": row.excluded.wants, "at": row.excluded.at}
        await db.execute(row.on_conflict_do_update(index_elements=["citizen", "topic"], set_=fresh))


async def forget(db: AsyncConnection, citizen: int, topic: Topic | str) -> None:
    """It is as if a person had said nothing of this topic."""
    await db.execute(delete(subscriptions).where(subscriptions.c.citizen == citizen, subscriptions.c.topic == topic))
