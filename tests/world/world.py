"""The world: a database in a folder, the desk over a messenger, people, and a clock."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncConnection

from actions import membership
from bot.channels.channel import Incoming
from bot.desk.answering import Room
from bot.desk.parts import Desk
from domain.office import Office
from domain.people import Grant, Role
from scheduler.ticks import CLOCK, Tools
from storage import seed
from storage.database import Database
from storage.files import Files
from storage.queries import leases, people
from storage.tables import metadata
from storage.vault import Vault, new_vault
from tests.world.clock import MORNING, WorldClock
from tests.world.line import Faults
from tests.world.messengers.phone import Messenger
from tests.world.messengers.pocket import PocketMessenger
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
    """Everything real but the messenger's servers. Nothing happens until `settle`, which people call after each
    step. Without a messenger it is the one in memory."""

    def __init__(self, folder: Path, url: str = "", messenger: Messenger | None = None) -> None:
        self.folder = folder
        self.url = url or f"sqlite+aiosqlite:///{folder / 'world.db'}"
        self.clock = WorldClock()
        self.messenger = messenger or PocketMessenger()
        self.vault: Vault = new_vault()
        self._open()

    @property
    def pocket(self) -> Pocket:
        """The messenger in memory."""
        assert isinstance(self.messenger, PocketMessenger)
        return self.messenger.pocket

    @property
    def faults(self) -> Faults:
        """What goes wrong next between the desk and the messenger."""
        return self.messenger.faults

    def _open(self) -> None:
        self.database = Database(self.url)
        self.files = Files.open(self.folder / "photos")
        self.line = self.messenger.open(self.database, self.files, self.clock)
        self.desk = Desk(
            database=self.database,
            files=self.files,
            channels=[self.line],
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

    async def tick(self, *works: Callable[[Tools], Awaitable[None]]) -> None:
        """The clock makes these sweeps, and what they put in the outbox leaves."""
        tools = Tools(self.database, self.files, self.vault, OFFICE, self.clock, lambda: None, "world")
        async with self.database.write() as db:
            await leases.take(db, CLOCK, tools.holder, now=self.clock(), lasts=timedelta(hours=1))
        for work in works:
            await work(tools)
        await self.settle()

    async def store(self, *events: Incoming) -> None:
        """What the messenger hands over at once."""
        await self.desk.intakes[0].store(events)

    def resident(self, name: str) -> Person:
        """Somebody who has not written yet."""
        return Person(self, name, self.messenger.phone(name))

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
                db, channel=self.line.name, account=self.line.account, natives=[native], now=self.clock()
            )
        return found[native]

    @asynccontextmanager
    async def checking(self) -> AsyncIterator[AsyncConnection]:
        """A second session: only what was committed is seen."""
        async with self.database.read() as db:
            yield db
