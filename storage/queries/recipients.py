"""Recipients: one row per person and campaign, from its planning to what became of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import Outcome
from storage.tables import outbox, recipients


def dedupe(campaign: int, citizen: int) -> str:
    """What makes a campaign's message to a person the only one."""
    return f"c{campaign}:{citizen}"


def person(dedupe: str) -> tuple[int, int]:
    """The campaign and the citizen of a `dedupe`."""
    campaign, citizen = dedupe[1:].split(":")
    return int(campaign), int(citizen)


async def take_back(db: AsyncConnection, campaign: int, *, now: datetime) -> None:
    """What was put in the outbox and has not left waits again. The rows of the outbox are removed: a withdrawn one
    would be in the way of the next try."""
    queued = (recipients.c.campaign == campaign, recipients.c.outcome == Outcome.QUEUED.value)
    people = list(await db.scalars(select(recipients.c.citizen).where(*queued)))
    unleft = (outbox.c.sent.is_(None), outbox.c.failed.is_(None), outbox.c.leased.is_(None), outbox.c.parked.is_(None))
    these = outbox.c.dedupe.in_([dedupe(campaign, one) for one in people])
    gone = await db.scalars(delete(outbox).where(these, *unleft).returning(outbox.c.dedupe))
    back = [person(one)[1] for one in gone]
    row = (recipients.c.campaign == campaign, recipients.c.citizen.in_(back))
    await db.execute(update(recipients).where(*row).values(outcome=Outcome.WAITING.value, at=now))
