"""What is attached to a message of a person: what is kept of it, and which files it speaks of."""

from __future__ import annotations

from typing import Any, Literal

from bot.channels.channel import FileRef
from bot.channels.payloads import Payload, part
from bot.channels.zalo.oa.fields import LONGEST_WORD, digits, text_of

MOST = 10
"""Of one message; more were never seen."""

IMAGES = ("image/", ".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".bmp", ".tif", ".tiff", ".gif")


def reduced(told: list[Any]) -> list[Payload]:
    """What is kept of `attachments`."""
    return [_attachment(one) for one in told[:MOST] if isinstance(one, dict)]


def attachments_of(payload: Payload) -> list[Payload]:
    """The attachments of a kept event."""
    found: list[Payload] = part(payload, "message").get("attachments", [])
    return found


def files_of(payload: Payload) -> tuple[FileRef, ...]:
    """The photos of a kept event, images sent as files among them, else its voice note."""
    found = attachments_of(payload)
    photos = tuple(_ref(one, "photo") for one in found if one["url"] and is_image(one))
    voices = tuple(_ref(one, "voice") for one in found if one["url"] and one["kind"] == "audio")
    return photos or voices[:1]


def is_image(attachment: Payload) -> bool:
    """Whether a kept attachment is a photo, or an image sent as a file, whose `type` is "jpg" or "image/jpeg" [C]."""
    if attachment["kind"] == "file":
        kind, name = attachment["type"].lower(), attachment["name"].lower()
        return kind.startswith("image/") or f".{kind}" in IMAGES or name.endswith(IMAGES)
    return bool(attachment["kind"] == "image")


def _attachment(told: Payload) -> Payload:
    inner = part(told, "payload")
    return {
        "kind": text_of(told, "type", LONGEST_WORD),
        "url": text_of(inner, "url"),
        "name": text_of(inner, "name")[-8:],
        "type": text_of(inner, "type", LONGEST_WORD),
        "size": digits(inner.get("size")),
        "at": _coordinates(part(inner, "coordinates")),
    }


def _coordinates(told: Payload) -> list[float] | None:
    """Latitude and longitude, which Zalo writes as strings [B]."""
    try:
        lat, lon = (float(told[key]) for key in ("latitude", "longitude"))
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    return [lat, lon] if abs(lat) <= 90 and abs(lon) <= 180 else None


def _ref(one: Payload, kind: Literal["photo", "voice"]) -> FileRef:
    return FileRef(one["url"], int(one["size"] or 0) or None, kind)
