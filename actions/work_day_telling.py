"""Telling people of work days when the hour has come: the evening before, of changes, and of a list not ticked."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from actions.work_day_people import CHANGED, version_of
from domain.notices import Notice, NoticeKind, Priority
from domain.quiet_hours import quiet
from domain.times import local
from domain.work_days import KEPT, MOST_AHEAD, State, WorkDay, eve, morning_after
from storage.database import Connection
from storage.queries import campaigns, notices, work_day_people, work_days

EVE, HEAD, UNTICKED = "eve", "head", "unticked"
"""Steps of `reminders`."""
_EVENING = timedelta(hours=31)
"""From 18:00 on, a day that begins before the end of the next one."""
_STILL = timedelta(days=1)
"""So long after it would have begun people are told that it was called off."""
_ASKED = timedelta(days=3)
"""So long whoever called is asked to tick the list."""


def subject_of(day: WorkDay) -> str:
    """The subject of `reminders` for a day as it is now; a day that is moved is another."""
    return f"work_day:{day.id}:{local(day.at).date().isoformat()}"


async def due(db: Connection, *, now: datetime) -> list[tuple[str, WorkDay]]:
    """What there may be to tell: a step, and a day. Nothing at night."""
    if quiet(now):
        return []
    soon = await work_days.between(db, [State.CALLED], now, now + _EVENING)
    called = {State.CALLED, State.CANCELLED}
    standing = await work_days.between(db, called, now - _STILL, now + MOST_AHEAD)
    over = await work_days.between(db, [State.CALLED], now - _ASKED, now)
    return [
        *((CHANGED, day) for day in standing if day.version > 1 and (day.state is State.CANCELLED or day.at > now)),
        *((step, day) for day in soon if day.created < eve(day.at) <= now for step in (EVE, HEAD)),
        *((UNTICKED, day) for day in over if morning_after(day.at) <= now),
    ]


async def tell_some(db: Connection, *, step: str, number: int, limit: int, now: datetime) -> int:
    """Tell so many of those whom this step of a day concerns and who were not told; returns how many. Each is told in
    the transaction that remembers it."""
    day = await work_days.get(db, number, hold=True)
    if day is None or (step, day.id) not in {(one, found.id) for one, found in await due(db, now=now)}:
        return 0
    facts = await work_days.facts_of(db, day)
    if step in {HEAD, UNTICKED}:
        return await _tell_caller(db, day, step, facts, now)
    subject = subject_of(day) if step == EVE else version_of(day)
    before = eve(day.at) if step == EVE else None
    people = await work_day_people.to_tell(db, day.id, subject=subject, step=step, said_before=before, limit=limit)
    if people and day.state is State.CANCELLED:
        call = await campaigns.of_work_day(db, day.id)
        facts |= {"cancelled": True, "reason": call.reason if call else ""}
    for who in people:
        if step == CHANGED and now >= eve(day.at):
            await work_day_people.note_told(db, subject=subject_of(day), step=EVE, citizen=who, now=now)
        await _tell(db, day, who, subject, step, facts, now)
    return len(people)


async def _tell_caller(db: Connection, day: WorkDay, step: str, facts: dict[str, Any], now: datetime) -> int:
    if step == UNTICKED and not (await work_days.tallies(db, [day.id]))[day.id].coming:
        return 0
    facts |= {"for": "head" if step == HEAD else "tick"}
    return int(await _tell(db, day, day.called_by, subject_of(day), step, facts, now))


async def _tell(
    db: Connection, day: WorkDay, who: int, subject: str, step: str, facts: dict[str, Any], now: datetime
) -> bool:
    """One notice, unless it was told before."""
    if not await work_day_people.note_told(db, subject=subject, step=step, citizen=who, now=now):
        return False
    kind = NoticeKind.WORK_DAY_CHANGED if step == CHANGED else NoticeKind.WORK_DAY_TOMORROW
    priority = Priority.STATUS if step == CHANGED else Priority.REMINDER
    mark = f"{subject}:{step}:{who}"
    await notices.tell(db, Notice(kind, who, facts), dedupe=mark, now=now, priority=priority)
    return True


async def to_book(db: Connection, *, now: datetime) -> list[WorkDay]:
    """The closed days with labour that is still to be booked; none at night, for each person is told."""
    return [] if quiet(now) else await work_days.to_book(db, since=now - KEPT)
