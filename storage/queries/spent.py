"""Rows whose time is over. Found in a read, removed in a write, so that looking for them holds up nobody."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, String, Table, and_, cast, delete, func, literal, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import Outcome
from domain.channels import CHANNELS
from domain.notices import Priority
from storage.queries import access, passes, undos
from storage.tables import campaigns, inbox, outbox, recipients, reminders, sessions
from storage.tables import passes as passes_table
from storage.tables import undos as undos_table

DONE_LASTS = timedelta(days=7)
"""Events and messages that are done with. Messengers bring an event again for up to two days: its id must still be
known then."""
CAMPAIGN_LASTS = timedelta(days=1)
"""A campaign's messages that left: many, and what became of each stands beside its recipient."""
FAILED_LASTS = timedelta(days=90)
"""What ended in an incident or was given up, for whoever looks into it."""
REMINDED_LASTS = timedelta(days=400)
"""What somebody was reminded of: longer than the year in which it could come again."""

_TYPED = [one.name for one in CHANNELS if one.metered]
"""Where a notice is answered by typing its keys, they are looked up in the outbox; and a plan lets few leave."""


Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """Rows of one table, by their key, and which of them are over at a moment."""

    name: str
    table: Table
    over: Callable[[datetime], ColumnElement[bool]]

    @property
    def key(self) -> tuple[Column[Any], ...]:
        """What a row is known by."""
        return tuple(self.table.primary_key.columns)


def _events(now: datetime) -> ColumnElement[bool]:
    well = and_(inbox.c.incident.is_(None), inbox.c.done < now - DONE_LASTS)
    return and_(or_(well, inbox.c.done < now - FAILED_LASTS), _not_the_newest(inbox))


def _messages(now: datetime) -> ColumnElement[bool]:
    withdrawn = and_(outbox.c.failed < now - DONE_LASTS, outbox.c.error == "withdrawn")
    over = or_(outbox.c.sent < now - DONE_LASTS, withdrawn, outbox.c.failed < now - FAILED_LASTS, _of_campaigns(now))
    return and_(over, ~_unsettled(), _not_the_newest(outbox))


def _of_campaigns(now: datetime) -> ColumnElement[bool]:
    campaign = (outbox.c.priority == Priority.CAMPAIGN.value, outbox.c.channel.not_in(_TYPED))
    return and_(outbox.c.sent < now - CAMPAIGN_LASTS, *campaign)


def _unsettled() -> ColumnElement[bool]:
    """Does a campaign still have to read from this row what became of it?"""
    mark = literal("c", String) + cast(recipients.c.campaign, String) + ":" + cast(recipients.c.citizen, String)
    on_their_way = and_(recipients.c.campaign == campaigns.c.id, recipients.c.outcome == Outcome.QUEUED.value)
    queued = select(mark).select_from(campaigns.join(recipients, on_their_way))
    return and_(outbox.c.priority == Priority.CAMPAIGN.value, outbox.c.dedupe.in_(queued))


def _not_the_newest(table: Table) -> ColumnElement[bool]:
    # SQLite would give its number again, and others know the row by it.
    return table.c.id < select(func.max(table.c.id)).scalar_subquery()


UNDOS = Kind("undos", undos_table, undos.over)
PASSES = Kind("passes", passes_table, passes.over)
SESSIONS = Kind("sessions", sessions, access.over)
EVENTS = Kind("events", inbox, _events)
MESSAGES = Kind("messages", outbox, _messages)
REMINDERS = Kind("reminders", reminders, lambda now: reminders.c.at < now - REMINDED_LASTS)


async def count(db: AsyncConnection, kind: Kind, *, now: datetime) -> int:
    """How many rows are over."""
    return await db.scalar(select(func.count()).select_from(kind.table).where(kind.over(now))) or 0


async def find(db: AsyncConnection, kind: Kind, *, now: datetime, after: Key | None, limit: int) -> list[Key]:
    """The next rows that are over, by their keys."""
    wanted = select(*kind.key).where(kind.over(now)).order_by(*kind.key).limit(limit)
    if after is not None:
        wanted = wanted.where(tuple_(*kind.key) > tuple_(*after, types=[one.type for one in kind.key]))
    return [tuple(row) for row in await db.execute(wanted)]


async def remove(db: AsyncConnection, kind: Kind, rows: Sequence[Key], *, now: datetime) -> int:
    """Remove what `find` found, as far as it is still over; returns how many."""
    these = tuple_(*kind.key).in_(rows) if len(kind.key) > 1 else kind.key[0].in_([row[0] for row in rows])
    return (await db.execute(delete(kind.table).where(these, kind.over(now)))).rowcount
