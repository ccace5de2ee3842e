"""What of a message is kept: plain texts, numbers and addresses of files; nothing of who somebody is."""

from __future__ import annotations

from bot.channels.payloads import Payload, is_text, part

LONGEST_TEXT = 20_000
"""Longer than anything that a desk answers but with "too long"."""
LONGEST_URL = 4_096

_TEXT, _IMAGE, _VOICE, _STICKER = (f"message.{kind}.received" for kind in ("text", "image", "voice", "sticker"))


def kept(name: str, message: Payload) -> Payload:
    """What the desk needs of the message of an event: `date`, and `text`, `photo` and `caption`, `voice`, `sticker` as
    far as there is one. Of a group only that it is one: `group`."""
    date = message.get("date")
    found: Payload = {"date": date if type(date) is int and 0 <= date < 2**53 else 0}
    if _is_group(message):
        return found | {"group": True}
    return found | {key: value for key, value in _content(name, message).items() if value}


def _is_group(message: Payload) -> bool:
    """In a private chat the chat's id is the sender's [B]; types are PRIVATE and GROUP [A]."""
    chat, sender = part(message, "chat"), part(message, "from").get("id")
    told = chat.get("chat_type")
    return told.upper() != "PRIVATE" if isinstance(told, str) else sender not in (None, chat.get("id"))


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
