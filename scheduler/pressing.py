"""Deadlines about a danger to somebody: told when they press, at any day and hour."""

from __future__ import annotations

from actions import pressing
from scheduler.ticks import Tools


async def press(tools: Tools) -> None:
    """Tell whoever is to be told by now. One question while nothing presses."""
    async with tools.database.read() as db:
        due = await pressing.due_now(db, now=tools.clock())
    if due:
        async with tools.write() as db:
            await pressing.press(db, now=tools.clock())
        tools.wake()
