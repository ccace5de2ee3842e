"""Showing a screen: always one API call that shows it whole, so a repeated send repeats one message at most."""

from __future__ import annotations

import asyncio

import structlog
from aiogram import Bot
from aiogram.exceptions import AiogramError, ClientDecodeError, TelegramBadRequest
from aiogram.methods import EditMessageText, SendMessage, SendPhoto
from aiogram.types import BufferedInputFile, LinkPreviewOptions, MessageEntity

from bot.channels.channel import Outgoing, Photo
from bot.channels.telegram.faults import fault
from bot.channels.telegram.keyboards import REQUESTS, Label, inline, markup
from bot.channels.telegram.sheet import contact_sheet
from domain.channels import TELEGRAM
from domain.errors import Refusal
from domain.screen import Screen

UNCHANGED = "message is not modified"
CANNOT_EDIT = ("message to edit not found", "message can't be edited", "there is no text in the message to edit")
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

_log = structlog.get_logger(__name__)


async def show(bot: Bot, out: Outgoing, photo: Photo, words: Label) -> str:
    """Edit the message if asked and possible, else send a new one; returns the message id. Raises SendError."""
    picture = await _picture(out.screen, photo)
    try:
        if out.edit and not picture and out.screen.expects not in REQUESTS and await _edited(bot, out, out.edit):
            return out.edit
        method = _captioned(out, picture, words) if picture else _written(out, words)
        return str((await bot(method)).message_id)
    except ClientDecodeError as error:
        if arrived := _arrived(error.data):
            return arrived
        raise fault(error) from None
    except AiogramError as error:
        raise fault(error) from None


def units(text: str) -> int:
    """The length as Telegram counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def entities(screen: Screen) -> list[MessageEntity] | None:
    """The title in bold. Entities, never markup: nothing a person typed can become formatting."""
    return [MessageEntity(type="bold", offset=0, length=units(screen.title))] if screen.title else None


def _written(out: Outgoing, words: Label) -> SendMessage:
    return SendMessage(
        chat_id=int(out.native),
        text=out.screen.whole,
        entities=entities(out.screen),
        reply_markup=markup(out, words),
        link_preview_options=NO_PREVIEW,
    )


def _captioned(out: Outgoing, picture: bytes, words: Label) -> SendPhoto:
    return SendPhoto(
        chat_id=int(out.native),
        photo=BufferedInputFile(picture, "photo.jpg"),
        caption=out.screen.whole or None,
        caption_entities=entities(out.screen),
        reply_markup=markup(out, words),
    )


async def _edited(bot: Bot, out: Outgoing, message: str) -> bool:
    try:
        await bot(
            EditMessageText(
                chat_id=int(out.native),
                message_id=int(message),
                text=out.screen.whole,
                entities=entities(out.screen),
                reply_markup=inline(out),
                link_preview_options=NO_PREVIEW,
            )
        )
    except TelegramBadRequest as error:
        if any(words in error.message for words in CANNOT_EDIT):
            return False
        if UNCHANGED not in error.message:
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


def _arrived(answer: object) -> str | None:
    """The id of a message that Telegram took, though the rest of its answer could not be read."""
    result = answer.get("result") if isinstance(answer, dict) and answer.get("ok") is True else None
    number = result.get("message_id") if isinstance(result, dict) else None
    return str(number) if isinstance(number, int) else None
