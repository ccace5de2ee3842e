"""How a person reaches the product: Telegram through the emulator, or the chat page over HTTP with its live stream."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from html import unescape
from random import Random
from typing import Any, Protocol
from uuid import uuid4

import aiohttp

from tests.console.html import words
from tests.emulators.telegram import Emulator
from tests.emulators.telegram.person import Person

_HIDDEN = re.compile(r'name="token" value="([^"]+)"')
_BUTTON = re.compile(r'<button name="press" value="([^"]+)"')
_HELD = 40
"""So many old messages are remembered, to press their buttons."""


class Phone(Protocol):
    """What a person does with a messenger. `heard` has what the bot has said and they have not read yet."""

    heard: asyncio.Queue[str]

    async def says(self, text: str) -> None:
        """Send a text."""

    async def sends_photo(self, data: bytes) -> None:
        """Send a photo."""

    async def presses_something_old(self, dice: Random) -> None:
        """Press a button of any message that is still there."""


Connected = Callable[[], AbstractAsyncContextManager[Phone]]
"""Opens a phone for as long as the block lasts."""


class Switchboard:
    """Brings what the bot says on Telegram to whom it is for."""

    def __init__(self, emulator: Emulator) -> None:
        self.emulator = emulator
        self._phones: dict[int, TelegramPhone] = {}
        emulator.recording = False
        emulator.shown.append(self._shown)

    @asynccontextmanager
    async def phone(self, name: str) -> AsyncIterator[TelegramPhone]:
        """A phone with Telegram."""
        person = self.emulator.person(name)
        self._phones[person.id] = TelegramPhone(person)
        yield self._phones[person.id]

    def _shown(self, message: dict[str, Any]) -> None:
        if phone := self._phones.get(message["chat"]["id"]):
            phone.heard.put_nowait(message.get("text") or message.get("caption", ""))


class TelegramPhone:
    """A person of the emulator."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.heard: asyncio.Queue[str] = asyncio.Queue()

    async def says(self, text: str) -> None:
        self.person.says(text)

    async def sends_photo(self, data: bytes) -> None:
        self.person.sends_photo(data)

    async def presses_something_old(self, dice: Random) -> None:
        old = [message["message_id"] for message in self.person.chat.history[-_HELD:] if _has_buttons(message)]
        if old:
            self.person.presses(dice.choice(old), 0, 0)


def _has_buttons(message: dict[str, Any]) -> bool:
    return bool(message.get("reply_markup", {}).get("inline_keyboard"))


@asynccontextmanager
async def web_phone(address: str) -> AsyncIterator[WebPhone]:
    """A browser on the chat page, with its live stream open."""
    endless = aiohttp.ClientTimeout(total=None, sock_read=60)
    async with aiohttp.ClientSession(address, timeout=endless, cookie_jar=aiohttp.CookieJar(unsafe=True)) as http:
        async with http.get("/chat") as page:
            token = _HIDDEN.findall(await page.text())[-1]
        phone = WebPhone(http, unescape(token))
        async with asyncio.TaskGroup() as tasks:
            listening = tasks.create_task(phone.listens())
            yield phone
            listening.cancel()


class WebPhone:
    """A browser with JavaScript."""

    def __init__(self, http: aiohttp.ClientSession, token: str) -> None:
        self.heard: asyncio.Queue[str] = asyncio.Queue()
        self._http, self._token = http, token
        self._old: list[tuple[int, str]] = []
        self._last = 0

    async def says(self, text: str) -> None:
        await self._post({"text": text})

    async def sends_photo(self, data: bytes) -> None:
        await self._post({"text": ""}, data)

    async def presses_something_old(self, dice: Random) -> None:
        if self._old:
            message, choice = dice.choice(self._old)
            await self._post({"press": choice, "message": str(message)})

    async def _post(self, fields: dict[str, str], photo: bytes | None = None) -> None:
        form = aiohttp.FormData(default_to_multipart=True)
        for name, value in {"token": self._token, "event": uuid4().hex, **fields}.items():
            form.add_field(name, value)
        if photo is not None:
            form.add_field("photos", photo, filename="a.jpg", content_type="image/jpeg")
        async with self._http.post("/chat", data=form, headers={"Accept": "application/json"}) as answer:
            assert answer.status == 200, f"{answer.status}: {await answer.text()}"

    async def listens(self) -> None:
        """Read the stream; where it ends, open it again, as a browser does."""
        while True:
            headers = {"Last-Event-ID": str(self._last)}
            async with self._http.get("/chat/events", headers=headers) as stream:
                async for line in stream.content:
                    if line.startswith(b"data: "):
                        self._take(json.loads(line.removeprefix(b"data: ")))

    def _take(self, item: dict[str, Any]) -> None:
        self._last = item["changed"]
        if item["side"] == "out" and item["html"]:
            self._old = [*self._old, *((item["id"], unescape(one)) for one in _BUTTON.findall(item["html"]))][-_HELD:]
            self.heard.put_nowait(words(item["html"]))
