"""Calling a village to a work day, moving the day, calling it off (KH-II.2.1.5)."""

from __future__ import annotations

from datetime import datetime, time

from actions.known_campaigns import moved
from domain.campaigns import OPEN, Audience, Campaign, Topic
from domain.campaigns import State as Run
from domain.errors import Missing, NotAllowed, NotFound, NotUnderstood, TooMuch
from domain.permissions import Actor, may_call, may_call_everybody, may_lead
from domain.words import clean, one_line
from domain.work_days import (
    MOST_CALLS,
    MOST_PLACE,
    MOST_REASON,
    MOST_TEXT,
    Plan,
    State,
    WorkDay,
    check_open,
    check_time,
    check_wanted,
    on_day_of,
)
from storage.database import Connection
from storage.queries import campaigns, journal, places, work_days

_TITLE = 120


async def call(db: Connection, *, plan: Plan, by: Actor, now: datetime) -> WorkDay:
    """Call the people of the plan's village, or of its whole unit: a campaign that nobody else has to approve begins
    with it. Raises NotAllowed, TooMuch("too_many_days"), and NotUnderstood for a plan that nobody can come to."""
    await _check(db, plan, by, now)
    await journal.hold(db)
    if await work_days.calls_since(db, by.id, on_day_of(now, time.min)) >= MOST_CALLS:
        raise TooMuch("too_many_days", calls=MOST_CALLS)
    day = await work_days.add(db, plan, by=by.id, now=now)
    await campaigns.add(db, _campaign(day, by, now), now=now)
    await _write(db, day, "call_day", by, now)
    return day


def _campaign(day: WorkDay, by: Actor, now: datetime) -> Campaign:
    audience = Audience(
        units=() if day.village is not None else (day.unit,),
        villages=() if day.village is None else (day.village,),
        topic=Topic.WORK_DAYS,
    )
    text = "\n".join(part for part in (day.place, day.text) if part)
    return Campaign(
        0, "", 1, Run.APPROVED, day.unit, by.id, one_line(day.place, MOST_PLACE)[:_TITLE], {"vi": text}, audience,
        work_day=day.id, submitted=now, approved=now,
    )  # fmt: skip


async def _check(db: Connection, plan: Plan, by: Actor, now: datetime) -> None:
    if not may_call(by, plan.unit):
        raise NotAllowed("not_allowed")
    village = await places.village(db, plan.village) if plan.village is not None else None
    if plan.village is None and not may_call_everybody(by, plan.unit):
        raise NotUnderstood("village_wanted")
    if plan.village is not None and (village is None or village.unit != plan.unit):
        raise NotAllowed("village_not_yours")
    work = await places.work(db, plan.work) if plan.work is not None else None
    if plan.work is not None and (work is None or work.unit != plan.unit):
        raise NotUnderstood("choose_one")
    if not clean(plan.place, MOST_PLACE):
        raise NotUnderstood("text_wanted")
    clean(plan.text, MOST_TEXT)
    check_time(plan.at, now)
    check_wanted(plan.wanted)


async def led(db: Connection, *, number: int, by: Actor, hold: bool = False) -> WorkDay:
    """The day, for who leads it. Raises NotFound for anybody else, whether or not it exists."""
    day = await work_days.get(db, number, hold=hold)
    if day is None or not may_lead(by, day.called_by, day.unit):
        raise NotFound("no_such_work_day")
    return day


async def move(db: Connection, *, number: int, at: datetime, by: Actor, now: datetime) -> WorkDay:
    """Another day or hour; whoever said yes hears of it at a decent hour. The same moment changes nothing. Raises
    NotFound, NotPossible for a day that has begun or was called off, and what `check_time` raises."""
    day = await _changeable(db, number, by, now)
    check_time(at, now)
    if at == day.at:
        return day
    moved = await work_days.change(db, day, at=at)
    await _write(db, moved, "move_day", by, now)
    return moved


async def cancel(db: Connection, *, number: int, reason: str, by: Actor, now: datetime) -> WorkDay:
    """Call the day off; nobody is called to it any more, and whoever said yes hears why. Raises NotFound, NotPossible
    for a day that is over, Missing without a reason."""
    day = await _changeable(db, number, by, now)
    why = clean(reason, MOST_REASON)
    if not why:
        raise Missing("missing_reason")
    ended = await work_days.change(db, day, state=State.CANCELLED.value)
    await _end_call(db, day, why, by, now)
    await _write(db, ended, "cancel_day", by, now)
    return ended


async def _end_call(db: Connection, day: WorkDay, why: str, by: Actor, now: datetime) -> None:
    """Whoever was not called yet is not called any more; the call keeps the reason."""
    found = await campaigns.of_work_day(db, day.id)
    run = await campaigns.hold_number(db, found.id) if found else None
    if run is None:
        return
    if run.state in OPEN:
        await moved(db, run, Run.STOPPED, "stop", by=by.id, now=now, reason=why, ended=now)
    else:
        await campaigns.change(db, run, reason=why)


async def _changeable(db: Connection, number: int, by: Actor, now: datetime) -> WorkDay:
    day = await led(db, number=number, by=by, hold=True)
    check_open(day, now)
    return day


async def _write(db: Connection, day: WorkDay, act: str, by: Actor, now: datetime) -> None:
    facts = {"work_day": day.id, "unit": day.unit, "at": day.at.isoformat(), "wanted": day.wanted}
    await journal.append(db, report=None, at=now, by=by.id, act=act, data=facts)
