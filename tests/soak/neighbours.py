"""Residents on four channels who report in one message each, and what they see; everything by real HTTP."""

from __future__ import annotations

import asyncio
import re
import uuid
from dataclasses import dataclass, field
from html import unescape
from typing import Protocol

import httpx

from tests.emulators.telegram import Emulator as Telegram
from tests.emulators.telegram.person import Person as OnTelegram
from tests.emulators.zalo_bot import Emulator as ZaloBot
from tests.emulators.zalo_bot.person import Person as OnZaloBot
from tests.emulators.zalo_oa import Emulator as ZaloOA
from tests.emulators.zalo_oa.person import Person as OnZaloOA

PATIENCE = 120.0
"""Seconds after which an answer counts as lost."""
LOOK = 0.25
"""Seconds between two looks of a page without JavaScript."""

REPORT = "nhà em góp {number} công làm đường bản Nà Khuy, xã Bình Lư"
_TAG = re.compile(r"<[^>]*>")
CODE = re.compile(r"[A-Z]{2}-\d\d-\d{5,}-[A-Z]")


class Phone(Protocol):
    """A chat in somebody's hand."""

    async def says(self, text: str) -> None:
        """Send a text."""

    async def shown(self) -> list[str]:
        """What the bot has said, all of it."""

    async def waits(self, count: int) -> None:
        """Until there may be more than so many messages."""


@dataclass
class Resident:
    """Files reports by typing: a sentence, then numbers. `filed` are the sentences whose receipt came."""

    phone: Phone
    name: str
    number: int
    filed: list[str] = field(default_factory=list)

    async def files(self, reports: int) -> None:
        """So many reports, one after the other."""
        for turn in range(reports):
            text = REPORT.format(number=self.number + 1) + "!" * turn
            await self._does(text, "Bác đồng ý không" if not turn else "xem lại trước khi gửi")
            if not turn:
                await self._does("1", "xem lại trước khi gửi")
            await self._does("1", "Mã hồ sơ")
            self.filed.append(text)

    async def _does(self, text: str, expected: str) -> None:
        before = len(await self.phone.shown())
        await self.phone.says(text)
        try:
            async with asyncio.timeout(PATIENCE):
                while not any(expected in said for said in (await self.phone.shown())[before:]):
                    await self.phone.waits(len(await self.phone.shown()))
        except TimeoutError as lost:
            said = (await self.phone.shown())[before:]
            raise AssertionError(f"{self.name} said {text!r} and never saw {expected!r}, but {said}") from lost


@dataclass
class TelegramPhone:
    """Telegram."""

    emulator: Telegram
    person: OnTelegram

    async def says(self, text: str) -> None:
        self.person.says(text)

    async def shown(self) -> list[str]:
        return [message.text + "".join(message.labels) for message in self.person.messages]

    async def waits(self, count: int) -> None:
        await self.emulator.until(lambda: len(self.person.messages) > count, within=PATIENCE)


@dataclass
class OfficialPhone:
    """Zalo, an Official Account."""

    emulator: ZaloOA
    person: OnZaloOA

    async def says(self, text: str) -> None:
        self.person.says(text)

    async def shown(self) -> list[str]:
        return [message.text for message in self.person.messages]

    async def waits(self, count: int) -> None:
        await self.emulator.changed.until(lambda: len(self.person.messages) > count, within=PATIENCE)


@dataclass
class BotPhone:
    """Zalo, a bot."""

    emulator: ZaloBot
    person: OnZaloBot

    async def says(self, text: str) -> None:
        self.person.says(text)

    async def shown(self) -> list[str]:
        return [message.text for message in self.person.messages]

    async def waits(self, count: int) -> None:
        await self.emulator.until(lambda: len(self.person.messages) > count, within=PATIENCE)


@dataclass
class Page:
    """A browser without JavaScript, which sends everything twice."""

    http: httpx.AsyncClient
    html: str = ""

    async def says(self, text: str) -> None:
        if not self.html:
            await self._looks()
        token = re.findall(r'name="token" value="([^"]*)"', self.html)[-1]
        parts = {"token": token, "event": str(uuid.uuid4()), "text": text}
        for _ in range(2):
            form = [(name, (None, value.encode())) for name, value in parts.items()]
            self.html = (await self.http.post("/chat", files=form)).raise_for_status().text

    async def shown(self) -> list[str]:
        bubbles = self.html.partition('id="typing"')[0].split('class="msg ')[1:]
        return [unescape(_TAG.sub("", bubble)) for bubble in bubbles if bubble.startswith("out")]

    async def waits(self, count: int) -> None:
        await asyncio.sleep(LOOK)
        await self._looks()

    async def _looks(self) -> None:
        self.html = (await self.http.get("/chat")).raise_for_status().text
