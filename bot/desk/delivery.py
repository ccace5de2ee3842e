"""Delivery: one lane per channel account takes what is due from the outbox and sends it, many chats at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from actions.telling import may_still_hear
from bot.channels.channel import Channel, Outgoing, Permanent, Retryable, SendError, WindowClosed
from bot.desk.driving import drive
from domain.screen import Screen, from_json
from domain.times import Clock
from locales import Say, translator
from storage.database import Connection, Database
from storage.queries import outbox, people
from storage.queries.outbox import Parcel

log = structlog.get_logger(__name__)

AT_ONCE = 64
TRIES = 24
"""With the longest pause of five minutes a message is tried for about an hour and a half."""
LONGEST_PAUSE = 300

Word = Callable[[Say, dict[str, object]], Screen]
"""Words a notice, kept as plain data, for a language."""


@dataclass(slots=True)
class Outcome:
    """What became of one pass over the lane."""

    sent: list[tuple[int, str]] = field(default_factory=list)
    failed: list[tuple[Parcel, SendError]] = field(default_factory=list)


class Lane:
    """Sends the outbox of one channel account. The other channels do not notice when this one is down."""

    def __init__(self, *, database: Database, channel: Channel, clock: Clock, word: Word) -> None:
        self._database = database
        self._channel = channel
        self._clock = clock
        self._word = word
        self._awake = asyncio.Event()
        self._paused_until: datetime | None = None
        self._unmarked = Outcome()

    def wake(self) -> None:
        """There is something in the outbox."""
        self._awake.set()

    async def run(self) -> None:
        """Deliver until cancelled."""
        await drive(
            what=self._channel.name, step=self.deliver, next_due=self.next_due, awake=self._awake, clock=self._clock
        )

    async def next_due(self) -> datetime | None:
        """When the next message may leave, not before the messenger's own pause ends; None if none waits."""
        async with self._database.read() as db:
            due = await outbox.next_due(db, channel=self._channel.name, account=self._channel.account)
        return due and max(due, self._paused_until or due)

    async def deliver(self) -> int:
        """One pass: lease, send, mark. Returns how many messages were tried."""
        await self._mark()
        now, due = self._clock(), await self.next_due()
        if due is None or due > now:
            return 0
        where = {"channel": self._channel.name, "account": self._channel.account}
        async with self._database.write() as db:
            leased = await outbox.lease(db, **where, now=now, limit=AT_ONCE)
            parcels = [parcel for parcel in leased if await self._may_leave(db, parcel, now)]
        async with asyncio.TaskGroup() as tasks:
            for parcel in parcels:
                tasks.create_task(self._send(parcel, self._unmarked))
        await self._mark()
        return len(leased)

    async def _may_leave(self, db: Connection, parcel: Parcel, now: datetime) -> bool:
        if "notice" not in parcel.body or await may_still_hear(db, outbox.notice_of(parcel.body["notice"])):
            return True
        await outbox.failed(db, parcel.id, now=now, error="withdrawn")
        return False

    async def _send(self, parcel: Parcel, outcome: Outcome) -> None:
        try:
            screen = self._screen(parcel)
            out = Outgoing(parcel.id, parcel.native, screen, parcel.turn, parcel.language, parcel.edit)
            outcome.sent.append((parcel.id, await self._channel.send(out)))
        except SendError as error:
            outcome.failed.append((parcel, error))
        except Exception:
            log.exception("message could not be made", parcel=parcel.id, channel=self._channel.name)
            outcome.failed.append((parcel, Permanent("could not be made")))

    def _screen(self, parcel: Parcel) -> Screen:
        if "screen" in parcel.body:
            return from_json(parcel.body["screen"])
        return self._word(translator(parcel.language), parcel.body["notice"])

    async def _mark(self) -> None:
        """Write down what was sent. It is kept until that succeeds, so that a locked database doubles nothing."""
        outcome, now = self._unmarked, self._clock()
        if not (outcome.sent or outcome.failed):
            return
        async with self._database.write() as db:
            await outbox.sent(db, outcome.sent, now=now)
            for parcel, error in outcome.failed:
                log.warning(
                    "not sent",
                    channel=self._channel.name,
                    parcel=parcel.id,
                    attempts=parcel.attempts + 1,
                    error=str(error),
                )
                if isinstance(error, Permanent | WindowClosed) or parcel.attempts + 1 >= TRIES:
                    await outbox.failed(db, parcel.id, now=now, error=str(error))
                else:
                    await outbox.again(db, parcel.id, not_before=now + self._pause(parcel, error), error=str(error))
                if isinstance(error, Permanent) and error.blocked:
                    await people.block(db, parcel.address, now=now)
        self._unmarked = Outcome()

    def _pause(self, parcel: Parcel, error: SendError) -> timedelta:
        asked = error.after if isinstance(error, Retryable) else None
        if asked is None:
            return timedelta(seconds=min(2**parcel.attempts, LONGEST_PAUSE))
        self._paused_until = self._clock() + timedelta(seconds=asked)
        return timedelta(seconds=asked)
