"""The world: a database in a folder, the desk over the pocket messenger, people, and a clock."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncConnection

from actions import membership
from bot.channels.channel import Incoming
from bot.desk.answering import Room
from bot.desk.parts import Desk
from domain.office import Office
from domain.people import Grant, Role
from storage import seed
from storage.database import Database
from storage.files import Files
from storage.queries import people
from storage.tables import metadata
from storage.vault import Vault, new_vault
from tests.world.clock import MORNING, WorldClock
from tests.world.people import Person
from tests.world.pocket import Pocket
from tests.world.prepared import filled

OFFICE = Office("Mặt trận xã Bình Lư", "0213 3751 234", "7:30-17:00, thứ Hai đến thứ Sáu", "https://bl.example")


async def tables_and_places(database: Database) -> None:
    """What an installation has before anybody writes, with the places of the former Tam Đường district."""
    async with database.write() as db:
        await db.run_sync(metadata.create_all)
        await seed.places(db)
        await seed.templates(db, now=MORNING)
        await seed.demo_places(db, now=MORNING)


class World:
    """Everything real but the messenger. Nothing happens until `settle`, which people call after each step."""

    def __init__(self, folder: Path, url: str = "") -> None:
        self.folder = folder
        self.url = url or f"sqlite+aiosqlite:///{folder / 'world.db'}"
        self.clock = WorldClock()
        self.pocket = Pocket()
        self.vault: Vault = new_vault()
        self._events = count(1)
        self._open()

    def _open(self) -> None:
        self.database = Database(self.url)
        self.files = Files.open(self.folder / "photos")
        self.desk = Desk(
            database=self.database,
            files=self.files,
            channels=[self.pocket],
            room=Room(self.vault, OFFICE),
            clock=self.clock,
            size=64,
        )

    async def begin(self) -> None:
        """Have the tables and the places."""
        await filled(self.database, tables_and_places)

    async def restart(self) -> None:
        """The process ends and another begins on the same folder."""
        await self.close()
        self._open()

    async def close(self) -> None:
        """Let go of the database."""
        await self.database.close()

    async def settle(self) -> None:
        """Gathering, rounds and deliveries until nothing more is due."""
        while await self._step():
            pass

    async def _step(self) -> int:
        gathered = sum([await part.gather() for part in self.desk.gatherings])
        return gathered + await self.desk.rounds.round() + sum([await lane.deliver() for lane in self.desk.lanes])

    async def store(self, event: Incoming) -> None:
        """What the messenger hands over."""
        await self.desk.intakes[0].store([event])

    def next_event(self) -> int:
        """A number no event had."""
        return next(self._events)

    def upload(self, data: bytes) -> str:
        """Give the messenger a file to hold; returns its name."""
        name = f"f{self.next_event()}"
        self.pocket.files_held[name] = data
        return name

    def resident(self, name: str) -> Person:
        """Somebody who has not written yet."""
        return Person(self, name, f"native-{name}")

    async def officer(self, name: str, role: Role, unit: str = "new_binh_lu") -> Person:
        """Somebody who joined an office by a real invitation."""
        async with self.database.write() as db:
            code = await membership.invite(db, given=Grant(role, unit), by=None, now=self.clock())
        person = self.resident(name)
        await person.says(f"/start invite_{code}")
        return person

    async def moderator(self, name: str, unit: str = "new_binh_lu") -> Person:
        """A moderator of the Front."""
        return await self.officer(name, Role.MODERATOR, unit)

    async def staff(self, name: str, unit: str = "new_binh_lu") -> Person:
        """A member of the commune's staff."""
        return await self.officer(name, Role.STAFF, unit)

    async def address_of(self, native: str) -> int:
        """Our number of a chat."""
        async with self.checking() as db:
            found = await people.resolve(
                db, channel=self.pocket.name, account=self.pocket.account, natives=[native], now=self.clock()
            )
        return found[native]

    @asynccontextmanager
    async def checking(self) -> AsyncIterator[AsyncConnection]:
        """A second session: only what was committed is seen."""
        async with self.database.read() as db:
            yield db
