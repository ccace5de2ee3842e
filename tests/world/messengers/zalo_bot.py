"""Zalo's Bot Platform: the real channel over the emulator's account, called without a network."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import httpx
from starlette.applications import Starlette

from bot.channels.channel import Incoming
from bot.channels.zalo.bot import ZaloBot
from bot.channels.zalo.bot.calls import CallFailed, Calls, result
from bot.channels.zalo.bot.events import Reader
from domain.screen import Option, press
from storage.database import Database
from storage.files import Files
from tests.emulators.zalo_bot import Account, Person
from tests.emulators.zalo_bot.errors import Lost
from tests.world.clock import WorldClock
from tests.world.line import Chats, Faults, Line, Message
from tests.world.messengers.able import leave_out
from tests.world.messengers.clocks import Hands
from tests.world.messengers.phone import Events
from tests.world.messengers.typed import typed

PUBLIC = "https://chungtay.test"
NOTHING_TO_FORGE = "zalo_bot: no message has buttons, and only what a message offers can be typed"
NOT_PASSED_ON = "the platform does not pass that on"


class InProcess(Calls):
    """The Bot API, answered by the emulator's account at once."""

    def __init__(self, account: Account) -> None:
        super().__init__(account.token, "http://127.0.0.1:9")
        self._own = account

    async def call(self, method: str, fields: dict[str, Any], *, seconds: float = 0) -> Any:
        try:
            return result(*await self._own.call(method, json.loads(json.dumps(fields))))
        except Lost:
            raise CallFailed(0, "Lost") from None

    async def get(self, url: str, most: int) -> tuple[int, bytes]:
        status, data, _ = self._own.media.at(url)
        return status, data[: most + 1]


class Visitor:
    """Zalo's servers, which fetch our photos from the channel's own routes."""

    def __init__(self) -> None:
        self.app = Starlette()

    async def get(self, url: str) -> tuple[int, bytes]:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(self.app)) as http:
            answer = await http.get(url)
        return answer.status_code, answer.content

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> int:
        raise AssertionError("events are read, not brought")


class ZaloBotMessenger:
    """The Bot Platform with everybody's phones, on a plan without limits."""

    name = "zalo_bot"
    gathers = True
    cannot: Mapping[str, str] = {
        "forges": NOTHING_TO_FORGE,
        "shares_place": NOT_PASSED_ON,
        "shares_phone": NOT_PASSED_ON,
        "sends_document": NOT_PASSED_ON,
        "does_nothing": "Zalo sends no empty message",
    }

    def __init__(self) -> None:
        self.chats: Chats = {}
        self.faults = Faults()
        self._hands, self._visitor = Hands(), Visitor()
        self.account = Account(self._hands, self._visitor)
        self.account.quota.users = self.account.quota.monthly = 0
        self.account.faults.flat = True
        self.reader = Reader()

    def open(self, database: Database, files: Files, clock: WorldClock) -> Line:
        self._hands.clock = clock
        channel = ZaloBot(
            self.account.token,
            photo=files.thumbnail,
            clock=clock,
            secret="s" * 40,
            public_url=PUBLIC,
            calls=InProcess(self.account),
        )
        self._visitor.app = Starlette(routes=list(channel.routes()))
        self.reader = Reader()
        return Line(channel, self.chats, self.faults, self._received)

    def phone(self, name: str) -> ZaloBotPhone:
        return ZaloBotPhone(self, self.account.person(name))

    def _received(self, native: str) -> Sequence[str]:
        assert not self.account.strange_fields
        assert not self.account.photos.black
        (person,) = [one for one in self.account.people if one.id == native]
        return [message.text for message in person.messages]


class ZaloBotPhone:
    """Somebody who talks to the bot."""

    def __init__(self, messenger: ZaloBotMessenger, person: Person) -> None:
        self._messenger, self._person = messenger, person

    @property
    def native(self) -> str:
        return self._person.id

    async def says(self, text: str) -> Events:
        return self._come(self._person.says(text))

    async def chooses(self, message: Message, option: Option) -> Events:
        return await self.says(typed(self._messenger.chats[self.native], message, option.label))

    async def presses(self, data: str, message: Message | None) -> Events:
        """What a message offers is typed, as `chooses` does; what stands on none cannot be forged either."""
        chat = self._messenger.chats[self.native]
        for shown in reversed(chat):
            for option in shown.screen.options:
                if press(option, shown.turn) == data:
                    return await self.chooses(shown, option)
        if data == "*:home":
            return await self.says("menu")
        return leave_out(NOTHING_TO_FORGE)

    async def sees_photo(self, message: Message) -> bool:
        shown = [one.photo for one in self._person.messages[-len(message.texts) :] if one.photo]
        return bool(shown) and not any(photo.black for photo in shown)

    async def sends_photos(self, photos: Sequence[bytes], caption: str = "") -> Events:
        return self._come(*self._person.sends_album(photos, caption))

    async def sends_original(self, data: bytes) -> Events:
        return await self.sends_photos([data])

    async def shares_place(self, lat: float, lon: float) -> Events:
        raise AssertionError(NOT_PASSED_ON)

    async def shares_phone(self, phone: str) -> Events:
        raise AssertionError(NOT_PASSED_ON)

    async def sends_voice(self, data: bytes) -> Events:
        return self._come(self._person.sends_voice(data))

    async def sends_sticker(self) -> Events:
        return self._come(self._person.sends_sticker())

    async def sends_document(self) -> Events:
        raise AssertionError(NOT_PASSED_ON)

    def _come(self, *events: dict[str, Any]) -> list[Incoming]:
        account, made = self._messenger.account, []
        for event in events:
            account.queue.drop(event)
            made.append(self._messenger.reader.read(json.loads(account.body(event))))
        return [event for event in made if event]
