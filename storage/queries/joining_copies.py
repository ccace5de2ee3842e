"""Two citizens who become one: of two copies of a campaign one remains."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import Outcome
from storage.queries.recipients import JOINED, dedupe
from storage.tables import outbox, recipients

_SURER = (Outcome.SENT, Outcome.QUEUED, Outcome.PARKED, Outcome.WAITING, Outcome.SKIPPED, Outcome.FAILED)
"""Of two copies of a campaign the one that is farthest on its way remains."""


async def join_copies(db: AsyncConnection, gone: int, into: int) -> None:
    """Every campaign's row of `gone` is of `into`; where both have one, one remains, and its message."""
    what = (recipients.c.campaign, recipients.c.citizen, recipients.c.outcome)
    found = await db.execute(select(*what).where(recipients.c.citizen.in_((gone, into))))
    rows: dict[int, dict[int, Outcome]] = {}
    for campaign, citizen, outcome in found:
        rows.setdefault(campaign, {})[citizen] = Outcome(outcome)
    for campaign, held in rows.items():
        if gone not in held:
            continue
        if into in held:
            spare = max(held, key=lambda one: (_SURER.index(held[one]), one == gone))
            await _drop(db, campaign, spare)
            if spare == gone:
                continue
        await db.execute(update(recipients).where(*_of(campaign, gone)).values(citizen=into))
        row = outbox.c.dedupe == dedupe(campaign, gone)
        await db.execute(update(outbox).where(row).values(dedupe=dedupe(campaign, into)))


async def _drop(db: AsyncConnection, campaign: int, citizen: int) -> None:
    """A copy that has left stays in the outbox, under a name that nobody is known by."""
    row = outbox.c.dedupe == dedupe(campaign, citizen)
    unleft = (outbox.c.sent.is_(None), outbox.c.failed.is_(None), outbox.c.leased.is_(None))
    await db.execute(delete(outbox).where(row, *unleft))
    await db.execute(update(outbox).where(row).values(dedupe=JOINED + dedupe(campaign, citizen)))
    await db.execute(delete(recipients).where(*_of(campaign, citizen)))


def _of(campaign: int, citizen: int) -> tuple[Any, ...]:
    return recipients.c.campaign == campaign, recipients.c.citizen == citizen
