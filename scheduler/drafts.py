"""What residents began and left: they are asked once whether they go on, and after two days it is forgotten."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime

from domain.drafts import LASTS, SILENT, nudges
from domain.kinds import load
from domain.notices import Notice, NoticeKind, Priority
from domain.reach import Way
from scheduler.ticks import Tools
from storage.database import Connection
from storage.queries import drafts, notices, reach
from storage.queries.drafts import Left

GROUP = "Talking"
"""The states of residents' talks, as `handlers.visit` names them; below, those midway in a report, and the menu."""
MIDWAY = ("Talking:asking", "Talking:reviewing", "Talking:naming", "Talking:phoning")
HOME = "Talking:choosing"
PORTION = 100


async def nudge(tools: Tools, dry: bool) -> int:
    """Remind whoever left a report half-filled, once, in the chat where they did; returns how many. Who has come by
    another chat since is not followed there."""
    now, told = tools.clock(), 0
    async for portion in _left(tools, now):
        if dry:
            async with tools.database.read() as db:
                told += sum([await _reaches(db, one, now) for one in portion])
        else:
            async with tools.write() as db:
                told += sum([await _told(db, one, now) for one in portion])
    if told and not dry:
        tools.wake()
    return told


async def _left(tools: Tools, now: datetime) -> AsyncIterator[list[Left]]:
    after = 0
    while True:
        async with tools.database.read() as db:
            found = await drafts.left(
                db, since=now - LASTS, until=now - SILENT, group=GROUP, after=after, limit=PORTION
            )
        if not found:
            return
        yield [one for one in found if nudges(one.updated, now) and _kind(one)]
        after = found[-1].address


def _kind(one: Left) -> str:
    """What is half-filled; empty if nothing was answered yet, or it can no longer be read."""
    draft = load(one.data["draft"])
    return draft["kind"] if draft and draft["trail"] else ""


async def _reaches(db: Connection, one: Left, now: datetime) -> bool:
    way = await reach.best(db, one.citizen, NoticeKind.DRAFT_WAITING, now=now, when=now)
    return way is not None and (way.chat.address, way.way, way.why) == (one.address, Way.FREE, None)


async def _told(db: Connection, one: Left, now: datetime) -> bool:
    if not await drafts.nudge(db, one, now=now) or not await _reaches(db, one, now):
        return False
    notice = Notice(NoticeKind.DRAFT_WAITING, one.citizen, {"code": "", "kind": _kind(one)})
    dedupe = f"draft:{one.address}:{one.updated.timestamp():.0f}"
    return await notices.tell(db, notice, dedupe=dedupe, now=now, priority=Priority.REMINDER)


async def forget(tools: Tools, dry: bool) -> int:
    """Forget what was left for two days; returns how many chats keep nothing of it any more. Its photos are removed
    with all others that nothing speaks of."""
    before, after, count = tools.clock() - LASTS, 0, 0
    while True:
        async with tools.database.read() as db:
            found = await drafts.over(db, before=before, after=after, limit=PORTION)
        if not found:
            return count
        after = found[-1].address
        if dry:
            count += len(found)
        else:
            async with tools.write() as db:
                count += await drafts.forget(db, found, midway=MIDWAY, home=HOME)
