"""The product in a process of its own between four channels, with everybody who writes, and what goes wrong."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import httpx

from storage.database import Database
from storage.queries import inbox, journal, outbox
from tests.e2e.aftermath import NAME
from tests.e2e.process import Product
from tests.emulators.telegram import Emulator as Telegram
from tests.emulators.telegram.clock import Wall
from tests.emulators.zalo_bot import Emulator as ZaloBot
from tests.emulators.zalo_oa import Emulator as ZaloOA
from tests.soak.neighbours import BotPhone, OfficialPhone, Page, Phone, Resident, TelegramPhone
from tests.tree import ROOT

EVERY, ONE_IN = 0.1, 8
"""Seconds between two looks whether it is time for trouble, and calls of a messenger between two."""


@dataclass
class Street:
    """The product, the messengers around it, and what they kept from it: `lost` counts answers that were not given
    after a message had been shown."""

    product: Product
    telegram: Telegram
    official: ZaloOA
    bot: ZaloBot
    address: str = ""
    lost: Counter[str] = field(default_factory=Counter)

    @property
    def data(self) -> Path:
        """The product's folder."""
        return self.product.folder / "data"

    def residents(self, each: int, browsers: list[httpx.AsyncClient]) -> list[Resident]:
        """So many on each channel. `browsers` are theirs, to be closed in the end."""
        found = []
        for number in range(each):
            browsers.append(httpx.AsyncClient(base_url=self.address, follow_redirects=True, timeout=60))
            phones: dict[str, Phone] = {
                "web": Page(browsers[-1]),
                "telegram": TelegramPhone(self.telegram, self.telegram.person(f"T{number}")),
                "zalo_oa": OfficialPhone(self.official, self.official.person(f"O{number}")),
                "zalo_bot": BotPhone(self.bot, self.bot.person(f"B{number}")),
            }
            found += [
                Resident(phone, f"{channel} {number}", number * len(phones) + place)
                for place, (channel, phone) in enumerate(phones.items())
            ]
        return found

    async def is_troubled(self, dice: Random) -> None:
        """Now and then something goes wrong at one of the messengers, until cancelled; of each one's calls one in
        `ONE_IN` at most."""
        calls: dict[str, Callable[[], int]] = {
            "telegram": lambda: self.telegram.counts["sendmessage"],
            "zalo_oa": lambda: self.official.counts["message/cs"],
            "zalo_bot": lambda: self.bot.counts["sendMessage"],
        }
        since = dict.fromkeys(calls, 0)
        while True:
            await asyncio.sleep(EVERY)
            for channel, called in calls.items():
                if called() - since[channel] >= ONE_IN:
                    since[channel] = called()
                    dice.choice(self._troubles(channel))()

    def _troubles(self, channel: str) -> list[Callable[[], None]]:
        troubles: dict[str, list[Callable[[], None]]] = {
            "telegram": [
                lambda: self.telegram.faults.next_bad_gateway("sendMessage"),
                lambda: self.telegram.faults.next_too_many("sendMessage", 1),
                lambda: self._doubles(self.telegram.queue),
            ],
            "zalo_oa": [
                lambda: self.official.faults.next_bad_gateway("message/cs"),
                lambda: self.official.faults.next_refusal("message/cs", -200),
                lambda: self._doubles(self.official.queue),
            ],
            "zalo_bot": [
                lambda: self.bot.faults.next_bad_gateway("getUpdates"),
                lambda: self.bot.faults.next_bad_gateway("sendMessage"),
                lambda: self.bot.faults.next_transient("sendMessage"),
            ],
        }
        return [*troubles[channel], lambda: self._loses(channel)]

    def _loses(self, channel: str) -> None:
        self.lost[channel] += 1
        if channel == "zalo_oa":
            self.official.faults.next_lost_answer("message/cs")
        else:
            (self.telegram if channel == "telegram" else self.bot).faults.next_lost_answer("sendMessage")

    @staticmethod
    def _doubles(queue: object) -> None:
        queue.twice = max(queue.twice, 0) + 1  # type: ignore[attr-defined]

    async def quiet(self) -> None:
        """Wait until inbox and outbox are empty; the journal is whole."""
        database = Database(f"sqlite+aiosqlite:///{self.data / NAME}")
        async with asyncio.timeout(120):
            while True:
                async with database.read() as db:
                    if not await inbox.waiting(db) and not await outbox.waiting(db):
                        assert await journal.first_broken(db) is None
                        break
                await asyncio.sleep(0.2)
        await database.close()


@asynccontextmanager
async def street(folder: Path) -> AsyncIterator[Street]:
    """All four channels connected, the process serving."""
    async with Telegram(Wall()) as telegram, ZaloOA(Wall()) as official, ZaloBot(Wall()) as bot:
        settings = {
            "CHUNGTAY_TELEGRAM__TOKEN": telegram.token,
            "CHUNGTAY_TELEGRAM__API_BASE": telegram.url,
            "CHUNGTAY_ZALO_BOT__TOKEN": bot.token,
            "CHUNGTAY_ZALO_BOT__API_BASE": bot.url,
            "CHUNGTAY_ZALO_OA__OA_ID": official.oa_id,
            "CHUNGTAY_ZALO_OA__APP_ID": official.app_id,
            "CHUNGTAY_ZALO_OA__APP_SECRET": official.app_secret,
            "CHUNGTAY_ZALO_OA__WEBHOOK_SECRET": official.webhook_secret,
            "CHUNGTAY_ZALO_OA__API_BASE": official.url,
            "CHUNGTAY_ZALO_OA__OAUTH_BASE": official.url,
        }
        here = Street(Product(folder, settings), telegram, official, bot)
        await asyncio.to_thread(_connect, here, official.connects().refresh)
        here.product.start()
        here.address = await here.product.ready()
        official.console.webhook, official.console.enabled = f"{here.address}/zalo/oa/webhook", True
        async with asyncio.TaskGroup() as tasks:
            bringing = tasks.create_task(official.deliver_forever())
            yield here
            bringing.cancel()
        here.product.stop()


def _connect(here: Street, refresh: str) -> None:
    """As an administrator does with a pair from the API Explorer."""
    variables = {"CHUNGTAY_DATA_DIR": str(here.data), "PATH": "/usr/bin:/bin", **here.product.settings}
    command = [sys.executable, "-m", "bot", "zalo", "connect", "--refresh-token"]
    done = subprocess.run(
        command, input=f"{refresh}\n", text=True, capture_output=True, cwd=ROOT, env=variables, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
