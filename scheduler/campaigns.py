"""Campaigns on the clock: recipients are written down when the hour has come, fed to the outbox a little at a time, and
accounted for to the last."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from actions.known_campaigns import facts_of, moved
from domain.campaigns import LASTS, Campaign, Outcome, State, Unreached
from domain.notices import Notice, NoticeKind
from domain.quiet_hours import quiet
from scheduler.ticks import Tools
from storage.database import Connection
from storage.queries import audiences, campaigns, claiming, feeding, notices, planning, settling, withdrawing
from storage.queries.progress import progress


async def plan(tools: Tools) -> None:
    """Write down the recipients of every campaign whose hour has come, not at night; a page in each transaction, so
    that a cut anywhere loses and doubles nobody."""
    async with tools.database.read() as db:
        due = [one for one in await campaigns.in_states(db, State.APPROVED, State.PLANNING) if _due(one, tools.clock())]
    for one in due:
        while await _planned(tools, one.id):
            pass


async def feed(tools: Tools) -> None:
    """Each running campaign gets its next seconds of messages into the outbox, the oldest first; one that is through
    says so to its author."""
    now = tools.clock()
    async with tools.database.glance() as db:
        running = await campaigns.in_states(db, State.RUNNING)
        awake = [one for one in running if not quiet(now) or await withdrawing.under_way(db, one.id, Outcome.QUEUED)]
    for one in awake:
        async with tools.write() as db:
            fed = await _fed(db, one.id, tools, now)
        if fed:
            tools.wake()


async def give_up(tools: Tools) -> None:
    """Whoever a stopped campaign did not reach, and whoever waited longer than `LASTS`, does not get it any more."""
    now = tools.clock()
    async with tools.database.read() as db:
        stopped = await campaigns.in_states(db, State.STOPPED)
        begun = await campaigns.in_states(db, State.RUNNING, State.PAUSED, State.DONE)
    for one in stopped:
        await _given_up(tools, one, Outcome.SKIPPED, Unreached.STOPPED)
    for one in begun:
        if one.started is not None and one.started + LASTS <= now:
            await _given_up(tools, one, Outcome.FAILED, Unreached.LATE)


async def _given_up(tools: Tools, one: Campaign, outcome: Outcome, why: Unreached) -> None:
    async with tools.database.glance() as db:
        left = await withdrawing.under_way(db, one.id, Outcome.WAITING, Outcome.PARKED, Outcome.QUEUED)
    while left:
        async with tools.write() as db:
            left = await withdrawing.give_up(db, one.id, outcome, why, now=tools.clock())


def _due(one: Campaign, now: datetime) -> bool:
    return not quiet(now) and (one.begins is None or one.begins <= now)


async def _planned(tools: Tools, number: int) -> bool:
    """One page of its recipients. False when they are all written down, or it was paused or stopped meanwhile."""
    now = tools.clock()
    async with tools.write() as db:
        one = await campaigns.hold_number(db, number)
        if one is None or one.state not in (State.APPROVED, State.PLANNING):
            return False
        if one.state is State.APPROVED:
            one = await moved(db, one, State.PLANNING, "plan", by=None, now=now, started=one.started or now)
        who = await audiences.reached(db, one.audience, unit=one.unit)
        more = await planning.write_down(db, one, who, now=now)
        if not more:
            await moved(db, one, State.RUNNING, "run", by=None, now=now)
        return more


async def _fed(db: Connection, number: int, tools: Tools, now: datetime) -> int:
    """How many of its messages may leave now."""
    one = await campaigns.hold_number(db, number)
    if one is None or one.state is not State.RUNNING:
        return 0
    await settling.catch_up(db, one.id, now=now)
    if quiet(now):
        await withdrawing.take_back(db, one.id, now=now)
        return 0
    fed = 0
    for key in await claiming.lanes(db, one.id):
        if most := await claiming.places(db, key, paces=tools.paces, now=now):
            choices = await claiming.take(db, one, key, most, now=now)
            fed += await feeding.queue(db, one, key, choices, site=tools.office.public_url, now=now)
    if not await withdrawing.under_way(db, one.id, Outcome.WAITING, Outcome.QUEUED):
        await _done(db, one, now)
    return fed


async def _done(db: Connection, one: Campaign, now: datetime) -> None:
    """Its author hears; who called to a work day has the list of those who come instead."""
    one = await moved(db, one, State.DONE, "done", by=None, now=now, ended=now)
    if one.work_day is not None:
        return
    found = asdict(await progress(db, one.id, now=now))
    told = await facts_of(db, one) | {"outcomes": found["outcomes"], "why": found["why"]}
    notice = Notice(NoticeKind.CAMPAIGN_DONE, one.author, told)
    await notices.tell(db, notice, dedupe=f"done:{one.code}", now=now)
