"""How long the event loop stands still while photos are worked on, and how long when nothing happens at all.

A second process ticks at the same time and does nothing else. What it misses is the machine's doing (a hypervisor that
takes the processor away, a neighbour), so its longest pause stands beside the loop's.
"""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import PIPE
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.outcome import percentile
from benchmarks.photo.race import AT_ONCE
from benchmarks.photo.ways import ours
from bot.channels.sheet import contact_sheet
from storage.files import Files
from storage.images import process

TICK = 0.001
TOO_LONG = 0.020
IDLE_SECONDS = 1.0

Work = Callable[[], Awaitable[None]]


async def pauses(photos: Sequence[bytes], odd: Sequence[bytes], rounds: int) -> dict[str, dict[str, float]]:
    """Pauses of the loop beyond its tick, `idle` and `busy` in turn; `busy` is eight photos at once, then the odd
    formats, with a contact sheet made meanwhile as Telegram's channel does."""
    found: dict[str, list[float]] = {"idle": [], "busy": []}
    witnessed: dict[str, list[float]] = {"idle": [], "busy": []}
    with TemporaryDirectory() as folder:
        files = Files.open(Path(folder))
        sheet = [(await process(photo)).jpeg for photo in photos[:4]]
        works: dict[str, Work] = {"idle": _nothing, "busy": lambda: _all(files, [*photos, *odd], sheet)}
        for _ in range(rounds):
            for name, work in works.items():
                lags, witness = await _during(work)
                found[name] += lags
                witnessed[name].append(witness)
    return {name: _said(found[name], max(witnessed[name])) for name in works}


def _said(lags: Sequence[float], witness: float) -> dict[str, float]:
    return {
        "longest_ms": round(max(lags) * 1000, 1),
        "p999_ms": round(percentile(lags, 0.999) * 1000, 1),
        "p99_ms": round(percentile(lags, 0.99) * 1000, 1),
        "ticks": len(lags),
        "over_20_ms": sum(lag > TOO_LONG for lag in lags),
        "witness_longest_ms": round(witness * 1000, 1),
    }


async def _nothing() -> None:
    await asyncio.sleep(IDLE_SECONDS)


async def _all(files: Files, photos: Sequence[bytes], sheet: Sequence[bytes]) -> None:
    async with asyncio.TaskGroup() as tasks:
        for index in range(max(AT_ONCE, len(photos))):
            tasks.create_task(_kept(files, photos[index % len(photos)]))
        for _ in range(4):
            await asyncio.to_thread(contact_sheet, sheet)


async def _kept(files: Files, photo: bytes) -> None:
    await ours(files, photo)


async def _during(work: Work) -> tuple[list[float], float]:
    """The loop's lags while this work is done, and the longest of the witness."""
    command = sys.executable, "-m", "benchmarks.photo.witness"
    witness = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE)
    assert witness.stdout
    await witness.stdout.readline()
    lags: list[float] = []
    async with asyncio.TaskGroup() as tasks:
        ticking = tasks.create_task(_tick(lags))
        await work()
        ticking.cancel()
    said, _ = await witness.communicate(b"")
    return lags, float(said)


async def _tick(lags: list[float]) -> None:
    last = perf_counter()
    while True:
        await asyncio.sleep(TICK)
        now = perf_counter()
        lags.append(now - last - TICK)
        last = now
