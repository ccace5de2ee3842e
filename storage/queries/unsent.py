"""Messages that were given up, by reason; and those of them that can be tried once more without harm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, case, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.notices import Priority
from storage.queries.parking import SUPERSEDED
from storage.tables import addresses, outbox

LONG = 12
"""What was tried so often was given up because a messenger or the network was away for long, not because of itself."""

_OF_OURS = outbox.c.error.not_in(("withdrawn", SUPERSEDED))
_NOBODY_LEFT = select(addresses.c.id).where(addresses.c.id == outbox.c.address, addresses.c.blocked.is_not(None))
_WORTH = and_(
    outbox.c.attempts >= LONG,
    outbox.c.priority.in_((Priority.STATUS, Priority.REMINDER)),
    ~_NOBODY_LEFT.exists(),
)
"""Notices to somebody who did not leave. Not answers, which would show what is long past, and not campaigns, whose
report has been written."""


@dataclass(frozen=True, slots=True)
class Unsent:
    """So many messages of a channel account were given up for one reason; `again` of them can be tried once more."""

    channel: str
    account: str
    reason: str
    number: int
    again: int


async def counts(db: AsyncConnection, *, since: datetime) -> list[Unsent]:
    """What was given up since, most first. Nobody's words are in a reason."""
    what = (outbox.c.channel, outbox.c.account, outbox.c.error)
    worth = func.sum(case((_WORTH, 1), else_=0))
    rows = await db.execute(
        select(*what, func.count(), worth)
        .where(outbox.c.failed > since, _OF_OURS)
        .group_by(*what)
        .order_by(func.count().desc(), *what)
    )
    return [Unsent(channel, account, why or "", number, int(again)) for channel, account, why, number, again in rows]


async def try_again(db: AsyncConnection, channel: str, account: str, *, since: datetime, now: datetime) -> int:
    """Let what is worth it leave once more; returns how many messages."""
    fresh = {"failed": None, "error": None, "attempts": 0, "leased": None, "not_before": now}
    here = (outbox.c.channel == channel, outbox.c.account == account, outbox.c.failed > since, _OF_OURS, _WORTH)
    return (await db.execute(update(outbox).where(*here).values(**fresh))).rowcount
