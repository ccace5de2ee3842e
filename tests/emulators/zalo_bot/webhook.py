"""Calling the bot's webhook: the probe, and events as they come."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from tests.emulators.zalo_bot.queue import Event
from tests.emulators.zalo_bot.state import State

HEADER = "X-Bot-Api-Secret-Token"
PAUSES = (1.0, 5.0, 30.0)
"""Seconds before an event that was not taken is brought again, then it is lost. Our guess: whether Zalo repeats at all
is not documented [?]."""


async def probe(state: State) -> dict[str, Any]:
    """Call the URL with an empty body and without a type [C]; what `verification` says of it."""
    hook = state.webhook
    status = await state.outside.post(state.reached(hook.url), b"", {HEADER: hook.secret})
    taken = 200 <= status <= 299
    return {
        "ok": taken, "url": hook.url, "status_code": status, "outcome": outcome(status), "latency_ms": 1,
        "hint": "" if taken else "Check that the URL answers with 2xx.",
    }  # fmt: skip


def outcome(status: int) -> str:
    """In Zalo's words [B]."""
    if 200 <= status <= 299:
        return "webhook.ok"
    if not status:
        return "webhook.err.conn"
    if status >= 500:
        return "webhook.http.5xx"
    return f"webhook.http.{status}" if status in (403, 404) else "webhook.http.other"


async def deliver(state: State, attempts: int = 1) -> list[int]:
    """Bring what waits, letting the clock pass before an event is brought again. Stops after `attempts` failures;
    returns every HTTP status met, 0 for no connection. Some events are brought twice, by chance."""
    met: list[int] = []
    failures = state.webhook.failures
    while attempts and state.queue.hooked and state.queue.pending:
        event = state.queue.pending[0]
        number = event["message"]["message_id"]
        if number in failures:
            await _passes(state, PAUSES[failures[number] - 1])
        met.append(await _bring(state, event))
        if 200 <= met[-1] <= 299:
            state.queue.drop(event)
            failures.pop(number, None)
            if state.chance.random() < state.webhook.doubles:
                met.append(await _bring(state, event))
            continue
        attempts -= 1
        failures[number] = failures.get(number, 0) + 1
        if failures[number] > len(PAUSES):
            state.queue.drop(event)
            del failures[number]
    return met


async def deliver_forever(state: State) -> None:
    """Bring events as they come until cancelled; for a task group beside the bot."""
    while True:
        with suppress(TimeoutError):
            await state.changed.until(lambda: state.queue.pending and state.queue.hooked, within=3_600)
        await deliver(state, attempts=len(PAUSES) + 1)


async def _passes(state: State, seconds: float) -> None:
    due = state.clock() + seconds
    while state.clock() < due:
        await state.clock.until(due)


async def _bring(state: State, event: Event) -> int:
    headers = {HEADER: state.webhook.secret, "Content-Type": "application/json"}
    return await state.outside.post(state.reached(state.webhook.url), state.body(event), headers)
