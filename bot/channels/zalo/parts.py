"""A screen as the texts of Zalo's messages: neither buttons nor markup, at most 2,000 units each."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from bot.channels.channel import Outgoing
from domain.screen import Screen
from locales import translator
from screens.lines import lines

_BREAKS = ("\n\n", "\n", ". ", " ")
"""Where a text may be parted, best first."""

_LEAST = 2
"""A break in the first half of the room leaves a part too short: a worse break further on is better."""


def units(text: str) -> int:
    """The length as Zalo is taken to count it [?]: UTF-16 code units after NFC."""
    return len(unicodedata.normalize("NFC", text).encode("utf-16-le")) // 2


def caption(out: Outgoing, most: int) -> str | None:
    """All of it in one message, if that has at most `most` units."""
    (whole, *more) = texts(out, most)
    return None if more else whole


def texts(out: Outgoing, most: int) -> list[str]:
    """The texts to send, in order, each of at most `most` units; what can be chosen is in the last, whole if it fits
    into one."""
    menu = _menu(out, out.screen)
    whole = unicodedata.normalize("NFC", "\n\n".join(filter(None, (out.screen.whole.strip(), menu))))
    if units(whole) <= most:
        return [whole or "…"]
    told = list(_split(unicodedata.normalize("NFC", out.screen.whole.strip()), most))
    if units(f"{told[-1]}\n\n{menu}") <= most:
        return [*told[:-1], f"{told[-1]}\n\n{menu}".strip()]
    return [*told, *_split(menu, most)]


def _menu(out: Outgoing, screen: Screen) -> str:
    return unicodedata.normalize("NFC", lines(translator(out.language), screen, out.id if out.notice else None))


def _split(text: str, most: int) -> Iterator[str]:
    while units(text) > most:
        at = _break(text, _fitting(text, most))
        yield text[:at].rstrip()
        text = text[at:].lstrip()
    if text:
        yield text


def _fitting(text: str, most: int) -> int:
    """How many characters have at most `most` units: one beyond the first plane has two."""
    room = 0
    for place, letter in enumerate(text):
        room += 2 if ord(letter) > 0xFFFF else 1
        if room > most:
            return place
    return len(text)


def _break(text: str, most: int) -> int:
    for mark in _BREAKS:
        at = text.rfind(mark, 0, most)
        if at >= most // _LEAST:
            return at + len(mark)
    return most
