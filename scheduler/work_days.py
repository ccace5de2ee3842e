"""Work days on the clock: people are told when the hour has come, and the labour that was done is booked."""

from __future__ import annotations

from actions import work_day_booking, work_day_telling
from scheduler.ticks import Tools

PORTION = 50
"""So many people are told, or have their labour booked, in one transaction."""


async def tell(tools: Tools) -> None:
    """Tell whoever is to be told now and was not: a portion in each transaction, so that a cut anywhere loses and
    doubles nothing."""
    async with tools.database.read() as db:
        due = await work_day_telling.due(db, now=tools.clock())
    for step, day in due:
        told = PORTION
        while told == PORTION:
            async with tools.write() as db:
                told = await work_day_telling.tell_some(db, step=step, number=day.id, limit=PORTION, now=tools.clock())
            if told:
                tools.wake()


async def book(tools: Tools) -> None:
    """Book what lists that were closed have left, a portion in each transaction."""
    async with tools.database.read() as db:
        days = await work_day_telling.to_book(db, now=tools.clock())
    for day in days:
        booked = PORTION
        while booked == PORTION:
            async with tools.write() as db:
                booked = await work_day_booking.book_some(
                    db, day=day, limit=PORTION, vault=tools.vault, now=tools.clock()
                )
            tools.wake()
