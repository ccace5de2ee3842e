"""The moderators' queue at a million reports: pages, counts, words and look-alikes, on SQLite and on PostgreSQL.

Every size is a database of its own, with the same kind of province in it. All are asked in turn, so that whatever else
the machine does falls on all alike. Every question is put three times and its best time counts: these are times of a
warm cache, without what else the machine was doing. Questions at the beginning are not counted at all.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.outcome import Goal, Outcome, percentile
from benchmarks.queue.asking import KINDS, seconds
from benchmarks.queue.filling import fill_postgresql, fill_sqlite
from storage.database import Database
from tests.postgres import UNSAFE, CannotStart, Postgres

SIZES = (10_000, 100_000, 1_000_000)
TRIES = 3
Times = dict[tuple[str, int, str], list[float]]
"""Seconds by database, size and kind of question."""


def run(short: bool) -> Outcome:
    """Fill, ask, compare. Needs 3 GB in the temporary folder and some minutes; with `short` neither."""
    sizes, asked = ((300, 1_000, 3_000), 3) if short else (SIZES, 100)
    with tempfile.TemporaryDirectory(prefix="queue-") as folder:
        try:
            server = Postgres(*UNSAFE, "shared_buffers=512MB", "maintenance_work_mem=512MB", "max_wal_size=4GB")
        except CannotStart as error:
            print(f"PostgreSQL is left out: {error}")
            return outcome(measure(fill(Path(folder), None, sizes), asked), sizes)
        try:
            return outcome(measure(fill(Path(folder), server, sizes), asked), sizes)
        finally:
            server.stop()


def fill(folder: Path, server: Postgres | None, sizes: Sequence[int]) -> dict[tuple[str, int], str]:
    """Databases of these sizes; their addresses."""
    urls = {}
    for size in sizes:
        print(f"filling databases with {size:,} reports …", flush=True)
        urls["sqlite", size] = fill_sqlite(folder / f"{size}.db", size)
        if server is not None:
            urls["postgresql", size] = server.create(f"reports{size}")
            asyncio.run(fill_postgresql(urls["postgresql", size], size))
    return urls


def measure(urls: Mapping[tuple[str, int], str], asked: int) -> Times:
    """Ask every database `asked` questions of each kind, in turn; a tenth as many before that go uncounted."""
    return asyncio.run(_measure(urls, asked))


async def _measure(urls: Mapping[tuple[str, int], str], asked: int) -> Times:
    databases = {key: Database(url) for key, url in urls.items()}
    draws = {key: random.Random(key[1]) for key in urls}
    times: Times = {(*key, kind.name): [] for key in urls for kind in KINDS}
    for turn in range(-(asked // 10), asked):
        for kind in KINDS:
            questions = {key: kind.draw(draws[key], key[1]) for key in databases}
            took = [
                {key: await seconds(database, questions[key]) for key, database in databases.items()}
                for _ in range(TRIES)
            ]
            if turn >= 0:
                for key in databases:
                    times[*key, kind.name].append(min(one[key] for one in took))
    for database in databases.values():
        await database.close()
    return times


def outcome(times: Times, sizes: Sequence[int]) -> Outcome:
    """Tables of milliseconds, and how p95 grows from the smallest to the largest."""
    results: dict[str, Any] = {}
    grows: dict[tuple[str, str], float] = {}
    for engine in dict.fromkeys(engine for engine, _, _ in times):
        print(f"\n{engine:26}" + "".join(f"{size:>12,} p50{'p95':>8}" for size in sizes) + "   p95 grows")
        for kind in (*(kind.name for kind in KINDS), "words, all"):
            found = [_of(times, engine, size, kind) for size in sizes]
            middle, late = ([percentile(one, share) * 1_000 for one in found] for share in (0.5, 0.95))
            grows[engine, kind] = late[-1] / late[0]
            columns = "".join(f"{a:16.1f}{b:8.1f}" for a, b in zip(middle, late, strict=True))
            print(f"  {kind:24}{columns}{grows[engine, kind]:9.1f} x")
            results[f"{engine}: {kind}"] = {
                "p50_ms": [round(one, 2) for one in middle],
                "p95_ms": [round(one, 2) for one in late],
                "p95_grows": round(grows[engine, kind], 2),
            }
    return Outcome("queue", {"sizes": list(sizes), **results}, _goals(grows, measured=tuple(sizes) == SIZES))


def _of(times: Times, engine: str, size: int, kind: str) -> list[float]:
    if kind == "words, all":
        return [one for key, every in times.items() if key[:2] == (engine, size) and "words" in key[2] for one in every]
    return times[engine, size, kind]


def _goals(grows: Mapping[tuple[str, str], float], *, measured: bool) -> list[Goal]:
    """The bars of issue 3, for SQLite."""
    bars = (("keyset page", "page", 2.0), ("words, newest 20", "words, all", 6.0), ("look-alikes", "look-alikes", 6.0))
    return [
        Goal(f"{name}: p95 at 1 M over p95 at 10 k", grows["sqlite", kind] if measured else None, bar, "at most")
        for name, kind, bar in bars
    ]
