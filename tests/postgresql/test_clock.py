"""Two processes on one PostgreSQL: one makes the ticks, the other follows it however it ends, and no tick is missed or
made twice. `make proof` has the lease as it is in the product, `make test` a short one."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from signal import SIGCONT, SIGKILL, SIGTERM

import pytest

from bot.clock import now
from scheduler.holding import AGAIN, LASTS
from storage.database import Database
from storage.queries.leases import STUCK
from tests.postgresql.clocks import Clocks

FULL = os.environ.get("CHUNGTAY_PROOF") == "full"
LEASE, LOOK = (LASTS, AGAIN) if FULL else (timedelta(seconds=2), timedelta(seconds=0.5))
MOVED = timedelta(seconds=60)
"""Within this time of its holder's end another process holds the clock."""
NAMES = ("An", "Binh", "Chi")


@pytest.fixture
async def clocks(url: str, tmp_path: Path) -> AsyncIterator[Clocks]:
    made = Clocks(tmp_path, Database(url), LEASE, LOOK)
    await made.begin()
    yield made
    made.close()
    await made.database.close()


async def moves_from(clocks: Clocks, who: str) -> tuple[str, timedelta]:
    """Who counts next that is not this one, and how long it took from now."""
    begun = now()

    async def another() -> str:
        last = await clocks.last()
        return "" if last == who else last

    return await clocks.until(another, MOVED), now() - begun


async def begun(clocks: Clocks, *names: str) -> str:
    """All of them serve pages; who holds the clock."""
    for name in names:
        clocks.start(name)

    async def all_serve() -> bool:
        return all("http://" in clocks.log(name) for name in names)

    await clocks.until(all_serve, MOVED)
    return (await moves_from(clocks, ""))[0]


async def says(clocks: Clocks, who: str, what: str) -> None:
    """It has written this down."""

    async def said() -> bool:
        return what in clocks.log(who)

    await clocks.until(said, MOVED)


async def each_slot_was_done_once(clocks: Clocks) -> None:
    """From the first to the last, none missing and none twice."""
    slots = Counter(slot for slot, _, _ in await clocks.counts())
    assert set(slots.values()) == {1}
    assert sorted(slots) == list(range(len(slots)))


async def test_one_process_makes_the_ticks_and_another_follows_it(clocks: Clocks) -> None:
    holder = await begun(clocks, *NAMES)
    assert [await clocks.by(name) for name in NAMES if name != holder] == [0, 0]
    clocks.ends(holder, SIGKILL)
    second, moved = await moves_from(clocks, holder)
    print(f"killed: moved after {moved.total_seconds():.1f} s")
    assert moved < (LEASE + LOOK + timedelta(seconds=3) if FULL else MOVED)

    # Held up between reading and writing until another has taken over: what it read is old, and it writes nothing.
    clocks.stands_still(second, "before")
    third, _ = await moves_from(clocks, second)
    assert clocks.stood(second, "before")
    before = await clocks.by(second)
    clocks.tell(second, SIGCONT)
    await says(clocks, second, "another process holds the clock by now")
    assert await clocks.by(second) == before

    # Told to stop, it lets go: the other need not wait for the lease to run out.
    clocks.ends(third, SIGTERM)
    _, moved = await moves_from(clocks, third)
    print(f"stopped: moved after {moved.total_seconds():.1f} s")
    assert moved < (LOOK + timedelta(seconds=3) if FULL else MOVED)
    clocks.ends(second, SIGTERM)
    await each_slot_was_done_once(clocks)


@pytest.mark.skipif(not FULL, reason="waits for PostgreSQL to end a transaction: make proof")
async def test_a_process_that_stands_still_within_its_transaction_keeps_nobody_out(clocks: Clocks) -> None:
    first = await begun(clocks, *NAMES[:2])
    clocks.stands_still(first, "within")
    second, moved = await moves_from(clocks, first)
    assert STUCK < moved < MOVED
    before = await clocks.by(first)
    clocks.tell(first, SIGCONT)
    await says(clocks, first, "tick failed")
    assert await clocks.by(first) == before
    clocks.ends(first, SIGTERM)
    clocks.ends(second, SIGTERM)
    await each_slot_was_done_once(clocks)
