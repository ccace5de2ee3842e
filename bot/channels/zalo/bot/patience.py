"""How long the channel waits after a failure, and how it keeps trying a step that must succeed one day."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog

from bot.channels.backoff import jittered
from bot.channels.zalo.bot.calls import CallFailed
from bot.channels.zalo.bot.faults import BAD_REQUEST, NOT_FOUND, SPENT, TESTED_ENOUGH, UNAUTHORIZED, describe

_REFUSALS = (BAD_REQUEST, NOT_FOUND, TESTED_ENOUGH, SPENT)

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: `poll` is how long Zalo holds a poll open, `first` the first pause after a failure, doubled up to `cap`,
    `refused` the pause before a step is repeated that Zalo refused: some are counted by the day [C]."""

    poll: int = 30
    first: float = 1.0
    cap: float = 60.0
    refused: float = 900.0

    def after(self, failures: int) -> float:
        """The pause after so many failures in a row. Jittered, so that many installations do not return as one."""
        return jittered(failures, first=self.first, cap=self.cap)


async def persist(step: Callable[[], Awaitable[object]], patience: Patience, what: str) -> bool:
    """Try `step` until Zalo accepts it. False: the token was refused, trying again is of no use."""
    failures = 0
    while True:
        try:
            await step()
        except CallFailed as error:
            if error.code == UNAUTHORIZED:
                return False
            failures += 1
            _log.warning("zalo_bot_setup_failed", step=what, error=describe(error), failures=failures)
            await asyncio.sleep(patience.refused if error.code in _REFUSALS else patience.after(failures))
        else:
            return True
