"""The web chat: the real channel, and browsers that post what its forms hold. Only the form's encoding is left out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from html import unescape
from io import BytesIO
from uuid import uuid4

from starlette.datastructures import UploadFile

from bot.channels.channel import Incoming
from bot.channels.web import WebChat
from bot.channels.web.bells import Bells
from bot.channels.web.bubbles import bubble
from bot.channels.web.pages import Look, Pages
from bot.channels.web.posting import keep
from bot.channels.web.room import Room
from bot.channels.web.upload import Posted
from bot.channels.web.visitor import Visitors
from domain.screen import Option
from locales import translator
from storage.database import Database
from storage.files import Files
from storage.queries import web_messages
from tests.world.clock import WorldClock
from tests.world.line import Chats, Faults, Line, Message, MirrorLine
from tests.world.messengers.phone import Events

SECRET = "s" * 40
LOOK = Look("vi", "token", "chungtay.test")
NO_VOICE = "the page takes texts, photos and places"


@cache
def _pages() -> Pages:
    return Pages(translator)


class WebMessenger:
    """The web chat with everybody's browsers."""

    name = "web"
    gathers = False
    cannot: Mapping[str, str] = {
        "shares_phone": NO_VOICE,
        "sends_voice": NO_VOICE,
        "sends_sticker": NO_VOICE,
        "sends_document": NO_VOICE,
        "does_nothing": "a form without content is not kept",
    }

    def __init__(self) -> None:
        self.chats: Chats = {}
        self.faults = Faults()
        self._room: Room | None = None

    @property
    def room(self) -> Room:
        """What the channel's endpoints work with, in this process."""
        assert self._room is not None
        return self._room

    def open(self, database: Database, files: Files, clock: WorldClock) -> Line:
        chat = WebChat(database, files, secret=SECRET, clock=clock)
        self._room = Room(database, files, clock, Visitors(SECRET), Bells(), _pages())
        return MirrorLine(chat, self.chats, self.faults, self._received)

    def phone(self, name: str) -> Browser:
        return Browser(self, uuid4().hex)

    def _received(self, native: str) -> Sequence[str]:
        return [text for message in self.chats.get(native, ()) for text in message.texts]


class Browser:
    """Somebody with the page open."""

    def __init__(self, messenger: WebMessenger, native: str) -> None:
        self._messenger, self.native = messenger, native

    async def says(self, text: str) -> Events:
        return await self._posts(text=text)

    async def chooses(self, message: Message, option: Option) -> Events:
        page = await self._shown(message)
        buttons = re.findall(r'<button name="press" value="([^"]*)"[^>]*>(.*?)</button>', page)
        (pressed, *_) = [unescape(value) for value, label in buttons if unescape(label) == option.label]
        assert f'name="message" value="{message.mark}"' in page
        return await self.presses(pressed, message)

    async def presses(self, data: str, message: Message | None) -> Events:
        return await self._posts(press=data, message=message.number if message else None)

    async def sees_photo(self, message: Message) -> bool:
        page = await self._shown(message)
        return all(f'<img src="/chat/photo/{name}' in page for name in message.screen.photos)

    async def sends_photos(self, photos: Sequence[bytes], caption: str = "") -> Events:
        return await self._posts(text=caption, photos=photos)

    async def sends_original(self, data: bytes) -> Events:
        return await self.sends_photos([data])

    async def shares_place(self, lat: float, lon: float) -> Events:
        return await self._posts(point=(lat, lon))

    async def shares_phone(self, phone: str) -> Events:
        raise AssertionError(NO_VOICE)

    async def sends_voice(self, data: bytes) -> Events:
        raise AssertionError(NO_VOICE)

    async def sends_sticker(self) -> Events:
        raise AssertionError(NO_VOICE)

    async def sends_document(self) -> Events:
        raise AssertionError(NO_VOICE)

    async def _shown(self, message: Message) -> str:
        """The bubble as the page has it."""
        room = self._messenger.room
        chat = await room.chat(self.native)
        assert chat is not None
        async with room.database.glance() as db:
            kept = await web_messages.get(db, chat.address, message.number)
        assert kept is not None
        return room.pages.bubble(LOOK, bubble(kept), message.turn)

    async def _posts(
        self,
        *,
        text: str = "",
        press: str = "",
        message: int | None = None,
        photos: Sequence[bytes] = (),
        point: tuple[float, float] | None = None,
    ) -> Events:
        """What the endpoint does with a form that it has read. A form that it refuses leaves nothing."""
        files = tuple(UploadFile(BytesIO(data), size=len(data), filename=f"{n}.jpg") for n, data in enumerate(photos))
        posted = Posted(uuid4().hex, "", text, press, message, files, point)
        made: list[Incoming] = []

        async def store(events: Sequence[Incoming]) -> None:
            made.extend(events)

        if posted.empty:
            return ()
        await keep(self._messenger.room, store, self.native, posted)
        return made
