"""The emulator's time: hands that somebody moves, or the time of this machine."""

from __future__ import annotations

import asyncio
from typing import Protocol

from bot import clock

EPOCH = 1_780_000_000.0
"""Where hands begin, in seconds as Telegram counts them."""


class Clock(Protocol):
    """Seconds since 1970."""

    def __call__(self) -> float:
        """Now."""

    async def until(self, moment: float) -> None:
        """Let time pass towards `moment`; may return sooner, so ask again."""


class Hands:
    """A clock that stands still until it is moved. Whoever waits moves it, so no test waits."""

    def __init__(self, at: float = EPOCH) -> None:
        self.at = at

    def __call__(self) -> float:
        return self.at

    def moves(self, seconds: float) -> None:
        """Let so much time pass."""
        self.at += seconds

    async def until(self, moment: float) -> None:
        """Jump there."""
        self.at = max(self.at, moment)


class Wall:
    """The time of this machine, for an emulator that is run by hand."""

    def __call__(self) -> float:
        return clock.now().timestamp()

    async def until(self, moment: float) -> None:
        """Wait, but no longer than a second: something else may be due by then."""
        await asyncio.sleep(min(max(moment - self(), 0.0), 1.0))
