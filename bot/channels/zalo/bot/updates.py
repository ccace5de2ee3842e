"""A kept event as an aiogram Update under our own address."""

from __future__ import annotations

from aiogram.types import Update

from bot.channels import frames
from bot.channels.payloads import Payload


def to_update(payload: Payload, address: int) -> Update:
    """The event as a message. What Zalo does not pass on [A: of protected senders, all they send] has no content."""
    at = frames.moment(payload.get("date"))
    if payload.get("group"):
        return frames.message(address, at, group=True)
    if text := payload.get("text"):
        return frames.message(address, at, text=text)
    if "photo" in payload:
        return frames.message(address, at, photo=frames.photo(), caption=payload.get("caption"))
    if "voice" in payload:
        return frames.message(address, at, voice=frames.voice())
    if payload.get("sticker"):
        return frames.message(address, at, sticker=frames.sticker())
    return frames.message(address, at)
