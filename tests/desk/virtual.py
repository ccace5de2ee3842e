"""Time that passes only while everybody waits, and a messenger that counts strictly by it."""

from __future__ import annotations

import asyncio
import selectors
from collections import defaultdict, deque
from collections.abc import Coroutine
from dataclasses import dataclass, field
from random import Random
from typing import Any, TypeVar

from bot.desk.pacing import Pacer
from domain.notices import Priority

T = TypeVar("T")
EXACT = 1e-9
"""Seconds by which sums of floats may be out."""


class Hasty(selectors.DefaultSelector):
    """Never waits: says how long it would have."""

    skipped = 0.0

    def select(self, timeout: float | None = None) -> Any:
        """What is there now."""
        found = super().select(0)
        if not found and timeout:
            self.skipped += timeout
        return found


class Virtual(asyncio.SelectorEventLoop):
    """A loop whose clock jumps to the next thing that is due."""

    def __init__(self) -> None:
        self.hasty = Hasty()
        super().__init__(self.hasty)

    def time(self) -> float:
        """Seconds since it was made."""
        return self.hasty.skipped


def played(what: Coroutine[Any, Any, T]) -> T:
    """Run it in virtual time."""
    with asyncio.Runner(loop_factory=Virtual) as runner:
        return runner.run(what)


def now() -> float:
    """Seconds of the running loop."""
    return asyncio.get_running_loop().time()


@dataclass
class Strict:
    """Counts by sliding windows: 30 in a second, one in a second to a chat, 20 in a minute to a group. `there` and
    `back` are the ways in seconds."""

    dice: Random
    there: tuple[float, float] = (0.025, 0.075)
    back: tuple[float, float] = (0.025, 0.075)
    limit: int = 30
    counted: list[float] = field(default_factory=list)
    refused: int = 0
    arrived: list[tuple[float, str]] = field(default_factory=list)
    _windows: dict[tuple[str, float], deque[float]] = field(default_factory=lambda: defaultdict(deque))

    async def takes(self, chat: str) -> bool:
        """A message on its way there and its answer on the way back."""
        await asyncio.sleep(self.dice.uniform(*self.there))
        admitted = self._admits(chat)
        await asyncio.sleep(self.dice.uniform(*self.back))
        return admitted

    def _admits(self, chat: str) -> bool:
        rules = [("", 1.0, self.limit), (chat, 1.0, 1), *([(chat, 60.0, 20)] if chat.startswith("-") else [])]
        for name, seconds, limit in rules:
            window = self._windows[name, seconds]
            while window and window[0] <= now() - seconds + EXACT:
                window.popleft()
            if len(window) >= limit:
                self.refused += 1
                return False
        for name, seconds, _ in rules:
            self._windows[name, seconds].append(now())
        self.counted.append(now())
        self.arrived.append((now(), chat))
        return True


async def send(pacer: Pacer, server: Strict, chat: str, priority: Priority = Priority.CAMPAIGN) -> float:
    """One message by its turn; returns how long it waited for that."""
    asked = now()
    async with pacer.turn(chat, priority) as turn:
        waited = now() - asked
        if await server.takes(chat):
            turn.messages = 1
    return waited
