"""A messenger whose server keeps what was not acknowledged, and whose line can break in every way."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from bot.channels.channel import FileRef, Incoming, Outgoing, Receipt, Retryable, Store
from domain.screen import Screen
from tests.world.pocket import Pocket


def nothing() -> None:
    """What usually happens when a file has come."""


@dataclass
class Messenger(Pocket):
    """One account. What people say waits in `unread` until the desk has taken it; only then is it acknowledged."""

    dice: Random = field(default_factory=Random)
    unread: list[Incoming] = field(default_factory=list)
    acknowledged: list[Incoming] = field(default_factory=list)
    down: bool = False
    cuts: int = 0
    """So many of the next messages are shown, and then the line breaks before we hear of it."""
    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    """Files that do not come before this is set."""
    once_fetched: Callable[[], None] = nothing
    """What happens when a file has come."""
    line: asyncio.Lock = field(default_factory=asyncio.Lock)
    shown: asyncio.Condition = field(default_factory=asyncio.Condition)
    """Told of each message, for whoever waits for one."""
    sends: Counter[int] = field(default_factory=Counter)
    """How often a row of the outbox was shown."""
    excused: Counter[int] = field(default_factory=Counter)
    """How often a fault fell between showing a row and writing that down."""
    order: dict[str, list[tuple[int, Screen]]] = field(default_factory=dict)
    """What each chat was shown: the row of the outbox, and the screen."""

    async def hand_over(self, store: Store) -> int:
        """Deliver what is unread, and now and then once more what was acknowledged; returns how many were unread.
        Raises what `store` raises."""
        if self.down or not self.unread:
            return 0
        again = [one for one in self.acknowledged[-40:] if self.dice.random() < 0.05]
        batch = self.unread[:100]
        await store([*again, *batch])
        self.acknowledged += batch
        del self.unread[: len(batch)]
        return len(batch)

    async def fetch(self, file: FileRef) -> bytes:
        if self.down:
            raise Retryable("no route to host")
        if file.id in self.gates:
            await self.gates[file.id].wait()
        data = await super().fetch(file)
        self.once_fetched()
        return data

    async def send(self, out: Outgoing) -> Receipt:
        if self.down:
            raise Retryable("no route to host")
        receipt = await super().send(out)
        self.sends[out.id] += 1
        self.order.setdefault(out.native, []).append((out.id, out.screen))
        async with self.shown:
            self.shown.notify_all()
        if self.cuts:
            self.cuts -= 1
            self.excused[out.id] += 1
            raise Retryable("reset after sending")
        return receipt
