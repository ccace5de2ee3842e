"""Withdrawing: a campaign's messages that have not left are taken out of the outbox, for now or for good."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import Outcome, Unreached
from storage.queries.recipients import dedupe, person
from storage.queries.settling import note_outcome
from storage.tables import outbox, recipients

PORTION = 2_000
"""So many recipients are given up in one transaction."""
_UNLEFT = (outbox.c.sent.is_(None), outbox.c.failed.is_(None), outbox.c.leased.is_(None))


async def take_back(db: AsyncConnection, campaign: int, *, now: datetime) -> None:
    """What was put in the outbox and has not left waits again. The rows of the outbox are removed: a withdrawn one
    would be in the way of the next try. What is parked stays: it is looked at again when its person comes."""
    queued = (recipients.c.campaign == campaign, recipients.c.outcome == Outcome.QUEUED.value)
    people = list(await db.scalars(select(recipients.c.citizen).where(*queued)))
    back = await _removed(db, campaign, people, outbox.c.parked.is_(None))
    await note_outcome(db, campaign, back, now, outcome=Outcome.WAITING.value)


async def give_up(db: AsyncConnection, campaign: int, outcome: Outcome, why: Unreached, *, now: datetime) -> bool:
    """Some of those who wait or are parked will not get it any more. False when nobody is left."""
    still = recipients.c.outcome.in_([Outcome.WAITING.value, Outcome.PARKED.value, Outcome.QUEUED.value])
    row = select(recipients.c.citizen, recipients.c.outcome).where(recipients.c.campaign == campaign, still)
    found = (await db.execute(row.limit(PORTION))).all()
    kept = [citizen for citizen, state in found if state != Outcome.WAITING.value]
    await _removed(db, campaign, kept)
    there = await db.scalars(select(outbox.c.dedupe).where(_to(campaign, kept)))
    leaving = {person(one)[1] for one in there}
    over = [citizen for citizen, _ in found if citizen not in leaving]
    await note_outcome(db, campaign, over, now, outcome=outcome.value, why=why.value)
    return len(found) == PORTION and bool(over)


async def under_way(db: AsyncConnection, campaign: int, *outcomes: Outcome) -> bool:
    """Is anybody's outcome one of these?"""
    wanted = [outcome.value for outcome in outcomes]
    row = select(recipients.c.citizen).where(recipients.c.campaign == campaign, recipients.c.outcome.in_(wanted))
    return await db.scalar(row.limit(1)) is not None


async def _removed(db: AsyncConnection, campaign: int, people: Sequence[int], *more: ColumnElement[bool]) -> list[int]:
    """Remove the messages to these people that have not left; to whom that was."""
    gone = await db.scalars(delete(outbox).where(_to(campaign, people), *_UNLEFT, *more).returning(outbox.c.dedupe))
    return [person(one)[1] for one in gone]


def _to(campaign: int, people: Sequence[int]) -> ColumnElement[bool]:
    return outbox.c.dedupe.in_([dedupe(campaign, one) for one in people])
