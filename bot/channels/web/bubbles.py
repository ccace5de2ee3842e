"""Kept messages as the page shows them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup, escape

from bot.channels.web.hosts import host_of
from domain.screen import Option, Screen, from_json, press
from domain.times import show_date, show_time
from storage.queries.web_messages import OUT, Message

_LINK = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)]")
_CODE = re.compile(r"\b[A-Z]{2}-\d\d-\d{5,}-[A-Z]\b")


@dataclass(frozen=True, slots=True)
class Button:
    """An option: its label, how it looks, and what pressing it sends."""

    label: str
    tone: str
    press: str


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message. `passing` options belong to one turn of the talk; `lasting` ones stay. `sent_photos` are uploads
    that are not processed yet: then they are `photos`."""

    id: int
    side: str
    at: datetime
    event: str = ""
    title: str = ""
    text: str = ""
    photos: tuple[str, ...] = ()
    sent_photos: int = 0
    point: bool = False
    passing_first: bool = False
    passing: tuple[tuple[Button, ...], ...] = ()
    lasting: tuple[tuple[Button, ...], ...] = ()
    turn: int = 0
    expects: str = ""

    @property
    def time(self) -> str:
        """The local time of day."""
        return show_time(self.at)

    @property
    def day(self) -> str:
        """The local day."""
        return show_date(self.at)


def bubble(message: Message) -> Bubble:
    """A kept message (not one that is gone) as a bubble."""
    return _shown(message) if message.side == OUT else _sent(message)


def _shown(message: Message) -> Bubble:
    screen, turn = from_json(message.body["screen"]), message.body["turn"]
    return Bubble(
        id=message.id,
        side=message.side,
        at=message.at,
        title=screen.title,
        text=screen.text,
        photos=screen.photos,
        passing_first=bool(screen.options) and not screen.options[0].lasting,
        passing=_rows(screen, turn, lasting=False),
        lasting=_rows(screen, turn, lasting=True),
        turn=turn,
        expects=screen.expects.value,
    )


def _sent(message: Message) -> Bubble:
    payload, kept = message.body["payload"], tuple(message.body.get("kept", ()))
    return Bubble(
        id=message.id,
        side=message.side,
        at=message.at,
        event=message.body["event"],
        text=message.body["label"] or payload["text"],
        photos=kept,
        sent_photos=0 if kept else len(payload["photos"]),
        point=payload["lat"] is not None,
    )


def label_of(message: Message | None, pressed: str) -> str:
    """What stood on the button of a shown message; empty if it has no such button."""
    if message is None or message.side != OUT:
        return ""
    shown = _shown(message)
    return next((b.label for row in (*shown.passing, *shown.lasting) for b in row if b.press == pressed), "")


def linked(text: str, host: str) -> Markup:
    """The text with links to our own host made clickable. Other addresses stay text: a person may have typed them."""
    parts, at = [], 0
    for found in _LINK.finditer(text):
        if host_of(found[0]) == host:
            parts += [whole(text[at : found.start()]), Markup('<a href="{0}">{0}</a>').format(found[0])]
            at = found.end()
    return Markup("").join([*parts, whole(text[at:])])


def whole(text: str) -> Markup:
    """The text with every code of a report kept on one line."""
    marked = _CODE.sub(r'<span class="whole">\g<0></span>', str(escape(text)))
    return Markup(marked)  # noqa: S704 - escaped above; a code has no character that means anything in HTML


def _rows(screen: Screen, turn: int, *, lasting: bool) -> tuple[tuple[Button, ...], ...]:
    rows = (tuple(_button(o, turn) for o in row if o.lasting is lasting) for row in screen.rows)
    return tuple(row for row in rows if row)


def _button(option: Option, turn: int) -> Button:
    return Button(option.label, option.tone.value, press(option, turn))
