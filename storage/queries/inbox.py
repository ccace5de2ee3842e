"""The inbox: events are kept once, taken oldest first, at most one turn per chat."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, bindparam, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.times import FARTHEST
from storage.queries.inserting import insert
from storage.tables import inbox


@dataclass(frozen=True, slots=True)
class Event:
    """One event as kept."""

    id: int
    channel: str
    account: str
    event: str
    address: int
    album: str | None
    payload: dict[str, Any]
    received: datetime
    attempts: int
    gathered: dict[str, Any] | None = None


_COLUMNS: tuple[ColumnElement[Any], ...] = (
    inbox.c.id,
    inbox.c.channel,
    inbox.c.account,
    inbox.c.event,
    inbox.c.address,
    inbox.c.album,
    inbox.c.payload,
    inbox.c.received,
    inbox.c.attempts,
    inbox.c.gathered,
)


async def keep(db: AsyncConnection, rows: Sequence[dict[str, Any]]) -> None:
    """Keep events; one that was kept before (same channel, account and event id) is dropped."""
    blank = {"attempts": 0, "awaits_files": False}
    await db.execute(insert(db, inbox).on_conflict_do_nothing(), [blank | row for row in rows])


async def known(db: AsyncConnection, *, channel: str, account: str, events: Collection[str]) -> set[str]:
    """Which of these events are kept already."""
    asked = {"channel": channel, "account": account, "events": list(events)}
    return set(await db.scalars(_KNOWN, asked))


def _complete() -> tuple[ColumnElement[bool], ...]:
    """Nothing of the turn that this event begins is still to be fetched."""
    other = inbox.alias("other")
    same = (other.c.address == inbox.c.address, other.c.album == inbox.c.album, other.c.awaits_files)
    return (~inbox.c.awaits_files, inbox.c.album.is_(None) | ~select(other.c.id).where(*same).exists())


# Built once: in rounds of a few turns, building them took longer than running them.
_KNOWN = select(inbox.c.event).where(
    inbox.c.channel == bindparam("channel"),
    inbox.c.account == bindparam("account"),
    inbox.c.event.in_(bindparam("events", expanding=True)),
)
_HAS_COME = (inbox.c.not_before <= bindparam("now")) | (inbox.c.not_before > bindparam("far"))
_HEADS = select(func.min(inbox.c.id)).where(inbox.c.done.is_(None)).group_by(inbox.c.address)
_TURNS = (
    select(*_COLUMNS)
    .where(inbox.c.id.in_(_HEADS), _HAS_COME, *_complete())
    .order_by(inbox.c.id)
    .limit(bindparam("most", type_=Integer))
)
_NEXT = select(func.min(inbox.c.not_before)).where(inbox.c.id.in_(_HEADS), *_complete())
_ALBUM = (
    select(*_COLUMNS)
    .where(inbox.c.done.is_(None), inbox.c.address == bindparam("chat"), inbox.c.album == bindparam("group"))
    .order_by(inbox.c.id)
)
_DONE = update(inbox).where(inbox.c.id.in_(bindparam("ids", expanding=True)))
_WELL = _DONE.values(done=bindparam("at"), payload={})
_ILL = _DONE.values(done=bindparam("at"), incident=bindparam("code"))


def _at(now: datetime) -> dict[str, Any]:
    """The parameters of `domain.times.has_come` of an event."""
    return {"now": now, "far": now + FARTHEST}


async def turns(db: AsyncConnection, *, now: datetime, limit: int) -> list[tuple[Event, ...]]:
    """The next turn of each chat that has one due: its oldest event, or the whole album that this event begins. A turn
    whose files are still to be fetched is not due."""
    first = [Event(*row) for row in await db.execute(_TURNS, _at(now) | {"most": limit})]
    return [await _whole(db, event) for event in first]


async def _whole(db: AsyncConnection, event: Event) -> tuple[Event, ...]:
    if event.album is None:
        return (event,)
    rows = await db.execute(_ALBUM, {"chat": event.address, "group": event.album})
    return tuple(Event(*row) for row in rows)


async def next_due(db: AsyncConnection) -> datetime | None:
    """When the earliest waiting turn may be taken; None if nothing waits, or all that does is to be fetched first."""
    found: datetime | None = await db.scalar(_NEXT)
    return found


async def ungathered(
    db: AsyncConnection, *, channel: str, account: str, now: datetime, besides: Collection[int], limit: int
) -> list[Event]:
    """The oldest events of one channel account whose files may be fetched now, but these."""
    query = select(*_COLUMNS).where(*_awaiting(channel, account, besides), _HAS_COME).order_by(inbox.c.id).limit(limit)
    return [Event(*row) for row in await db.execute(query, _at(now))]


async def next_ungathered(
    db: AsyncConnection, *, channel: str, account: str, besides: Collection[int]
) -> datetime | None:
    """When the next file of the account may be fetched; None if none waits but these."""
    found: datetime | None = await db.scalar(
        select(func.min(inbox.c.not_before)).where(*_awaiting(channel, account, besides))
    )
    return found


def _awaiting(channel: str, account: str, besides: Collection[int]) -> tuple[ColumnElement[bool], ...]:
    where = (inbox.c.awaits_files, inbox.c.channel == channel, inbox.c.account == account)
    return (*where, inbox.c.id.not_in(besides)) if besides else where


async def gathered(db: AsyncConnection, event: int, found: dict[str, Any]) -> None:
    """Keep what became of an event's files; its turn may be taken."""
    await db.execute(update(inbox).where(inbox.c.id == event).values(awaits_files=False, gathered=found))


async def done(db: AsyncConnection, ids: Sequence[int], *, now: datetime, incident: str | None = None) -> None:
    """Mark events as dealt with. Of one that went well only its id is kept on, to know it again: a name or a phone
    that was sent lies sealed elsewhere by now. What ended in an incident stays, to be looked into."""
    if incident:
        await db.execute(_ILL, {"ids": ids, "at": now, "code": incident})
    else:
        await db.execute(_WELL, {"ids": ids, "at": now})


async def postpone(db: AsyncConnection, ids: Sequence[int], *, until: datetime) -> None:
    """Try these events again later; their chat waits for them."""
    await db.execute(update(inbox).where(inbox.c.id.in_(ids)).values(not_before=until, attempts=inbox.c.attempts + 1))


async def waiting_payloads(db: AsyncConnection, *, channel: str) -> list[dict[str, Any]]:
    """What a channel's events that are not dealt with yet say."""
    return list(await db.scalars(select(inbox.c.payload).where(inbox.c.done.is_(None), inbox.c.channel == channel)))


async def waiting(db: AsyncConnection) -> int:
    """How many events are not dealt with yet."""
    return await db.scalar(select(func.count()).where(inbox.c.done.is_(None))) or 0
