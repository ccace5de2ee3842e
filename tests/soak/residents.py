"""Residents who read what they are asked and answer it, one matter after another."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random
from time import monotonic
from typing import Any

from tests.soak.phones import Phone

PATIENCE = 60.0
"""Seconds after which an answer counts as lost."""
KINDS = ("Đóng góp xây dựng", "Phản ánh lãng phí", "Phản ánh lãng phí", "Hiến kế")
RECEIPT = "Đã nhận, cảm ơn bác. Mã hồ sơ"
MENU = "Bác cần gì ạ?"
WHICH = "muốn gửi việc này là gì"
PHOTO, TELLS = "(a photo)", "(what happened)"
LONGEST_TALK = 40
CODE = re.compile(r"(?:LP|DG|HK)-\d\d-\d{5,}-[A-Z]")

ANSWERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (RECEIPT, ("",)),
    ("xem lại trước khi gửi", ("Gửi",)),
    (WHICH, KINDS),
    ("đang gửi dở", ("Bắt đầu lại",)),
    (MENU, KINDS),
    ("Bác đồng ý không", ("Đồng ý",)),
    ("ở xã, phường nào", ("Bình Lư",)),
    ("Bác muốn góp gì", ("Ngày công",)),
    ("Cụ thể là gì", ("Hiến công (ngày công)",)),
    ("Bác góp bao nhiêu", ("2 công", "ba công", "1,5 công")),
    ("góp thêm thứ khác", ("Đủ rồi",)),
    ("góp cho công trình nào", ("Bỏ qua",)),
    ("dặn thêm", ("Bỏ qua", "Thứ bảy nhà tôi đi được")),
    ("lãng phí về việc gì", ("Điện, xăng dầu", "Nước", "1")),
    ("Bác kể giúp", (TELLS,)),
    ("Bác hiến kế gì", (TELLS,)),
    ("được lợi gì", ("Bỏ qua", "Đỡ tốn tiền của bà con")),
    ("Đã nhận 1 ảnh", ("Xong",)),
    ("gửi ảnh nếu có", ("Bỏ qua", "Bỏ qua", PHOTO)),
    ("ở chỗ nào", ("Bỏ qua", "cạnh nhà văn hóa")),
    ("liên quan đến cán bộ", ("Không", "Không", "Không", "Tôi không rõ")),
    ("hiện tên hay giấu tên", ("Giấu tên tôi",)),
    ("giấu tên hay để", ("Giấu tên tôi",)),
)
"""Words of a question, and what people answer to it. What has none of these words is a notice."""

STRAY = ("hôm nay trời mưa to quá", "alo alo", "cảm ơn nhé", "👍", "/mine", "/help")


@dataclass
class Tally:
    """What happened so far: (seconds since the start, seconds until the answer) of each message; what was filed."""

    began: float = field(default_factory=monotonic)
    waits: list[tuple[float, float]] = field(default_factory=list)
    photo_waits: list[tuple[float, float]] = field(default_factory=list)
    pages: list[tuple[float, float]] = field(default_factory=list)
    filed: set[str] = field(default_factory=set)
    decided: int = 0
    strays: int = 0
    presses: int = 0


@dataclass
class Pace:
    """Seconds: from a question to its answer, and from the beginning of a matter to that of the next, on average."""

    think: float
    cycle: float


@dataclass
class Resident:
    """Somebody who files again and again until it is `over`; what they have begun they finish."""

    phone: Phone
    dice: Random
    pace: Pace
    tally: Tally
    over: asyncio.Event
    photos: list[bytes]
    name: str

    async def lives(self) -> None:
        """One matter in each cycle, and between them what people do as well."""
        await self._pauses(self.dice.uniform(0.0, self.pace.cycle))
        while not self.over.is_set():
            until = monotonic() + self.pace.cycle * self.dice.uniform(0.7, 1.3)
            await self._files()
            await self._does_something_else()
            await self._pauses(until - monotonic())

    async def _pauses(self, seconds: float) -> None:
        """Wait, but not beyond the end."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self.over.wait(), max(seconds, 0.0))

    async def _files(self) -> None:
        shown = await self._asks(self.phone.says, "/start")
        for _ in range(LONGEST_TALK):
            if shown == RECEIPT:
                return
            await self._pauses(self.dice.uniform(0.5, 1.5) * self.pace.think)
            shown = await self._answers(self._on_the_screen() or shown)
        raise AssertionError(f"{self.name} is asked for ever: {shown}")

    async def _answers(self, question: str) -> str:
        answer = self.dice.choice(dict(ANSWERS)[question])
        if answer == PHOTO:
            return await self._asks(self.phone.sends_photo, self.dice.choice(self.photos))
        return await self._asks(self.phone.says, self._told() if answer == TELLS else answer)

    def _told(self) -> str:
        return f"Đèn đường sáng cả ban ngày ở bản của {self.name}, số {self.dice.randrange(10**9)}"

    async def _asks(
        self, send: Callable[[str], Awaitable[None]] | Callable[[bytes], Awaitable[None]], what: Any
    ) -> str:
        """Send, and wait for the next question."""
        self._on_the_screen()
        said = monotonic()
        await send(what)
        async with asyncio.timeout(PATIENCE):
            while not (question := self._reads(await self.phone.heard.get())):
                pass
        waits = self.tally.photo_waits if isinstance(what, bytes) else self.tally.waits
        waits.append((said - self.tally.began, monotonic() - said))
        return question

    def _on_the_screen(self) -> str:
        """The last question that came unasked for, if any: an answer to a stray text or an old button."""
        last = ""
        while not self.phone.heard.empty():
            last = self._reads(self.phone.heard.get_nowait()) or last
        return last

    def _reads(self, text: str) -> str:
        """The question that a message asks; empty for a notice."""
        question = next((fragment for fragment, _ in ANSWERS if fragment in text), "")
        if question == RECEIPT:
            self.tally.filed.update(CODE.findall(text))
        return question

    async def _does_something_else(self) -> None:
        """Something that files nothing."""
        if self.dice.random() < 0.3:
            self.tally.strays += 1
            await self.phone.says(self.dice.choice(STRAY))
        elif self.dice.random() < 0.5:
            self.tally.presses += 1
            await self.phone.presses_something_old(self.dice)
        await self._pauses(1.0)
