"""SIGKILL at random moments during parallel conversations: nothing acknowledged is lost, nothing is done twice."""

from __future__ import annotations

import asyncio
import os
import random
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import func, select

from storage.database import Database
from storage.queries import inbox, journal, outbox
from storage.tables import reports
from tests.e2e.process import Product
from tests.emulators.telegram import Emulator
from tests.emulators.telegram.person import Person

FULL = os.environ.get("CHUNGTAY_PROOF") == "full"
KILLS, PEOPLE = (200, 50) if FULL else (20, 8)
PATIENCE = 120.0
CODE = re.compile(r"LP-\d\d-\d{5,}-[A-Z]")

STEPS = (
    ("Bình Lư", "lãng phí về việc gì"),
    ("Điện, xăng dầu", "Bác kể giúp"),
    ("", "gửi ảnh nếu có"),
    ("Bỏ qua", "ở chỗ nào"),
    ("Bỏ qua", "liên quan đến cán bộ"),
    ("Không", "giấu tên"),
    ("Giấu tên tôi", "xem lại trước khi gửi"),
    ("Gửi", "Mã hồ sơ"),
)


@dataclass
class Resident:
    """Somebody who files one waste report after another until told to stop."""

    person: Person
    emulator: Emulator
    filed: list[str] = field(default_factory=list)
    seen: int = 0

    async def files(self, going: asyncio.Event) -> None:
        """File reports; the first one is begun whatever happens."""
        self.person.says("/start")
        await self.sees("Bác cần gì ạ?")
        while going.is_set() or not self.filed:
            await self.file(f"đèn sáng ban ngày {self.person.id} lần {len(self.filed) + 1}")

    async def file(self, text: str) -> None:
        """One report from the menu to the receipt."""
        first = not self.filed
        self.person.says("lãng phí")
        if first:
            await self.sees("Bác đồng ý không")
            self.person.taps("Đồng ý")
        await self.sees("ở xã, phường nào" if first else STEPS[0][1])
        for answer, expected in STEPS if first else STEPS[1:]:
            self.person.says(answer or text)
            await self.sees(expected)
        self.filed.append(text)

    async def sees(self, fragment: str) -> None:
        """Wait for a new message with these words. What is repeated before it is passed over."""

        def there() -> bool:
            for index in range(self.seen, len(self.person.messages)):
                if fragment in self.person.messages[index].text:
                    self.seen = index + 1
                    return True
            return False

        await self.emulator.until(there, within=PATIENCE)


async def killing(product: Product, going: asyncio.Event, dice: random.Random) -> None:
    """Start and kill, again and again; then leave one life running."""
    for _ in range(KILLS):
        product.start()
        await product.ready()
        await asyncio.sleep(dice.uniform(0.0, 0.6))
        product.kill()
        product.counts_lives()
    going.clear()
    product.start()


@pytest.mark.slow
async def test_killed_at_random_moments_it_loses_and_doubles_nothing(tmp_path: Path) -> None:
    async with Emulator() as emulator:
        settings = {"CHUNGTAY_TELEGRAM__TOKEN": emulator.token, "CHUNGTAY_TELEGRAM__API_BASE": emulator.url}
        product = Product(tmp_path, settings)
        going = asyncio.Event()
        going.set()
        residents = [Resident(emulator.person(f"Dân {n}"), emulator) for n in range(PEOPLE)]
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(killing(product, going, random.Random(2026)))
            for resident in residents:
                tasks.create_task(resident.files(going))
        await quiet(product)
        product.stop()
        await check(tmp_path, residents)


async def quiet(product: Product) -> None:
    """Wait until inbox and outbox are empty."""
    await product.ready()
    database = Database(f"sqlite+aiosqlite:///{product.folder / 'data' / 'chungtay.db'}")
    async with asyncio.timeout(PATIENCE):
        while True:
            async with database.read() as db:
                if not await inbox.waiting(db) and not await outbox.waiting(db):
                    break
            await asyncio.sleep(0.1)
    await database.close()


async def check(folder: Path, residents: list[Resident]) -> None:
    """Every report exactly once, every receipt there, the chain whole, replies repeated at most once a kill."""
    said = [text for resident in residents for text in resident.filed]
    database = Database(f"sqlite+aiosqlite:///{folder / 'data' / 'chungtay.db'}")
    async with database.read() as db:
        kept = {row.code: row.text for row in await db.execute(select(reports.c.code, reports.c.text))}
        assert await db.scalar(select(func.count()).select_from(reports)) == len(said)
        assert await outbox.given_up(db) == 0
        assert await journal.first_broken(db) is None
    await database.close()
    assert Counter(kept.values()) == Counter(said)
    repeated = 0
    for resident in residents:
        shown = Counter(code for message in resident.person.messages for code in CODE.findall(message.text)[:1])
        assert {kept[code] for code in shown} == set(resident.filed)
        repeated += sum(shown.values()) - len(shown)
    assert repeated <= KILLS * PEOPLE
