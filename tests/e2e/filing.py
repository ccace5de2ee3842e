"""A resident with Telegram who files one waste report after another, every third resident with a photo."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

from tests.emulators.telegram import Emulator
from tests.emulators.telegram.person import Person
from tests.images.make import photo

PATIENCE = 120.0
"""Seconds after which an answer counts as lost."""
PHOTO, TELLS = "(a photo)", "(what happened)"

Steps = tuple[tuple[str, str], ...]
"""What is said, and words of the message that answers it."""

_TALK: Steps = (
    ("Bình Lư", "lãng phí về việc gì"),
    ("Điện, xăng dầu", "Bác kể giúp"),
    (TELLS, "gửi ảnh nếu có"),
)
_REST: Steps = (
    ("Bỏ qua", "liên quan đến cán bộ"),
    ("Không", "giấu tên"),
    ("Giấu tên tôi", "xem lại trước khi gửi"),
    ("Gửi", "Mã hồ sơ"),
)
PLAIN: Steps = (*_TALK, ("Bỏ qua", "ở chỗ nào"), *_REST)
WITH_PHOTO: Steps = (*_TALK, (PHOTO, "Đã nhận 1 ảnh."), ("Xong", "ở chỗ nào"), *_REST)


@dataclass
class Resident:
    """Files until told to stop; what was begun is finished. `said` are the updates that Telegram made of it."""

    person: Person
    emulator: Emulator
    with_photo: bool
    filed: list[str] = field(default_factory=list)
    said: list[int] = field(default_factory=list)
    seen: int = 0

    async def files(self, going: asyncio.Event) -> None:
        """File reports; the first one is begun whatever happens."""
        await self._does("/start", "Bác cần gì ạ?")
        while going.is_set() or not self.filed:
            await self._file(f"đèn sáng ban ngày {self.person.id} lần {len(self.filed) + 1}")

    async def _file(self, text: str) -> None:
        """One report from the menu to the receipt."""
        steps = WITH_PHOTO if self.with_photo else PLAIN
        if not self.filed:
            await self._does("lãng phí", "Bác đồng ý không")
            await self._does("Đồng ý", "ở xã, phường nào")
        else:
            await self._does("lãng phí", steps[0][1])
            steps = steps[1:]
        for answer, expected in steps:
            await self._does(text if answer == TELLS else answer, expected)
        self.filed.append(text)

    async def _does(self, what: str, expected: str) -> None:
        """Say something, and wait for a new message with these words; what is repeated before it is passed over."""
        update = self._sends_photo() if what == PHOTO else self.person.says(what)
        self.said.append(update["update_id"])
        try:
            await self.emulator.until(lambda: self._sees(expected), within=PATIENCE)
        except TimeoutError as lost:
            raise AssertionError(f"{self.person.id} said {what!r} and never saw {expected!r}") from lost

    def _sends_photo(self) -> dict[str, Any]:
        return self.person.sends_photo(photo(64, 48, self.person.id * 1_000 + len(self.filed)))

    def _sees(self, expected: str) -> bool:
        shown = self.person.chat.history
        for index in range(self.seen, len(shown)):
            if shown[index]["from"]["is_bot"] and expected in words(shown[index]):
                self.seen = index + 1
                return True
        return False


def words(message: dict[str, Any]) -> str:
    """The text of a message, or what stands below its photo."""
    found: str = message.get("text") or message.get("caption", "")
    return found
