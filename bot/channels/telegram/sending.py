"""Showing a screen: always one API call that shows it whole, so a repeated send repeats one message at most."""

from __future__ import annotations

import asyncio
from typing import Any

import structlog

from bot.channels.channel import Outgoing, Permanent, Photo
from bot.channels.sheet import contact_sheet
from bot.channels.telegram.answers import CallFailed
from bot.channels.telegram.calls import ATTACHED, Calls
from bot.channels.telegram.faults import BAD_REQUEST, fault
from bot.channels.telegram.keyboards import REQUESTS, Label, inline, markup
from domain.channels import TELEGRAM
from domain.errors import Refusal
from domain.screen import Screen

UNCHANGED = "message is not modified"
CANNOT_EDIT = ("message to edit not found", "message can't be edited", "there is no text in the message to edit")
NO_PREVIEW = {"is_disabled": True}

_log = structlog.get_logger(__name__)


async def show(calls: Calls, out: Outgoing, photo: Photo, words: Label) -> str:
    """Edit the message if asked and possible, else send a new one; returns the message id. Raises SendError."""
    picture = await _picture(out.screen, photo)
    try:
        if out.edit and not picture and out.screen.expects not in REQUESTS and await _edited(calls, out, out.edit):
            return out.edit
        if picture:
            return _number(await calls.call("sendPhoto", _captioned(out, words), file=picture))
        return _number(await calls.call("sendMessage", _written(out, words)))
    except CallFailed as error:
        raise fault(error) from None


def units(text: str) -> int:
    """The length as Telegram counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def entities(screen: Screen) -> list[dict[str, Any]] | None:
    """The title in bold. Entities, never markup: nothing a person typed can become formatting."""
    return [{"type": "bold", "offset": 0, "length": units(screen.title)}] if screen.title else None


def _written(out: Outgoing, words: Label) -> dict[str, Any]:
    return _text(out) | {"reply_markup": markup(out, words)}


def _text(out: Outgoing) -> dict[str, Any]:
    return {
        "chat_id": int(out.native),
        "text": out.screen.whole,
        "entities": entities(out.screen),
        "link_preview_options": NO_PREVIEW,
    }


def _captioned(out: Outgoing, words: Label) -> dict[str, Any]:
    return {
        "chat_id": int(out.native),
        "photo": ATTACHED,
        "caption": out.screen.whole or None,
        "caption_entities": entities(out.screen),
        "reply_markup": markup(out, words),
    }


async def _edited(calls: Calls, out: Outgoing, message: str) -> bool:
    try:
        await calls.call("editMessageText", _text(out) | {"message_id": int(message), "reply_markup": inline(out)})
    except CallFailed as error:
        if error.code != BAD_REQUEST:
            raise
        if any(words in error.description for words in CANNOT_EDIT):
            return False
        if UNCHANGED not in error.description:
            raise
    return True


async def _picture(screen: Screen, photo: Photo) -> bytes | None:
    """The photo to show, or all of them on one sheet. None: no photos, none left, or the text is no caption."""
    if not screen.photos or units(screen.whole) > TELEGRAM.limits.caption:
        return None
    found = []
    for name in screen.photos[: TELEGRAM.limits.photos]:
        try:
            found.append(await photo(name))
        except (Refusal, FileNotFoundError) as error:
            _log.warning("telegram_photo_missing", photo=name, error=type(error).__name__)
    if len(found) > 1:
        return await asyncio.to_thread(contact_sheet, found)
    return found[0] if found else None


def _number(sent: Any) -> str:
    """The id of the message that Telegram took; nothing else of it is of use. Without one it is there all the same, and
    must not come twice."""
    number = sent.get("message_id") if isinstance(sent, dict) else None
    if type(number) is not int:
        raise Permanent("Telegram took a message and did not say its number")
    return str(number)
