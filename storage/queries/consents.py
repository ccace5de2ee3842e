"""Consents: what a person agreed to, in which version, when, from which chat."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import consents

_GIVEN = select(consents.c.id).where(
    consents.c.citizen == bindparam("citizen"),
    consents.c.purpose == bindparam("purpose"),
    consents.c.version == bindparam("version"),
    consents.c.withdrawn.is_(None),
)


async def given(db: AsyncConnection, *, citizen: int, purpose: str, version: str) -> bool:
    """Has the citizen agreed to this purpose in this version, and not withdrawn it?"""
    found = await db.scalar(_GIVEN, {"citizen": citizen, "purpose": purpose, "version": version})
    return found is not None


async def give(db: AsyncConnection, *, citizen: int, address: int, purpose: str, version: str, now: datetime) -> None:
    """Record a consent; one that stands already is not doubled."""
    if not await given(db, citizen=citizen, purpose=purpose, version=version):
        await db.execute(
            consents.insert().values(citizen=citizen, address=address, purpose=purpose, version=version, given=now)
        )


async def withdraw(db: AsyncConnection, *, citizen: int, purpose: str, now: datetime) -> None:
    """Take a consent back. The row stays: it is the evidence that it stood until now."""
    await db.execute(
        update(consents)
        .where(consents.c.citizen == citizen, consents.c.purpose == purpose, consents.c.withdrawn.is_(None))
        .values(withdrawn=now)
    )
