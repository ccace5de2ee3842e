"""The emulator as a process of its own, driven in bulk."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
import telegram as ptb
from telegram.error import RetryAfter

from tests.emulators.telegram.apart import Apart, started


@pytest.fixture(scope="module")
def apart() -> Iterator[Apart]:
    """One process for all tests here."""
    with started() as apart:
        yield apart


async def echo(apart: Apart, count: int) -> None:
    """Answer so many updates."""
    async with ptb.Bot(apart.token, f"{apart.url}/bot") as bot:
        offset = 0
        while count > 0:
            for update in await bot.get_updates(offset=offset, timeout=5):
                assert update.message
                await update.message.reply_text(f"Bác nói: {update.message.text}")
                offset, count = update.update_id + 1, count - 1
        await bot.get_updates(offset=offset)


async def test_people_talk_each_waiting_for_its_answer(apart: Apart) -> None:
    steps = [["/start", ""], ["đèn {n}", "Bác nói: đèn"]]
    async with asyncio.TaskGroup() as tasks:
        told = tasks.create_task(
            asyncio.to_thread(apart.post, "talks", {"people": 3, "steps": steps, "times": 2, "within": 30})
        )
        tasks.create_task(echo(apart, 12))
    found = told.result()
    assert (found["finished"], found["updates"], len(found["latencies_ms"])) == (True, 12, 12)
    assert 0 < min(found["latencies_ms"]) <= max(found["latencies_ms"]) <= found["seconds"] * 1_000


async def test_a_talk_that_nobody_answers_ends_unfinished(apart: Apart) -> None:
    body = {"people": 1, "steps": [["a", ""]], "first": 70, "within": 0.05}
    found = await asyncio.to_thread(apart.post, "talks", body)
    assert (found["finished"], found["updates"]) == (False, 0)
    await echo(apart, 1)


async def test_many_updates_are_put_in_at_once_and_what_was_sent_is_counted(apart: Apart) -> None:
    before = await asyncio.to_thread(apart.counters)
    put = await asyncio.to_thread(apart.post, "says", [[number % 5, f"tin {number}"] for number in range(20)])
    assert put["pending"] == 20
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(echo(apart, 20))
        after = await asyncio.to_thread(apart.counters, before["messages"] + 20, 30)
    assert after["messages"] == before["messages"] + 20
    assert after["calls"]["sendmessage"] == before["calls"]["sendmessage"] + 20


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_settings_are_changed(apart: Apart) -> None:
    await asyncio.to_thread(apart.post, "settings", {"limits": True})
    await asyncio.to_thread(apart.post, "says", [[90, "a"]] * 6)
    with pytest.raises(RetryAfter):
        await echo(apart, 6)
    await asyncio.to_thread(apart.post, "settings", {"limits": False})
