"""A town: residents at several messengers, one real desk, a clock that ticks, and switches for what can fail."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import event as listening
from sqlalchemy.exc import PendingRollbackError

from actions import membership
from bot.channels.channel import Incoming
from bot.desk.answering import Room
from bot.desk.parts import Desk
from domain.people import Grant, Role
from storage import seed
from storage.database import Database, OperationalError, busy_or_full
from storage.files import Files
from storage.queries import outbox as queue
from storage.tables import metadata
from storage.vault import new_vault
from tests.faults.messenger import Messenger
from tests.faults.resident import Resident
from tests.world.clock import WorldClock
from tests.world.world import OFFICE

TICK = 5.0
"""Seconds between two steps of a resident."""
UNLIMITED = 1_073_741_823
BUSY_MS = 20
"""A lock is waited for so long here: the clock of the town stands meanwhile."""
MODERATOR = "the-moderator"


class Killed(BaseException):
    """The process ends at this point."""


class Town:
    """Everything real but the messengers. `tick`: each resident acts once, the desk works until nothing is due."""

    def __init__(self, folder: Path, *, residents: int, over: int, accounts: int = 3, dice: Random) -> None:
        self.folder = folder
        self.dice = dice
        self.clock = WorldClock()
        self.messengers = [Messenger(account=f"account-{n}", dice=dice) for n in range(accounts)]
        self.residents = [Resident(n, self.messengers[n % accounts], n % 3 == 0, n % over) for n in range(residents)]
        self.ticks = 0
        self.troubles: Counter[str] = Counter()
        """How often a part of the desk met a fault: the proof that the fault was there."""
        self.alive = True
        self.part = ""
        self.pages: dict[str, int] = {}
        """How many pages the database may have while this part of the desk works."""
        self.statements_left: int | None = None
        """After so many statements the process ends."""
        self._vault = new_vault()
        self._opened: list[Any] = []

    async def begin(self) -> None:
        """Make the database, and a moderator of the commune at the first messenger."""
        self._open()
        async with self.database.write() as db:
            await db.run_sync(metadata.create_all)
            await seed.places(db)
            await seed.templates(db, now=self.clock())
            await seed.demo_places(db, now=self.clock())
            code = await membership.invite(db, given=Grant(Role.MODERATOR, "new_binh_lu"), by=None, now=self.clock())
        said = {"name": "Cán bộ", "said": {"text": f"/start invite_{code}"}}
        self.messengers[0].unread.append(Incoming("joins", MODERATOR, said))
        await self.take_in()
        await self.answer()

    def _open(self) -> None:
        self.database = Database(f"sqlite+aiosqlite:///{self.folder / 'town.db'}")
        engine = self.database.engine.sync_engine
        listening.listen(engine, "connect", lambda connection, _: self._opened.append(connection.driver_connection))
        listening.listen(engine, "checkout", self._prepare)
        listening.listen(engine, "before_cursor_execute", self._before)
        self.desk = Desk(
            database=self.database,
            files=Files.open(self.folder / "photos"),
            channels=self.messengers,
            room=Room(self._vault, OFFICE),
            clock=self.clock,
            size=64,
        )

    def _prepare(self, connection: Any, _record: Any, _proxy: Any) -> None:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={BUSY_MS}")
        cursor.execute(f"PRAGMA max_page_count={self.pages.get(self.part, UNLIMITED)}")
        cursor.close()

    def _before(self, *_: Any) -> None:
        if self.statements_left is not None:
            self.statements_left -= 1
            if self.statements_left < 0:
                raise Killed

    def ends(self) -> None:
        """The process ends before its next statement."""
        self.statements_left = 0

    async def tick(self) -> None:
        """Everybody acts once; the desk works; time passes."""
        self.everybody_acts()
        await self.lives(self.take_in, self.answer)
        self.ticks += 1
        self.clock.advance(seconds=TICK)

    async def lives(self, *parts: Callable[[], Awaitable[None]]) -> None:
        """The process does this; it comes up before, if it can, and may be killed at it."""
        try:
            if self.alive or await self._comes_up():
                for part in parts:
                    await part()
        except* (Killed, PendingRollbackError):
            # What a killed process would have done on its way out does not count.
            assert self.statements_left is not None
            assert self.statements_left < 0
            await self._is_killed()

    def everybody_acts(self) -> None:
        """Each resident says the next thing, if they are answered."""
        for resident in self.residents:
            resident.acts(self.ticks)

    async def take_in(self) -> None:
        """The messengers hand over what is unread."""
        for messenger, intake in zip(self.messengers, self.desk.intakes, strict=True):
            await self._while_there_is_some("inbox", partial(messenger.hand_over, intake.store))

    async def answer(self) -> None:
        """What `bot.app.run` has running, until nothing more is due."""
        for gathering in self.desk.gatherings:
            await self._while_there_is_some("photos", gathering.gather)
        await self._while_there_is_some("round", self.desk.rounds.round)
        for lane in self.desk.lanes:
            await self._while_there_is_some("outbox", lane.deliver)

    async def _is_killed(self) -> None:
        self.troubles["killed"] += 1
        self.alive, self.statements_left = False, None
        await self.close()
        for messenger in self.messengers:
            messenger.excused.update(messenger.sends.keys() - self._marked())

    def _marked(self) -> set[int]:
        with closing(sqlite3.connect(self.folder / "town.db")) as other:
            return {row for (row,) in other.execute("SELECT id FROM outbox WHERE sent IS NOT NULL")}

    async def _comes_up(self) -> bool:
        """A new process on the same folder, as `bot.app.prepare` begins it; False if the database does not let it."""
        self._open()
        try:
            async with self.database.write() as db:
                await queue.release_leases(db)
        except OperationalError as error:
            await self.close()
            if not busy_or_full(error):
                raise
        else:
            self.alive = True
        return self.alive

    async def _while_there_is_some(self, part: str, work: Callable[[], Awaitable[int]]) -> None:
        """As `bot.desk.driving.drive`: what cannot be written now is tried again later."""
        self.part = part
        try:
            while await work():
                pass
        except OperationalError as error:
            if not busy_or_full(error):
                raise
            self.troubles[part] += 1

    async def until_all_is_done(self, within: int) -> None:
        """Tick until everybody has their receipt."""
        last = self.ticks + within
        while not all(resident.finished for resident in self.residents):
            assert self.ticks < last, f"{self.unfinished()} have no receipt after {self.ticks} ticks"
            await self.tick()
        await self.answer()

    def unfinished(self) -> list[str]:
        """Who waits, and for what."""
        return [f"{one.native}: {one.script[one.said - 1][1]}" for one in self.residents if one.heard < one.said][:5]

    async def close(self) -> None:
        """Let go of the database, also of what a killed process had open."""
        await self.database.close()
        while self._opened:
            await self._opened.pop().close()


@asynccontextmanager
async def town_of(folder: Path, residents: int, *, seed: int, over: int = 12) -> AsyncIterator[Town]:
    """A town that has begun; its database is closed at the end."""
    made = Town(folder, residents=residents, over=over, dice=Random(seed))
    await made.begin()
    try:
        yield made
    finally:
        await made.close()
