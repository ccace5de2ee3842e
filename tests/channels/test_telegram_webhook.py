"""Receiving from Telegram by webhook: the secret first, 200 only for what was stored."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.channels.telegram import Telegram
from bot.channels.telegram.webhook import BODY_BYTES, HEADER, PATH
from tests.emulators.telegram import Emulator
from tests.emulators.telegram.rig import Inbox, Photos, receiving, served, telegram
from tests.emulators.telegram.webhook import deliver_forever

SECRET = "not-a-guess_1"
UPDATE = '{"update_id": 5, "message": {"message_id": 1, "date": 1, "chat": {"id": 77, "type": "private"}, "text": "a"}}'


@asynccontextmanager
async def hooked(inbox: Inbox) -> AsyncIterator[tuple[Emulator, httpx.AsyncClient]]:
    """The channel behind its webhook, receiving, and a client that can call it."""
    settings: dict[str, Any] = {
        "mode": "webhook",
        "webhook_url": "https://chungtay.example/telegram/webhook",
        "webhook_secret": SECRET,
    }
    async with Emulator() as emulator, telegram(emulator, **settings) as channel:
        web = httpx.ASGITransport(Starlette(routes=list(channel.routes())))
        async with receiving(channel, inbox), httpx.AsyncClient(transport=web, base_url="http://bot") as client:
            await emulator.until(lambda: emulator.webhook["url"])
            yield emulator, client


async def test_telegram_is_told_the_url_the_secret_and_what_to_send() -> None:
    async with hooked(Inbox()) as (emulator, _):
        assert emulator.webhook["url"] == "https://chungtay.example/telegram/webhook"
        assert emulator.secret == SECRET
        assert emulator.queue.allowed == ("message", "callback_query", "my_chat_member")
        assert not emulator.called("getUpdates")


async def test_an_update_with_the_secret_is_stored() -> None:
    inbox = Inbox()
    async with hooked(inbox) as (_, client):
        answer = await client.post(PATH, content=UPDATE, headers={HEADER: SECRET})
    assert answer.status_code == 200
    assert [(event.event, event.native) for event in inbox.events] == [("5", "77")]


@pytest.mark.parametrize(
    "headers", [{}, {HEADER: ""}, {HEADER: "guess"}, {HEADER: SECRET + "x"}, {HEADER: "bí mật".encode()}]
)
async def test_without_the_secret_nothing_is_read_or_stored(headers: dict[str, str | bytes]) -> None:
    inbox, read = Inbox(), []

    async def body() -> AsyncIterator[bytes]:
        read.append(True)
        yield UPDATE.encode()

    async with hooked(inbox) as (_, client):
        answer = await client.post(PATH, content=body(), headers=headers)  # type: ignore[arg-type]
    assert answer.status_code == 403
    assert (inbox.events, read) == ([], [])


@pytest.mark.parametrize(
    "body",
    ["", "{", "[]", "null", "5", '"x"', "{}", '{"update_id": "5"}', '{"update_id": true}', "\ud800", "[" * 60_000],
)
async def test_what_is_no_update_is_refused_without_a_crash(body: str) -> None:
    inbox = Inbox()
    async with hooked(inbox) as (_, client):
        raw = body.encode("utf-8", "surrogatepass")
        answer = await client.post(PATH, content=raw, headers={HEADER: SECRET})
    assert (answer.status_code, inbox.events) == (400, [])


async def test_a_body_over_the_cap_is_refused() -> None:
    async with hooked(Inbox()) as (_, client):
        answer = await client.post(PATH, content=b"x" * (BODY_BYTES + 1), headers={HEADER: SECRET})
    assert answer.status_code == 413


async def test_what_could_not_be_stored_is_not_acknowledged() -> None:
    inbox = Inbox(failures=1)
    async with hooked(inbox) as (_, client):
        refused = await client.post(PATH, content=UPDATE, headers={HEADER: SECRET})
        taken = await client.post(PATH, content=UPDATE, headers={HEADER: SECRET})
    assert (refused.status_code, taken.status_code) == (503, 200)
    assert int(refused.headers["Retry-After"]) > 0
    assert len(inbox.events) == 1


async def test_before_the_channel_receives_telegram_is_asked_to_come_again() -> None:
    settings: dict[str, Any] = {"mode": "webhook", "webhook_url": "https://chungtay.example", "webhook_secret": SECRET}
    async with Emulator() as emulator, telegram(emulator, **settings) as channel:
        web = httpx.ASGITransport(Starlette(routes=list(channel.routes())))
        async with httpx.AsyncClient(transport=web, base_url="http://bot") as client:
            answer = await client.post(PATH, content=UPDATE, headers={HEADER: SECRET})
    assert answer.status_code == 503


async def test_a_group_message_is_acknowledged_and_not_kept() -> None:
    inbox = Inbox()
    async with hooked(inbox) as (_, client):
        body = UPDATE.replace("private", "group")
        answer = await client.post(PATH, content=body, headers={HEADER: SECRET})
    assert (answer.status_code, inbox.events) == (200, [])


async def test_updates_come_over_http_again_until_they_are_stored() -> None:
    async with Emulator() as emulator:
        settings: dict[str, Any] = {"mode": "webhook", "webhook_secret": SECRET}
        async with telegram(emulator, **settings, webhook_url="http://127.0.0.1:1/none") as channel:
            an, inbox = emulator.person("An"), Inbox(failures=1)
            async with receiving(channel, inbox), served(channel.routes()) as url:
                await emulator.until(lambda: emulator.webhook["url"])
                an.says("một")
                an.says("hai")
                assert await emulator.deliver() == [0]
                emulator.webhook["url"] = url + PATH
                assert await emulator.deliver(attempts=2) == [503, 200, 200]
    assert [event.payload["message"]["text"] for event in inbox.events] == ["một", "hai"]


async def test_updates_come_as_they_happen_while_telegram_delivers() -> None:
    async with Emulator() as emulator:
        settings: dict[str, Any] = {"mode": "webhook", "webhook_secret": SECRET, "webhook_url": "http://127.0.0.1:1"}
        async with telegram(emulator, **settings) as channel:
            an, inbox = emulator.person("An"), Inbox()
            async with receiving(channel, inbox), served(channel.routes()) as url, asyncio.TaskGroup() as group:
                await emulator.until(lambda: emulator.webhook["url"])
                emulator.webhook["url"] = url + PATH
                delivery = group.create_task(deliver_forever(emulator))
                for count, text in enumerate(("một", "hai"), start=1):
                    an.says(text)
                    await inbox.holds(count)
                delivery.cancel()
    assert [event.payload["message"]["text"] for event in inbox.events] == ["một", "hai"]


def test_a_polling_channel_serves_no_route() -> None:
    assert Telegram(Emulator.token, photo=Photos().thumbnail).routes() == ()


@pytest.mark.parametrize("missing", [{"webhook_url": ""}, {"webhook_secret": ""}])
def test_a_webhook_without_url_or_secret_is_refused_at_once(missing: dict[str, str]) -> None:
    given = {"webhook_url": "https://chungtay.example", "webhook_secret": SECRET} | missing
    with pytest.raises(ValueError, match="secret"):
        Telegram(Emulator.token, photo=Photos().thumbnail, mode="webhook", **given)  # type: ignore[arg-type]
