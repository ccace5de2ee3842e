"""Delivery: one lane per channel account takes what is due from the outbox and sends it, many chats at a time."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

import structlog

from actions.telling import may_still_hear
from bot.channels.channel import Channel, Outgoing, Permanent, Receipt, Retryable, SendError
from bot.desk.driving import drive
from bot.desk.outcome import Outcome, write
from bot.desk.pacing import Held, Pacer
from domain.channels import Pace
from domain.notices import Priority
from domain.reach import Way, needs_care
from domain.screen import Screen, from_json
from domain.times import FARTHEST, Clock, has_come
from locales import Say, translator
from storage.database import Connection, Database
from storage.queries import notices, outbox, recipients
from storage.queries.outbox import Parcel

log = structlog.get_logger(__name__)

AT_ONCE = 64
UNASKED = 48
"""With a pace, so many places are for what nobody asked for: the others wait for answers."""
READY, REFILL = 12, 4
"""So many of a campaign wait for their turn, and others are fetched when so few do: what is paused or stopped ends
soon."""
AHEAD = timedelta(milliseconds=50)
"""With a pace, messages are taken so long before they may leave, and leave to the millisecond."""

UNASKED_FOR = (Priority.STATUS, Priority.REMINDER, Priority.CAMPAIGN)

Word = Callable[[Say, dict[str, object]], Screen]
"""Words a notice, kept as plain data, for a language."""


class Lane:
    """Sends the outbox of one channel account. The other channels do not notice when this one is down, nor one chat
    when another's message takes long."""

    def __init__(
        self, *, database: Database, channel: Channel, clock: Clock, word: Word, pace: Pace | None = None
    ) -> None:
        self._database = database
        self._channel = channel
        self._clock = clock
        self._word = word
        self._pacer = Pacer(pace)
        self._ahead = AHEAD if self._pacer.limited else timedelta()
        self._awake = asyncio.Event()
        self._paused_until: datetime | None = None
        self._handed: deque[Sequence[Parcel]] = deque()
        self._on_the_way: set[int] = set()
        """Taken and not yet marked: whatever becomes of its lease, it is not taken again."""
        self._unmarked = Outcome()
        self._due: datetime | None = None

    def wake(self) -> None:
        """There is something in the outbox."""
        self._awake.set()

    def hand(self, chats: Iterable[Sequence[Parcel]]) -> None:
        """Leased answers of a round, in order for each chat: they leave without being read from the outbox again."""
        self._handed.extend(chats)
        self._awake.set()

    async def run(self) -> None:
        """Deliver until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            await drive(
                what=self._channel.name,
                step=lambda: self._begin(tasks),
                next_due=self._known_due,
                awake=self._awake,
                clock=self._clock,
            )

    async def next_due(self) -> datetime | None:
        """When the next message may leave, not before the messenger's own pause ends; None if none waits, or all
        places are taken."""
        if len(self._on_the_way) >= AT_ONCE:
            return None
        async with self._database.glance() as db:
            due = await outbox.next_due(
                db, channel=self._channel.name, account=self._channel.account, lowest=self._lowest()
            )
        return due and max(due, self._paused_until or due) - self._ahead

    async def _known_due(self) -> datetime | None:
        """What `next_due` said when the lane found nothing to do, a moment ago."""
        return self._due

    async def deliver(self) -> int:
        """One pass to its end: lease, send, mark. Returns how many messages were tried."""
        await self._mark()
        found = await self._take()
        async with asyncio.TaskGroup() as tasks:
            for chat in found:
                tasks.create_task(self._send(chat))
        await self._mark()
        return sum(map(len, found))

    async def _begin(self, tasks: asyncio.TaskGroup) -> int:
        marked, found = await self._mark(), await self._take()
        for chat in found:
            tasks.create_task(self._send(chat))
        return marked + len(found)

    async def _take(self) -> list[Sequence[Parcel]]:
        """What leaves now, chat by chat: what was handed over, else what is due in the outbox. With a pace, what was
        handed over waits for nothing else."""
        free = AT_ONCE - len(self._on_the_way)
        takes = len(self._handed) if self._pacer.limited else min(free, len(self._handed))
        found = [self._handed.popleft() for _ in range(takes)]
        if not found:
            found = await self._leased(free)
        self._on_the_way |= {parcel.id for chat in found for parcel in chat}
        return found

    async def _leased(self, limit: int) -> list[Sequence[Parcel]]:
        now = self._clock()
        self._due = await self.next_due()
        if self._due is None or not has_come(self._due, now):
            return []
        async with self._database.write() as db:
            leased = await outbox.lease(
                db,
                channel=self._channel.name,
                account=self._channel.account,
                now=now + self._ahead,
                limit=min(limit, READY) if self._pacer.limited else limit,
                lowest=self._lowest(),
            )
            leased = await self._in_words(db, [one for one in leased if one.id not in self._on_the_way], now)
            return [[parcel] for parcel in leased if await self._may_leave(db, parcel, now)]

    def _lowest(self) -> Priority:
        """The least urgent of what there is room for."""
        if self._pacer.limited and self._pacer.waiting(*UNASKED_FOR) >= UNASKED:
            return Priority.REPLY
        return Priority.REMINDER if self._pacer.waiting(Priority.CAMPAIGN) > REFILL else Priority.CAMPAIGN

    async def _in_words(self, db: Connection, leased: Sequence[Parcel], now: datetime) -> list[Parcel]:
        """What campaigns say is filled in when it leaves, and they may have been stopped meanwhile."""
        told = [one for one in leased if "campaign" in one.body.get("notice", {}).get("facts", {})]
        told = [one for one in told if one.priority == Priority.CAMPAIGN]
        if not told:
            return list(leased)
        filled = {one.id: one for one in await recipients.leaving(db, told, now)}
        return [filled.get(one.id, one) for one in leased if one not in told or one.id in filled]

    async def _may_leave(self, db: Connection, parcel: Parcel, now: datetime) -> bool:
        if "notice" not in parcel.body:
            return True
        if not await may_still_hear(db, notices.notice_of(parcel.body["notice"])):
            await outbox.failed(db, parcel.id, now=now, error="withdrawn")
            return False
        # Where we may write at any time, nothing has changed since it was queued.
        careful = needs_care(self._channel.name)
        return not careful or await notices.stays(db, parcel.id, parcel.body, address=parcel.address, now=now)

    async def _send(self, chat: Sequence[Parcel]) -> None:
        failed = not self._pacer.limited and self._pausing()
        for parcel in chat:
            if failed:
                self._unmarked.held.append(parcel)
            else:
                failed = not await self._sent(parcel)
        self._awake.set()

    def _pausing(self) -> bool:
        return self._paused_until is not None and not has_come(self._paused_until, self._clock())

    async def _sent(self, parcel: Parcel) -> bool:
        """Send it in its turn. False: nothing else of its chat leaves now."""
        try:
            async with self._pacer.turn(parcel.native, Priority(parcel.priority)) as turn:
                if parcel.priority == Priority.CAMPAIGN and self._lowest() is Priority.CAMPAIGN:
                    self._awake.set()
                receipt = await self._tried(parcel)
                turn.messages = receipt.messages if receipt else 0
        except Held as held:
            self._pause(held.seconds)
            self._unmarked.held.append(parcel)
            return False
        return receipt is not None

    async def _tried(self, parcel: Parcel) -> Receipt | None:
        try:
            receipt = await self._channel.send(self._outgoing(parcel))
        except SendError as error:
            self._unmarked.failed.append((parcel, error))
            self._heed(error)
        except Exception:
            log.exception("message could not be made", parcel=parcel.id, channel=self._channel.name)
            self._unmarked.failed.append((parcel, Permanent("could not be made")))
        else:
            self._unmarked.sent.append((parcel, receipt))
            return receipt
        return None

    def _outgoing(self, parcel: Parcel) -> Outgoing:
        screen, notice = self._screen(parcel), parcel.body.get("notice", {})
        return Outgoing(
            parcel.id,
            parcel.native,
            screen,
            parcel.turn,
            parcel.language,
            parcel.edit,
            notice=notice.get("kind", ""),
            way=Way(parcel.body.get("way", Way.FREE)),
            facts=notice.get("facts", {}),
        )

    def _screen(self, parcel: Parcel) -> Screen:
        if parcel.screen is not None:
            return parcel.screen
        if "screen" in parcel.body:
            return from_json(parcel.body["screen"])
        return self._word(translator(parcel.language), parcel.body["notice"])

    async def _mark(self) -> int:
        """Write down what was sent; returns how many. It is kept until that succeeds, so that a locked database doubles
        nothing."""
        now, numbers = self._clock(), self._unmarked.numbers
        if not numbers:
            return 0
        outcome, self._unmarked = self._unmarked, Outcome()
        try:
            async with self._database.write() as db:
                await write(db, self._channel, outcome, now=now, paused_until=self._paused_until)
        except BaseException:
            self._unmarked = outcome.and_then(self._unmarked)
            raise
        self._on_the_way -= numbers
        return len(numbers)

    def _heed(self, error: SendError) -> None:
        """A messenger that asks for a pause gets it from every chat of the lane, at once."""
        if isinstance(error, Retryable) and error.after is not None:
            self._pacer.hold(error.after)
            self._pause(error.after)

    def _pause(self, seconds: float) -> None:
        self._paused_until = self._clock() + min(timedelta(seconds=seconds), FARTHEST)
