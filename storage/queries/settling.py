"""Settling: what became of a campaign's messages in the outbox is written beside its recipients."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, String, cast, delete, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import Outcome, Unreached
from domain.notices import Priority
from storage.queries.recipients import JOINED, dedupe, person
from storage.tables import addresses, outbox, recipients

PORTION = 2_000
"""So many recipients are given up in one transaction."""

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
_UNLEFT = (outbox.c.sent.is_(None), outbox.c.failed.is_(None), outbox.c.leased.is_(None))


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
    await _set(db, campaign, lost, now, outcome=Outcome.WAITING.value)


async def take_back(db: AsyncConnection, campaign: int, *, now: datetime) -> None:
    """What was put in the outbox and has not left waits again. The rows of the outbox are removed: a withdrawn one
    would be in the way of the next try. What is parked stays: it is looked at again when its person comes."""
    queued = (recipients.c.campaign == campaign, recipients.c.outcome == Outcome.QUEUED.value)
    people = list(await db.scalars(select(recipients.c.citizen).where(*queued)))
    back = await _removed(db, campaign, people, outbox.c.parked.is_(None))
    await _set(db, campaign, back, now, outcome=Outcome.WAITING.value)


async def give_up(db: AsyncConnection, campaign: int, outcome: Outcome, why: Unreached, *, now: datetime) -> bool:
    """Some of those who wait or are parked will not get it any more. False when nobody is left."""
    still = recipients.c.outcome.in_([Outcome.WAITING.value, Outcome.PARKED.value, Outcome.QUEUED.value])
    row = select(recipients.c.citizen, recipients.c.outcome).where(recipients.c.campaign == campaign, still)
    found = (await db.execute(row.limit(PORTION))).all()
    waiting = [citizen for citizen, state in found if state == Outcome.WAITING.value]
    kept = [citizen for citizen, state in found if state != Outcome.WAITING.value]
    gone = await _removed(db, campaign, kept)
    await _set(db, campaign, [*waiting, *gone], now, outcome=outcome.value, why=why.value)
    return len(found) == PORTION


async def under_way(db: AsyncConnection, campaign: int, *outcomes: Outcome) -> bool:
    """Is anybody's outcome one of these?"""
    wanted = [outcome.value for outcome in outcomes]
    row = select(recipients.c.citizen).where(recipients.c.campaign == campaign, recipients.c.outcome.in_(wanted))
    return await db.scalar(row.limit(1)) is not None


async def _removed(db: AsyncConnection, campaign: int, people: Sequence[int], *more: ColumnElement[bool]) -> list[int]:
    """Remove the messages to these people that have not left; to whom that was."""
    these = outbox.c.dedupe.in_([dedupe(campaign, one) for one in people])
    gone = await db.scalars(delete(outbox).where(these, *_UNLEFT, *more).returning(outbox.c.dedupe))
    return [person(one)[1] for one in gone]


async def _note(db: AsyncConnection, messages: Iterable[Any], now: datetime) -> None:
    alike: dict[tuple[int, str, str, str, str], list[int]] = {}
    for row in messages:
        if row.dedupe.startswith(JOINED):
            continue
        campaign, citizen = person(row.dedupe)
        outcome, why = _outcome(row)
        alike.setdefault((campaign, row.channel, row.account, outcome.value, why), []).append(citizen)
    for (campaign, channel, account, state, why), people in alike.items():
        await _set(db, campaign, people, now, outcome=state, channel=channel, account=account, why=why)


def _outcome(row: Any) -> tuple[Outcome, str]:
    if row.sent is not None:
        return Outcome.SENT, ""
    if row.failed is not None:
        return Outcome.FAILED, (Unreached.BLOCKED if row.blocked is not None else Unreached.ERROR).value
    if row.parked is not None:
        return Outcome.PARKED, (Unreached.QUOTA if row.error == Unreached.QUOTA.value else Unreached.WINDOW).value
    return Outcome.QUEUED, ""


async def _set(db: AsyncConnection, campaign: int, people: Sequence[int], now: datetime, **values: str) -> None:
    if people:
        row = (recipients.c.campaign == campaign, recipients.c.citizen.in_(people))
        await db.execute(update(recipients).where(*row).values(at=now, **values))


def _dedupe(campaign: int) -> ColumnElement[str]:
    return literal(f"c{campaign}:", String) + cast(recipients.c.citizen, String)
