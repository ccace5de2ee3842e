"""Feeding: some seconds of a campaign's messages are put in the outbox at a time, however many people it is for."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import Campaign, Outcome, Unreached
from domain.notices import NoticeKind, Priority
from domain.reach import Reach, Way, choose
from storage.queries import outbox as messages
from storage.queries import quotas, reach
from storage.queries.estimates import Paces, a_second, kind_of
from storage.queries.quotas import Key
from storage.queries.recipients import WAITING, dedupe
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
    pace, room = a_second(key, paces), await quotas.room(db, *key, now)
    most = pace * AHEAD if pace else UNLIMITED
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


async def queue(
    db: AsyncConnection, one: Campaign, key: Key, choices: Sequence[Choice], *, site: str, now: datetime
) -> int:
    """Put these messages in the outbox, or park them, or give them up; whoever is better reached through another
    account waits for that one. Returns how many may leave."""
    here = [(choice.citizen, choice.reach) for choice in choices if choice.reach and _account(choice.reach) == key]
    rows = [_row(one, citizen, way, site, now) for citizen, way in here]
    await messages.add(db, rows)
    alike: dict[tuple[str, str, str, str], list[int]] = {}
    for choice in choices:
        alike.setdefault(_state(choice, key), []).append(choice.citizen)
    for (outcome, channel, account, why), people in alike.items():
        await _note(db, one.id, people, outcome=outcome, channel=channel, account=account, why=why, at=now)
    return sum(row.get("parked") is None for row in rows)


def _account(way: Reach) -> Key:
    return way.chat.channel, way.chat.account


def _state(choice: Choice, key: Key) -> tuple[str, str, str, str]:
    """Outcome, channel, account, why."""
    if choice.reach is None:
        return Outcome.FAILED.value, *key, Unreached.BLOCKED.value
    there, why = _account(choice.reach), choice.reach.why
    if there != key:
        return Outcome.WAITING.value, *there, ""
    return (Outcome.PARKED if why else Outcome.QUEUED).value, *there, why.value if why else ""


def _row(one: Campaign, citizen: int, way: Reach, site: str, now: datetime) -> dict[str, Any]:
    kind: NoticeKind = kind_of(one)
    known = {"code": one.code, "campaign": one.id, "site": site}
    told = known if one.work_day is None else known | {"work_day": one.work_day}
    body: dict[str, Any] = {"notice": {"kind": kind.value, "to": citizen, "facts": told, "photos": []}}
    return {
        "dedupe": dedupe(one.id, citizen),
        "channel": way.chat.channel,
        "account": way.chat.account,
        "address": way.chat.address,
        "priority": Priority.CAMPAIGN.value,
        "not_before": now,
        "created": now,
        "body": body if way.way is Way.FREE else {**body, "way": way.way.value},
        "turn": 0,
        "edit": None,
        "attempts": 0,
        "parked": now if way.why else None,
        "error": way.why.value if way.why else None,
    }


async def _note(db: AsyncConnection, campaign: int, people: Collection[int], **values: Any) -> None:
    row = (recipients.c.campaign == campaign, recipients.c.citizen.in_(people))
    await db.execute(update(recipients).where(*row).values(**values))
