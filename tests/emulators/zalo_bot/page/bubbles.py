"""Messages as the page shows them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup, escape

from tests.emulators.zalo_bot.photos import Photo
from tests.emulators.zalo_bot.quota import VIETNAM
from tests.emulators.zalo_bot.state import Chat, Json

LINK = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)]")
MARKS = {"voice": "🎤 tin nhắn thoại", "sticker": "😊 sticker", "unsupported": "📎 thứ bot không nhận được"}


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message. `photo` is the image's address, "black" for one that Zalo could not fetch, or empty."""

    own: bool
    who: str
    text: Markup
    photo: str
    time: str


def bubbles(chat: Chat) -> list[Bubble]:
    """The messages of a chat, newest first."""
    return [bubble(message) for message in reversed(chat.history)]


def bubble(message: Json) -> Bubble:
    """One message."""
    text = message.get("text") or message.get("caption", "") or MARKS.get(_kind(message), "")
    return Bubble(
        own=not message["from"]["is_bot"],
        who=message["from"]["display_name"],
        text=linked(text),
        photo=_photo(message),
        time=datetime.fromtimestamp(message["date"] / 1_000, VIETNAM).strftime("%H:%M"),
    )


def linked(text: str) -> Markup:
    """The text as HTML; addresses can be pressed, as Zalo makes it of plain text."""
    shown, at = Markup(""), 0
    for found in LINK.finditer(text):
        shown += escape(text[at : found.start()])
        shown += Markup('<a href="{0}" target="_blank">{0}</a>').format(found[0])
        at = found.end()
    return shown + escape(text[at:])


def _kind(message: Json) -> str:
    if message["from"]["is_bot"]:
        return "voice" if "voice_url" in message else "sticker" if "sticker" in message else ""
    return str(message["kind"])


def _photo(message: Json) -> str:
    photo = message.get("photo")
    if isinstance(photo, Photo):
        return "black" if photo.black else f"/photo/{message['message_id']}"
    return str(message.get("photo_url") or photo or "")
