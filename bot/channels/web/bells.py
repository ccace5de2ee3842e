"""Waking the live pages of a chat when something was added to it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

PAGES = 8
"""Live pages of one chat at a time; more than anybody has open."""


class Bells:
    """One bell per waiting page. Rings reach the pages of this process; others look by themselves now and then."""

    def __init__(self) -> None:
        self._waiting: dict[str, set[asyncio.Event]] = {}
        self.closed = False

    @contextmanager
    def listening(self, native: str) -> Iterator[asyncio.Event]:
        """A bell for a page of this chat."""
        bells = self._waiting.setdefault(native, set())
        bell = asyncio.Event()
        bells.add(bell)
        try:
            yield bell
        finally:
            bells.discard(bell)
            if not bells and self._waiting.get(native) is bells:
                del self._waiting[native]

    def crowded(self, native: str) -> bool:
        """Has this chat as many live pages as it may?"""
        return len(self._waiting.get(native, ())) >= PAGES

    def ring(self, native: str) -> None:
        """Something changed in this chat."""
        for bell in self._waiting.get(native, ()):
            bell.set()

    def close(self) -> None:
        """Send every live page home; pages that come later leave at once."""
        self.closed = True
        for native in self._waiting:
            self.ring(native)


async def heard(bell: asyncio.Event, seconds: float) -> bool:
    """Wait for the bell, not longer than `seconds`. True if it rang."""
    try:
        async with asyncio.timeout(seconds):
            await bell.wait()
    except TimeoutError:
        return False
    return True
