"""Filing: a resident hands a report in and gets its code; the desk hears of it."""

from __future__ import annotations

from datetime import datetime

from actions.deadlines import HAZARD, begin
from actions.telling import tell_desk
from domain.errors import NotFound
from domain.lifecycle import START
from domain.notices import NoticeKind
from domain.people import Citizen
from domain.reports import Filing, Involved, Report
from storage.database import Connection
from storage.queries import identities, journal, people, places, reports, suggestions
from storage.vault import Vault


async def desk_of(db: Connection, *, unit: str, involved: Involved) -> str:
    """The unit whose moderators handle a report: the commune's own, or the level above when the commune may be
    involved (unknown counts as involved, KH-III.1.d.2.1)."""
    here = await places.unit(db, unit)
    if here is None:
        raise NotFound("no_such_unit")
    return here.id if involved is Involved.NO or here.parent is None else here.parent


async def file(
    db: Connection,
    *,
    filing: Filing,
    vault: Vault,
    notice: NoticeKind | None = NoticeKind.CASE_WAITING,
    by: Citizen,
    now: datetime,
) -> Report:
    """Keep the report with the promises that begin now, write the journal, tell the moderators of its desk by
    `notice` (None: one of a whole list, of which each would be one too many). Returns it with its code."""
    report = await reports.file(db, filing, author=by.id, state=START[filing.family], now=now)
    entry = await journal.append(
        db, report=report.id, at=now, by=by.id, act="file", target=report.state.value, data={"code": report.code}
    )
    if filing.suggestion is not None:
        await suggestions.keep(db, report.id, filing.suggestion, now=now)
    if filing.on_behalf:
        await identities.set_stand_in(db, vault, report.id, filing.on_behalf)
    urgent = filing.suggestion is not None and filing.suggestion.intent == HAZARD
    await begin(db, report, urgent=urgent, now=now)
    await _note_home(db, filing, by)
    if notice is not None:
        await tell_desk(db, notice, report, entry=entry, now=now)
    return report


async def _note_home(db: Connection, filing: Filing, by: Citizen) -> None:
    """Where somebody lives is where their first report was; another commune becomes it with the second report from
    there in a row, since one may well speak of a light in the next commune."""
    village = filing.village or (by.village if by.unit == filing.unit else None)
    if (by.unit, by.village) == (filing.unit, village):
        return
    if by.unit in (None, filing.unit) or await _came_again(db, filing.unit, by):
        await people.set_home(db, by.id, unit=filing.unit, village=village)


async def _came_again(db: Connection, unit: str, by: Citizen) -> bool:
    last = await reports.of_author(db, by.id, limit=2)
    return len(last) == 2 and all(report.unit == unit for report in last)
