"""What an emulator offers so that it can be driven in bulk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Protocol

from tests.emulators.telegram.signal import Signal

Hear = Callable[[str, str], None]
"""Told the id of a person and the words that the bot just sent them."""


class Speaker(Protocol):
    """Somebody who writes."""

    @property
    def id(self) -> str:
        """The person's id at Zalo."""

    def says(self, text: str) -> object:
        """Write a text."""


class Slow(Protocol):
    """Faults, of which one can be set from outside."""

    latency: float


class Served(Protocol):
    """An emulator. `counts`: calls by name. `recording`: whether it keeps what each call said."""

    changed: Signal
    sent: int
    counts: Counter[str]
    recording: bool

    @property
    def people(self) -> Sequence[Speaker]:
        """Everybody so far."""

    @property
    def faults(self) -> Slow:
        """What goes wrong."""

    @property
    def waiting(self) -> int:
        """Events that the bot has not taken."""

    def person(self, name: str) -> Speaker:
        """Somebody new."""

    def tells(self, hear: Hear) -> Callable[[], None]:
        """Tell `hear` of every message of the bot's, until what is returned is called."""
