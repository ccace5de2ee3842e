"""The pocket messenger's phones: for tests of the desk, which need no messenger in particular."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from bot.channels.channel import Incoming
from domain.screen import Option, press
from storage.database import Database
from storage.files import Files
from tests.world.clock import WorldClock
from tests.world.line import Chats, Faults, Line, Message
from tests.world.messengers.phone import Events
from tests.world.pocket import Pocket

_SIZE = {"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}
_STICKER = {
    "file_id": "s",
    "file_unique_id": "s",
    "type": "regular",
    "width": 1,
    "height": 1,
    "is_animated": False,
    "is_video": False,
}


class PocketMessenger:
    """The messenger in memory."""

    name = "pocket"
    gathers = False
    cannot: Mapping[str, str] = {}

    def __init__(self) -> None:
        self.chats: Chats = {}
        self.pocket = Pocket()
        self.faults = Faults()
        self.events = count(1)

    def open(self, database: Database, files: Files, clock: WorldClock) -> Line:
        return Line(self.pocket, self.chats, self.faults, lambda native: [])

    def phone(self, name: str) -> PocketPhone:
        return PocketPhone(self, f"native-{name}", name)


@dataclass
class PocketPhone:
    """Somebody with the messenger in memory."""

    messenger: PocketMessenger
    native: str
    name: str

    async def says(self, text: str) -> Events:
        return self._event({"said": {"text": text}})

    async def chooses(self, message: Message, option: Option) -> Events:
        return await self.presses(press(option, message.turn), message)

    async def presses(self, data: str, message: Message | None) -> Events:
        return self._event({"press": data, "message": message.number if message else 0})

    async def sees_photo(self, message: Message) -> bool:
        return bool(message.screen.photos)

    async def sends_photos(self, photos: Sequence[bytes], caption: str = "") -> Events:
        group = f"album-{next(self.messenger.events)}" if len(photos) > 1 else None
        made: list[Incoming] = []
        for place, data in enumerate(photos):
            said: dict[str, Any] = {"photo": [_SIZE]} | ({"media_group_id": group} if group else {})
            said |= {"caption": caption} if caption and not place else {}
            made += self._event({"said": said, "photos": [self._upload(data)]}, group)
        return made

    async def sends_original(self, data: bytes) -> Events:
        return await self.sends_photos([data])

    async def shares_place(self, lat: float, lon: float) -> Events:
        return self._event({"said": {"location": {"latitude": lat, "longitude": lon}}})

    async def shares_phone(self, phone: str) -> Events:
        raise AssertionError("the messenger in memory has no contacts")

    async def sends_voice(self, data: bytes) -> Events:
        said = {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 3}}
        return self._event({"said": said, "voices": [self._upload(data)]})

    async def sends_sticker(self) -> Events:
        return self._event({"said": {"sticker": _STICKER}})

    async def sends_document(self) -> Events:
        return self._event({"said": {"document": {"file_id": "d", "file_unique_id": "d"}}})

    def _event(self, payload: dict[str, Any], group: str | None = None) -> list[Incoming]:
        return [Incoming(f"e{next(self.messenger.events)}", self.native, {"name": self.name, **payload}, group)]

    def _upload(self, data: bytes) -> str:
        name = f"f{next(self.messenger.events)}"
        self.messenger.pocket.files_held[name] = data
        return name
