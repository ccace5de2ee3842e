"""How the promises of reports stand, for whoever may see the reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from actions.extending import may_be_extended
from domain.badges import Badge, badge
from domain.deadlines import Stage
from domain.following import active, latest
from domain.permissions import Actor, may_extend
from domain.reports import Report
from domain.workdays import Calendar
from storage.database import Connection
from storage.queries import calendar, deadlines


@dataclass(frozen=True, slots=True)
class Promised:
    """What is owed of one report: the next step, after it the answer if that was put off; and whether this person may
    put the answer off."""

    badges: tuple[Badge, ...] = ()
    extends: bool = False


async def promised(db: Connection, report: Report, *, by: Actor, now: datetime) -> Promised:
    """How one report stands."""
    stored = await deadlines.of_report(db, report.id)
    following = active(stored)
    if following is None:
        return Promised()
    counted = await calendar.of_unit(db, report.desk, since=min(following.due, now))
    answer = latest(stored).get(Stage.ANSWER)
    shown = [following, *([answer] if answer and answer != following and answer.extended and not answer.met else [])]
    extends = may_extend(by, report) and may_be_extended(stored)
    return Promised(tuple(badge(one, now, counted) for one in shown), extends)


async def badges(db: Connection, reports: Sequence[Report], *, now: datetime) -> dict[int, Badge]:
    """The next promise of each of these reports by its number: one statement for them all, and one for each desk."""
    stored = await deadlines.of_reports(db, [report.id for report in reports])
    following = {report.id: (report.desk, one) for report in reports if (one := active(stored[report.id])) is not None}
    since = min((one.due for _, one in following.values()), default=now)
    counted: dict[str, Calendar] = {
        desk: await calendar.of_unit(db, desk, since=min(since, now))
        for desk in sorted({desk for desk, _ in following.values()})
    }
    return {number: badge(one, now, counted[desk]) for number, (desk, one) in following.items()}
