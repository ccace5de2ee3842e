"""Telegram: the real channel over the emulator's account, called without a network."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from bot.channels.channel import Incoming
from bot.channels.telegram import Telegram, events
from bot.channels.telegram.answers import CallFailed
from bot.channels.telegram.calls import Calls
from domain.screen import Option
from storage.database import Database
from storage.files import Files
from tests.emulators.telegram.account import TOKEN, Account
from tests.emulators.telegram.errors import Declined
from tests.emulators.telegram.form import Form
from tests.emulators.telegram.methods import BY_NAME
from tests.emulators.telegram.person import Person
from tests.world.clock import WorldClock
from tests.world.line import Chats, Faults, Line, Message
from tests.world.messengers.clocks import Hands
from tests.world.messengers.phone import Events

FIRST = 700_000_001


class InProcess(Calls):
    """The Bot API, answered by the emulator's account at once."""

    def __init__(self, account: Account) -> None:
        super().__init__(TOKEN, "http://127.0.0.1:9")
        self._own = account

    async def call(self, method: str, fields: dict[str, Any], *, file: bytes | None = None, seconds: float = 0) -> Any:
        """As over HTTP: every value as text there, JSON back."""
        told = {name: value for name, value in fields.items() if value is not None}
        texts = {name: value if isinstance(value, str) else json.dumps(value) for name, value in told.items()}
        form = Form(texts, {} if file is None else {"file": file})
        self._own.count(method.lower(), form)
        try:
            return json.loads(json.dumps(await BY_NAME[method.lower()](self._own, form)))
        except Declined as refused:
            raise CallFailed(refused.code, str(refused)) from None

    async def read(self, path: str, most: int, seconds: float = 0) -> bytes:
        file = self._own.files.at(path)
        if file is None:
            raise CallFailed(404, "no file")
        return file.data[: most + 1]


class TelegramMessenger:
    """Telegram with everybody's phones."""

    name = "telegram"
    gathers = False
    cannot: Mapping[str, str] = {}

    def __init__(self) -> None:
        self.chats: Chats = {}
        self.faults = Faults()
        self._hands = Hands()
        self.account = Account(self._hands)
        self.people: dict[str, Person] = {}

    def open(self, database: Database, files: Files, clock: WorldClock) -> Line:
        self._hands.clock = clock
        channel = Telegram(TOKEN, photo=files.thumbnail, calls=InProcess(self.account))
        return Line(channel, self.chats, self.faults, self._received)

    def phone(self, name: str) -> TelegramPhone:
        person = Person(self.account, FIRST + len(self.people), name)
        self.people[str(person.id)] = person
        return TelegramPhone(self.account, person)

    def _received(self, native: str) -> Sequence[str]:
        return [message.text for message in self.people[native].messages]


class TelegramPhone:
    """Somebody with Telegram."""

    def __init__(self, account: Account, person: Person) -> None:
        self._account, self._person = account, person

    @property
    def native(self) -> str:
        return str(self._person.id)

    async def says(self, text: str) -> Events:
        return self._come(self._person.says(text))

    async def chooses(self, message: Message, option: Option) -> Events:
        (raw,) = [one.raw for one in self._person.messages if one.id == message.number]
        for row in raw.get("reply_markup", {}).get("inline_keyboard", []):
            for button in row:
                if button["text"] == option.label:
                    return await self.presses(button["callback_data"], message)
        assert any(button["text"] == option.label for row in self._person.keyboard for button in row), option.label
        return await self.says(option.label)

    async def presses(self, data: str, message: Message | None) -> Events:
        shown = next((one.raw for one in self._person.messages if message and one.id == message.number), None)
        content = {
            "id": self._account.press(),
            "from": self._person.user,
            "message": shown or self._person.messages[-1].raw,
            "chat_instance": "1",
            "data": data,
        }
        return self._come(self._account.queue.put("callback_query", content))

    async def sees_photo(self, message: Message) -> bool:
        return any(one.photo for one in self._person.messages if one.id == message.number)

    async def sends_photos(self, photos: Sequence[bytes], caption: str = "") -> Events:
        album = str(self._account.next_number()) if len(photos) > 1 else ""
        made: list[Incoming] = []
        for place, data in enumerate(photos):
            made += self._photo(data, "" if place else caption, album)
        return made

    async def sends_original(self, data: bytes) -> Events:
        return self._come(self._person.sends_file(data))

    async def shares_place(self, lat: float, lon: float) -> Events:
        return self._come(self._person.shares_location(lat, lon))

    async def shares_phone(self, phone: str) -> Events:
        return self._come(self._person.shares_contact(phone))

    async def sends_voice(self, data: bytes) -> Events:
        return self._come(self._person.sends_voice(data))

    async def sends_sticker(self) -> Events:
        return self._come(self._person.sends_sticker())

    async def sends_document(self) -> Events:
        return self._come(self._person.sends_file(b"%PDF-1.7", "don.pdf", "application/pdf"))

    def _photo(self, data: bytes, caption: str, album: str) -> Events:
        """What Telegram does not take for a photo is sent as a file."""
        try:
            return self._come(self._person.sends_photo(data, caption, album))
        except Declined:
            update = self._person.sends_file(data, caption=caption)
            update["message"] |= {"media_group_id": album} if album else {}
            return self._come(update)

    def _come(self, update: dict[str, Any]) -> list[Incoming]:
        self._account.queue.drop(update)
        read = events.read(json.loads(json.dumps(update)))
        return [read] if read else []
