"""Filters that look at what was said. Async on purpose: aiogram runs synchronous ones in a thread."""

from __future__ import annotations

from aiogram.filters import Filter
from aiogram.types import TelegramObject

from domain.said import Said
from domain.words import fold


class Chose(Filter):
    """One of these options was chosen."""

    def __init__(self, *choices: str) -> None:
        self.choices = frozenset(choices)

    async def __call__(self, event: TelegramObject, said: Said) -> bool:
        return said.choice in self.choices


class ChosePrefix(Filter):
    """An option was chosen that begins so, e.g. `case:`."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix

    async def __call__(self, event: TelegramObject, said: Said) -> bool:
        return said.choice.startswith(self.prefix)


class Command(Filter):
    """A command was typed: `/help`, or one of its words without the stroke, marks or not (`trợ giúp`)."""

    def __init__(self, *names: str) -> None:
        self._names = frozenset(fold(name).replace(" ", "_") for name in names)

    async def __call__(self, event: TelegramObject, said: Said) -> bool:
        if not said.text or said.choice:
            return False
        first = said.text.split(maxsplit=1)[0]
        if first.startswith("/"):
            return fold(first[1:].split("@")[0]) in self._names
        return len(said.text) < 40 and fold(said.text).replace(" ", "_") in self._names


def argument(said: Said) -> str:
    """What stands behind a command: `work_3` in `/start work_3`."""
    parts = said.text.split(maxsplit=1)
    return parts[1].strip() if len(parts) == 2 else ""
