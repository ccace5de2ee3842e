"""A desk over the pocket messenger with routers that a test brings."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiogram import Router

from bot.channels.channel import Incoming
from bot.desk.answering import Answering, Room
from bot.desk.delivery import Lane
from bot.desk.gathering import Gathering
from bot.desk.intake import Intake
from bot.desk.parts import word
from bot.desk.photos import Darkroom
from bot.desk.rounds import Rounds
from storage.database import Database
from storage.files import Files
from storage.talks import Talks
from storage.vault import new_vault
from tests.world.clock import WorldClock
from tests.world.pocket import Pocket
from tests.world.prepared import filled, tables_only
from tests.world.world import OFFICE

Handler = Callable[..., Awaitable[Any]]


class Bench:
    """The desk's parts over one database file; `restart` is another process on the same file."""

    def __init__(self, folder: Path, on_message: Handler, on_choice: Handler | None, pocket: Pocket) -> None:
        self.folder = folder
        self.clock = WorldClock()
        self.pocket = pocket
        self._handlers = (on_message, on_choice or on_message)
        self._events = 0
        self.open()

    def open(self) -> None:
        """Put the parts together."""
        self.database = Database(f"sqlite+aiosqlite:///{self.folder / 'bench.db'}")
        talks = Talks()
        router = Router()
        router.message.register(self._handlers[0])
        router.callback_query.register(self._handlers[1])
        self.lane = Lane(database=self.database, channel=self.pocket, clock=self.clock, word=word)
        self.rounds = Rounds(
            database=self.database,
            channels=[self.pocket],
            answering=Answering(router, talks, Room(new_vault(), OFFICE)),
            clock=self.clock,
            size=64,
            hand=lambda answers: self.lane.hand(answers.get((self.pocket.name, self.pocket.account), ())),
        )
        self.gathering = Gathering(
            database=self.database,
            channel=self.pocket,
            darkroom=Darkroom(Files.open(self.folder / "photos")),
            clock=self.clock,
            ready=self.rounds.wake,
        )
        self.intake = Intake(
            self.database, self.pocket, self.clock, to_hear=self.rounds.wake, to_gather=self.gathering.wake
        )

    async def comes(self, who: str, text: str = "", *, event: str = "", **payload: Any) -> None:
        """An event arrives and is kept; nothing is answered yet."""
        self._events += 1
        said = {"said": {"text": text}} if text else {}
        await self.intake.store([Incoming(event or f"e{self._events}", who, {**said, **payload})])

    async def settle(self) -> None:
        """Gathering, rounds and deliveries until nothing is due."""
        while await self.gathering.gather() + await self.rounds.round() + await self.lane.deliver():
            pass

    def told(self, who: str) -> list[str]:
        """The texts in a chat."""
        return [message.screen.whole for message in self.pocket.chats.get(who, [])]


@asynccontextmanager
async def bench(
    folder: Path, on_message: Handler, on_choice: Handler | None = None, pocket: Pocket | None = None
) -> AsyncIterator[Bench]:
    """A bench with its tables made."""
    made = Bench(folder, on_message, on_choice, pocket or Pocket())
    await filled(made.database, tables_only)
    yield made
    await made.database.close()
