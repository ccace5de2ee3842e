"""Long polling: an update is acknowledged by the next poll's offset, which only moves after it was stored."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import structlog

from bot.channels.payloads import Payload
from bot.channels.telegram.answers import CallFailed
from bot.channels.telegram.calls import Calls
from bot.channels.telegram.events import KINDS, is_update
from bot.channels.telegram.faults import CONFLICT, describe
from bot.channels.telegram.patience import Patience

GRACE = 15
"""Seconds that a poll may take beyond the time Telegram was asked to hold it."""

Keep = Callable[[Sequence[Payload]], Awaitable[None]]

_log = structlog.get_logger(__name__)


async def poll(calls: Calls, keep: Keep, patience: Patience) -> None:
    """Bring updates to `keep` for ever. Returns only when Telegram refuses the token."""
    offset: int | None = None
    failures = 0
    while True:
        try:
            updates = await _fetch(calls, offset, patience)
            numbered = [update for update in updates if is_update(update)]
            if updates and not numbered:
                raise ValueError("none of the updates has a number to acknowledge it by")
            await keep(numbered)
        except Exception as error:  # noqa: BLE001 - a store may fail in any way; nothing was acknowledged, and we must live on
            if isinstance(error, CallFailed) and error.token_refused:
                return
            failures += 1
            _explain(error, failures)
            await asyncio.sleep(patience.after(error, failures))
        else:
            failures = 0
            offset = numbered[-1]["update_id"] + 1 if numbered else offset


async def _fetch(calls: Calls, offset: int | None, patience: Patience) -> list[Payload]:
    asked = {"offset": offset, "timeout": patience.poll, "allowed_updates": KINDS}
    updates = await calls.call("getUpdates", asked, seconds=patience.poll + GRACE)
    if not isinstance(updates, list):
        raise ValueError("no list of updates")
    return updates


def _explain(error: Exception, failures: int) -> None:
    if isinstance(error, CallFailed) and error.code == CONFLICT:
        _log.error(
            "telegram_conflict",
            hint="Another process uses this bot token. Stop it, or give each installation a bot of its own.",
            error=describe(error),
        )
    else:
        _log.warning("telegram_poll_failed", error=describe(error), failures=failures)
