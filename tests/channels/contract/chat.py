"""One chat on a messenger of the world, without a desk: screens go out by hand, and what comes is read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from aiogram.types import Update

from bot.channels.channel import Outgoing
from bot.desk.hearing import hear
from domain.said import Said
from domain.screen import Screen
from storage.database import Database
from storage.files import Files
from tests.world.clock import WorldClock
from tests.world.line import Line, Message
from tests.world.messengers.phone import Events, Make, Messenger, Phone
from tests.world.prepared import filled, tables_only

ADDRESS = 987_654
"""Our number of the chat."""


@dataclass
class Chat:
    """Lan's, who has written once. `nga` has, too."""

    messenger: Messenger
    line: Line
    files: Files
    lan: Phone
    nga: Phone
    numbers: count[int] = field(default_factory=lambda: count(1))

    async def shows(self, screen: Screen, turn: int) -> Message:
        """The screen reaches Lan."""
        await self.line.send(Outgoing(next(self.numbers), self.lan.native, screen, turn))
        return self.messenger.chats[self.lan.native][-1]

    def updates(self, events: Events) -> list[Update]:
        """What the channel makes of them."""
        return [self.line.to_update(event.payload, ADDRESS) for event in events]

    def heard(self, events: Events, screen: Screen | None = None, turn: int = 1, photos: Sequence[str] = ()) -> Said:
        """What was said, given the screen that the chat shows."""
        voices = [ref.id for event in events for ref in self.line.files(event.payload) if ref.kind == "voice"]
        return hear(self.updates(events), photos, (), screen, turn, voices)


@asynccontextmanager
async def chatting(folder: Path, make: Make, name: str = "Lan") -> AsyncIterator[Chat]:
    """A chat on one messenger."""
    database = Database(f"sqlite+aiosqlite:///{folder / 'chat.db'}")
    await filled(database, tables_only)
    files, messenger = Files.open(folder / "photos"), make()
    line = messenger.open(database, files, WorldClock())
    chat = Chat(messenger, line, files, messenger.phone(name), messenger.phone("Nga"))
    for phone in (chat.lan, chat.nga):
        await phone.says("/start")
    try:
        yield chat
    finally:
        await line.close()
        await database.close()
