"""Reviving: parked messages whose way has opened leave; the rest waits on, but not for ever."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from actions.alarms import watch
from domain.notices import NoticeKind
from domain.reach import ANSWERED, Chat, Reach, Way, choose
from scheduler.ticks import Tools
from storage.queries import outbox, parking, quotas, reach
from storage.queries.parking import Parked
from storage.queries.quotas import Key

log = structlog.get_logger(__name__)

PARKED_LASTS = timedelta(days=180)
"""Somebody who has not come for so long is not told any more; the console counts it as given up."""
BELIEVED = timedelta(minutes=50)
"""So long a messenger that refused is believed against our own count and clock, which know no rates."""
PORTION = 200
AGAIN = 50
"""Of one account, so many are tried again in one tick where they waited."""


async def look_for_ways(tools: Tools) -> None:
    """The tick of `revive`."""
    if revived := await revive(tools):
        log.info("parked messages leave", number=revived)
        tools.wake()


async def revive(tools: Tools) -> int:
    """Let parked messages leave whose way is open by now: the month turned, a template was approved, the person has
    another chat, the plan grew. Returns how many. Safe to repeat."""
    revived, after, probed = 0, (0, 0), Counter[Key]()
    while True:
        now = tools.clock()
        async with tools.database.read() as db:
            parked = await parking.page(db, after=after, limit=PORTION)
            chats = await reach.chats_of(db, {one.citizen for one in parked}, now=now)
        if not parked:
            return revived
        over = [one for one in parked if now - one.created > PARKED_LASTS]
        ways = [(one, _way(one, chats.get(one.citizen, ()), now)) for one in parked if one not in over]
        opened = [(one, way) for one, way in ways if way and _in_turn(one, way, probed)]
        if over or opened:
            revived += await _written(tools, over, opened, now)
        after = (parked[-1].address, parked[-1].id)


async def _written(tools: Tools, over: Sequence[Parked], opened: Sequence[tuple[Parked, Reach]], now: datetime) -> int:
    async with tools.write() as db:
        for one in over:
            await outbox.failed(db, one.id, now=now, error=f"parked: {one.why}")
        return sum([await parking.move(db, one.id, one.body, way) for one, way in opened])


async def look_at_plans(tools: Tools) -> None:
    """Alarm for plans that neared their end while nobody wrote: rounds look at them as well."""
    now = tools.clock()
    async with tools.write() as db:
        for kind in await watch(db, await quotas.every(db, now), now=now):
            log.warning("plan of a messenger", what=kind.value)


def _way(one: Parked, chats: Sequence[Chat], now: datetime) -> Reach | None:
    """The way that is open to a parked message; an answer only goes to the chat that it was for."""
    answer = "notice" not in one.body
    kind = None if answer else NoticeKind(one.body["notice"]["kind"])
    own = [_as_left(chat, one, now) for chat in chats if not answer or chat.address == one.address]
    found = choose(own, kind, now)
    return None if found is None or found.why else found


def _as_left(chat: Chat, one: Parked, now: datetime) -> Chat:
    """The chat without the ways that its messenger may just have refused, if nobody wrote there since."""
    fresh = chat.address == one.address and chat.seen <= one.parked and now - one.parked < BELIEVED
    return replace(chat, refused=ANSWERED) if fresh else chat


def _in_turn(one: Parked, way: Reach, tried: Counter[Key]) -> bool:
    """Not all at once where they waited: the messenger may still say no."""
    if way.chat.address != one.address or way.way is Way.TEMPLATE:
        return True
    tried[way.chat.channel, way.chat.account] += 1
    return tried[way.chat.channel, way.chat.account] <= AGAIN
