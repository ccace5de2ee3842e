"""Filters that look at what was said and where the talk stands."""

from __future__ import annotations

from functools import lru_cache

from aiogram.filters import Filter
from aiogram.fsm.state import State
from aiogram.types import TelegramObject

from domain.said import Said
from domain.words import fold


class Fits(Filter):
    """A filter that the desk asks without waiting: some forty are asked for each message (`handlers.Table`)."""

    def fits(self, said: Said, state: str | None) -> bool:
        """Is this message for the handler?"""
        raise NotImplementedError

    async def __call__(self, event: TelegramObject, said: Said, raw_state: str | None) -> bool:
        return self.fits(said, raw_state)


class Standing(Fits):
    """The talk stands at one of these states; None is a talk that has not begun."""

    def __init__(self, *states: State | None) -> None:
        self.states = frozenset(state and state.state for state in states)

    def fits(self, said: Said, state: str | None) -> bool:
        return state in self.states


class Chose(Fits):
    """One of these options was chosen."""

    def __init__(self, *choices: str) -> None:
        self.choices = frozenset(choices)

    def fits(self, said: Said, state: str | None) -> bool:
        return said.choice in self.choices


class ChosePrefix(Fits):
    """An option was chosen that begins so, e.g. `case:`."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix

    def fits(self, said: Said, state: str | None) -> bool:
        return said.choice.startswith(self.prefix)


class Command(Fits):
    """A command was typed: `/help`, or one of its words without the stroke, marks or not (`trợ giúp`)."""

    def __init__(self, *names: str) -> None:
        self._names = frozenset(fold(name).replace(" ", "_") for name in names)

    def fits(self, said: Said, state: str | None) -> bool:
        return not said.choice and _command(said.text) in self._names


@lru_cache(1)
def _command(text: str) -> str:
    """The command that a text can be, without its stroke; read once for all the handlers that are asked."""
    first = text.split(maxsplit=1)[0] if text else ""
    if first.startswith("/"):
        return fold(first[1:].split("@")[0])
    return fold(text).replace(" ", "_") if len(text) < 40 else ""


def argument(said: Said) -> str:
    """What stands behind a command: `work_3` in `/start work_3`."""
    parts = said.text.split(maxsplit=1)
    return parts[1].strip() if len(parts) == 2 else ""
