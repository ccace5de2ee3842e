"""The channel under test beside the emulator: an inbox that can fail, and the channel running in a task group."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from bot.channels.channel import Incoming
from bot.channels.telegram import Telegram
from bot.channels.telegram.patience import Patience
from domain.errors import NotFound
from tests.emulators.telegram.referee import judge
from tests.emulators.telegram.server import Emulator
from tests.emulators.telegram.signal import Signal

HASTE = Patience(poll=2, first=0.01, cap=0.02, conflict=0.01)
"""As the product waits, but for a test."""


class Inbox:
    """A store that keeps events; the next `failures` times it raises as a full disk does."""

    def __init__(self, failures: int = 0) -> None:
        self.events: list[Incoming] = []
        self.failures = failures
        self.failed = 0
        self._changed = Signal()

    async def __call__(self, events: Sequence[Incoming]) -> None:
        if self.failures:
            self.failures -= 1
            self.failed += 1
            raise OSError("disk full")
        self.events += events
        self._changed.touch()

    async def holds(self, count: int) -> list[Incoming]:
        """Wait for so many events in all."""
        await self._changed.until(lambda: len(self.events) >= count)
        return self.events


class Photos(dict[str, bytes]):
    """Kept photos by name."""

    async def thumbnail(self, name: str) -> bytes:
        """The photo. Raises NotFound."""
        if name not in self:
            raise NotFound("photo")
        return self[name]


@asynccontextmanager
async def telegram(emulator: Emulator, photos: Photos | None = None, **settings: Any) -> AsyncIterator[Telegram]:
    """The channel, pointed at the emulator. At the end the referee reads every payload that it sent."""
    settings = {"token": emulator.token, "api_base": emulator.url, "patience": HASTE, **settings}
    channel = Telegram(photo=(photos or Photos()).thumbnail, **settings)
    try:
        yield channel
    finally:
        await channel.close()
    judge(emulator.calls)


@asynccontextmanager
async def receiving(channel: Telegram, inbox: Inbox) -> AsyncIterator[asyncio.Task[None]]:
    """The channel receiving; cancelled at the end."""
    async with asyncio.TaskGroup() as group:
        task = group.create_task(channel.receive(inbox))
        yield task
        task.cancel()


@asynccontextmanager
async def served(routes: Sequence[BaseRoute]) -> AsyncIterator[str]:
    """Routes over HTTP on a free port; the URL. The socket listens before the server runs, so nothing has to wait."""
    config = uvicorn.Config(Starlette(routes=list(routes)), log_level="error", log_config=None, lifespan="off")
    server = uvicorn.Server(config)
    with socket.create_server(("127.0.0.1", 0)) as door:
        async with asyncio.TaskGroup() as group:
            group.create_task(server.serve(sockets=[door]))
            yield f"http://127.0.0.1:{door.getsockname()[1]}"
            server.should_exit = True
