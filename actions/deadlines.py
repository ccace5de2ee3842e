"""The office's promises: begun with the filing, followed through every change of a report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from domain.deadlines import SAME_DAY, Deadline, Stage, owed, waits_for_author
from domain.following import followed, is_reopened, latest
from domain.limits import URGENT
from domain.reports import Report
from domain.workdays import Calendar
from storage.database import Connection
from storage.queries import calendar, deadlines, limits, reports, suggestions

HAZARD = "hazard"
"""What the rules call words about a danger to somebody."""

_AT_ONCE = 50
"""So many reports from before there were deadlines get theirs in one transaction."""


async def begin(db: Connection, report: Report, *, urgent: bool, now: datetime) -> None:
    """Promise what is owed of a report that has no promises yet, counted from now."""
    await _promise(db, report, owed(report), round_=1, urgent=urgent, now=now)


async def follow(db: Connection, report: Report, *, now: datetime) -> None:
    """Bring the promises of a report up to its state: kept, stopped, running on, begun anew. Everything that changes
    a report calls it; called again, it changes nothing."""
    stored = await deadlines.of_report(db, report.id)
    if not stored:
        await _adopt(db, report, now)
        return
    if is_reopened(stored, report):
        again = max(one.round for one in stored) + 1
        await _promise(db, report, (Stage.ANSWER,), round_=again, urgent=False, now=now)
        stored = await deadlines.of_report(db, report.id)
    counting = latest(stored).values()
    counted = await _counted(db, report, counting)
    after = [followed(one, report, now, counted) for one in counting]
    await deadlines.save(db, [one for one, before in zip(after, counting, strict=True) if one != before])


async def adopt(db: Connection, *, now: datetime) -> int:
    """Promise what is owed of some reports from before there were deadlines, counted from now; returns of how many."""
    codes = await deadlines.unpromised(db, limit=_AT_ONCE)
    for code in codes:
        report = await reports.hold(db, code)
        if report is not None:
            await follow(db, report, now=now)
    return len(codes)


async def _adopt(db: Connection, report: Report, now: datetime) -> None:
    if not owed(report):
        return
    urgent = bool(await suggestions.of_intent(db, [report.id], HAZARD))
    await begin(db, report, urgent=urgent, now=now)
    if waits_for_author(report):
        await follow(db, report, now=now)


async def _promise(
    db: Connection, report: Report, stages: Sequence[Stage], *, round_: int, urgent: bool, now: datetime
) -> None:
    counted = await calendar.of_unit(db, report.desk, since=now)
    within = await limits.every(db)
    promised = []
    for stage in stages:
        pressing = urgent and stage in SAME_DAY
        limit = within.of(report.family, report.domain, stage)
        due = counted.end_of_day(now) if pressing else counted.due(now, limit.days)
        basis = URGENT if pressing else limit.basis
        promised.append(Deadline(0, report.id, stage, round_, now, due, basis, pressing))
    await deadlines.add(db, promised)


async def _counted(db: Connection, report: Report, counting: Iterable[Deadline]) -> Calendar:
    """The calendar by which a promise runs on; where none does, any would do."""
    moments = [moment for one in counting if one.paused is not None for moment in (one.paused, one.due)]
    if not moments or waits_for_author(report):
        return Calendar()
    return await calendar.of_unit(db, report.desk, since=min(moments))
