"""Claiming: who is next to get a campaign, and how they are reached; however many people it is for, and have it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import Campaign
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
    """The accounts for which somebody waits: one look at the index each, not one at each person."""
    account = (recipients.c.channel, recipients.c.account)
    waiting = (recipients.c.campaign == campaign, WAITING)
    found: list[Key] = []
    while True:
        later = (tuple_(*account) > tuple_(*found[-1]),) if found else ()
        row = (await db.execute(select(*account).where(*waiting, *later).order_by(*account).limit(1))).first()
        if row is None:
            return found
        found.append((row.channel, row.account))


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
    wanted = one.audience.channels
    return [
        Choice(
            citizen,
            choose(
                [chat for chat in chats.get(citizen, ()) if not wanted or chat.channel in wanted], kind_of(one), now
            ),
        )
        for citizen in people
    ]
