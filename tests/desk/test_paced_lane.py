"""A lane with a pace: real rows, a messenger that counts strictly, replies before campaigns, and two accounts apart."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.channels.channel import Outgoing, Receipt, Retryable
from bot.desk.delivery import Lane
from bot.desk.parts import word
from domain.channels import Pace
from domain.notices import Priority
from domain.screen import Screen
from storage.database import Database
from storage.queries import outbox, people
from tests.world.clock import MORNING
from tests.world.pocket import Pocket
from tests.world.prepared import filled, tables_only

PACE = Pace(10, 1)
LATE = 0.003
"""Seconds by which this test, too, may see a moment late."""


class Counting(Pocket):
    """Knows when each message was counted; refuses the first with 429 if it is told to."""

    def __init__(self, name: str, refuses: float = 0.0) -> None:
        super().__init__(name)
        self.counted: list[tuple[float, str]] = []
        self.refuses = refuses
        self.refused_at = 0.0
        self.refused, self.wanted, self.there = asyncio.Event(), 0, asyncio.Event()

    async def send(self, out: Outgoing) -> Receipt:
        await asyncio.sleep(0.005)
        if self.refuses:
            after, self.refuses, self.refused_at = self.refuses, 0.0, time.monotonic()
            self.refused.set()
            raise Retryable("429", after=after)
        self.counted.append((time.monotonic(), out.native))
        if len(self.counted) >= self.wanted:
            self.there.set()
        return await super().send(out)


class Going:
    """A lane at work on a database file."""

    def __init__(self, database: Database, pocket: Counting) -> None:
        begun = time.monotonic()
        self.clock = lambda: MORNING + (time.monotonic() - begun) * _SECOND
        self.database, self.pocket = database, pocket
        self.lane = Lane(database=database, channel=pocket, clock=self.clock, word=word, pace=PACE)

    async def queue(self, names: list[str], priority: Priority) -> None:
        """So many messages are there to be sent."""
        key: dict[str, Any] = {"channel": self.pocket.name, "account": self.pocket.account}
        async with self.database.write() as db:
            found = await people.resolve(db, **key, natives=names, now=MORNING)
            rows = [
                outbox.reply(
                    dedupe=name, address=found[name], screen=Screen("x"), turn=0, edit=None, now=MORNING, **key
                )
                for name in names
            ]
            await outbox.add(db, [row | {"priority": priority.value} for row in rows])
        self.lane.wake()

    async def until(self, messages: int) -> None:
        """So many were counted."""
        self.pocket.wanted = messages
        if len(self.pocket.counted) < messages:
            self.pocket.there.clear()
            async with asyncio.timeout(20):
                await self.pocket.there.wait()


_SECOND = MORNING.resolution * 1_000_000


@asynccontextmanager
async def going(folder: Path, *pockets: Counting) -> AsyncIterator[list[Going]]:
    database = Database(f"sqlite+aiosqlite:///{folder / 'paced.db'}")
    await filled(database, tables_only)
    found = [Going(database, pocket) for pocket in pockets]
    async with asyncio.TaskGroup() as tasks:
        working = [tasks.create_task(one.lane.run()) for one in found]
        yield found
        for task in working:
            task.cancel()
    await database.close()


def most_in_a_second(pocket: Counting) -> int:
    """By a sliding window."""
    moments = [at for at, _ in pocket.counted]
    return max(sum(at <= other < at + 1 - LATE for other in moments) for at in moments)


async def test_a_campaign_keeps_to_the_pace_and_a_reply_goes_first(tmp_path: Path) -> None:
    async with going(tmp_path, Counting("telegram"), Counting("zalo_bot")) as (one, other):
        await one.queue([f"c{n}" for n in range(24)], Priority.CAMPAIGN)
        await one.until(12)
        await one.queue(["lan"], Priority.REPLY)
        await other.queue(["d1"], Priority.CAMPAIGN)
        await one.until(25)
        await other.until(1)
    assert most_in_a_second(one.pocket) <= PACE.account
    assert [name for _, name in one.pocket.counted].index("lan") <= 15
    assert other.pocket.counted[0][0] < one.pocket.counted[-1][0]


async def test_a_refusal_holds_the_account_and_the_refused_message_leaves_at_the_moment(tmp_path: Path) -> None:
    async with going(tmp_path, Counting("telegram", refuses=0.5)) as (one,):
        await one.queue(["s0"], Priority.STATUS)
        await one.pocket.refused.wait()
        await one.queue(["s1", "s2"], Priority.STATUS)
        await one.until(3)
    first = one.pocket.counted[0][0] - one.pocket.refused_at
    assert first >= 0.5
    assert {name for _, name in one.pocket.counted} == {"s0", "s1", "s2"}
