"""The native messages of a screen: its texts, its photos above them, its options as buttons below the last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.channels.channel import Outgoing
from bot.channels.zalo import parts
from bot.channels.zalo.oa.presses import Presses
from domain.channels import ZALO_OA
from domain.screen import press

MOST_BUTTONS, LONGEST_LABEL = 5, 100
"""[C]: documented in an appendix, not on a page of v3.0."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One native message: its text, with the photos of the screen above it, or the last one's options as buttons
    below."""

    text: str = ""
    pictured: bool = False
    last: bool = False


def pieces(out: Outgoing) -> list[Piece]:
    """The messages to send, in order; one photo carries the text where that fits under it."""
    room = ZALO_OA.limits.part
    if out.screen.photos and (whole := parts.caption(out, room)):
        return [Piece(whole, pictured=True, last=True)]
    above = [Piece(pictured=True)] if out.screen.photos else []
    *told, last = parts.texts(out, room)
    return [*above, *map(Piece, told), Piece(last, last=True)]


def buttons(out: Outgoing, presses: Presses) -> list[dict[str, str]]:
    """The options as buttons; none unless all of them fit."""
    options = out.screen.options
    if not 0 < len(options) <= MOST_BUTTONS or any(len(option.label) > LONGEST_LABEL for option in options):
        return []
    return [
        {
            "title": option.label,
            "type": "oa.query.hide",
            "payload": presses.write(out.native, press(option, out.turn)),
        }
        for option in options
    ]


def template(**payload: Any) -> dict[str, Any]:
    """An attachment as a message has it [A]."""
    return {"type": "template", "payload": payload}
