"""SIGKILL at random moments during parallel conversations: nothing acknowledged is lost, nothing is done twice."""

from __future__ import annotations

import asyncio
import hashlib
import os
import random
import re
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage.database import Database
from storage.queries import inbox, journal, outbox
from tests.e2e.aftermath import NAME, Watch, rows, unmarked
from tests.e2e.filing import PATIENCE, Resident, words
from tests.e2e.invitations import invitations
from tests.e2e.process import Product
from tests.emulators.telegram import Emulator
from tests.emulators.telegram.person import Person

FULL = os.environ.get("CHUNGTAY_PROOF") == "full"
KILLS, PEOPLE = (200, 50) if FULL else (20, 8)
LONGEST_LIFE = 0.6
"""Seconds from serving pages to the kill."""
AT_THE_START = 0.1
"""This part of the kills falls before pages are served."""
SETTLED = 0.05
"""Seconds in which the emulator takes in what the process had sent before it was killed."""
CODE = re.compile(r"LP-\d\d-\d{5,}-[A-Z]")


@dataclass
class Town:
    """Everybody who takes part, and what is seen after each kill."""

    emulator: Emulator
    product: Product
    moderator: Person
    residents: list[Resident]
    watch: Watch
    joined: str = ""
    """The update with which the moderator took office."""

    @property
    def data(self) -> Path:
        """The product's folder."""
        return self.product.folder / "data"

    async def opens(self) -> None:
        """A first life, in which the moderator takes office."""
        self.product.start()
        await self.product.ready()
        (code,) = await invitations(self.data, 1)
        self.joined = str(self.moderator.says(f"/start invite_{code}")["update_id"])
        await self.moderator.hears(within=PATIENCE)
        self.product.stop()
        self.product.counts_lives()

    async def is_killed(self, going: asyncio.Event, dice: random.Random) -> None:
        """Start and kill, again and again; then leave one life running."""
        for _ in range(KILLS):
            self.product.start()
            if dice.random() >= AT_THE_START:
                await self.product.ready()
            await asyncio.sleep(dice.uniform(0.0, LONGEST_LIFE))
            self.product.kill()
            self.product.counts_lives()
            await asyncio.sleep(SETTLED)
            self.watch.looks()
        going.clear()
        self.product.start()
        await self.product.ready()

    async def quiet(self) -> None:
        """Wait until inbox and outbox are empty."""
        database = Database(f"sqlite+aiosqlite:///{self.data / NAME}")
        async with asyncio.timeout(PATIENCE):
            while True:
                async with database.read() as db:
                    if not await inbox.waiting(db) and not await outbox.waiting(db):
                        break
                await asyncio.sleep(0.1)
        await database.close()


@pytest.mark.slow
async def test_killed_at_random_moments_it_loses_and_doubles_nothing(tmp_path: Path) -> None:
    async with Emulator() as emulator:
        settings = {"CHUNGTAY_TELEGRAM__TOKEN": emulator.token, "CHUNGTAY_TELEGRAM__API_BASE": emulator.url}
        product = Product(tmp_path, settings)
        residents = [Resident(emulator.person(f"Dân {n}"), emulator, n % 3 == 0) for n in range(PEOPLE)]
        moderator = emulator.person("Cán bộ")
        town = Town(emulator, product, moderator, residents, Watch(emulator, tmp_path / "data"))
        going = asyncio.Event()
        going.set()
        await town.opens()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(town.is_killed(going, random.Random(2026)))
            for resident in residents:
                tasks.create_task(resident.files(going))
        await town.quiet()
        product.stop()
        with closing(sqlite3.connect(town.data / NAME)) as database:
            what_was_acknowledged_was_dealt_with_once(town, database)
            each_report_is_there_once_and_its_author_and_its_desk_know(town, database)
            photos_are_whole(town, database)
            replies_arrived_and_only_what_was_on_its_way_came_again(town, database)
        await the_journal_is_whole(town)


def what_was_acknowledged_was_dealt_with_once(town: Town, database: sqlite3.Connection) -> None:
    """Every update of a resident once, done, without an incident, and answered."""
    said = Counter(str(update) for resident in town.residents for update in resident.said)
    assert Counter(event for (event,) in rows(database, "SELECT event FROM inbox")) == said + Counter([town.joined])
    assert rows(database, "SELECT event FROM inbox WHERE done IS NULL OR incident IS NOT NULL") == []
    answered = {dedupe.split(":")[0] for (dedupe,) in rows(database, "SELECT dedupe FROM outbox")}
    assert {f"i{number}" for (number,) in rows(database, "SELECT id FROM inbox")} <= answered


def each_report_is_there_once_and_its_author_and_its_desk_know(town: Town, database: sqlite3.Connection) -> None:
    """Under a code of its own, which stands in the author's receipts and on a card of the moderator's."""
    kept = dict(rows(database, "SELECT code, text FROM reports"))
    assert Counter(kept.values()) == Counter(text for resident in town.residents for text in resident.filed)
    for resident in town.residents:
        assert [kept[code] for code in dict.fromkeys(codes(resident.person))] == resident.filed
    assert set(codes(town.moderator)) == kept.keys()


def codes(person: Person) -> list[str]:
    """The first code in each message, in order."""
    return [code for message in person.chat.history for code in CODE.findall(words(message))[:1]]


def photos_are_whole(town: Town, database: sqlite3.Connection) -> None:
    """Each report has the photos that were sent; the store has these, and else only what the sweep removes: what is
    announced, and half-written files in the folder of uploads."""
    counted = "SELECT text, (SELECT count(*) FROM report_photos WHERE report = reports.id) FROM reports"
    assert dict(rows(database, counted)) == {text: int(one.with_photo) for one in town.residents for text in one.filed}
    kept = {sha for (sha,) in rows(database, "SELECT sha256 FROM photos")}
    folder = town.data / "photos"
    assert all(hashlib.sha256(place(folder, sha).read_bytes()).hexdigest() == sha for sha in kept)
    found = {path for path in folder.rglob("*") if path.is_file() and path.parent.name != "incoming"}
    announced = {path for path in found if path.parent.name == "announced"}
    stored = kept | {path.name for path in announced}
    assert found - announced <= {place(folder, sha, end) for sha in stored for end in (".jpg", ".t.jpg")}


def place(folder: Path, sha: str, ending: str = ".jpg") -> Path:
    """Where the store keeps a photo."""
    return folder / sha[:2] / sha[2:4] / f"{sha}{ending}"


def replies_arrived_and_only_what_was_on_its_way_came_again(town: Town, database: sqlite3.Connection) -> None:
    """Each row of the outbox left and is the message that it says; of the others each was on its way at a kill."""
    assert rows(database, "SELECT id, error FROM outbox WHERE sent IS NULL OR failed IS NOT NULL") == []
    shown = {message["message_id"] for chat in town.emulator.chats.values() for message in chat.history}
    marked = Counter(int(number) for (number,) in rows(database, "SELECT provider FROM outbox"))
    assert marked.keys() <= shown
    assert max(marked.values()) == 1
    repeated = {number for numbers in unmarked(town.emulator, database).values() for number in numbers}
    assert repeated <= town.watch.in_flight
    filed = sum(len(resident.filed) for resident in town.residents)
    print(f"{town.watch.kills} kills, {filed} reports, {len(marked)} messages, {len(repeated)} shown twice")


async def the_journal_is_whole(town: Town) -> None:
    """The chain of hashes has no gap."""
    database = Database(f"sqlite+aiosqlite:///{town.data / NAME}")
    async with database.read() as db:
        assert await journal.first_broken(db) is None
    await database.close()
