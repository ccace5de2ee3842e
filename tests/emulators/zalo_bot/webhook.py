"""Calling the bot's webhook: the probe, and events as they come."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from tests.emulators.zalo_bot.queue import Event
from tests.emulators.zalo_bot.state import State, Trial

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
    """Bring what waits, letting the clock pass where all that waits is due later; what failed holds up no other chat.
    Stops after `attempts` failures; returns every HTTP status met, 0 for no connection. Some events come twice."""
    met: list[int] = []
    while attempts and state.queue.hooked and (event := _next(state)):
        due = _trial(state, event).due
        if due > state.clock():
            await state.clock.until(due)
            continue
        status = await _bring(state, event)
        met.append(status)
        if not 200 <= status <= 299:
            attempts -= 1
            _failed(state, event)
            continue
        _done(state, event)
        if state.chance.random() < state.webhook.doubles:
            met.append(await _bring(state, event))
    return met


async def deliver_forever(state: State) -> None:
    """Bring events as they come until cancelled; for a task group beside the bot."""
    while True:
        with suppress(TimeoutError):
            await state.changed.until(lambda: state.queue.pending and state.queue.hooked, within=3_600)
        await deliver(state)


def _next(state: State) -> Event | None:
    """The event that is due first, of each chat only its oldest if they are `ordered`; of those that never failed, the
    oldest."""
    if not state.webhook.trials:
        return next(iter(state.queue.pending), None)
    heads: dict[object, Event] = {}
    for event in state.queue.pending:
        message = event["message"]
        heads.setdefault(message["chat"]["id"] if state.webhook.ordered else message["message_id"], event)
    return min(heads.values(), key=lambda event: _trial(state, event).due, default=None)


def _trial(state: State, event: Event) -> Trial:
    return state.webhook.trials.get(event["message"]["message_id"], Trial())


def _failed(state: State, event: Event) -> None:
    failures = _trial(state, event).failures + 1
    if failures > len(PAUSES):
        _done(state, event)
    else:
        trial = Trial(failures, state.clock() + PAUSES[failures - 1])
        state.webhook.trials[event["message"]["message_id"]] = trial


def _done(state: State, event: Event) -> None:
    state.queue.drop(event)
    state.webhook.trials.pop(event["message"]["message_id"], None)


async def _bring(state: State, event: Event) -> int:
    headers = {HEADER: state.webhook.secret, "Content-Type": "application/json"}
    return await state.outside.post(state.reached(state.webhook.url), state.body(event), headers)
