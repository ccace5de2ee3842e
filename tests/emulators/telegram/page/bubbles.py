"""Messages as the page shows them: formatted text, what else is in them, their buttons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from itertools import pairwise
from typing import Any

from markupsafe import Markup, escape

from tests.emulators.telegram.account import Chat

VIETNAM = timezone(timedelta(hours=7))
TAGS = {
    "bold": "b", "italic": "i", "underline": "u", "strikethrough": "s", "code": "code", "pre": "pre",
    "blockquote": "blockquote", "spoiler": "mark", "bot_command": "em",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message. `side` is "bot", "person" or "notice"; a button is its label and where it leads, if anywhere."""

    number: int
    side: str
    who: str
    text: Markup
    photo: str
    rows: tuple[tuple[tuple[str, str], ...], ...]
    time: str
    edited: bool


def bubbles(chat: Chat) -> list[Bubble]:
    """The messages of a chat, newest first."""
    return [bubble(message) for message in reversed(chat.history)]


def bubble(message: dict[str, Any]) -> Bubble:
    """One message as it looks now."""
    notice = _notice(message)
    text = message.get("text") or message.get("caption", "")
    entities = message.get("entities") or message.get("caption_entities", [])
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return Bubble(
        number=message["message_id"],
        side="notice" if notice else "bot" if message["from"]["is_bot"] else "person",
        who=message["from"]["first_name"],
        text=escape(notice or _attached(message)) + formatted(text, entities),
        photo=message["photo"][-1]["file_id"] if "photo" in message else "",
        rows=tuple(tuple((button["text"], button.get("url", "")) for button in row) for row in rows),
        time=datetime.fromtimestamp(message["date"], VIETNAM).strftime("%H:%M"),
        edited="edit_date" in message,
    )


def formatted(text: str, entities: list[dict[str, Any]]) -> Markup:
    """The text as HTML. Each piece between two borders stands in every entity that covers it, so that entities may
    overlap."""
    raw = text.encode("utf-16-le")
    ends = {0, len(raw) // 2}
    for entity in entities:
        ends |= {entity["offset"], entity["offset"] + entity["length"]}
    borders = sorted(ends)
    found = Markup("")
    for start, end in pairwise(borders):
        piece = escape(raw[start * 2 : end * 2].decode("utf-16-le"))
        for entity in reversed(entities):
            if entity["offset"] <= start and end <= entity["offset"] + entity["length"]:
                piece = _wrapped(piece, entity)
        found += piece
    return found


def _wrapped(piece: Markup, entity: dict[str, Any]) -> Markup:
    if entity["type"] == "text_link":
        return Markup('<a href="{}" target="_blank">{}</a>').format(entity["url"], piece)
    return Markup("<{0}>{1}</{0}>").format(TAGS.get(entity["type"], "span"), piece)


def _attached(message: dict[str, Any]) -> str:
    if "document" in message:
        return f"📎 {message['document']['file_name']}\n"
    if "voice" in message:
        return f"🎤 {message['voice']['duration']} s"
    if "location" in message:
        return f"📍 {message['location']['latitude']}, {message['location']['longitude']}"
    if "contact" in message:
        return f"📱 {message['contact']['first_name']} {message['contact']['phone_number']}"
    return str(message.get("sticker", {}).get("emoji", ""))


def _notice(message: dict[str, Any]) -> str:
    who = message["from"]["first_name"]
    if "new_chat_members" in message:
        return f"{who} added {message['new_chat_members'][0]['first_name']}"
    if "migrate_to_chat_id" in message:
        return f"This group is a supergroup now: {message['migrate_to_chat_id']}"
    return f"Was group {message['migrate_from_chat_id']}" if "migrate_from_chat_id" in message else ""
