"""A kept event as an aiogram Update under our own address: names and foreign ids stayed behind when it was read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from aiogram.types import Update

from bot.channels import frames
from bot.channels.payloads import Payload, part
from bot.channels.zalo.oa.attachments import attachments_of, is_image
from bot.channels.zalo.oa.fields import text_of

BEGIN = "/start"
"""Whoever follows us has come in."""

_CONTENT: dict[str, Callable[[], Any]] = {
    "sticker": frames.sticker,
    "gif": frames.animation,
    "video": frames.video,
    "file": frames.document,
}
_MEDIUM = {"gif": "animation", "file": "document"}
"""By the kind of an attachment, its name at aiogram's where that is another."""


def to_update(payload: Payload, address: int) -> Update:
    """The event as it is fed to handlers. What we do not know becomes a message without content: it is answered."""
    at = frames.moment(payload.get("timestamp"))
    if press := text_of(payload, "press"):
        return frames.press(address, at, press)
    name = payload.get("event_name")
    if name == "unfollow":
        return frames.gone(address, at)
    if name == "follow":
        return frames.message(address, at, text=BEGIN)
    if name == "user_submit_info":
        return _submitted(payload, address, at)
    return frames.message(address, at, **_content(payload))


def _submitted(payload: Payload, address: int, at: datetime) -> Update:
    """The form that Zalo shows was filled in: the number is the sender's own."""
    phone = text_of(payload, "phone")
    content: dict[str, Any] = {"contact": frames.own_contact(address, phone)} if phone else {}
    return frames.message(address, at, **content)


def _content(payload: Payload) -> dict[str, Any]:
    text, found = text_of(part(payload, "message"), "text"), attachments_of(payload)
    first = found[0] if found else {}
    kind = str(first.get("kind", ""))
    if not found:
        return {"text": text} if text else {}
    if any(map(is_image, found)):
        return _captioned(text, photo=frames.photo())
    if kind == "audio":
        return _captioned(text, voice=frames.voice())
    if kind == "location" and first["at"]:
        return {"location": frames.location(*first["at"])}
    if kind in _CONTENT:
        return _captioned(text, **{_MEDIUM.get(kind, kind): _CONTENT[kind]()})
    said = text or (first["url"] if kind == "link" else "")
    return {"text": said} if said else {}


def _captioned(text: str, **content: Any) -> dict[str, Any]:
    return content | ({"caption": text} if text else {})
