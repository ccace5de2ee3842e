"""Ten whole reports in one message and one tap each, on every channel there is: by HTTP, and through Telegram's API."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Protocol

import pytest

from bot.channels.channel import Channel
from bot.channels.web import WebChat
from bot.desk.answering import Room
from bot.desk.parts import Desk
from domain.reports import Family, Report
from storage.database import Database
from storage.files import Files
from storage.queries import inbox, outbox, people, reports
from storage.vault import new_vault
from tests.channels.web_stub import HOST, Browser
from tests.emulators.telegram import Emulator, Person
from tests.emulators.telegram.rig import telegram
from tests.images.make import photo
from tests.world.clock import WorldClock
from tests.world.prepared import filled
from tests.world.world import OFFICE, tables_and_places

FIRST = "Nhà em ở xã Bình Lư, xin góp 1 công làm đường bản Nà Khuy"
"""What makes a resident known: their agreement and their commune."""

REPORTS = (
    (Family.CONTRIBUTION, "nhà em góp 2 công với 500k làm đường bản Nà Khuy"),
    (Family.CONTRIBUTION, "em ung ho 10 bao xi mang lam nha van hoa ban Chu Va 6"),
    (Family.CONTRIBUTION, "Gia đình tôi hiến 2 sào đất để mở rộng đường bản Nà Khuy"),
    (Family.CONTRIBUTION, "tôi góp 1tr2 làm đường bản Nà Khuy"),
    (Family.CONTRIBUTION, "xin góp 20 cây tre làm hàng rào nhà văn hóa"),
    (Family.WASTE, "den duong o binh lu bat ca ban ngay, ton dien qua"),
    (Family.WASTE, "Ống nước ở bản Nà Khuy vỡ, nước chảy cả ngày không ai sửa"),
    (Family.WASTE, "Nhà văn hóa bản Chu Va 6 xây xong bỏ không hai năm nay"),
    (Family.IDEA, "Em hiến kế lấy ống nước cũ làm máng dẫn nước ra ruộng cho đỡ tốn"),
    (Family.IDEA, "Tôi đề xuất nên lắp đèn năng lượng mặt trời ở đường bản cho tiết kiệm điện"),
)


class Resident(Protocol):
    """Somebody on a channel."""

    async def says(self, text: str, photos: tuple[bytes, ...] = ()) -> None:
        """Send a message."""

    async def taps(self, label: str) -> None:
        """Press a button."""

    async def sees(self) -> str:
        """The newest message."""


@dataclass
class Running:
    """The product with one channel."""

    database: Database
    desk: Desk
    clock: WorldClock

    async def settle(self) -> None:
        """Everything that has come is heard and answered."""
        while True:
            gathered = sum([await part.gather() for part in self.desk.gatherings])
            did = gathered + await self.desk.rounds.round() + sum([await lane.deliver() for lane in self.desk.lanes])
            async with self.database.read() as db:
                if not did and not await inbox.waiting(db) and not await outbox.waiting(db):
                    return

    async def filed(self) -> list[Report]:
        """Every report, oldest first."""
        async with self.database.read() as db:
            citizens = await people.citizens_at(db, [1])
            return (await reports.of_author(db, citizens[1].id, limit=50))[::-1]


@asynccontextmanager
async def running(channel: Channel, database: Database, files: Files) -> AsyncIterator[Running]:
    """The desk over the channel, which receives."""
    clock = WorldClock()
    room = Room(new_vault(), OFFICE)
    desk = Desk(database=database, files=files, channels=[channel], room=room, clock=clock, size=64)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(channel.receive(desk.intakes[0].store))
        await asyncio.sleep(0)
        try:
            yield Running(database, desk, clock)
        finally:
            task.cancel()


async def opened(folder: Path) -> tuple[Database, Files]:
    """A database with places, and a store of photos."""
    database = Database(f"sqlite+aiosqlite:///{folder / 'one.db'}")
    await filled(database, tables_and_places)
    return database, Files.open(folder / "photos")


@dataclass
class OnTheWeb:
    """A browser without JavaScript."""

    here: Running
    browser: Browser

    async def says(self, text: str, photos: tuple[bytes, ...] = ()) -> None:
        await self.browser.post(text=text, photos=photos)
        await self._rest()

    async def taps(self, label: str) -> None:
        await self.browser.press(label)
        await self._rest()

    async def sees(self) -> str:
        return unescape(self.browser.page.partition('id="typing"')[0].rpartition('class="msg out')[2])

    async def _rest(self) -> None:
        self.here.clock.advance(seconds=1)
        await self.here.settle()
        await self.browser.visit()


@dataclass
class OnTelegram:
    """Somebody with Telegram."""

    here: Running
    emulator: Emulator
    person: Person

    async def says(self, text: str, photos: tuple[bytes, ...] = ()) -> None:
        for data in photos:
            self.person.sends_photo(data, text)
        if not photos:
            self.person.says(text)
        await self._rest()

    async def taps(self, label: str) -> None:
        self.person.taps(label)
        await self._rest()

    async def sees(self) -> str:
        return self.person.messages[-1].text

    async def _rest(self) -> None:
        self.here.clock.advance(seconds=1)
        await self.emulator.until(lambda: not self.emulator.queue.pending, within=30)
        await self.here.settle()


@asynccontextmanager
async def on_the_web(folder: Path) -> AsyncIterator[tuple[Running, Resident]]:
    """The web chat over HTTP."""
    database, files = await opened(folder)
    chat = WebChat(database, files, secret="s" * 40, clock=WorldClock(), patience=0.0)
    async with running(chat, database, files) as here:
        browser = Browser(chat, HOST)
        await browser.visit()
        try:
            yield here, OnTheWeb(here, browser)
        finally:
            await browser.close()
            await chat.close()
            await database.close()


@asynccontextmanager
async def on_telegram(folder: Path) -> AsyncIterator[tuple[Running, Resident]]:
    """Telegram, by its emulator; the referee reads what was sent."""
    database, files = await opened(folder)
    async with (
        Emulator() as emulator,
        telegram(emulator) as channel,
        running(channel, database, files) as here,
    ):
        yield here, OnTelegram(here, emulator, emulator.person("Lan"))
    await database.close()


CHANNELS = {"web": on_the_web, "telegram": on_telegram}


@pytest.mark.parametrize("name", CHANNELS)
async def test_ten_reports_take_a_message_and_a_tap_each(tmp_path: Path, name: str) -> None:
    async with CHANNELS[name](tmp_path) as (here, lan):
        await becomes_known(lan)
        for family, text in REPORTS:
            await lan.says(text)
            assert "Bác xem lại trước khi gửi" in await lan.sees(), text
            await lan.taps("Gửi")
            assert "Mã hồ sơ:" in await lan.sees(), text
            last = (await here.filed())[-1]
            assert (last.family, last.text) == (family, text)
        assert len(await here.filed()) == len(REPORTS) + 1


@pytest.mark.parametrize("name", CHANNELS)
async def test_whoever_only_types_numbers_answers_one(tmp_path: Path, name: str) -> None:
    async with CHANNELS[name](tmp_path) as (here, lan):
        await becomes_known(lan, agrees="1", sends="1")
        for family, text in REPORTS:
            await lan.says(text)
            await lan.says("1")
            assert "Mã hồ sơ:" in await lan.sees(), text
            assert (await here.filed())[-1].family is family


@pytest.mark.parametrize("name", CHANNELS)
async def test_a_photo_with_its_caption_takes_a_message_and_a_tap(tmp_path: Path, name: str) -> None:
    async with CHANNELS[name](tmp_path) as (here, lan):
        await becomes_known(lan)
        await lan.says(REPORTS[6][1], photos=(photo(320, 240, 1),))
        await lan.says("1")
        last = (await here.filed())[-1]
        assert (last.domain, len(last.photos), last.text) == ("WATER", 1, REPORTS[6][1])


async def becomes_known(lan: Resident, agrees: str = "", sends: str = "") -> None:
    """The first report: consent, then the card."""
    await lan.says(FIRST)
    await (lan.says(agrees) if agrees else lan.taps("Đồng ý"))
    await (lan.says(sends) if sends else lan.taps("Gửi"))
