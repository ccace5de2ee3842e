"""`housekeeping`: what is over is removed now, as the clock does it by itself; or only counted."""

from __future__ import annotations

from datetime import timedelta

import typer

from bot import clock, logs
from bot.cli.opening import Opened, opened
from bot.holder import this_life
from bot.office import office_of
from scheduler.housekeeping import SWEEPS, tidy
from scheduler.ticks import Tools
from storage.files import Files
from storage.queries import leases

BY_HAND = "housekeeping"
"""The lease of whoever tidies by hand. The clock of a running process goes on beside it: a sweep may be made twice."""
LASTS = timedelta(minutes=10)


async def tidy_up(*, dry: bool) -> int:
    """Print how many of what; 2 when somebody tidies already. A dry run changes nothing that is swept."""
    async with opened() as here:
        logs.configure(here.settings.log.level, here.settings.log.json_lines)
        tools = _tools(here)
        numbers = await tidy(tools, dry=True) if dry else await _done(tools)
    if numbers is None:
        typer.echo("Đang có người dọn rồi / somebody else is at it already", err=True)
        return 2
    for sweep in SWEEPS:
        typer.echo(f"{numbers[sweep.name]:>8}  {sweep.name:<10} {sweep.what}")
    done = "Mới đếm, chưa xoá gì / counted only, nothing was changed" if dry else "Đã dọn / done"
    typer.echo(f"{sum(numbers.values()):>8}  {done}")
    return 0


def _tools(here: Opened) -> Tools:
    files, office = Files.open(here.settings.photos.url), office_of(here.settings)
    return Tools(here.database, files, here.keys.vault, office, clock.now, _nobody, this_life(), BY_HAND)


def _nobody() -> None:
    """A process that runs looks at its outbox by itself every few seconds."""


async def _done(tools: Tools) -> dict[str, int] | None:
    """What was swept; None if somebody else holds the lease."""
    async with tools.database.write() as db:
        if not await leases.take(db, tools.lease, tools.holder, now=tools.clock(), lasts=LASTS):
            return None
    try:
        return await tidy(tools)
    finally:
        async with tools.database.write() as db:
            await leases.release(db, tools.lease, tools.holder)
