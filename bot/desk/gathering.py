"""Gathering: the files of what came in are fetched and kept beside the rounds, so that no round waits for a photo."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.channels.channel import Channel, Mirror
from bot.desk.driving import drive
from bot.desk.photos import Darkroom, Gathered, NotYet
from domain.times import Clock
from locales import translator
from screens import over
from storage.database import Connection, Database, OperationalError, busy_or_full
from storage.queries import inbox, outbox, people, photos
from storage.queries.inbox import Event

log = structlog.get_logger(__name__)

PLACES = 12
"""How many events of one channel account are gathered side by side: what hangs holds up no other channel, and their
files, at most 20 MB each, fit in memory."""

PATIENCE_AFTER = 6
"""So many tries, about a minute, in silence."""

LONGEST_PAUSE = 300
"""Seconds between two tries at most."""


class Gathering:
    """Gathers the files of one channel account. An event's turn comes when it has its files."""

    def __init__(
        self, *, database: Database, channel: Channel, darkroom: Darkroom, clock: Clock, ready: Callable[[], None]
    ) -> None:
        self._database = database
        self._channel = channel
        self._darkroom = darkroom
        self._clock = clock
        self._ready = ready
        self._awake = asyncio.Event()
        self._under_way: set[int] = set()

    def wake(self) -> None:
        """There may be something to gather."""
        self._awake.set()

    async def run(self) -> None:
        """Gather until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            what = f"files of {self._channel.name}"
            await drive(
                what=what,
                step=lambda: self._begin(tasks),
                next_due=self._next_due,
                awake=self._awake,
                clock=self._clock,
            )

    async def gather(self) -> int:
        """One pass over all that is due, to its end; returns how many events had files. Raises what a full or locked
        database raises."""
        found = await self._due()
        failures = await asyncio.gather(*map(self._one, found), return_exceptions=True)
        for failure in filter(None, failures):
            raise failure
        return len(found)

    async def _due(self) -> list[Event]:
        free = PLACES - len(self._under_way)
        if free <= 0:
            return []
        async with self._database.glance() as db:
            return await inbox.ungathered(db, **self._where(), now=self._clock(), limit=free)

    async def _next_due(self) -> datetime | None:
        if len(self._under_way) >= PLACES:
            return None
        async with self._database.glance() as db:
            return await inbox.next_ungathered(db, **self._where())

    def _where(self) -> dict[str, Any]:
        return {"channel": self._channel.name, "account": self._channel.account, "besides": self._under_way}

    async def _begin(self, tasks: asyncio.TaskGroup) -> int:
        found = await self._due()
        for event in found:
            self._under_way.add(event.id)
            tasks.create_task(self._patiently(event))
        return len(found)

    async def _patiently(self, event: Event) -> None:
        try:
            await self._one(event)
        except OperationalError as error:
            if not busy_or_full(error):
                raise
            log.error("gathered files cannot be written down now", channel=self._channel.name, error=str(error.orig))
            await asyncio.sleep(1)
        finally:
            self._under_way.discard(event.id)
            self.wake()

    async def _one(self, event: Event) -> None:
        try:
            found = await self._darkroom.gather(self._channel, event)
        except NotYet as reason:
            async with self._database.write() as db:
                await self._put_off(db, event, reason)
        else:
            async with self._database.write() as db:
                await self._keep(db, event, found)
            await self._darkroom.settle(found)
            await self._darkroom.forget(self._channel, event)
        self._ready()

    async def _keep(self, db: Connection, event: Event, found: Gathered) -> None:
        await photos.keep(db, found.kept, now=self._clock())
        await inbox.gathered(db, event.id, plain(found))
        names = [one.sha256 for one in found.kept]
        if names and isinstance(self._channel, Mirror):
            await self._channel.mirror(db, event.address, event.event, names)

    async def _put_off(self, db: Connection, event: Event, reason: NotYet) -> None:
        """The event waits. Whoever waits long for room in the photo store is told so, once."""
        now = self._clock()
        until = now + timedelta(seconds=min(2**event.attempts, LONGEST_PAUSE))
        await inbox.postpone(db, [event.id], until=until)
        if reason.full and event.attempts >= PATIENCE_AFTER:
            who = await people.citizens_at(db, [event.address])
            await outbox.add(db, [_patience(event, who[event.address].language, now)])


def plain(found: Gathered) -> dict[str, Any]:
    """What became of an event's files, as the inbox keeps it."""
    return {
        "photos": [one.sha256 for one in found.kept],
        "refused": [[one.reason, one.facts] for one in found.refused],
        "voices": list(found.voices),
    }


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
