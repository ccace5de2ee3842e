"""A campaign to a million people, on SQLite and on PostgreSQL: does planning stream, and does claiming the next ones
cost the same however many have left?

Every size is a database of its own. Planning is the tick itself, with its transactions of 1,000 citizens. What is
claimed is asked for as the tick asks, after so many others have got it, on the largest database; the best of several
tries counts.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
import tracemalloc
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.audience.crowd import fill, send
from benchmarks.outcome import Goal, Outcome
from domain.campaigns import Campaign
from scheduler.campaigns import plan
from storage.database import Connection, Database
from storage.queries import claiming, estimates, progress, settling
from tests.postgres import UNSAFE, CannotStart, Postgres
from tests.world.clock import MORNING
from tests.world.ticking import tools_of

SIZES = (10_000, 100_000, 1_000_000)
TRIES = 100
CLAIMED = 90
FLAT_MB = 4.0
Results = dict[str, dict[str, list[float]]]


def run(short: bool) -> Outcome:
    """Fill, plan, claim, count. Needs 2 GB in the temporary folder and some minutes; with `short` neither."""
    sizes = (200, 300, 400) if short else SIZES
    with tempfile.TemporaryDirectory(prefix="audience-") as folder:
        found = {"sqlite": asyncio.run(_measure([f"sqlite+aiosqlite:///{folder}/{size}.db" for size in sizes], sizes))}
        try:
            server = Postgres(*UNSAFE, "shared_buffers=512MB", "maintenance_work_mem=256MB", "max_wal_size=4GB")
        except CannotStart as error:
            print(f"PostgreSQL is left out: {error}")
            return _outcome(found, sizes, short)
        try:
            urls = [server.create(f"people{size}") for size in sizes]
            found["postgresql"] = asyncio.run(_measure(urls, sizes))
        finally:
            server.stop()
        return _outcome(found, sizes, short)


async def _measure(urls: Sequence[str], sizes: Sequence[int]) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {}
    for url, size in zip(urls, sizes, strict=True):
        database = Database(url)
        one = await fill(database, size)
        _put(found, "count before sending, ms", await _best(database, partial(_count, one), 2))
        seconds, peak = await _planned(database)
        _put(found, "planned, people a second", size / seconds)
        _put(found, "memory while planning, MB", peak)
        _put(found, "progress, ms", await _best(database, partial(_progress, one), 3))
        if size == sizes[-1]:
            await _claims(database, one, sizes, found)
        await database.close()
    return found


async def _planned(database: Database) -> tuple[float, float]:
    """Seconds of planning, and the most memory that it took at once."""
    with tempfile.TemporaryDirectory() as photos:
        tools = await tools_of(database, lambda: MORNING, Path(photos))
    tracemalloc.start()
    begun = time.perf_counter()
    await plan(tools)
    seconds, (_, peak) = time.perf_counter() - begun, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return seconds, peak / 1e6


async def _claims(database: Database, one: Campaign, sizes: Sequence[int], found: dict[str, list[float]]) -> None:
    """Claim the next ones when so many have got it; of the largest size some must be left to claim."""
    for size in sizes:
        await send(database, min(size, sizes[-1] - 2 * CLAIMED))
        _put(found, "claim, ms", await _best(database, partial(_claim, one), TRIES))
        _put(found, "look at what is on its way, ms", await _best(database, partial(_settle, one), TRIES))


async def _claim(one: Campaign, db: Connection) -> None:
    for key in await claiming.lanes(db, one.id):
        most = min(CLAIMED, await claiming.places(db, key, paces=None, now=MORNING))
        await claiming.take(db, one, key, most, now=MORNING)


async def _count(one: Campaign, db: Connection) -> None:
    await estimates.estimate(db, one, now=MORNING)


async def _progress(one: Campaign, db: Connection) -> None:
    await progress.progress(db, one.id, now=MORNING)


async def _settle(one: Campaign, db: Connection) -> None:
    await settling.catch_up(db, one.id, now=MORNING)


async def _best(database: Database, what: Callable[[Connection], Awaitable[Any]], tries: int) -> float:
    """Milliseconds of the best try."""
    took = []
    for _ in range(tries):
        async with database.read() as db:
            begun = time.perf_counter()
            await what(db)
            took.append(time.perf_counter() - begun)
    return min(took) * 1_000


def _put(found: dict[str, list[float]], name: str, value: float) -> None:
    found.setdefault(name, []).append(round(value, 3))


def _outcome(found: Results, sizes: Sequence[int], short: bool) -> Outcome:
    goals = []
    for engine, measured in found.items():
        print(f"\n{engine:34}" + "".join(f"{size:>14,}" for size in sizes) + "   last over first")
        for name, values in measured.items():
            columns = "".join(f"{value:14,.1f}" for value in values)
            print(f"  {name:32}{columns}{values[-1] / values[0]:14.2f}")
        claim, memory = measured["claim, ms"], measured["memory while planning, MB"]
        ratio, more = (None, None) if short else (claim[-1] / claim[0], memory[-1] - memory[0])
        goals.append(Goal(f"{engine}: claim after 1 M over claim after 10 k", ratio, 1.5, "at most"))
        goals.append(Goal(f"{engine}: MB that planning 1 M takes beyond 10 k", more, FLAT_MB, "at most"))
    return Outcome("audience", {"sizes": list(sizes), **found}, goals)
