"""The round: one turn of each waiting chat, answered in one transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.channels.channel import Channel, Mirror
from bot.desk.answering import Answering, Heard, replies
from bot.desk.driving import drive
from bot.desk.photos import TRIES, Darkroom, Gathered, NotYet
from domain.times import Clock
from locales import translator
from screens import over
from storage.database import Connection, Database
from storage.queries import inbox, outbox, people, photos
from storage.queries.inbox import Event

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one chat said next, with its photos and voice notes."""

    events: tuple[Event, ...]
    channel: Channel
    gathered: Gathered

    @property
    def address(self) -> int:
        """The chat."""
        return self.events[0].address


class Rounds:
    """Takes events from the inbox and answers them, many chats at a time."""

    def __init__(
        self,
        *,
        database: Database,
        channels: Sequence[Channel],
        darkroom: Darkroom,
        answering: Answering,
        clock: Clock,
        size: int,
        sent: Callable[[], None],
    ) -> None:
        self._database = database
        self._channels: Mapping[tuple[str, str], Channel] = {(c.name, c.account): c for c in channels}
        self._darkroom = darkroom
        self._answering = answering
        self._clock = clock
        self._size = size
        self._sent = sent
        self._awake = asyncio.Event()

    def wake(self) -> None:
        """There is something in the inbox."""
        self._awake.set()

    async def run(self) -> None:
        """Rounds until cancelled."""
        await drive(what="rounds", step=self.round, next_due=self._next_due, awake=self._awake, clock=self._clock)

    async def _next_due(self) -> datetime | None:
        async with self._database.read() as db:
            return await inbox.next_due(db)

    async def round(self) -> int:
        """One round; returns how many chats had a turn (answered or put off)."""
        async with self._database.read() as db:
            waiting = await inbox.turns(db, now=self._clock(), limit=self._size)
        if not waiting:
            return 0
        turns, late = await self._gather(waiting)
        async with self._database.write() as db:
            await self._play(db, turns, self._clock())
            await self._put_off(db, late, self._clock())
        self._sent()
        for turn in turns:
            await self._darkroom.forget(turn.channel, turn.events)
        return len(waiting)

    async def _put_off(self, db: Connection, late: Sequence[tuple[Event, ...]], now: datetime) -> None:
        """These turns wait. Only a photo store without room makes one wait longer than `TRIES`: that is said once."""
        for events in late:
            await inbox.postpone(db, [event.id for event in events], until=self._again(events))
        long = [events[0] for events in late if events[0].attempts == TRIES and self._served(events[0])]
        who = await people.citizens_at(db, [event.address for event in long])
        await outbox.add(db, [_patience(event, who[event.address].language, now) for event in long])

    def _again(self, events: Sequence[Event]) -> datetime:
        return self._clock() + timedelta(seconds=min(2 ** events[0].attempts, 300))

    def _served(self, event: Event) -> bool:
        """Is its messenger still connected? What came from one that is not waits until it is again."""
        return (event.channel, event.account) in self._channels

    async def _gather(self, waiting: Sequence[tuple[Event, ...]]) -> tuple[list[Turn], list[tuple[Event, ...]]]:
        found: list[Turn | None] = [None] * len(waiting)

        async def one(index: int, events: tuple[Event, ...]) -> None:
            channel = self._channels[events[0].channel, events[0].account]
            try:
                found[index] = Turn(events, channel, await self._darkroom.gather(channel, events))
            except NotYet:
                return

        known = [(i, e) for i, e in enumerate(waiting) if self._served(e[0])]
        async with asyncio.TaskGroup() as tasks:
            for index, events in known:
                tasks.create_task(one(index, events))
        late = [events for events, turn in zip(waiting, found, strict=True) if turn is None]
        return [turn for turn in found if turn is not None], late

    async def _play(self, db: Connection, turns: Sequence[Turn], now: datetime) -> None:
        if not turns:
            return
        addresses = [turn.address for turn in turns]
        citizens = await people.citizens_at(db, addresses)
        talks = self._answering.talks
        await talks.load(db, addresses)
        await photos.keep(db, [kept for turn in turns for kept in turn.gathered.kept], now=now)
        rows: list[dict[str, Any]] = []
        done: dict[str | None, list[int]] = {}
        for turn in turns:
            await _mirror(db, turn)
            heard = Heard(turn.events, turn.channel, turn.gathered, citizens[turn.address])
            answer = await self._answering.answer(db, heard, now=now)
            rows += replies(heard, answer, talks, now=now)
            done[answer.incident] = [*done.get(answer.incident, ()), *(event.id for event in turn.events)]
        for incident, ids in done.items():
            await inbox.done(db, ids, now=now, incident=incident)
        await talks.save(db, addresses, now=now)
        await outbox.add(db, rows)


async def _mirror(db: Connection, turn: Turn) -> None:
    names = [kept.sha256 for kept in turn.gathered.kept]
    if names and isinstance(turn.channel, Mirror):
        await turn.channel.mirror(db, turn.address, turn.events[0].event, names)


def _patience(event: Event, language: str, now: datetime) -> dict[str, Any]:
    return outbox.reply(
        dedupe=f"w{event.id}",
        channel=event.channel,
        account=event.account,
        address=event.address,
        screen=over.patience(translator(language)),
        turn=0,
        edit=None,
        now=now,
    )
