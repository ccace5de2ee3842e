"""Fetching a file from Telegram: only from the configured API base, never more than the cap."""

from __future__ import annotations

from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramBadRequest
from aiogram.methods import GetFile
from aiohttp import ClientError, ClientResponseError

from bot.channels.channel import FileRef, Retryable
from bot.channels.telegram.faults import describe, fault
from domain.errors import PhotoRefused

TIMEOUT = 30
"""Seconds for the whole download."""


async def download(bot: Bot, file: FileRef, cap: int) -> bytes:
    """The bytes of the file, at most `cap`. Raises Retryable, or PhotoRefused("photo_gone" | "photo_too_big")."""
    if (file.size or 0) > cap:
        raise PhotoRefused("photo_too_big")
    url = await _locate(bot, file, cap)
    try:
        return await _read(bot, url, cap)
    except ClientResponseError as error:
        if error.status in (400, 404, 410):
            raise PhotoRefused("photo_gone") from None
        raise Retryable(f"Telegram file: {error.status}") from None
    except (ClientError, TimeoutError) as error:
        raise Retryable(f"Telegram file: {describe(error)}") from None


async def _locate(bot: Bot, file: FileRef, cap: int) -> str:
    try:
        found = await bot(GetFile(file_id=file.id))
    except TelegramBadRequest as error:
        reason = "photo_too_big" if "file is too big" in error.message else "photo_gone"
        raise PhotoRefused(reason) from None
    except AiogramError as error:
        raise Retryable(describe(error), after=getattr(fault(error), "after", None)) from None
    if (found.file_size or 0) > cap:
        raise PhotoRefused("photo_too_big")
    if not found.file_path:
        raise PhotoRefused("photo_gone")
    return bot.session.api.file_url(bot.token, found.file_path)


async def _read(bot: Bot, url: str, cap: int) -> bytes:
    data = bytearray()
    async for chunk in bot.session.stream_content(url, timeout=TIMEOUT, raise_for_status=True):
        data += chunk
        if len(data) > cap:
            raise PhotoRefused("photo_too_big")
    return bytes(data)
