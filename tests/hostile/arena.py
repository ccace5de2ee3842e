"""The whole product in one process: two bots of Telegram (one polls, one has a webhook), the web chat, the console and
the desk, over one database. The desk works when it is told to, so that a storm can be looked at between its gusts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.channels.telegram import Telegram
from bot.channels.telegram.patience import Patience
from bot.channels.web import WebChat
from bot.desk.answering import Room
from bot.desk.parts import Desk
from bot.web import application
from storage.queries import inbox, outbox
from tests.console.office import TestOffice, open_office
from tests.emulators.telegram import Emulator
from tests.hostile.calling import Ask, Got, call
from web.site import pages

SECRET = "what-only-Telegram-and-we-know"
COOKIES = "what only the web chat knows"
HASTE = Patience(poll=2, first=0.01, cap=0.02, conflict=0.01)
LONGEST = 4_000
"""Seconds of the product's clock that everything may take to come to rest."""


class Arena:
    """What is attacked."""

    def __init__(self, office: TestOffice, polled: Emulator, hooked: Emulator) -> None:
        self.office, self.polled, self.hooked = office, polled, hooked
        self.secret = SECRET
        parts = office.parts
        hooked.token = f"4300:{'B' * 35}"
        self.chat = WebChat(parts.database, parts.files, secret=COOKIES, clock=office.clock, patience=0.0)
        self.polling = Telegram(polled.token, photo=parts.files.thumbnail, api_base=polled.url, patience=HASTE)
        self.hooking = Telegram(
            hooked.token,
            photo=parts.files.thumbnail,
            api_base=hooked.url,
            mode="webhook",
            webhook_url="https://bot.example/telegram/webhook",
            webhook_secret=self.secret,
            patience=HASTE,
        )
        self.desk = Desk(
            database=parts.database,
            files=parts.files,
            channels=[self.chat, self.polling, self.hooking],
            room=Room(parts.vault, parts.office),
            clock=office.clock,
            size=64,
        )
        self.site = application(parts.database, self.desk.channels, pages(parts))

    async def asks(self, ask: Ask) -> Got:
        """A request to the site."""
        return await call(self.site, ask)

    async def settles(self) -> None:
        """Every update is fetched, heard and answered, and every answer has left or is given up."""
        await self.polled.until(lambda: not self.polled.queue.pending, within=30)
        end = self.office.clock().timestamp() + LONGEST
        while True:
            while await self._step():
                pass
            async with self.office.database.read() as db:
                if not await inbox.waiting(db) and not await outbox.waiting(db):
                    return
            assert self.office.clock().timestamp() < end, "it does not come to rest"
            self.office.clock.advance(seconds=20)

    async def _step(self) -> int:
        gathered = sum([await part.gather() for part in self.desk.gatherings])
        return gathered + await self.desk.rounds.round() + sum([await lane.deliver() for lane in self.desk.lanes])


@asynccontextmanager
async def arena(folder: Path) -> AsyncIterator[Arena]:
    """The product, receiving."""
    office = await open_office(folder)
    async with Emulator() as polled, Emulator() as hooked:
        made = Arena(office, polled, hooked)
        async with asyncio.TaskGroup() as group:
            receiving = [
                group.create_task(channel.receive(intake.store))
                for channel, intake in zip(made.desk.channels, made.desk.intakes, strict=True)
            ]
            await hooked.until(lambda: hooked.webhook["url"])
            try:
                yield made
            finally:
                for task in receiving:
                    task.cancel()
                for channel in made.desk.channels:
                    await channel.close()
                await office.database.close()
