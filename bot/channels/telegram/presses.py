"""Button presses are answered at once, so that the button stops spinning before the desk has done its work."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from bot.channels.telegram.answers import CallFailed
from bot.channels.telegram.calls import Calls

WORKERS = 4
WAITING = 1_000
"""Presses beyond this many are not answered: their buttons stop spinning by themselves after some seconds."""


class Presses:
    """Presses that wait for their answer. Best effort: an answer that fails or comes too late is dropped."""

    def __init__(self) -> None:
        self._waiting: asyncio.Queue[str] = asyncio.Queue(WAITING)

    def add(self, query: str) -> None:
        """Answer this press soon; never waits."""
        with suppress(asyncio.QueueFull):
            self._waiting.put_nowait(query)

    async def answer(self, calls: Calls) -> None:
        """Answer presses until cancelled."""
        while True:
            query = await self._waiting.get()
            with suppress(CallFailed):
                await calls.call("answerCallbackQuery", {"callback_query_id": query}, seconds=10)
