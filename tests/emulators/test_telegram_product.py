"""Our whole product behind the emulator, used on the emulator's page; the referee reads every payload it sends."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import httpx

from actions import membership
from bot import clock
from domain.people import Grant, Role
from storage.database import Database
from storage.demo_photos import draw
from tests.e2e.process import Product
from tests.emulators.telegram import Emulator, Person
from tests.emulators.telegram.referee import judge

CODE = re.compile(r"DG-\d\d-\d{5,}-[A-Z]")
BUTTON = re.compile(r'action="([^"]+)"><button>([^<]+)<')


@dataclass
class Looker:
    """Somebody who uses the emulator's page as one person."""

    page: httpx.AsyncClient
    emulator: Emulator
    person: Person

    async def says(self, text: str) -> None:
        """Type and send."""
        await self.page.post(f"/chat/{self.person.id}/says", data={"text": text})

    async def sees(self, words: str, within: float = 30) -> str:
        """Wait until the bot's newest message has these words, and find them on the page."""
        await self.emulator.until(lambda: self.person.messages and words in self.person.messages[-1].text, within)
        shown = unescape((await self.page.get(f"/chat/{self.person.id}/screen")).text)
        assert words in shown
        return shown

    async def taps(self, label: str) -> None:
        """Press the newest button of this name on the page."""
        shown = unescape((await self.page.get(f"/chat/{self.person.id}/screen")).text)
        addresses = [address for address, found in BUTTON.findall(shown) if found == label]
        assert addresses, f"no button {label!r} on the page"
        await self.page.post(addresses[0])

    async def sends_photos(self, *photos: bytes) -> None:
        """Choose files and send them."""
        files = [("photos", (f"{place}.jpg", data, "image/jpeg")) for place, data in enumerate(photos)]
        await self.page.post(f"/chat/{self.person.id}/photos", files=files)


@asynccontextmanager
async def running(emulator: Emulator, folder: Path) -> AsyncIterator[Product]:
    """The product, talking to the emulator."""
    settings = {"CHUNGTAY_TELEGRAM__TOKEN": emulator.token, "CHUNGTAY_TELEGRAM__API_BASE": emulator.url}
    product = Product(folder, settings)
    product.start()
    try:
        await product.ready()
        yield product
    finally:
        product.stop()


async def invited(product: Product) -> str:
    """The code by which somebody becomes a moderator."""
    database = Database(f"sqlite+aiosqlite:///{product.folder / 'data' / 'chungtay.db'}")
    async with database.write() as db:
        given = Grant(Role.MODERATOR, "new_binh_lu")
        code = await membership.invite(db, given=given, by=None, now=clock.now())
    await database.close()
    return code


async def contributes(lan: Looker) -> str:
    """Report two days of labour with two photos, by buttons, text and a place; the code."""
    await lan.says("/start")
    await lan.sees("Bác cần gì")
    await lan.taps("Đóng góp xây dựng")
    await lan.sees("đồng ý")
    await lan.taps("Đồng ý")
    await lan.sees("ở xã, phường nào")
    for said in ("Bình Lư", "Ngày công", "Hiến công (ngày công)", "2 công", "Đủ rồi", "Bỏ qua", "Bỏ qua"):
        seen = lan.emulator.sent
        await lan.says(said)
        await lan.emulator.until(lambda before=seen: lan.emulator.sent > before, 30)  # type: ignore[misc]
    await lan.sees("gửi ảnh")
    await lan.sends_photos(draw("road", 11), draw("sand", 12))
    await lan.sees("Đã nhận 2 ảnh")
    await lan.taps("Xong")
    await lan.sees("giấu tên")
    await lan.taps("Giấu tên tôi")
    await lan.sees("xem lại trước khi gửi")
    await lan.taps("Gửi")
    await lan.sees("Mã hồ sơ: DG-")
    found = CODE.search(lan.person.messages[-1].text)
    assert found
    return found[0]


async def test_a_report_is_filed_and_confirmed_on_the_page_and_every_payload_is_known(tmp_path: Path) -> None:
    async with (
        Emulator() as emulator,
        running(emulator, tmp_path) as product,
        httpx.AsyncClient(base_url=emulator.url) as page,
    ):
        lan, hoa = (Looker(page, emulator, emulator.person(name)) for name in ("Lò Thị Lan", "Hoa"))
        await hoa.says(f"/start invite_{await invited(product)}")
        await hoa.sees("Bình Lư")
        code = await contributes(lan)
        card = await hoa.sees(code)
        assert "<img" in card
        await hoa.taps("Xác nhận")
        await hoa.sees("20 giây")
        await emulator.until(lambda: not emulator.unanswered)
    judge(emulator.calls)
    sent = {call.method for call in emulator.calls}
    assert {"getupdates", "sendmessage", "sendphoto", "answercallbackquery", "setmycommands", "getfile"} <= sent
