"""Reports from before there were deadlines, and still open, get theirs."""

from __future__ import annotations

from actions.deadlines import adopt
from scheduler.ticks import Tools


async def promise(tools: Tools) -> None:
    """A few in each transaction, until none is left. Counted from now: nothing was promised before."""
    found = 1
    while found:
        async with tools.write() as db:
            found = await adopt(db, now=tools.clock())
