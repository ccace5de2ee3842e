"""Reading a raw Bot API update: which ones are kept, what of them, whose chat it is, which files it speaks of."""

from __future__ import annotations

from math import isfinite
from typing import Any, Literal, TypeGuard

from bot.channels.channel import LARGEST_NUMBER, FileRef, Incoming
from bot.channels.payloads import Payload, part

KINDS = ("message", "callback_query", "my_chat_member")
"""The updates we ask Telegram for; the others never reach us."""

IMAGE_ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".bmp", ".tif", ".tiff", ".gif")

STRANGERS = ("forward_origin", "external_reply", "quote", "via_bot", "sender_chat", "pinned_message", "reply_to_story")
"""Parts of a message that speak of other people or chats; no handler needs them."""

DEEPEST = 50
"""Levels of an update within one another; Telegram's own have about ten."""
LONGEST_GROUP = 128


def chat_of(payload: Payload) -> Payload:
    """The chat an update belongs to; empty when it belongs to none."""
    shown = part(part(payload, "callback_query"), "message")
    holders = (part(payload, "message"), shown, part(payload, "my_chat_member"))
    return next((chat for holder in holders if (chat := part(holder, "chat"))), {})


def is_update(payload: object) -> bool:
    """Whether this has the shape of an update at all."""
    return isinstance(payload, dict) and is_number(payload.get("update_id"))


def is_number(value: object) -> bool:
    """Whether this can be an id of Telegram's."""
    return type(value) is int and -LARGEST_NUMBER <= value <= LARGEST_NUMBER


def read(payload: Payload) -> Incoming | None:
    """The event to keep, without anybody's name. None for groups and channels: only a private chat is a
    conversation. What no database could keep is kept as a message without content: it is answered, and holds nothing
    up."""
    chat = chat_of(payload)
    if chat.get("type") != "private" or not is_number(chat.get("id")):
        return None
    kept = _nameless(payload)
    if not _keepable(kept):
        kept = {"update_id": payload["update_id"], "message": {"chat": {"id": chat["id"], "type": "private"}}}
    group = part(kept, "message").get("media_group_id")
    return Incoming(
        event=str(payload["update_id"]),
        native=str(chat["id"]),
        payload=kept,
        group=group if isinstance(group, str) and group.isascii() and 0 < len(group) <= LONGEST_GROUP else None,
    )


def _keepable(holder: Payload | list[Any], room: int = DEEPEST) -> bool:
    """Neither NaN nor infinity, which JSON does not know, nor nested beyond all reason."""
    for value in holder.values() if isinstance(holder, dict) else holder:
        if isinstance(value, dict | list):
            if not room or not _keepable(value, room - 1):
                return False
        elif isinstance(value, float) and not isfinite(value):
            return False
    return True


def _nameless(payload: Payload) -> Payload:
    """What handlers need of an update. Names would lie in the inbox for good; our own message above a button may
    hold one as well."""
    kept = dict(payload)
    if message := part(payload, "message"):
        kept["message"] = _bare(message)
    if query := part(payload, "callback_query"):
        shown = {key: value for key, value in part(query, "message").items() if key in ("message_id", "date", "chat")}
        kept["callback_query"] = _unnamed(query) | {"message": _unnamed(shown)}
    if member := part(payload, "my_chat_member"):
        kept["my_chat_member"] = _unnamed(member)
    return kept


def _bare(message: Payload) -> Payload:
    kept = {key: value for key, value in _unnamed(message).items() if key not in _LEFT_OUT}
    if answered := part(message, "reply_to_message"):
        kept["reply_to_message"] = {key: answered.get(key) for key in ("message_id", "date")}
    return kept


def _unnamed(holder: Payload) -> Payload:
    """The holder with only the numbers of the people in it."""
    told = dict(holder)
    for key in ("from", "chat", "contact"):
        if who := part(holder, key):
            told[key] = {one: who[one] for one in _NUMBERS if one in who}
    return told


_NUMBERS = ("id", "is_bot", "type", "language_code", "user_id", "phone_number")
_LEFT_OUT = frozenset((*STRANGERS, "entities", "caption_entities"))
"""Formatting, too, may name people."""


def callback_of(payload: Payload) -> str | None:
    """The id of the button press to answer, if it is one."""
    query = part(payload, "callback_query").get("id")
    return query if _is_name(query) else None


def _is_name(value: object) -> TypeGuard[str]:
    """Whether this can be Telegram's name of a press or a file, and so be sent back to it."""
    return isinstance(value, str) and value.isascii()


def files_of(payload: Payload) -> tuple[FileRef, ...]:
    """The photo of a message: its largest size, or an image that was sent as a file. Else its voice note or audio."""
    message = part(payload, "message")
    spoken = part(message, "voice") or part(message, "audio")
    sizes = message.get("photo")
    sizes = [size for size in sizes if isinstance(size, dict)] if isinstance(sizes, list) else []
    document = part(message, "document")
    found = max(sizes, key=_area) if sizes else document if _is_image(document) else {}
    return _ref(found, "photo") or _ref(spoken, "voice")


def _ref(found: Payload, kind: Literal["photo", "voice"]) -> tuple[FileRef, ...]:
    file, size = found.get("file_id"), found.get("file_size")
    return (FileRef(file, size if isinstance(size, int) else None, kind),) if _is_name(file) else ()


def _area(size: Payload) -> int:
    width, height = size.get("width"), size.get("height")
    return width * height if isinstance(width, int) and isinstance(height, int) else 0


def _is_image(document: Payload) -> bool:
    kind, name = document.get("mime_type"), document.get("file_name")
    return str(kind).startswith("image/") or str(name).lower().endswith(IMAGE_ENDINGS)
