"""Replies over loopback HTTP to the emulator, which is a process of its own and plays the people."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from benchmarks.outcome import percentile
from benchmarks.talk import echo, ours
from benchmarks.talk.sample import Sample
from benchmarks.talk.script import FIRST, REPORT
from bot.channels.telegram.calls import Calls
from tests.emulators.telegram.apart import Apart, started


async def measure(counts: Sequence[int], turns: int, times: int) -> dict[int, dict[str, list[Sample]]]:
    """Samples by the number of chats and contender. In each turn everybody files `times` reports; few chats file more
    of them, so that a turn is long enough to be measured."""
    return {chats: await _measure(chats, turns, times * max(1, 64 // chats)) for chats in counts}


async def _measure(chats: int, turns: int, times: int) -> dict[str, list[Sample]]:
    found: dict[str, list[Sample]] = {"desk": [], "echo": []}
    with started() as theirs, started() as far, tempfile.TemporaryDirectory() as folder:
        async with _desk(Path(folder), far), echo.serving(echo.over_http(theirs.token, theirs.url)):
            for emulator in (far, theirs):
                await _talk(emulator, chats, FIRST, 1)
                await _talk(emulator, chats, REPORT, 1)
            for _ in range(turns):
                for name, emulator in (("desk", far), ("echo", theirs)):
                    found[name].append(await _sample(emulator, chats, times))
    return found


async def _sample(emulator: Apart, chats: int, times: int) -> Sample:
    cpu = time.process_time()
    seen = await _talk(emulator, chats, REPORT, times)
    cpu = time.process_time() - cpu
    latencies = [one / 1e3 for one in seen["latencies_ms"]]
    return Sample(
        seen["updates"] / seen["seconds"],
        percentile(latencies, 0.5),
        percentile(latencies, 0.95),
        cpu / seen["updates"],
    )


async def _talk(emulator: Apart, people: int, lines: Sequence[str], times: int) -> dict[str, Any]:
    """Everybody says the lines, each after the answer to the last."""
    body = {"people": people, "steps": [[line, ""] for line in lines], "times": times, "within": 300}
    seen = await asyncio.to_thread(emulator.post, "talks", body)
    if not seen["finished"]:
        raise RuntimeError(f"not everybody was answered: {seen}")
    return seen


@asynccontextmanager
async def _desk(folder: Path, emulator: Apart) -> AsyncIterator[None]:
    async with ours.serving(folder, emulator.token, Calls(emulator.token, emulator.url)):
        yield
