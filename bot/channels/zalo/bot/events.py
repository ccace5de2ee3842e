"""Reading a raw event: what of it is kept, whose chat it is, which files it speaks of."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Literal, TypeGuard

from bot.channels.channel import FileRef, Incoming
from bot.channels.frames import is_text, moment
from bot.channels.zalo.albums import Albums

LONGEST_ID = 64
"""Of a chat; ids have 20 letters and digits [B]."""
LONGEST_NUMBER = 63
"""Of a message: with its chat's it must fit the inbox's event id."""
LONGEST_TEXT = 20_000
"""Longer than anything that a desk answers but with "too long"."""
LONGEST_URL = 4_096

Payload = dict[str, Any]

_TEXT, _IMAGE, _VOICE, _STICKER = (f"message.{kind}.received" for kind in ("text", "image", "voice", "sticker"))


def part(data: Payload, key: str) -> Payload:
    """The object under `key`; empty when there is none or it is something else."""
    value = data.get(key)
    return value if isinstance(value, dict) else {}


def unwrapped(body: object) -> Payload | None:
    """The event in an envelope, or bare [B]; None for what is neither."""
    if not isinstance(body, dict):
        return None
    event = body if "event_name" in body else part(body, "result")
    return event if isinstance(event.get("event_name"), str) else None


class Reader:
    """Reads the events of one bot; knows which photos came together."""

    def __init__(self) -> None:
        self._albums = Albums()

    def read(self, body: object) -> Incoming | None:
        """The event to keep, without anybody's name. None for what is no message of a person in a chat. Of a group
        only is kept that something was said in it."""
        event = unwrapped(body) or {}
        message = part(event, "message")
        chat = part(message, "chat").get("id")
        if not _is_id(chat, LONGEST_ID) or not _is_message(event) or part(message, "from").get("is_bot") is True:
            return None
        kept = _kept(event["event_name"], message)
        name = f"{chat}:{_number(message, kept)}"
        photo = any(file.kind == "photo" for file in files_of(kept))
        group = self._albums.group(chat, name, moment(kept["date"])) if photo else None
        return Incoming(event=name, native=chat, payload=kept, group=group)


def files_of(payload: Payload) -> tuple[FileRef, ...]:
    """The photo or the voice note of a kept event, by its URL."""
    kinds: tuple[Literal["photo", "voice"], ...] = ("photo", "voice")
    return tuple(FileRef(payload[kind], kind=kind) for kind in kinds if kind in payload)


def _is_id(value: object, longest: int) -> TypeGuard[str]:
    """Whether this can be an id: opaque, but printable and no longer than ids are."""
    return isinstance(value, str) and 0 < len(value) <= longest and value.isascii() and value.isprintable()


def _is_message(event: Payload) -> bool:
    """Kinds of tomorrow are messages, too: they are answered as those that Zalo does not pass on."""
    return str(event.get("event_name")).startswith("message.")


def _number(message: Payload, kept: Payload) -> str:
    """The message's own id; without a usable one, the print of what is kept of it."""
    number = message.get("message_id")
    if _is_id(number, LONGEST_NUMBER):
        return number
    return "#" + hashlib.sha256(json.dumps(kept, sort_keys=True).encode()).hexdigest()[:40]


def _kept(name: str, message: Payload) -> Payload:
    """What the desk needs of a message: plain texts and numbers."""
    date = message.get("date")
    kept: Payload = {"date": date if type(date) is int and 0 <= date < 2**53 else 0}
    if _is_group(message):
        return kept | {"group": True}
    return kept | {key: value for key, value in _content(name, message).items() if value}


def _is_group(message: Payload) -> bool:
    """In a private chat the chat's id is the sender's [B]; types are PRIVATE and GROUP [A]."""
    chat, sender = part(message, "chat"), part(message, "from").get("id")
    told = chat.get("chat_type")
    return told.upper() != "PRIVATE" if isinstance(told, str) else sender not in (None, chat["id"])


def _content(name: str, message: Payload) -> Payload:
    if name == _TEXT:
        return {"text": _text(message.get("text"))}
    if name == _IMAGE:
        return {"photo": _url(message, "photo_url", "photo"), "caption": _text(message.get("caption"))}
    if name == _VOICE:
        return {"voice": _url(message, "voice_url", "voice")}
    return {"sticker": name == _STICKER}


def _text(value: object) -> str:
    return value[:LONGEST_TEXT] if is_text(value) else ""


def _url(message: Payload, *keys: str) -> str:
    """The first that is there: recorded events have `photo_url` [B], the documents say `photo` [A]."""
    found = next((value for key in keys if (value := message.get(key))), "")
    return found if is_text(found) and len(found) <= LONGEST_URL else ""
