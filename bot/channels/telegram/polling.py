"""Long polling: an update is acknowledged by the next poll's offset, which only moves after it was stored."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramConflictError
from aiogram.methods import TelegramMethod

from bot.channels.telegram.events import KINDS, Payload
from bot.channels.telegram.faults import describe
from bot.channels.telegram.patience import TOKEN_REFUSED, Patience

GRACE = 15
"""Seconds that a poll may take beyond the time Telegram was asked to hold it."""

Keep = Callable[[Sequence[Payload]], Awaitable[None]]

_log = structlog.get_logger(__name__)


class GetRawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates as Telegram sent it: one update that aiogram cannot read must not hide the others."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int
    allowed_updates: list[str]


async def poll(bot: Bot, keep: Keep, patience: Patience) -> None:
    """Bring updates to `keep` for ever. Returns only when Telegram refuses the token."""
    offset: int | None = None
    failures = 0
    while True:
        try:
            updates = await _fetch(bot, offset, patience)
            await keep(updates)
        except TOKEN_REFUSED:
            return
        except Exception as error:  # noqa: BLE001 - a store may fail in any way; nothing was acknowledged, and we must live on
            failures += 1
            _explain(error, failures)
            await asyncio.sleep(patience.after(error, failures))
        else:
            failures = 0
            offset = updates[-1]["update_id"] + 1 if updates else offset


async def _fetch(bot: Bot, offset: int | None, patience: Patience) -> list[Payload]:
    method = GetRawUpdates(offset=offset, timeout=patience.poll, allowed_updates=list(KINDS))
    return await bot(method, request_timeout=patience.poll + GRACE)


def _explain(error: Exception, failures: int) -> None:
    if isinstance(error, TelegramConflictError):
        _log.error(
            "telegram_conflict",
            hint="Another process uses this bot token. Stop it, or give each installation a bot of its own.",
            error=describe(error),
        )
    else:
        _log.warning("telegram_poll_failed", error=describe(error), failures=failures)
