"""The morning's digest: one officer, one transaction, in which what is told is remembered as well.

Cut anywhere it has either not happened or happened whole; whoever asks again the same day changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from actions.coming import coming_milestones
from actions.late import Late, late_below, standing
from domain.notices import Notice, NoticeKind, Priority
from domain.owing import active, counts, holds
from domain.people import Role
from domain.permissions import Person
from domain.reminders import DIGEST, Hears, digest_of, owed, subject, time_of_digests, works_today
from domain.times import local
from domain.workdays import Calendar
from storage.database import Connection
from storage.queries import calendar, notices, quotas, reminders, unsent
from storage.queries.reminders import Key

REMEMBERED = timedelta(days=400)
"""Changed days are looked up so far back: what is over for longer is counted by the usual calendar."""

FIRST = timedelta(days=1)
"""What came in this long before somebody's first digest is new in it."""


@dataclass(slots=True)
class Calendars:
    """The calendars of units, each read once."""

    known: dict[str, Calendar] = field(default_factory=dict)

    async def of(self, db: Connection, units: Iterable[str], now: datetime) -> dict[str, Calendar]:
        """Those of these units."""
        wanted = list(dict.fromkeys(units))
        for unit in wanted:
            if unit not in self.known:
                self.known[unit] = await calendar.of_unit(db, unit, since=now - REMEMBERED)
        return {unit: self.known[unit] for unit in wanted}


async def to_look_at(db: Connection, calendars: Calendars, *, now: datetime) -> list[int]:
    """Whose day is to be looked at now: their office works today, it is time, and it was not done yet."""
    if not time_of_digests(now):
        return []
    waiting = await reminders.waiting(db, local(now).date())
    officers = await reminders.officers(db) if waiting else {}
    return [who for who in waiting if works_today((await _own(db, calendars, officers[who], now)).values(), now)]


async def digest(db: Connection, calendars: Calendars, *, who: int, now: datetime) -> bool:
    """Look at somebody's day, once a day: tell them what there is to say, in one notice. False if that is nothing, or
    was done."""
    today = local(now).date()
    officers = await reminders.officers(db)
    if who not in officers or not works_today((await _own(db, calendars, officers[who], now)).values(), now):
        return False
    if not await reminders.keep(db, who, [(digest_of(today), DIGEST)], now=now):
        return False
    earlier = [_dedupe(who, today - timedelta(days=back)) for back in range(1, reminders.LOOKS_BACK)]
    unheard = await reminders.take_back(db, earlier, now=now) > 0
    facts, keys = await _said(db, calendars, officers, officers[who], unheard, now)
    await reminders.keep(db, who, keys, now=now)
    if not facts:
        return False
    notice = Notice(NoticeKind.DIGEST, who, {"code": "", "day": today.isoformat()} | facts)
    return await notices.tell(db, notice, dedupe=_dedupe(who, today), now=now, priority=Priority.REMINDER)


async def _said(
    db: Connection, calendars: Calendars, officers: dict[int, Person], me: Person, unheard: bool, now: datetime
) -> tuple[dict[str, Any], list[Key]]:
    """What there is to say to one person, and what is to be remembered. `unheard`: an earlier digest never left, so all
    that still stands is said again."""
    moderated = {grant.unit for grant in me.grants if grant.role is Role.MODERATOR}
    desks = {grant.unit for grant in me.grants} | set(await reminders.below(db, moderated))
    cases = active(await reminders.owing(db, desks=None if counts(me) else desks, who=me.id))
    stands = await standing(db, calendars.of, cases, now)
    told = {} if unheard else await reminders.told(db, [subject(one.case.id, one.case.due) for one in stands])
    mine = [one for one in stands if holds(me, one.case, officers, now)]
    since = await reminders.last_digest(db, me.id, before=local(now).date()) or now - FIRST
    parts = (
        _mine(me, mine, told, since),
        await late_below(db, me, officers, stands, told),
        await coming_milestones(db, me, await _own(db, calendars, me, now), unheard, now),
        await _failed(db, me, since),
    )
    facts = {name: value for part, _ in parts for name, value in part.items() if value}
    if facts and mine:
        facts["held"] = [sum(one.days > 0 for one in mine), len(mine)]
    return facts, [key for _, keys in parts for key in keys]


def _mine(
    me: Person, mine: list[Late], told: dict[tuple[str, int], set[str]], since: datetime
) -> tuple[dict[str, Any], list[Key]]:
    """What I hold: reminders that are due, then what is new."""
    shown: list[list[Any]] = []
    fresh: list[list[Any]] = []
    keys: list[Key] = []
    for one in sorted(mine, key=lambda late: (-late.days, late.case.id)):
        about = subject(one.case.id, one.case.due)
        found = owed(one.case.stage, one.days, Hears.HOLDER, told.get((about, me.id), ()))
        if found:
            keys.append((about, found.name))
            shown.append(_fact(one))
        elif one.case.begun > since:
            fresh.append(_fact(one))
    return {"cases": shown, "new": fresh}, keys


def _fact(one: Late) -> list[Any]:
    return [one.case.code, one.case.stage.value, one.days]


async def _failed(db: Connection, me: Person, since: datetime) -> tuple[dict[str, Any], list[Key]]:
    """What could not be sent since, for whoever looks after the messengers."""
    if me.id not in await quotas.keepers(db):
        return {}, []
    return {"failed": [[one.channel, one.reason, one.number] for one in await unsent.counts(db, since=since)]}, []


async def _own(db: Connection, calendars: Calendars, who: Person, now: datetime) -> dict[str, Calendar]:
    return await calendars.of(db, (grant.unit for grant in who.grants), now)


def _dedupe(who: int, day: date) -> str:
    return f"digest:{who}:{day.isoformat()}"
