"""The darkroom: the photos and voice notes that one event speaks of are fetched, processed and kept."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import structlog

from bot.channels.channel import Channel, FileRef, Retryable
from domain.errors import PhotoRefused
from storage.files import Files, StorageFull
from storage.images import Kept, process
from storage.queries.inbox import Event

TRIES = 10
"""How often a file is asked for before we say that it cannot be had: over eight minutes, longer than a usual outage."""
AT_ONCE = 8
"""How many files are processed side by side."""

log = structlog.get_logger(__name__)


class NotYet(Exception):
    """A file could not be fetched or, `full`, not be kept now; its turn waits."""

    def __init__(self, full: bool = False) -> None:
        super().__init__()
        self.full = full


@dataclass(frozen=True, slots=True)
class Gathered:
    """The photos of one event, in order, and the names of its voice notes: those kept, and why the others were not."""

    kept: tuple[Kept, ...] = ()
    refused: tuple[PhotoRefused, ...] = ()
    voices: tuple[str, ...] = ()


class Darkroom:
    """Turns what events speak of into kept photos and voice notes. A file that hangs takes no place from another that
    has come."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._places = asyncio.Semaphore(AT_ONCE)

    async def gather(self, channel: Channel, event: Event) -> Gathered:
        """The files of one event. Raises NotYet when the messenger or the disk cannot serve us now."""
        wanted = channel.files(event.payload)
        results: list[Kept | str | PhotoRefused | NotYet] = [NotYet()] * len(wanted)

        async def one(index: int, ref: FileRef) -> None:
            result = await self._one(channel, ref, event.attempts)
            if isinstance(result, PhotoRefused) and ref.kind == "voice":
                result = _of_voice(result)
            results[index] = result

        async with asyncio.TaskGroup() as tasks:
            for index, ref in enumerate(wanted):
                tasks.create_task(one(index, ref))
        for result in results:
            if isinstance(result, NotYet):
                raise result
        return Gathered(
            tuple(result for result in results if isinstance(result, Kept)),
            tuple(result for result in results if isinstance(result, PhotoRefused)),
            tuple(result for result in results if isinstance(result, str)),
        )

    async def _one(self, channel: Channel, ref: FileRef, attempts: int) -> Kept | str | PhotoRefused | NotYet:
        try:
            data = await channel.fetch(ref)
            async with self._places:
                return await self._kept(ref, data)
        except PhotoRefused as refused:
            return refused
        except Retryable as error:
            log.warning("photo not fetched", kind=ref.kind, channel=channel.name, attempts=attempts, error=str(error))
            return PhotoRefused("photo_gone") if attempts + 1 >= TRIES else NotYet()
        except OSError as error:
            log.error("photo store cannot be written", full=isinstance(error, StorageFull), error=error.strerror)
            return NotYet(full=True)
        except Exception:
            # One photo that nobody foresaw must not stop every chat, again and again.
            log.exception("photo not processed", kind=ref.kind, channel=channel.name, attempts=attempts)
            return PhotoRefused("photo_gone") if attempts + 1 >= TRIES else NotYet()

    async def _kept(self, ref: FileRef, data: bytes) -> Kept | str:
        if ref.kind == "voice":
            return await self._files.keep_voice(data)
        kept = await process(data)
        await self._files.announce(kept.sha256)
        await self._files.keep(kept)
        return kept

    async def settle(self, found: Gathered) -> None:
        """The database speaks of these photos now. What is not noted here is noted by the sweep."""
        for one in found.kept:
            try:
                await self._files.settle(one.sha256)
            except OSError as error:
                log.warning("photo not settled now", error=type(error).__name__)

    async def forget(self, channel: Channel, event: Event) -> None:
        """Remove uploads as they came: they hold what the pipeline strips. What stays behind is swept later."""
        for ref in channel.files(event.payload):
            try:
                await self._files.forget(ref.id)
            except OSError as error:
                log.warning("upload not removed now", channel=channel.name, error=type(error).__name__)


def _of_voice(refused: PhotoRefused) -> PhotoRefused:
    """The same no, with the sentence for a voice note."""
    if refused.reason == "photo_too_big":
        return PhotoRefused("voice_too_big")
    return PhotoRefused("voice_gone") if refused.reason == "photo_gone" else refused
