"""Settling: what became of a campaign's messages in the outbox is written beside its recipients."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, String, cast, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import Outcome, Unreached
from domain.notices import Priority
from storage.queries.recipients import JOINED, person
from storage.tables import addresses, outbox, recipients

_MESSAGE = (
    outbox.c.dedupe,
    outbox.c.channel,
    outbox.c.account,
    outbox.c.sent,
    outbox.c.failed,
    outbox.c.parked,
    outbox.c.error,
    addresses.c.blocked,
)


async def settled(db: AsyncConnection, rows: Sequence[int], *, now: datetime) -> None:
    """These messages left, failed, were parked or go another way, as the outbox has it by now. Messages that are not
    of a campaign are passed over."""
    of_campaigns = (outbox.c.id.in_(rows), outbox.c.priority == Priority.CAMPAIGN.value)
    found = await db.execute(select(*_MESSAGE).join(addresses, addresses.c.id == outbox.c.address).where(*of_campaigns))
    await _note(db, found.all(), now)


async def catch_up(db: AsyncConnection, campaign: int, *, now: datetime) -> None:
    """The same for everything of a campaign that is on its way: whoever parked, failed or removed it."""
    join = outbox.c.dedupe == _dedupe(campaign)
    queued = (recipients.c.campaign == campaign, recipients.c.outcome == Outcome.QUEUED.value)
    found = await db.execute(
        select(*_MESSAGE, recipients.c.citizen)
        .select_from(recipients)
        .outerjoin(outbox, join)
        .outerjoin(addresses, addresses.c.id == outbox.c.address)
        .where(*queued)
    )
    rows = found.all()
    await _note(db, [row for row in rows if row.dedupe is not None], now)
    lost = [row.citizen for row in rows if row.dedupe is None]
    await note_outcome(db, campaign, lost, now, outcome=Outcome.WAITING.value)


async def _note(db: AsyncConnection, messages: Iterable[Any], now: datetime) -> None:
    alike: dict[tuple[int, str, str, str, str], list[int]] = {}
    for row in messages:
        if row.dedupe.startswith(JOINED):
            continue
        campaign, citizen = person(row.dedupe)
        outcome, why = _outcome(row)
        alike.setdefault((campaign, row.channel, row.account, outcome.value, why), []).append(citizen)
    for (campaign, channel, account, state, why), people in alike.items():
        await note_outcome(db, campaign, people, now, outcome=state, channel=channel, account=account, why=why)


def _outcome(row: Any) -> tuple[Outcome, str]:
    if row.sent is not None:
        return Outcome.SENT, ""
    if row.failed is not None:
        return Outcome.FAILED, (Unreached.BLOCKED if row.blocked is not None else Unreached.ERROR).value
    if row.parked is not None:
        return Outcome.PARKED, (Unreached.QUOTA if row.error == Unreached.QUOTA.value else Unreached.WINDOW).value
    return Outcome.QUEUED, ""


async def note_outcome(db: AsyncConnection, campaign: int, people: Sequence[int], now: datetime, **values: str) -> None:
    """What became of these people's copies."""
    if people:
        row = (recipients.c.campaign == campaign, recipients.c.citizen.in_(people))
        await db.execute(update(recipients).where(*row).values(at=now, **values))


def _dedupe(campaign: int) -> ColumnElement[str]:
    return literal(f"c{campaign}:", String) + cast(recipients.c.citizen, String)
