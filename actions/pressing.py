"""What cannot wait for a morning: deadlines about a danger to somebody, told at any day and hour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from actions.late import name_of, parent
from actions.telling import facts_of
from domain.notices import Notice, NoticeKind
from domain.owing import Owing, active, counts, holds, unwatched, watches
from domain.permissions import Person
from domain.reminders import Hears, Pressing, pressing, subject
from storage.database import Connection
from storage.queries import notices, reminders, reports


@dataclass(frozen=True, slots=True)
class Due:
    """Somebody is to be told that a case presses. `bare`: they hear that there is one, and nothing of it."""

    case: Owing
    step: Pressing
    who: int
    bare: bool = False


async def due_now(db: Connection, *, now: datetime) -> list[Due]:
    """Who is to be told of what by now."""
    cases = active(await reminders.urgent(db))
    if not cases:
        return []
    told = await reminders.told(db, [subject(one.id, one.due) for one in cases])
    officers = await reminders.officers(db)
    found: list[Due] = []
    for case in cases:
        above = await parent(db, case.desk)
        for who in officers.values():
            due = _due(who, case, above, officers, told.get((subject(case.id, case.due), who.id), set()), now)
            found += [due] if due else []
    return found


async def press(db: Connection, *, now: datetime) -> int:
    """Tell everybody who is to be told by now, and remember it; returns how many."""
    every = await due_now(db, now=now)
    people = await reminders.affected(db, [one.case for one in every])
    for one in every:
        about = subject(one.case.id, one.case.due)
        await reminders.keep(db, one.who, [(about, one.step.name)], now=now)
        notice = await _notice(db, one, people[one.case.code])
        await notices.tell(db, notice, dedupe=f"press:{about}:{one.step.name}:{one.who}", now=now)
    return len(every)


def _due(
    who: Person, case: Owing, above: str | None, officers: Mapping[int, Person], told: set[str], now: datetime
) -> Due | None:
    step = pressing(case.begun, case.due, now, Hears.HOLDER, told)
    if step and holds(who, case, officers, now):
        return Due(case, step, who.id)
    step = pressing(case.begun, case.due, now, Hears.ABOVE, told)
    if step and watches(who, case, above):
        return Due(case, step, who.id)
    if step and counts(who) and unwatched(above, officers) and not holds(who, case, officers, now):
        return Due(case, step, who.id, bare=True)
    return None


async def _notice(db: Connection, one: Due, people: int) -> Notice:
    late = one.step.hears is Hears.ABOVE
    when = {"due": one.case.due.isoformat(), "step": one.step.name, "stage": one.case.stage.value}
    if one.bare:
        return Notice(NoticeKind.PRESSING_BELOW, one.who, {"code": "", **when})
    if late:
        facts = {"code": one.case.code, "unit": await name_of(db, one.case.desk), "people": people}
        return Notice(NoticeKind.PRESSING_BELOW, one.who, facts | when)
    report = await reports.get(db, one.case.code)
    facts = await facts_of(db, report) if report else {"code": one.case.code, "family": one.case.family.value}
    return Notice(NoticeKind.CASE_PRESSING, one.who, facts | when)
