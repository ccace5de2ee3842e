"""A screen's options as Telegram keyboards, and the words of the two buttons that only a messenger can offer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.channels.channel import Outgoing
from domain.screen import Expects, Option, Screen, press

REQUESTS = (Expects.PLACE, Expects.CONTACT)
"""What Telegram asks for with a button under the keyboard, which cannot stand beside buttons in the message."""

LABELS = {
    Expects.PLACE: {"vi": "📍 Gửi vị trí của tôi", "en": "📍 Send my location"},
    Expects.CONTACT: {"vi": "📱 Gửi số điện thoại của tôi", "en": "📱 Share my phone number"},
}

Label = Callable[[Expects, str], str]
"""The words on a request button, by what is expected and language."""

Markup = dict[str, Any]
"""A keyboard, as the Bot API takes it."""


def label(expects: Expects, language: str) -> str:
    """The words on the button, Vietnamese when there are none in this language."""
    words = LABELS[expects]
    return words.get(language, words["vi"])


def markup(out: Outgoing, words: Label) -> Markup:
    """Buttons in the message; for a place or a contact the request button with every option as a typed label;
    without options, an order to put away the request button of an earlier screen."""
    screen = out.screen
    if screen.expects in REQUESTS:
        return _requesting(screen, words(screen.expects, out.language))
    return inline(out) or {"remove_keyboard": True}


def inline(out: Outgoing) -> Markup | None:
    """The buttons of the message; None when the screen has no options."""
    rows = [[_button(option, out.turn) for option in row] for row in out.screen.rows if row]
    return {"inline_keyboard": rows} if rows else None


def _button(option: Option, turn: int) -> Markup:
    return {"text": option.label, "callback_data": press(option, turn)}


def _requesting(screen: Screen, words: str) -> Markup:
    ask = {"text": words, "request_location" if screen.expects is Expects.PLACE else "request_contact": True}
    rows = [[{"text": option.label} for option in row] for row in screen.rows if row]
    return {"keyboard": [[ask], *rows], "resize_keyboard": True, "one_time_keyboard": True}
