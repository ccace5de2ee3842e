"""Waiting for something to become true, without sleeping."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Signal:
    """Wakes everybody who waits, each time something changed."""

    def __init__(self) -> None:
        self._changed = asyncio.Event()
        self._waiting = 0

    def touch(self) -> None:
        """Say that something changed."""
        if self._waiting:
            self._changed.set()
            self._changed = asyncio.Event()

    async def until(self, condition: Callable[[], object], within: float = 5.0) -> None:
        """Return when `condition` holds. Raises TimeoutError after `within` seconds."""
        self._waiting += 1
        try:
            async with asyncio.timeout(within):
                while not condition():
                    await self._changed.wait()
        finally:
            self._waiting -= 1
