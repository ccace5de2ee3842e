"""What a messenger can show: a text, options to choose from, photos, and what is expected next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

CHOICE_BYTES = 48
"""A choice with its turn must fit Telegram's 64 bytes of callback data."""


class Expects(StrEnum):
    """What the person is asked for. A messenger that cannot help with it simply shows the text."""

    CHOICE = "choice"
    TEXT = "text"
    PHOTO = "photo"
    PLACE = "place"
    CONTACT = "contact"


class Tone(StrEnum):
    """How an option looks where a messenger can show it."""

    PLAIN = "plain"
    MAIN = "main"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose. A lasting option stays valid after the talk moved on (cards, notices)."""

    label: str
    choice: str
    tone: Tone = Tone.PLAIN
    lasting: bool = False

    def __post_init__(self) -> None:
        if len(self.choice.encode()) > CHOICE_BYTES:
            raise ValueError(f"choice longer than {CHOICE_BYTES} bytes: {self.choice}")


@dataclass(frozen=True, slots=True)
class Screen:
    """One message to a person, for every messenger.

    `text` is plain text: no markup, so nothing a person wrote can break or fake it; `title` is shown bold above
    it. `rows` are options side by side. `photos` are SHA-256 names in the photo store (the thumbnails are shown).
    `edits` asks to replace the screen before it, where a messenger can. `place` (lat, lon) shows a map pin.
    """

    text: str
    rows: tuple[tuple[Option, ...], ...] = ()
    title: str = ""
    expects: Expects = Expects.CHOICE
    photos: tuple[str, ...] = ()
    edits: bool = False

    @property
    def options(self) -> tuple[Option, ...]:
        """Every option, row after row: the order in which a messenger without buttons numbers them."""
        return tuple(option for row in self.rows for option in row)

    @property
    def whole(self) -> str:
        """Title and text as they stand under one another."""
        return f"{self.title}\n{self.text}" if self.title else self.text


def rows_of(options: tuple[Option, ...], columns: int = 1) -> tuple[tuple[Option, ...], ...]:
    """Options laid out in so many columns."""
    return tuple(options[i : i + columns] for i in range(0, len(options), columns))


def to_json(screen: Screen) -> dict[str, Any]:
    """A screen as plain data, for the outbox."""
    return {
        "text": screen.text,
        "title": screen.title,
        "expects": screen.expects.value,
        "photos": list(screen.photos),
        "edits": screen.edits,
        "rows": [[[o.label, o.choice, o.tone.value, o.lasting] for o in row] for row in screen.rows],
    }


def from_json(data: Mapping[str, Any]) -> Screen:
    """The screen that `to_json` wrote."""
    rows = tuple(
        tuple(Option(label, choice, Tone(tone), lasting) for label, choice, tone, lasting in row)
        for row in data["rows"]
    )
    return Screen(
        text=data["text"],
        title=data["title"],
        rows=rows,
        expects=Expects(data["expects"]),
        photos=tuple(data["photos"]),
        edits=data["edits"],
    )


def press(option: Option, turn: int) -> str:
    """What a button carries. A passing option is tied to the turn of the talk it was shown in, so that a second
    tap or an old button is recognised; a lasting one is not."""
    return f"*:{option.choice}" if option.lasting else f"{turn}:{option.choice}"


def read_press(data: str) -> tuple[int | None, str]:
    """The turn (None: lasting) and the choice that `press` wrote. Forged data gives turn -1, which no talk has."""
    turn, colon, choice = data.partition(":")
    if not colon or not choice or not choice.isprintable() or len(choice.encode()) > CHOICE_BYTES:
        return -1, ""
    if turn == "*":
        return None, choice
    return (int(turn), choice) if turn.isascii() and turn.isdigit() and len(turn) < 12 else (-1, "")
