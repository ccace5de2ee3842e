"""Driving: a part of the desk works while there is something due, and sleeps until something is or it is woken."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog

from domain.times import Clock
from storage.database import OperationalError, busy_or_full

log = structlog.get_logger(__name__)

IDLE = timedelta(seconds=5)
"""The longest sleep: what another process left to be done is found after it at the latest."""
SHORTEST = timedelta(milliseconds=5)


def pause(due: datetime | None, now: datetime) -> timedelta:
    """How long to sleep when the next thing is due then; None: nothing is."""
    return IDLE if due is None else min(IDLE, max(due - now, SHORTEST))


async def drive(
    *,
    what: str,
    step: Callable[[], Awaitable[int]],
    next_due: Callable[[], Awaitable[datetime | None]],
    awake: asyncio.Event,
    clock: Clock,
) -> None:
    """Work until cancelled: `step` as long as it finds something. When the database cannot be written everything
    stays, and is tried again."""
    while True:
        awake.clear()
        try:
            while await step():
                pass
            await _sleep(pause(await next_due(), clock()), awake)
        except OperationalError as error:
            if not busy_or_full(error):
                raise
            log.error("database cannot be written now", what=what, error=str(error.orig))
            await asyncio.sleep(1)


async def _sleep(length: timedelta, awake: asyncio.Event) -> None:
    try:
        async with asyncio.timeout(length.total_seconds()):
            await awake.wait()
    except TimeoutError:
        return
