"""Booking a work day: each who came gets their labour as a contribution that waits for the moderators, exactly once."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from actions.filing import desk_of, file
from actions.identity import HANDLE, agrees
from actions.telling import facts_of
from actions.work_day_people import name_shown
from actions.work_days import led
from domain.notices import Notice, NoticeKind
from domain.people import Citizen
from domain.permissions import Actor
from domain.reports import Family, Filing, Involved, LineFiled, Report
from domain.work_days import Comer, Coming, State, WorkDay, account, check_ticking, labour
from storage.database import Connection
from storage.queries import journal, notices, people, work_day_people, work_days
from storage.vault import Vault


async def close(db: Connection, *, number: int, half: bool, by: Actor, now: datetime) -> WorkDay:
    """The list is ticked: whoever is not, did not come; the labour of the others is to be booked as whole days, or half
    ones. Raises NotFound, NotPossible before the day began or once it was closed."""
    day = await led(db, number=number, by=by, hold=True)
    check_ticking(day, now)
    await work_day_people.turn_all(db, day.id, before=Coming.YES, after=Coming.MISSED)
    state = State.BOOKED_HALF if half else State.BOOKED
    closed = await work_days.change(db, day, state=state.value)
    await journal.append(
        db, report=None, at=now, by=by.id, act="book_day", data={"work_day": day.id, "half": half, "unit": day.unit}
    )
    return closed


async def book_some(db: Connection, *, day: WorkDay, limit: int, vault: Vault, now: datetime) -> int:
    """Book the labour of so many who came to a closed day, and tell each; returns how many. A line and its report are
    one transaction, so that no labour is booked twice or lost."""
    await work_days.get(db, day.id, hold=True)
    lines = await work_day_people.to_book(db, vault, day, limit=limit)
    for line in lines:
        author = await people.citizen(db, day.called_by if line.citizen is None else line.citizen)
        if author is None or not await _agrees(db, line, author):
            await work_day_people.leave_out(db, line.id)
            continue
        report = await _filed(db, day, line, author, vault, now)
        await work_day_people.booked(db, line.id, report.id)
        if line.citizen is not None:
            await _tell(db, day, report, now)
    return len(lines)


async def _agrees(db: Connection, line: Comer, author: Citizen) -> bool:
    """Does the consent still stand that they gave when they put themselves down?"""
    return line.citizen is None or await agrees(db, purpose=HANDLE, by=author)


async def _filed(db: Connection, day: WorkDay, line: Comer, author: Citizen, vault: Vault, now: datetime) -> Report:
    """The report. Who lives where stays as it was: somebody else said that they worked here."""
    named = line.citizen is None or bool(await name_shown(db, vault=vault, citizen=author.id))
    filing = Filing(
        family=Family.CONTRIBUTION,
        unit=day.unit,
        desk=await desk_of(db, unit=day.unit, involved=Involved.NO),
        involved=Involved.NO,
        anonymous=not named,
        text=account(day),
        village=day.village,
        work=day.work,
        place="" if day.work is not None else day.place,
        on_behalf=line.name if line.citizen is None else "",
        lines=(LineFiled("LABOR", labour(line.heads, day.state)),),
    )
    report = await file(db, filing=filing, vault=vault, notice=None, by=author, now=now)
    if author.unit is not None:
        await people.set_home(db, author.id, unit=author.unit, village=author.village)
    return report


async def _tell(db: Connection, day: WorkDay, report: Report, now: datetime) -> None:
    facts: dict[str, Any] = await facts_of(db, report) | await work_days.facts_of(db, day)
    notice = Notice(NoticeKind.WORK_DAY_BOOKED, report.author, facts)
    await notices.tell(db, notice, dedupe=f"work_day:{day.id}:booked:{report.id}", now=now)
