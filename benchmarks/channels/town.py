"""People who report through one channel: each says the next line when the last one was answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from benchmarks.channels.script import DONE
from bot.channels.channel import Channel, Outgoing, Receipt

Says = Callable[[int, str, int], Awaitable[None]]
"""A person (by number) says a text; the last number is the event's own, and never comes twice."""


@dataclass
class Heard:
    """What was answered in one stretch: native messages, and reports that were filed."""

    answers: int = 0
    messages: int = 0
    reports: int = 0


@dataclass
class Town:
    """So many people. `heard` counts since it was replaced last."""

    people: int
    says: Says
    person: Callable[[str], int]
    heard: Heard = field(default_factory=Heard)

    def __post_init__(self) -> None:
        self._answered = [asyncio.Event() for _ in range(self.people)]
        self._numbers = 0

    async def talks(self, lines: Sequence[str], seconds: float) -> float:
        """Everybody says the lines once, and again until the time is over; returns the seconds that it took."""
        began = time.perf_counter()
        async with asyncio.TaskGroup() as tasks:
            for person in range(self.people):
                tasks.create_task(self._talk(person, lines, began + seconds))
        return time.perf_counter() - began

    def hears(self, out: Outgoing, receipt: Receipt) -> None:
        """A screen has left for a person."""
        self.heard.answers += 1
        self.heard.messages += receipt.messages
        self.heard.reports += DONE in out.screen.text
        self._answered[self.person(out.native)].set()

    async def _talk(self, person: int, lines: Sequence[str], until: float) -> None:
        while True:
            for line in lines:
                self._numbers += 1
                self._answered[person].clear()
                await self.says(person, line, self._numbers)
                await self._answered[person].wait()
            if time.perf_counter() >= until:
                return


class Witnessed:
    """A channel whose screens are told to a town once they have left."""

    def __init__(self, channel: Channel) -> None:
        self.inner = channel
        self.town: Town | None = None
        self.name, self.account, self.limits = channel.name, channel.account, channel.limits
        self.routes, self.receive, self.to_update = channel.routes, channel.receive, channel.to_update
        self.files, self.fetch, self.close = channel.files, channel.fetch, channel.close

    async def send(self, out: Outgoing) -> Receipt:
        """Send, then tell."""
        receipt = await self.inner.send(out)
        if self.town is not None:
            self.town.hears(out, receipt)
        return receipt
