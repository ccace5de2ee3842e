"""Moderators of the Front: in the chat, where cards come to them, and in the console, where they look for work."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from random import Random
from time import monotonic
from typing import Any

import httpx

from tests.console.html import read
from tests.console.office import Browser
from tests.emulators.telegram.person import Person
from tests.soak.residents import CODE, Tally

OLD_CARDS = 30
"""A moderator in the chat looks at so many of the newest cards."""
SEARCHES = ("den duong", "nước", "ban", "số 1")
ACTS = ("/act/confirm", "/act/review", "/act/hand_over", "/act/reject")


@dataclass
class InTheChat:
    """Presses the first button of a card that is still open, sometimes takes it back, sometimes presses an old one."""

    person: Person
    dice: Random
    tally: Tally
    done: set[int] = field(default_factory=set)

    async def decides(self) -> None:
        """One decision, if there is a card."""
        if self.dice.random() < 0.1 and _label(self.person.chat.history[-1]) == "Hoàn tác":
            self.person.presses(self.person.chat.history[-1]["message_id"], 0, 0)
            return
        fresh = [card["message_id"] for card in self._cards() if card["message_id"] not in self.done]
        if not fresh:
            return
        chosen = fresh[0]
        if self.dice.random() < 0.9:
            self.done.add(chosen)
        self.tally.decided += 1
        self.person.presses(chosen, 0, 0)

    def _cards(self) -> list[dict[str, Any]]:
        newest = self.person.chat.history[-OLD_CARDS:]
        return [one for one in newest if "Chờ duyệt" in (one.get("text") or one.get("caption", "")) and _label(one)]


def _label(message: dict[str, Any]) -> str:
    keyboard = message.get("reply_markup", {}).get("inline_keyboard") or [[{"text": ""}]]
    label: str = keyboard[0][0]["text"]
    return label


@dataclass
class AtTheConsole:
    """Opens the queue, by itself or by words, then a case, and fills in a form of it."""

    browser: Browser
    dice: Random
    tally: Tally

    async def joins(self, code: str) -> None:
        """Take an invitation and sign in with it."""
        await self._takes(self.browser.opens(f"/console/join/{code}"))
        await self._takes(self.browser.sends(""))

    async def decides(self) -> None:
        """One decision, if something waits."""
        words = f"?q={self.dice.choice(SEARCHES)}" if self.dice.random() < 0.3 else ""
        await self._takes(self.browser.opens(f"/console/queue{words}"))
        codes = [found[0] for link in read(self.browser.page.text).links if (found := CODE.findall(link))]
        if not codes:
            return
        await self._takes(self.browser.opens(f"/console/report/{self.dice.choice(codes)}"))
        possible = [act for act in ACTS if self.browser.has(act)]
        if possible:
            self.tally.decided += 1
            await self._takes(self.browser.sends(self.dice.choice(possible), text="Việc này do xã giải quyết."))

    async def _takes(self, page: Any) -> None:
        began = monotonic()
        answer: httpx.Response = await page
        self.tally.pages.append((began - self.tally.began, monotonic() - began))
        assert answer.status_code < 500, f"{answer.url}: {answer.status_code}"


async def works(officer: InTheChat | AtTheConsole, every: float, over: asyncio.Event) -> None:
    """Decide so often until it is over."""
    while not over.is_set():
        await asyncio.sleep(officer.dice.uniform(0.5, 1.5) * every)
        await officer.decides()
