"""Each morning one digest for each officer whose office works that day."""

from __future__ import annotations

from actions import reminders
from scheduler.ticks import Tools


async def send(tools: Tools) -> None:
    """Look at everybody's day who was not looked at yet, one transaction each: a cut anywhere loses and doubles
    nothing. One small question when all is told."""
    calendars = reminders.Calendars()
    async with tools.database.read() as db:
        waiting = await reminders.to_look_at(db, calendars, now=tools.clock())
    for who in waiting:
        async with tools.write() as db:
            told = await reminders.digest(db, calendars, who=who, now=tools.clock())
        if told:
            tools.wake()
