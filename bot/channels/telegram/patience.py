"""How long the channel waits after a failure, and how it keeps trying a step that must succeed one day."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog

from bot.channels.backoff import jittered
from bot.channels.telegram.answers import CallFailed
from bot.channels.telegram.faults import CONFLICT, describe

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: `poll` is how long Telegram holds a poll open, `first` the first pause after a failure, doubled up to
    `cap`, `conflict` the pause when another process polls with our token."""

    poll: int = 25
    first: float = 1.0
    cap: float = 60.0
    conflict: float = 20.0

    def after(self, error: BaseException, failures: int) -> float:
        """The pause after so many failures in a row. Jittered, so that many installations do not return as one."""
        if isinstance(error, CallFailed) and error.retry_after:
            return error.retry_after
        if isinstance(error, CallFailed) and error.code == CONFLICT:
            return self.conflict
        return jittered(failures, first=self.first, cap=self.cap)


async def persist(step: Callable[[], Awaitable[object]], patience: Patience, what: str) -> bool:
    """Try `step` until Telegram accepts it. False: the token was refused, trying again is of no use."""
    failures = 0
    while True:
        try:
            await step()
        except CallFailed as error:
            if error.token_refused:
                return False
            failures += 1
            _log.warning("telegram_setup_failed", step=what, error=describe(error), failures=failures)
            await asyncio.sleep(patience.after(error, failures))
        else:
            return True
