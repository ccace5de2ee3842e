"""Bringing events to the account's server: 200 within two seconds, or again later [A]."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from aiohttp import ClientError, ClientSession, ClientTimeout

from tests.emulators.zalo_oa.queue import Event

if TYPE_CHECKING:
    from tests.emulators.zalo_oa.account import Account

LANES = 32
"""How many events are under way at once. Our choice: Zalo promises no order [A]."""


async def deliver(account: Account, attempts: int = 1) -> list[int]:
    """Bring what waits, one after the other, letting the clock pass where all that waits is due later. Stops after
    `attempts` failures; returns every HTTP status met, 0 for no answer in time."""
    met: list[int] = []
    async with _session(account) as session:
        while attempts and _open(account) and account.queue.pending:
            event = account.queue.due()
            if event is None:
                await account.clock.until(account.queue.next_due)
                continue
            met.append(await _bring(session, account, event))
            attempts -= _failed(account, met[-1])
    return met


async def deliver_forever(account: Account) -> None:
    """Bring events as they come, several at once, until cancelled; for a task group beside the server."""
    async with _session(account) as session, asyncio.TaskGroup() as lanes:
        for _ in range(LANES):
            lanes.create_task(_lane(session, account))


async def probe(account: Account) -> int:
    """What the console does when a webhook is saved: a POST with nothing in it [C]. The status, 0 for none."""
    async with _session(account) as session:
        return await _post(session, account.console.webhook, b"", {})


async def _lane(session: ClientSession, account: Account) -> None:
    queue = account.queue
    while True:
        event = queue.due() if _open(account) else None
        if event is not None:
            await _bring(session, account, event)
        elif queue.pending and _open(account):
            await account.clock.until(queue.next_due)
        else:
            with suppress(TimeoutError):
                await account.changed.until(lambda: queue.pending and _open(account), within=3_600)


async def _bring(session: ClientSession, account: Account, event: Event) -> int:
    status = await _post(session, account.console.webhook, event.body, account.signed(event))
    if _failed(account, status) and not account.queue.fails(event):
        account.console.enabled = False
    account.changed.touch()
    return status


def _failed(account: Account, status: int) -> bool:
    return not status or (account.queue.retries_refusals and not 200 <= status <= 299)


def _open(account: Account) -> bool:
    return bool(account.console.webhook) and account.console.enabled


def _session(account: Account) -> ClientSession:
    return ClientSession(timeout=ClientTimeout(total=account.queue.patience), skip_auto_headers=("Content-Type",))


async def _post(session: ClientSession, url: str, body: bytes, headers: dict[str, str]) -> int:
    try:
        async with session.post(url, data=body, headers=headers) as answer:
            await answer.read()
            return answer.status
    except (ClientError, TimeoutError):
        return 0
