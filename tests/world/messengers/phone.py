"""What a messenger of the world offers: a channel for the desk, and phones for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from bot.channels.channel import Incoming
from domain.screen import Option
from storage.database import Database
from storage.files import Files
from tests.world.clock import WorldClock
from tests.world.line import Chats, Faults, Line, Message

Events = Sequence[Incoming]
"""What the messenger hands to our side for one thing that a person did, read by the channel's own reader."""


class Phone(Protocol):
    """Somebody's messenger. What it cannot do is in the messenger's `cannot`, and is not called."""

    @property
    def native(self) -> str:
        """The messenger's id of the chat."""

    async def says(self, text: str) -> Events:
        """A typed message."""

    async def chooses(self, message: Message, option: Option) -> Events:
        """One of the options of a message: as the messenger shows it, or by what the message says to type."""

    async def presses(self, data: str, message: Message | None) -> Events:
        """A button with this data, forged or not."""

    async def sees_photo(self, message: Message) -> bool:
        """Whether the person sees a picture with this message, or just above it."""

    async def sends_photos(self, photos: Sequence[bytes], caption: str = "") -> Events:
        """One photo, or several together."""

    async def sends_original(self, data: bytes) -> Events:
        """One photo byte for byte, in the way in which the messenger does not make another of it."""

    async def shares_place(self, lat: float, lon: float) -> Events:
        """A location."""

    async def shares_phone(self, phone: str) -> Events:
        """One's own contact."""

    async def sends_voice(self, data: bytes) -> Events:
        """A voice note."""

    async def sends_sticker(self) -> Events:
        """A sticker."""

    async def sends_document(self) -> Events:
        """A file that is no image."""


class Messenger(Protocol):
    """A messenger and everybody's phones. It lives on when the process restarts."""

    name: str
    gathers: bool
    """Whether photos that come at once are one album, because the messenger does not say which belong together."""
    cannot: Mapping[str, str]
    """What its phones cannot do, by the name of the act, and why."""
    chats: Chats
    faults: Faults

    def open(self, database: Database, files: Files, clock: WorldClock) -> Line:
        """The channel of a process that starts."""

    def phone(self, name: str) -> Phone:
        """The phone of somebody who has not written yet."""


Make = Callable[[], Messenger]
