"""The round: one turn of each waiting chat, answered in one transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.channels.channel import Channel
from bot.desk.answering import Answering, Heard, replies
from bot.desk.driving import drive
from bot.desk.fullness import reckon
from domain.office import Office
from domain.screen import Screen
from domain.times import Clock
from storage.database import Connection, Database
from storage.queries import inbox, outbox, people
from storage.queries.inbox import Event
from storage.queries.outbox import Parcel

Handed = Mapping[tuple[str, str], Sequence[Sequence[Parcel]]]
"""Answers that may leave at once, by channel account and chat."""

UNSERVED_WAITS = timedelta(minutes=5)
"""How often an event is looked at whose messenger is not configured any more."""


class Rounds:
    """Takes events from the inbox and answers them, many chats at a time."""

    def __init__(
        self,
        *,
        database: Database,
        channels: Sequence[Channel],
        answering: Answering,
        clock: Clock,
        size: int,
        hand: Callable[[Handed], None],
        office: Office | None = None,
    ) -> None:
        self._database = database
        self._channels: Mapping[tuple[str, str], Channel] = {(c.name, c.account): c for c in channels}
        self._answering = answering
        self._clock = clock
        self._size = size
        self._hand = hand
        self._office = office
        self._awake = asyncio.Event()
        self._due: datetime | None = None

    def wake(self) -> None:
        """There is something in the inbox."""
        self._awake.set()

    async def run(self) -> None:
        """Rounds until cancelled."""
        await drive(what="rounds", step=self.round, next_due=self._next_due, awake=self._awake, clock=self._clock)

    async def _next_due(self) -> datetime | None:
        """What was seen when the last round found nothing to do."""
        return self._due

    async def round(self) -> int:
        """One round; returns how many chats had a turn (answered or put off)."""
        async with self._database.glance() as db:
            waiting = await inbox.turns(db, now=self._clock(), limit=self._size)
            if not waiting:
                self._due = await inbox.next_due(db)
                return 0
        now = self._clock()
        async with self._database.write() as db:
            handed = await self._play(db, [turn for turn in waiting if self._served(turn[0])], now)
            for events in (turn for turn in waiting if not self._served(turn[0])):
                await inbox.postpone(db, [event.id for event in events], until=now + UNSERVED_WAITS)
        self._hand(handed)
        return len(waiting)

    def _served(self, event: Event) -> bool:
        """Is its messenger still connected? What came from one that is not waits until it is again."""
        return (event.channel, event.account) in self._channels

    async def _play(self, db: Connection, turns: Sequence[tuple[Event, ...]], now: datetime) -> Handed:
        if not turns:
            return {}
        addresses = [events[0].address for events in turns]
        citizens = await people.citizens_at(db, addresses)
        talks = self._answering.talks
        await talks.load(db, addresses)
        rows: list[tuple[dict[str, Any], Screen]] = []
        done: dict[str | None, list[int]] = {}
        for events in turns:
            first = events[0]
            heard = Heard(events, self._channels[first.channel, first.account], citizens[first.address])
            answer = await self._answering.answer(db, heard, now=now)
            rows += replies(heard, answer, talks, now=now)
            done[answer.incident] = [*done.get(answer.incident, ()), *(event.id for event in events)]
        for incident, ids in done.items():
            await inbox.done(db, ids, now=now, incident=incident)
        await talks.save(db, addresses, now=now)
        rows = await reckon(
            db, turns, rows, office=self._office, language=lambda chat: citizens[chat].language, now=now
        )
        return await outbox.hand_over(db, rows, now=now)
