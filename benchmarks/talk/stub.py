"""Replies to a stub: what each contender's own work costs, in one process, taking turns."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from benchmarks.outcome import percentile
from benchmarks.talk import conversation, echo, ours
from benchmarks.talk.crowd import Crowd
from benchmarks.talk.sample import Sample
from benchmarks.talk.script import FIRST, REPORT

TOKEN = "1:benchmark"


async def measure(counts: Sequence[int], turns: int, seconds: float) -> dict[int, dict[str, list[Sample]]]:
    """Samples by the number of chats and contender."""
    return {chats: await _measure(chats, turns, seconds) for chats in counts}


async def _measure(chats: int, turns: int, seconds: float) -> dict[str, list[Sample]]:
    found: dict[str, list[Sample]] = {"desk": [], "echo": [], "ptb": []}
    with tempfile.TemporaryDirectory() as folder:
        async with AsyncExitStack() as stack:
            crowds = {
                "desk": await stack.enter_async_context(_desk(Path(folder), chats)),
                "echo": await stack.enter_async_context(_echo(chats)),
                "ptb": await stack.enter_async_context(_ptb(Path(folder), chats)),
            }
            for _ in range(turns):
                for name, crowd in crowds.items():
                    found[name].append(await _sample(crowd, seconds))
    return found


async def _sample(crowd: Crowd, seconds: float) -> Sample:
    cpu = time.process_time()
    took = await crowd.talks(seconds)
    cpu = time.process_time() - cpu
    answered = len(crowd.latencies)
    return Sample(answered / took, percentile(crowd.latencies, 0.5), percentile(crowd.latencies, 0.95), cpu / answered)


@asynccontextmanager
async def _desk(folder: Path, chats: int) -> AsyncIterator[Crowd]:
    crowd = Crowd(chats, REPORT)
    async with ours.serving(folder, TOKEN, ours.Stub(TOKEN, crowd)):
        await crowd.says(FIRST)
        await crowd.says(REPORT)
        yield crowd


@asynccontextmanager
async def _echo(chats: int) -> AsyncIterator[Crowd]:
    crowd = Crowd(chats, REPORT)
    async with echo.serving(echo.over_stub(TOKEN, crowd)):
        await crowd.says(REPORT)
        yield crowd


@asynccontextmanager
async def _ptb(folder: Path, chats: int) -> AsyncIterator[Crowd]:
    crowd = Crowd(chats, REPORT)
    bot = await conversation.open_bot(folder, TOKEN, crowd)
    async with asyncio.TaskGroup() as tasks:
        serving = tasks.create_task(conversation.serve(bot, crowd))
        await crowd.says(REPORT)
        yield crowd
        serving.cancel()
    await bot.shutdown()
