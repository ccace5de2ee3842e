"""The whole desk behind a bot of Zalo's: what comes is answered once, and photos sent together are one turn."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.channels.zalo.bot.events import Reader
from bot.desk.answering import Room
from bot.desk.intake import ALBUM_WAITS
from bot.desk.parts import Desk
from storage.database import Database
from storage.files import Files
from storage.vault import new_vault
from tests.channels.zalo_bot_rig import channel_at
from tests.emulators.telegram.pictures import picture
from tests.emulators.zalo_bot.account import Account
from tests.world.clock import WorldClock
from tests.world.prepared import filled
from tests.world.world import OFFICE, tables_and_places


class Office:
    """A desk over one bot, in process."""

    def __init__(self, folder: Path, database: Database) -> None:
        self.account, self.clock, self.reader = Account(), WorldClock(), Reader()
        files = Files.open(folder / "photos")
        self.desk = Desk(
            database=database,
            files=files,
            channels=[channel_at(self.account, clock=self.clock)],
            room=Room(new_vault(), OFFICE),
            clock=self.clock,
            size=64,
        )

    async def hears(self, *events: object) -> None:
        """Events come at once, and time passes until photos have waited for one another."""
        found = [event for one in events if (event := self.reader.read(one))]
        await self.desk.intakes[0].store(found)
        await self._settle()
        self.clock.advance(seconds=ALBUM_WAITS.total_seconds())
        await self._settle()

    async def _settle(self) -> None:
        while await self.desk.gatherings[0].gather() + await self.desk.rounds.round() + await self._sent():
            pass

    async def _sent(self) -> int:
        return await self.desk.lanes[0].deliver()


@asynccontextmanager
async def office(folder: Path) -> AsyncIterator[Office]:
    database = Database(f"sqlite+aiosqlite:///{folder / 'desk.db'}")
    await filled(database, tables_and_places)
    yield Office(folder, database)
    await database.close()


async def test_the_first_word_of_a_stranger_is_answered_with_numbered_lines_in_one_message(tmp_path: Path) -> None:
    async with office(tmp_path) as here:
        an = here.account.person("An")
        hello = an.says("xin chào")
        await here.hears(hello, hello)
    assert len(an.messages) == 1
    assert "\n1. " in an.messages[0].text
    assert here.account.strange_fields == []


async def test_photos_sent_together_are_one_turn_and_one_alone_waits_no_longer(tmp_path: Path) -> None:
    async with office(tmp_path) as here:
        an, binh = here.account.person("An"), here.account.person("Bình")
        await here.hears(an.says("xin chào"), binh.says("xin chào"))
        album = an.sends_album([picture(64, 48), picture(64, 48, "red"), picture(64, 48, "blue")])
        await here.hears(*album, binh.sends_photo(picture(64, 48)))
    assert (len(an.messages), len(binh.messages)) == (2, 2)


async def test_the_late_photo_of_an_album_is_a_turn_of_its_own(tmp_path: Path) -> None:
    async with office(tmp_path) as here:
        an = here.account.person("An")
        await here.hears(an.says("xin chào"))
        early, late = an.sends_album([picture(64, 48), picture(64, 48, "red")])
        await here.hears(early)
        await here.hears(late)
    assert len(an.messages) == 3
