"""Before a round: the photos of its events are fetched, processed and kept, side by side, outside any transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from bot.channels.channel import Channel, FileRef, Retryable
from domain.errors import PhotoRefused
from storage.files import Files, StorageFull
from storage.images import Kept, process
from storage.queries.inbox import Event

TRIES = 6
"""How often a photo is asked for before we say that it cannot be had."""
AT_ONCE = 8

log = structlog.get_logger(__name__)


class NotYet(Exception):
    """A photo could not be fetched or kept now; its turn waits."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """The photos of one turn, in order: those kept, and why the others were not."""

    kept: tuple[Kept, ...] = ()
    refused: tuple[PhotoRefused, ...] = ()


class Darkroom:
    """Turns what events speak of into kept photos."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._places = asyncio.Semaphore(AT_ONCE)

    async def gather(self, channel: Channel, turn: Sequence[Event]) -> Gathered:
        """The photos of one turn. Raises NotYet when the messenger or the disk cannot serve us now."""
        wanted = [(ref, event.attempts) for event in turn for ref in channel.files(event.payload)]
        if not wanted:
            return Gathered()
        results: list[Kept | PhotoRefused | NotYet] = [NotYet()] * len(wanted)

        async def one(index: int, ref: FileRef, attempts: int) -> None:
            results[index] = await self._one(channel, ref, attempts)

        async with asyncio.TaskGroup() as tasks:
            for index, (ref, attempts) in enumerate(wanted):
                tasks.create_task(one(index, ref, attempts))
        for result in results:
            if isinstance(result, NotYet):
                raise result
        return Gathered(
            tuple(result for result in results if isinstance(result, Kept)),
            tuple(result for result in results if isinstance(result, PhotoRefused)),
        )

    async def _one(self, channel: Channel, ref: FileRef, attempts: int) -> Kept | PhotoRefused | NotYet:
        async with self._places:
            try:
                kept = await process(await channel.fetch(ref))
                await self._files.keep(kept)
            except PhotoRefused as refused:
                return refused
            except Retryable as error:
                log.warning("photo not fetched", channel=channel.name, attempts=attempts, error=str(error))
                return PhotoRefused("photo_gone") if attempts + 1 >= TRIES else NotYet()
            except OSError as error:
                log.error("photo store cannot be written", full=isinstance(error, StorageFull), error=error.strerror)
                return NotYet()
            except Exception:
                # One photo that nobody foresaw must not stop every chat, again and again.
                log.exception("photo not processed", channel=channel.name, attempts=attempts)
                return PhotoRefused("photo_gone") if attempts + 1 >= TRIES else NotYet()
            return kept

    async def forget(self, channel: Channel, turn: Sequence[Event]) -> None:
        """Remove uploads as they came: they hold what the pipeline strips. What stays behind is swept later."""
        for ref in (ref for event in turn for ref in channel.files(event.payload)):
            try:
                await self._files.forget(ref.id)
            except OSError as error:
                log.warning("upload not removed now", channel=channel.name, error=type(error).__name__)
