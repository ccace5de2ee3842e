"""Long polling: a poll brings one event at most, which Zalo then forgets [B]; so it is kept before the next poll."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import structlog

from bot.channels.zalo.bot.calls import CallFailed, Calls
from bot.channels.zalo.bot.faults import BAD_REQUEST, EMPTY, UNAUTHORIZED, describe
from bot.channels.zalo.bot.patience import Patience

GRACE = 20
"""Seconds that a poll may take beyond the time Zalo was asked to hold it [B]."""

QUICK = 0.5
"""Seconds: whoever says sooner than this that there is nothing new is not asked again at once."""

Keep = Callable[[Sequence[object]], Awaitable[None]]
"""Keeps what is an event among these; when it raises, none was kept."""

_log = structlog.get_logger(__name__)


async def poll(calls: Calls, keep: Keep, patience: Patience) -> None:
    """Bring events to `keep` for ever. Returns only when Zalo refuses the token."""
    failures, may_take_down = 0, True
    while True:
        try:
            found = await _fetch(calls, patience)
        except CallFailed as error:
            if error.code == UNAUTHORIZED:
                return
            failures += 1
            _explain(error, failures)
            if error.code == BAD_REQUEST and may_take_down:
                may_take_down = False
                await _take_webhook_down(calls)
            else:
                await asyncio.sleep(patience.after(failures))
        else:
            failures = 0
            await _kept(keep, found, patience)


async def _fetch(calls: Calls, patience: Patience) -> Sequence[object]:
    """One event in a list, or none. A list of them [C: older bots] is taken as well."""
    asked = asyncio.get_running_loop().time()
    try:
        found = await calls.call("getUpdates", {"timeout": str(patience.poll)}, seconds=patience.poll + GRACE)
    except CallFailed as error:
        if error.code != EMPTY:
            raise
        found = None
    if not found and asyncio.get_running_loop().time() - asked < QUICK:
        await asyncio.sleep(patience.after(1))
    if isinstance(found, list):
        return found
    return [found] if found else []


async def _kept(keep: Keep, found: Sequence[object], patience: Patience) -> None:
    """Nobody has the event but us: a store that fails is asked until it takes it."""
    failures = 0
    while found:
        try:
            await keep(found)
        except Exception as error:  # noqa: BLE001 - a store may fail in any way, and we must live on
            failures += 1
            _log.error("zalo_bot_not_stored", error=describe(error), failures=failures)
            await asyncio.sleep(patience.after(failures))
        else:
            return


async def _take_webhook_down(calls: Calls) -> None:
    """Polls fail while a webhook is set [A]; with which code is not said, 400 is our guess [?]."""
    try:
        await calls.call("deleteWebhook", {})
    except CallFailed as error:
        _log.warning("zalo_bot_webhook_stays", error=describe(error))


def _explain(error: CallFailed, failures: int) -> None:
    if error.code == BAD_REQUEST:
        _log.error(
            "zalo_bot_poll_refused",
            hint="A webhook may be set for this bot. Give each installation a bot of its own, or use the mode webhook.",
            error=describe(error),
            failures=failures,
        )
    else:
        _log.warning("zalo_bot_poll_failed", error=describe(error), failures=failures)
