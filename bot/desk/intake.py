"""Intake: events are committed to the inbox before a messenger is told that we have them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.channels.channel import Channel, Incoming
from domain.times import Clock
from storage.database import Database
from storage.queries import inbox, people

ALBUM_WAITS = timedelta(milliseconds=800)
"""An album comes as one event per photo; its first photo waits this long for the others."""


class Intake:
    """Keeps the events of one channel. An event that was kept before is dropped by its id."""

    def __init__(
        self,
        database: Database,
        channel: Channel,
        clock: Clock,
        *,
        to_hear: Callable[[], None],
        to_gather: Callable[[], None],
    ) -> None:
        self._database = database
        self._channel = channel
        self._clock = clock
        self._to_hear = to_hear
        self._to_gather = to_gather

    async def store(self, incoming: Sequence[Incoming]) -> None:
        """Commit events and wake the desk. Raises when they could not be committed; then none was. One that is kept
        already has no effect at all: nobody was here again."""
        if not incoming:
            return
        now, where = self._clock(), {"channel": self._channel.name, "account": self._channel.account}
        async with self._database.write() as db:
            known = await inbox.known(db, **where, events=[one.event for one in incoming])
            fresh = [one for one in incoming if one.event not in known]
            if not fresh:
                return
            numbers = await people.resolve(db, **where, natives=[one.native for one in fresh], now=now)
            rows = [self._row(one, numbers[one.native], now) for one in fresh]
            await inbox.keep(db, rows)
        self._to_hear()
        if any(row["awaits_files"] for row in rows):
            self._to_gather()

    def _row(self, one: Incoming, address: int, now: datetime) -> dict[str, Any]:
        return {
            "channel": self._channel.name,
            "account": self._channel.account,
            "event": one.event,
            "address": address,
            "album": one.group,
            "payload": one.payload,
            "received": now,
            "not_before": now + ALBUM_WAITS if one.group else now,
            "awaits_files": bool(self._channel.files(one.payload)),
        }
