"""One call of the Bot API: JSON over kept connections, and each way in which an answer can be none."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from aiohttp import web

from bot.channels.channel import Outgoing, Permanent
from bot.channels.telegram import Telegram
from bot.channels.telegram.answers import CallFailed
from bot.channels.telegram.calls import ATTACHED, Calls
from domain.screen import Screen
from tests.emulators.telegram import Emulator
from tests.emulators.telegram.rig import Photos

TOKEN = Emulator.token


@dataclass
class Server:
    """Answers every call with `body` and keeps what it was asked."""

    body: bytes = b'{"ok": true, "result": {}}'
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[tuple[str, str, bytes]] = field(default_factory=list)
    ports: set[int] = field(default_factory=set)
    together: int = 1
    url: str = ""
    _here: int = 0
    _full: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append((request.path, request.content_type, await request.read()))
        self.ports.add(request.transport.get_extra_info("peername")[1] if request.transport else 0)
        self._here += 1
        if self._here >= self.together:
            self._full.set()
        await self._full.wait()
        return web.Response(body=self.body, status=self.status, headers=self.headers)


@asynccontextmanager
async def serving(server: Server) -> AsyncIterator[Calls]:
    """The server on a free port, and calls to it."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", server.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.05)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    calls = Calls(TOKEN, server.url + "/")
    try:
        yield calls
    finally:
        await calls.close()
        await runner.cleanup()


async def test_a_call_is_json_without_what_is_not_said() -> None:
    server = Server(b'{"ok": true, "result": {"message_id": 5}}')
    async with serving(server) as calls:
        found = await calls.call("sendMessage", {"chat_id": 7, "text": "Chào bác", "entities": None, "off": False})
    assert found == {"message_id": 5}
    body = rb'{"chat_id":7,"text":"Ch\u00e0o b\u00e1c","off":false}'
    assert server.asked == [(f"/bot{TOKEN}/sendMessage", "application/json", body)]


async def test_a_form_is_used_only_where_a_file_goes_along() -> None:
    server = Server()
    async with serving(server) as calls:
        await calls.call("sendPhoto", {"photo": ATTACHED, "reply_markup": {"a": 1}}, file=b"\xff\xd8 bytes")
    [(_, kind, body)] = server.asked
    assert kind == "multipart/form-data"
    assert all(part in body for part in (b"attach://file", b'{"a":1}', b"\xff\xd8 bytes", b'name="file"'))


async def test_one_connection_serves_call_after_call() -> None:
    server = Server()
    async with serving(server) as calls:
        for _ in range(5):
            await calls.call("getMe", {})
    assert (len(server.asked), len(server.ports)) == (5, 1)


async def test_sixty_four_chats_are_served_side_by_side() -> None:
    server = Server(together=64)
    async with serving(server) as calls, asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        for _ in range(64):
            tasks.create_task(calls.call("sendMessage", {"chat_id": 1}))
    assert len(server.ports) == 64


@pytest.mark.parametrize("status", [200, 400, 401, 403, 404, 502])
@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b"5", b"null", b'{"ok": 1}', b"[" * 60_000, b"\xff"])
async def test_an_answer_that_is_not_telegrams_says_nothing_about_chat_or_token(status: int, body: bytes) -> None:
    async with serving(Server(body, status)) as calls:
        with pytest.raises(CallFailed) as caught:
            await calls.call("sendMessage", {})
    assert (caught.value.code, caught.value.token_refused) == (0, False)
    assert str(status) in caught.value.description


async def test_a_refusal_carries_telegrams_code_sentence_and_parameters() -> None:
    parameters = '{"retry_after": 17, "migrate_to_chat_id": -5}'
    body = f'{{"ok": false, "description": "Too Many Requests", "parameters": {parameters}}}'.encode()
    async with serving(Server(body, 429)) as calls:
        with pytest.raises(CallFailed) as caught:
            await calls.call("sendMessage", {})
    error = caught.value
    assert (error.code, error.description, error.retry_after, error.migrated) == (429, "Too Many Requests", 17, True)


@pytest.mark.parametrize("parameters", ["7", "[]", '{"retry_after": "5"}', '{"retry_after": -1}', '{"retry_after": 0}'])
async def test_odd_parameters_are_none(parameters: str) -> None:
    body = f'{{"ok": false, "parameters": {parameters}}}'.encode()
    async with serving(Server(body, 429)) as calls:
        with pytest.raises(CallFailed) as caught:
            await calls.call("sendMessage", {})
    assert (caught.value.retry_after, caught.value.migrated, caught.value.description) == (None, False, "")


async def test_a_call_is_never_sent_on_to_another_place() -> None:
    server = Server(status=307, headers={"Location": "/elsewhere"}, body=b"")
    async with serving(server) as calls:
        with pytest.raises(CallFailed):
            await calls.call("sendMessage", {})
        with pytest.raises(CallFailed):
            await calls.read("photos/1.jpg", 10)
    assert len(server.asked) == 2


async def test_a_call_that_takes_too_long_fails() -> None:
    async with serving(Server(together=2)) as calls:
        with pytest.raises(CallFailed) as caught:
            await calls.call("getUpdates", {}, seconds=0.05)
    assert caught.value.code == 0


async def test_whatever_goes_wrong_on_the_way_shows_neither_token_nor_text() -> None:
    calls, private = Calls(TOKEN, "http://127.0.0.1:1"), {"text": "Chuyện riêng".upper()}
    with pytest.raises(CallFailed) as caught:
        await calls.call("sendMessage", private)
    await calls.close()
    told = "".join(traceback.format_exception(caught.value))
    assert TOKEN not in told
    assert private["text"] not in told


async def test_after_closing_calls_fail_and_open_nothing() -> None:
    server = Server()
    async with serving(server) as calls:
        await calls.close()
        with pytest.raises(CallFailed):
            await calls.call("getMe", {})
    assert server.asked == []


async def test_a_message_that_telegram_took_without_saying_its_number_is_not_sent_again() -> None:
    server = Server(b'{"ok": true, "result": true}')
    async with serving(server) as calls:
        channel = Telegram(TOKEN, photo=Photos().thumbnail, calls=calls)
        with pytest.raises(Permanent) as caught:
            await channel.send(Outgoing(id=1, native="7", screen=Screen("Chào bác"), turn=1))
    assert not caught.value.blocked


@pytest.mark.parametrize("token", ["", "x", "12", "12:", ":abc", "a:b", "12:a b", "12:a/b", "12:a\n", "12:a?b", "1²:a"])
def test_a_token_that_is_none_is_refused_at_once(token: str) -> None:
    with pytest.raises(ValueError, match="token"):
        Calls(token, "https://api.telegram.org")


async def test_a_server_with_https_is_asked_over_https() -> None:
    """A plain server does not understand it: the call fails, and nothing was asked."""
    server = Server()
    async with serving(server):
        calls = Calls(TOKEN, server.url.replace("http:", "https:"))
        with pytest.raises(CallFailed) as caught:
            await calls.call("getMe", {})
        await calls.close()
    assert (caught.value.code, server.asked) == (0, [])


def test_the_account_is_the_public_half_of_the_token() -> None:
    assert Calls("4200:abc-DEF_1", "https://api.telegram.org").account == "4200"
