"""Reading a raw event: which ones are kept, under which name, whose chat it is, which files it speaks of."""

from __future__ import annotations

import hashlib
import json
from typing import Literal, TypeGuard

from bot.channels.channel import FileRef, Incoming
from bot.channels.frames import moment
from bot.channels.payloads import Payload, part
from bot.channels.zalo.albums import Albums
from bot.channels.zalo.bot.content import kept

LONGEST_ID = 64
"""Of a chat; ids have 20 letters and digits [B]."""
LONGEST_NUMBER = 63
"""Of a message: with its chat's it must fit the inbox's event id."""


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
        """The event to keep, without anybody's name. None for what is no message of a person in a chat. Kinds of
        tomorrow are messages, too: they are answered as those that Zalo does not pass on."""
        event = unwrapped(body) or {"event_name": ""}
        message = part(event, "message")
        chat = part(message, "chat").get("id")
        ours = part(message, "from").get("is_bot") is True
        if ours or not _is_id(chat, LONGEST_ID) or not event["event_name"].startswith("message."):
            return None
        payload = kept(event["event_name"], message)
        name = f"{chat}:{_number(message, payload)}"
        group = self._albums.group(chat, name, moment(payload["date"])) if "photo" in payload else None
        return Incoming(event=name, native=chat, payload=payload, group=group)


def files_of(payload: Payload) -> tuple[FileRef, ...]:
    """The photo or the voice note of a kept event, by its URL."""
    kinds: tuple[Literal["photo", "voice"], ...] = ("photo", "voice")
    return tuple(FileRef(payload[kind], kind=kind) for kind in kinds if kind in payload)


def _is_id(value: object, longest: int) -> TypeGuard[str]:
    """Whether this can be an id: opaque, but printable and no longer than ids are."""
    return isinstance(value, str) and 0 < len(value) <= longest and value.isascii() and value.isprintable()


def _number(message: Payload, payload: Payload) -> str:
    """The message's own id; without a usable one, the print of what is kept of it."""
    number = message.get("message_id")
    if _is_id(number, LONGEST_NUMBER):
        return number
    return "#" + hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()[:40]
