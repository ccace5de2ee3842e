"""The emulator as a process of its own, driven in bulk."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import httpx
import pytest

from tests.emulators.zalo_shared.apart import Told, started


@pytest.fixture(scope="module")
def apart() -> Iterator[Told]:
    """One process for all tests here."""
    with started("zalo-bot") as apart:
        yield apart


async def echo(apart: Told, count: int) -> None:
    """Answer so many events."""
    async with httpx.AsyncClient(base_url=f"{apart.url}/bot{apart.token}/") as http:
        while count > 0:
            event = (await http.post("getUpdates", json={"timeout": 5})).json()
            if event["ok"]:
                message = event["result"]["message"]
                said = {"chat_id": message["chat"]["id"], "text": f"Bác nói: {message['text']}"}
                assert (await http.post("sendMessage", json=said)).json()["ok"]
                count -= 1


async def test_people_talk_each_waiting_for_its_answer(apart: Told) -> None:
    body = {"people": 3, "steps": [["chào", ""], ["đèn {n}", "Bác nói: đèn"]], "times": 2, "within": 30}
    async with asyncio.TaskGroup() as tasks:
        told = tasks.create_task(asyncio.to_thread(apart.post, "talks", body))
        tasks.create_task(echo(apart, 12))
    found = told.result()
    assert (found["finished"], found["updates"], len(found["latencies_ms"])) == (True, 12, 12)
    assert 0 < min(found["latencies_ms"]) <= max(found["latencies_ms"]) <= found["seconds"] * 1_000


async def test_a_talk_that_nobody_answers_ends_unfinished(apart: Told) -> None:
    body = {"people": 1, "steps": [["a", ""]], "first": 70, "within": 0.05}
    found = await asyncio.to_thread(apart.post, "talks", body)
    assert (found["finished"], found["updates"]) == (False, 0)
    await echo(apart, 1)


async def test_many_events_are_put_in_at_once_and_what_was_sent_is_counted(apart: Told) -> None:
    before = await asyncio.to_thread(apart.counters)
    put = await asyncio.to_thread(apart.post, "says", [[number % 5, f"tin {number}"] for number in range(20)])
    assert put["pending"] == 20
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(echo(apart, 20))
        after = await asyncio.to_thread(apart.counters, before["messages"] + 20, 30)
    assert after["messages"] == before["messages"] + 20
    assert after["calls"]["sendMessage"] == before["calls"].get("sendMessage", 0) + 20


async def test_answers_are_made_slow(apart: Told) -> None:
    await asyncio.to_thread(apart.post, "settings", {"latency": 0.02})
    body = {"people": 1, "steps": [["chào", ""]], "within": 30}
    async with asyncio.TaskGroup() as tasks:
        told = tasks.create_task(asyncio.to_thread(apart.post, "talks", body))
        tasks.create_task(echo(apart, 1))
    assert told.result()["latencies_ms"][0] >= 20
    assert (await asyncio.to_thread(apart.counters, 10_000, 0.01))["pending"] == 0
    await asyncio.to_thread(apart.post, "settings", {"latency": 0})
