"""The webhook of the Bot Platform: the secret first, 200 only for what was stored."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from random import Random
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from structlog.testing import capture_logs

from bot.channels.zalo.bot import ZaloBot
from bot.channels.zalo.bot.webhook import BODY_BYTES, HEADER, PATH
from tests.channels.test_zalo_bot_events import DOCUMENTED
from tests.channels.zalo_bot_rig import HOOK, PUBLIC, channel_at, connected, receiving
from tests.emulators.telegram.rig import Inbox, served
from tests.emulators.zalo_bot.account import Account
from tests.emulators.zalo_bot.server import Emulator

SETTINGS: dict[str, Any] = {"mode": "webhook", "webhook_url": PUBLIC + PATH, "webhook_secret": HOOK}
EVENT = json.dumps(DOCUMENTED)


class Nobody:
    """A network in which nobody answers."""

    async def get(self, url: str) -> tuple[int, bytes]:
        return 0, b""

    async def post(self, url: str, body: bytes, headers: object) -> int:
        return 0


@asynccontextmanager
async def posting(channel: ZaloBot) -> AsyncIterator[httpx.AsyncClient]:
    web = httpx.ASGITransport(Starlette(routes=list(channel.routes())))
    async with httpx.AsyncClient(transport=web, base_url="http://bot") as client:
        yield client


@asynccontextmanager
async def hooked(inbox: Inbox) -> AsyncIterator[httpx.AsyncClient]:
    """The channel behind its webhook, receiving, and a client that can call it."""
    account = Account(outside=Nobody())
    channel = channel_at(account, **SETTINGS)
    async with posting(channel) as client, receiving(channel, inbox):
        await account.until(lambda: account.webhook.url)
        yield client


async def test_zalo_is_told_the_url_and_the_secret_and_is_not_polled() -> None:
    account = Account(outside=Nobody())
    with capture_logs() as logs:
        async with receiving(channel_at(account, **SETTINGS), Inbox()):
            await account.until(lambda: account.counts["setWebhook"])
    assert (account.webhook.url, account.webhook.secret) == (PUBLIC + PATH, HOOK)
    assert not account.counts["getUpdates"]
    assert [log["event"] for log in logs] == ["zalo_bot_webhook_not_reached"]


@pytest.mark.parametrize("fault", ["gateway", "refused"])
async def test_a_webhook_is_set_with_patience(fault: str) -> None:
    account = Account(outside=Nobody())
    if fault == "gateway":
        account.faults.next_bad_gateway("setWebhook", 2)
    else:
        account.faults.next_refusal("setWebhook", 400)
    async with receiving(channel_at(account, **SETTINGS), Inbox()):
        await account.until(lambda: account.webhook.url)


async def test_a_refused_token_ends_the_channel() -> None:
    account = Account(outside=Nobody())
    account.faults.revoked = True
    await channel_at(account, **SETTINGS).receive(Inbox())


@pytest.mark.parametrize("body", [EVENT, f'{{"ok": true, "result": {EVENT}}}'])
async def test_an_event_with_the_secret_is_stored_wrapped_or_bare(body: str) -> None:
    inbox = Inbox()
    async with hooked(inbox) as client:
        answer = await client.post(PATH, content=body, headers={HEADER: HOOK})
    assert answer.status_code == 200
    assert [event.payload["text"] for event in inbox.events] == ["Xin chào"]


@pytest.mark.parametrize(
    "headers", [{}, {HEADER: ""}, {HEADER: "guess"}, {HEADER: HOOK + "x"}, {HEADER: "bí mật".encode()}]
)
async def test_without_the_secret_nothing_is_read_or_stored(headers: dict[str, str | bytes]) -> None:
    inbox, read = Inbox(), []

    async def body() -> AsyncIterator[bytes]:
        read.append(True)
        yield EVENT.encode()

    async with hooked(inbox) as client:
        answer = await client.post(PATH, content=body(), headers=headers)  # type: ignore[arg-type]
    assert answer.status_code == 403
    assert (inbox.events, read) == ([], [])


@pytest.mark.parametrize("body", [b"", b" \n"])
async def test_an_empty_body_is_a_try_and_has_no_effect(body: bytes) -> None:
    inbox = Inbox()
    async with hooked(inbox) as client:
        answer = await client.post(PATH, content=body, headers={HEADER: HOOK})
    assert (answer.status_code, inbox.events) == (200, [])


@pytest.mark.parametrize(
    "body",
    [b"{", b"[]", b"null", b"5", b'"x"', b"{}", b'{"ok": true}', b'{"event_name": 5}', b"\xff", b"[" * 60_000, b"NaN"],
)
async def test_what_is_no_event_is_refused_without_a_crash(body: bytes) -> None:
    inbox = Inbox()
    async with hooked(inbox) as client:
        answer = await client.post(PATH, content=body, headers={HEADER: HOOK})
    assert (answer.status_code, inbox.events) == (400, [])


async def test_a_body_over_the_cap_is_refused() -> None:
    async with hooked(Inbox()) as client:
        answer = await client.post(PATH, content=b"x" * (BODY_BYTES + 1), headers={HEADER: HOOK})
    assert answer.status_code == 413


async def test_an_event_that_is_no_message_is_taken_and_not_kept() -> None:
    inbox = Inbox()
    async with hooked(inbox) as client:
        answer = await client.post(PATH, json={"event_name": "bot.of.tomorrow"}, headers={HEADER: HOOK})
    assert (answer.status_code, inbox.events) == (200, [])


async def test_what_could_not_be_stored_is_not_acknowledged() -> None:
    inbox = Inbox(failures=1)
    async with hooked(inbox) as client:
        refused = await client.post(PATH, content=EVENT, headers={HEADER: HOOK})
        taken = await client.post(PATH, content=EVENT, headers={HEADER: HOOK})
    assert (refused.status_code, taken.status_code) == (503, 200)
    assert int(refused.headers["Retry-After"]) > 0
    assert len(inbox.events) == 1


async def test_before_the_channel_receives_zalo_is_asked_to_come_again() -> None:
    async with posting(channel_at(Account(), **SETTINGS)) as client:
        event = await client.post(PATH, content=EVENT, headers={HEADER: HOOK})
        probe = await client.post(PATH, headers={HEADER: HOOK})
        other = await client.get(PATH, headers={HEADER: HOOK})
    assert (event.status_code, probe.status_code, other.status_code) == (503, 200, 405)


async def test_over_http_events_come_as_they_happen_in_either_envelope_and_some_twice() -> None:
    async with Emulator() as emulator, connected(emulator, **SETTINGS) as channel:
        an, inbox = emulator.person("An"), Inbox(failures=1)
        emulator.webhook.doubles = 0.5
        async with served(channel.routes()) as url, asyncio.TaskGroup() as group:
            emulator.hosts[PUBLIC] = url
            listening = group.create_task(channel.receive(inbox))
            await emulator.until(lambda: emulator.webhook.url)
            for number in range(8):
                an.says(f"tin {number}")
            statuses = await emulator.deliver(attempts=2)
            listening.cancel()
    names = [event.event for event in inbox.events]
    assert statuses.count(503) == 1
    assert len(names) > len(set(names)) == 8
    texts = dict(zip(names, (event.payload["text"] for event in inbox.events), strict=True))
    assert list(texts.values()) == [f"tin {number}" for number in range(8)]


async def test_two_hundred_forged_and_broken_calls_change_nothing() -> None:
    inbox, dice = Inbox(), Random(5)
    async with hooked(inbox) as client:
        for _ in range(200):
            signed = dice.random() < 0.5
            secret = HOOK if signed else dice.choice(["", HOOK[:-1], HOOK.upper(), "\x7f", HOOK + ","])
            body = _broken(dice) if signed else EVENT.encode()
            answer = await client.post(PATH, content=body, headers={HEADER: secret})
            assert answer.status_code in ((200, 400) if signed else (403,))
    assert inbox.events == []


def _broken(dice: Random) -> bytes:
    """The documented event, cut off, with a byte changed so that it is no message, or something else altogether."""
    whole = EVENT.encode()
    at = dice.randrange(1, len(whole) - 1)
    return dice.choice(
        [
            whole[:at],
            whole[at:],
            dice.randbytes(dice.randrange(1, 200)),
            json.dumps(dice.choice([[], {}, 5, None, [DOCUMENTED], {"ok": False, "result": 5}])).encode(),
            whole.replace(b"message", b"massage"),
        ]
    )


def test_a_polling_channel_serves_no_webhook() -> None:
    assert [getattr(route, "path", "") for route in channel_at(Account()).routes()] == [
        "/zalo/photos/{until:int}/{signature}/{told}.jpg"
    ]
