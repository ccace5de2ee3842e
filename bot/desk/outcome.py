"""What became of messages, written down: sent and counted, tried again, parked, given up."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from bot.channels.channel import Channel, Permanent, QuotaSpent, Receipt, Retryable, SendError, WindowClosed
from domain.channels import channel as channel_of
from domain.reach import Why
from domain.times import FARTHEST
from storage.database import Connection
from storage.queries import notices, outbox, parking, people, quotas, settling
from storage.queries.outbox import Parcel

log = structlog.get_logger(__name__)

TRIES = 24
"""With the longest pause of five minutes a message is tried for about an hour and a half."""
LONGEST_PAUSE = 300


@dataclass(slots=True)
class Outcome:
    """What became of messages, until it is written down."""

    sent: list[tuple[Parcel, Receipt]] = field(default_factory=list)
    failed: list[tuple[Parcel, SendError]] = field(default_factory=list)
    held: list[Parcel] = field(default_factory=list)
    """They come after one of their chat that failed, or the messenger asked for a pause."""

    @property
    def numbers(self) -> set[int]:
        """The rows it speaks of."""
        return (
            {parcel.id for parcel, _ in self.sent}
            | {parcel.id for parcel, _ in self.failed}
            | {one.id for one in self.held}
        )

    def and_then(self, later: Outcome) -> Outcome:
        """This, and what became of others since."""
        return Outcome(self.sent + later.sent, self.failed + later.failed, self.held + later.held)


async def write(
    db: Connection, channel: Channel, outcome: Outcome, *, now: datetime, paused_until: datetime | None
) -> None:
    """Write an outcome down, in the transaction that is given."""
    await outbox.sent(db, [(parcel.id, receipt.mark) for parcel, receipt in outcome.sent], now=now)
    if outcome.sent and channel_of(channel.name).metered:
        await _count(db, channel, outcome, now)
    for parcel in outcome.held:
        await outbox.again(db, parcel.id, not_before=max(now, paused_until or now), error="")
    for parcel, error in outcome.failed:
        tried = parcel.attempts + 1
        log.warning("not sent", channel=channel.name, parcel=parcel.id, attempts=tried, error=str(error))
        await _failed(db, parcel, error, now)
    if announced := _announced(outcome):
        await settling.settled(db, announced, now=now)


def _announced(outcome: Outcome) -> list[int]:
    """The messages of campaigns among what was tried."""
    tried = [*(parcel for parcel, _ in outcome.sent), *(parcel for parcel, _ in outcome.failed)]
    return [parcel.id for parcel in tried if "campaign" in parcel.body.get("notice", {}).get("facts", ())]


async def _count(db: Connection, channel: Channel, outcome: Outcome, now: datetime) -> None:
    spent: Counter[str] = Counter()
    for _, receipt in outcome.sent:
        spent[receipt.way.value] += receipt.messages
    await quotas.count(db, channel.name, channel.account, spent, now)


async def _failed(db: Connection, parcel: Parcel, error: SendError, now: datetime) -> None:
    if isinstance(error, WindowClosed | QuotaSpent):
        await _waits(db, parcel, Why.WINDOW if isinstance(error, WindowClosed) else Why.QUOTA, now)
    elif isinstance(error, Permanent) and error.blocked:
        await people.block(db, parcel.address, now=now)
        if not await _elsewhere(db, parcel, None, now):
            await outbox.failed(db, parcel.id, now=now, error=str(error))
    elif isinstance(error, Permanent) or (parcel.attempts + 1 >= TRIES and not _asked_to_wait(error)):
        await outbox.failed(db, parcel.id, now=now, error=str(error))
    else:
        await outbox.again(db, parcel.id, not_before=now + _pause(parcel, error), error=str(error))


async def _waits(db: Connection, parcel: Parcel, why: Why, now: datetime) -> None:
    """No way is open here: a notice goes another way or waits, an answer waits."""
    if not await _elsewhere(db, parcel, why, now):
        await parking.park(db, parcel.id, why, now=now)


async def _elsewhere(db: Connection, parcel: Parcel, why: Why | None, now: datetime) -> bool:
    if "notice" not in parcel.body:
        return False
    return await notices.refused(db, parcel.id, parcel.body, address=parcel.address, why=why, now=now)


def _asked_to_wait(error: SendError) -> bool:
    """A messenger that says when to come again is not given up, however long it keeps us waiting: an administrator may
    have to renew a token first."""
    return isinstance(error, Retryable) and error.after is not None


def _pause(parcel: Parcel, error: SendError) -> timedelta:
    asked = error.after if isinstance(error, Retryable) else None
    if asked is not None:
        return min(timedelta(seconds=asked), FARTHEST)
    return timedelta(seconds=min(2**parcel.attempts, LONGEST_PAUSE))
