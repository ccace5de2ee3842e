"""Reading an event of the webhook: which are kept, what of them, whose chat it is, which files it speaks of."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Literal

from bot.channels.channel import FileRef, Incoming
from bot.channels.frames import is_text, moment
from bot.channels.zalo.albums import Albums
from bot.channels.zalo.oa.presses import Presses

Payload = dict[str, Any]

SAID, IN_GROUP = "user_send_", "user_send_group_"
"""What a person sends us [A], and what they send to a group, which an account is in only if it made it [C]."""

CARD = "user_send_business_card"
"""Somebody else's name and number, in a shape that is not known [?]: nothing of it is kept."""

TURNED = ("follow", "unfollow", "user_submit_info")
"""What else a person does that is for us [A]. Echoes of our own messages, what was seen or received, tags, groups and
people without an account are acknowledged and left."""

IMAGES = ("image/", ".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".bmp", ".tif", ".tiff", ".gif")
LONGEST_TEXT = 20_000
"""Characters that are kept; Zalo's own messages are far shorter."""

_LONGEST_ID, _LONGEST_NAME, _MOST_FILES = 60, 64, 10


def part(data: Payload, key: str) -> Payload:
    """The object under `key`; empty when there is none or it is something else."""
    value = data.get(key)
    return value if isinstance(value, dict) else {}


def text_of(holder: Payload, key: str, most: int = LONGEST_TEXT) -> str:
    """The text under `key`, without what no database keeps; empty when it is none."""
    value = holder.get(key)
    return value[:most].replace("\0", "") if is_text(value) else ""


def word(value: object) -> str:
    """An id of Zalo's: a decimal string [A]; taken as any short word."""
    text = str(value) if type(value) is int else value
    fits = isinstance(text, str) and 0 < len(text) <= _LONGEST_ID and text.isascii() and text.isprintable()
    return str(text) if fits and " " not in str(text) else ""


def digits(value: object) -> str:
    """A number as Zalo writes it [A], in decimal digits; empty when it is none."""
    text = str(value) if type(value) is int else value
    return text if isinstance(text, str) and 0 < len(text) <= 20 and text.isascii() and text.isdigit() else ""


def name_of(payload: Payload) -> str:
    """What kind of event this is."""
    return text_of(payload, "event_name", _LONGEST_NAME)


def accounts_of(payload: Payload) -> set[str]:
    """Whom an event concerns: ids of the account and of the person, one of which is an Official Account's."""
    ends = (part(payload, "sender").get("id"), part(payload, "recipient").get("id"), payload.get("oa_id"))
    return {found for end in ends if (found := word(end))}


class Reader:
    """Makes events of what Zalo tells the account `oa_id`."""

    def __init__(self, oa_id: str, presses: Presses) -> None:
        self._oa_id = oa_id
        self._presses = presses
        self._albums = Albums()

    def read(self, payload: Payload) -> Incoming | None:
        """The event to keep, without anybody's name. None for what is not said by a person to this account."""
        name, user = name_of(payload), self._user(payload)
        if not user or not _concerns_us(name):
            return None
        kept: Payload = {"event_name": name, "timestamp": digits(payload.get("timestamp"))}
        if name.startswith(SAID):
            kept["message"] = _reduced(part(payload, "message"), whole=name != CARD)
        if name == "user_send_text" and (press := self._presses.read(user, kept["message"]["text"])):
            kept["press"] = press
        if phone := text_of(part(payload, "info"), "phone", _LONGEST_ID):
            kept["phone"] = phone
        event = _event(name, user, kept)
        return Incoming(event=event, native=user, payload=kept, group=self._group(user, event, kept))

    def _user(self, payload: Payload) -> str:
        """Who said it; empty when it was not said to this account."""
        if "follower" in payload:
            user, account = part(payload, "follower").get("id"), payload.get("oa_id")
        else:
            user, account = part(payload, "sender").get("id"), part(payload, "recipient").get("id")
        return word(user) if word(account) == self._oa_id != word(user) else ""

    def _group(self, user: str, event: str, kept: Payload) -> str | None:
        if not any(file.kind == "photo" for file in files_of(kept)):
            return None
        return self._albums.group(user, event, moment(kept["timestamp"]))


def files_of(payload: Payload) -> tuple[FileRef, ...]:
    """The photos of a kept event, images sent as files among them, else its voice note."""
    found = attachments_of(payload)
    photos = tuple(_ref(one, "photo") for one in found if one["url"] and is_image(one))
    voices = tuple(_ref(one, "voice") for one in found if one["url"] and one["kind"] == "audio")
    return photos or voices[:1]


def attachments_of(payload: Payload) -> list[Payload]:
    """The attachments of a kept event."""
    found: list[Payload] = part(payload, "message").get("attachments", [])
    return found


def is_image(attachment: Payload) -> bool:
    """Whether an attachment of a kept event is a photo, or an image sent as a file [C: what a file's `type` looks
    like]."""
    kind, name = f"/{attachment['type']}".lower(), attachment["name"].lower()
    return attachment["kind"] == "image" or (
        attachment["kind"] == "file"
        and (name.endswith(IMAGES) or kind.startswith("/image/") or kind.replace("/", ".") in IMAGES)
    )


def _concerns_us(name: str) -> bool:
    return name in TURNED or (name.startswith(SAID) and not name.startswith(IN_GROUP))


def _event(name: str, user: str, kept: Payload) -> str:
    """The id by which a repeated event is known [A]: `msg_id`, else (name, time, person). Whether `msg_id` is unique
    beyond one person is not said."""
    if told := part(kept, "message").get("msg_id"):
        return f"{user}:{told}"
    said = json.dumps([name, kept["timestamp"], user]).encode()
    return "-" + hashlib.sha256(said).hexdigest()[:40]


def _reduced(message: Payload, whole: bool) -> Payload:
    """What handlers need of a message: neither what it quotes nor, unless it is taken `whole`, what it says."""
    kept: Payload = {"msg_id": word(message.get("msg_id")), "text": text_of(message, "text") if whole else ""}
    told = message.get("attachments")
    if whole and isinstance(told, list):
        kept["attachments"] = [_attachment(one) for one in told[:_MOST_FILES] if isinstance(one, dict)]
    return kept


def _attachment(told: Payload) -> Payload:
    inner = part(told, "payload")
    return {
        "kind": text_of(told, "type", _LONGEST_NAME),
        "url": text_of(inner, "url", LONGEST_TEXT),
        "name": text_of(inner, "name", LONGEST_TEXT)[-8:],
        "type": text_of(inner, "type", _LONGEST_NAME),
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
