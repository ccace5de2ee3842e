"""The crowd: so many chats, each saying the next line of its conversation as soon as it was answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

BATCH = 100
"""getUpdates brings at most so many updates."""

Update = dict[str, Any]


@dataclass
class Crowd:
    """`chats` people with Telegram numbers 1, 2, …; each says the lines round and round. One answer, one next line."""

    chats: int
    lines: Sequence[str]
    latencies: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._waiting: list[Update] = []
        self._said = dict.fromkeys(range(1, self.chats + 1), 0)
        self._asked: dict[int, float] = {}
        self._numbers = 0
        self._going = False
        self._there, self._quiet = asyncio.Event(), asyncio.Event()

    async def talks(self, seconds: float) -> float:
        """Talk for so long, then wait until everybody is answered. Returns the seconds that it took; `latencies` holds
        the seconds each answer took."""
        self.latencies.clear()
        self._quiet.clear()
        self._going = True
        began = time.perf_counter()
        for chat in self._said:
            self._says(chat)
        await asyncio.sleep(seconds)
        self._going = False
        await self._quiet.wait()
        return time.perf_counter() - began

    async def says(self, lines: Sequence[str]) -> None:
        """Everybody says these lines once, for a beginning."""
        kept, self.lines = self.lines, lines
        for number in range(len(lines)):
            self._said = dict.fromkeys(self._said, number)
            await self.talks(0)
        self.lines = kept
        self._said = dict.fromkeys(self._said, 0)

    async def updates(self) -> list[Update]:
        """What getUpdates brings: waits until there is something."""
        await self._there.wait()
        batch, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
        if not self._waiting:
            self._there.clear()
        return batch

    def hears(self, chat: int) -> None:
        """An answer has arrived in a chat; its person says the next line."""
        self.latencies.append(time.perf_counter() - self._asked.pop(chat))
        if self._going:
            self._says(chat)
        elif not self._asked:
            self._quiet.set()

    def _says(self, chat: int) -> None:
        number = self._said[chat]
        self._said[chat] = number + 1
        self._numbers += 1
        self._waiting.append(update(self._numbers, chat, self.lines[number % len(self.lines)]))
        self._asked[chat] = time.perf_counter()
        self._there.set()


def update(number: int, chat: int, text: str) -> Update:
    """A text message as Telegram sends it."""
    message: Update = {
        "message_id": number,
        "from": {"id": chat, "is_bot": False, "first_name": f"Dân {chat}", "language_code": "vi"},
        "chat": {"id": chat, "first_name": f"Dân {chat}", "type": "private"},
        "date": 1_790_000_000 + number,
        "text": text,
    }
    if text.startswith("/"):
        message["entities"] = [{"offset": 0, "length": len(text.split()[0]), "type": "bot_command"}]
    return {"update_id": number, "message": message}
