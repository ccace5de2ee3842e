"""Claiming: who is next to get a campaign, and how they are reached; however many people it is for, and have it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import Campaign
from domain.channels import CHANNELS
from domain.notices import Priority
from domain.reach import Reach, choose
from storage.queries import quotas, reach
from storage.queries.estimates import Paces, a_second, kind_of
from storage.queries.quotas import Key
from storage.queries.recipients import WAITING
from storage.tables import outbox, recipients

AHEAD = 3
"""Seconds of sending that wait in the outbox."""
UNLIMITED = 300
"""So many wait there for an account without a pace."""


@dataclass(frozen=True, slots=True)
class Choice:
    """How a campaign gets to one person now; None: they have no chat that takes messages."""

    citizen: int
    reach: Reach | None


async def lanes(db: AsyncConnection, campaign: int) -> list[Key]:
    """The accounts for which somebody waits: a look or two at the index for each, not one for each person."""
    found: list[Key] = []
    key = await _next(db, campaign)
    while key:
        found.append(key)
        same = (recipients.c.channel == key[0], recipients.c.account > key[1])
        key = await _next(db, campaign, *same) or await _next(db, campaign, recipients.c.channel > key[0])
    return found


async def _next(db: AsyncConnection, campaign: int, *later: ColumnElement[bool]) -> Key | None:
    account = (recipients.c.channel, recipients.c.account)
    first = select(*account).where(recipients.c.campaign == campaign, WAITING, *later).order_by(*account).limit(1)
    row = (await db.execute(first)).first()
    return (row.channel, row.account) if row else None


async def places(db: AsyncConnection, key: Key, *, paces: Paces | None, now: datetime) -> int:
    """How many more messages of campaigns may be put in the outbox for an account now, by its pace and its plan."""
    unleft = (outbox.c.sent.is_(None), outbox.c.failed.is_(None), outbox.c.parked.is_(None))
    lane = (outbox.c.channel == key[0], outbox.c.account == key[1], outbox.c.priority == Priority.CAMPAIGN.value)
    there = await db.scalar(select(func.count()).select_from(outbox).where(*unleft, *lane)) or 0
    most, room = a_second(key, paces) * AHEAD or UNLIMITED, await quotas.room(db, *key, now)
    return max(0, (most if room is None else min(most, room)) - there)


async def take(db: AsyncConnection, one: Campaign, key: Key, limit: int, *, now: datetime) -> list[Choice]:
    """The next people who wait for this account, and how they are reached at this moment."""
    lane = (recipients.c.channel == key[0], recipients.c.account == key[1])
    waiting = (recipients.c.campaign == one.id, WAITING)
    rows = select(recipients.c.citizen).where(*waiting, *lane).order_by(recipients.c.citizen).limit(limit)
    people = list(await db.scalars(rows))
    chats = await reach.chats_of(db, people, now=now)
    wanted = one.audience.channels or tuple(known.name for known in CHANNELS)
    held = {citizen: [chat for chat in chats.get(citizen, ()) if chat.channel in wanted] for citizen in people}
    return [Choice(citizen, choose(held[citizen], kind_of(one), now)) for citizen in people]
