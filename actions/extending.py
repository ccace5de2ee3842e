"""More time for an answer: once, with a reason that the author reads."""

from __future__ import annotations

from datetime import datetime

from actions.moves import check_claim, seen
from actions.telling import tell_author
from domain.deadlines import Deadline, Stage
from domain.errors import Missing, NotAllowed, NotPossible, Stale, TooMuch
from domain.following import extended, latest
from domain.limits import EXTENSION_DAYS
from domain.notices import NoticeKind
from domain.permissions import Actor, may_extend
from domain.reports import Report
from storage.database import Connection
from storage.queries import calendar, deadlines, journal, remarks, reports

REASON = 400
"""Characters of the reason: the author reads all of it."""

EXTEND = "extend"
"""What the journal and the remarks call it."""


def may_be_extended(promised: list[Deadline]) -> bool:
    """Is an answer owed whose day was not put off yet?"""
    one = latest(promised).get(Stage.ANSWER)
    return one is not None and one.met is None and one.extended is None


async def extend(
    db: Connection, *, code: str, reason: str, expected: int | None = None, by: Actor, now: datetime
) -> Report:
    """Put the answer off by five working days. Raises NotFound or NotAllowed for whoever does not hold the case,
    Missing without a reason, TooMuch for a long one, Stale when the report has changed since `expected`, and
    NotPossible where no answer is owed, or it was put off before."""
    report = await seen(db, code=code, by=by)
    if expected is not None and expected != report.version:
        raise Stale("stale_report", code=code)
    one = await extendable(db, report, by=by, now=now)
    if not reason.strip():
        raise Missing("missing_reason", act=EXTEND)
    if len(reason) > REASON:
        raise TooMuch("text_too_long", limit=REASON)
    counted = await calendar.of_unit(db, report.desk, since=one.due)
    due = extended(one, EXTENSION_DAYS, counted)
    await deadlines.extend(db, one.id, due=due, reason=reason, by=by.id, now=now)
    after = await reports.change(db, report, now=now)
    entry = await journal.append(
        db, report=report.id, at=now, by=by.id, act=EXTEND, data={"version": after.version, "due": due.isoformat()}
    )
    await remarks.add(db, report=report.id, journal=entry, by=by.id, act=EXTEND, text=reason, now=now)
    await tell_author(
        db, NoticeKind.EXTENDED, after, entry=entry, now=now, not_before=now, due=due.isoformat(), note=reason
    )
    return after


async def extendable(db: Connection, report: Report, *, by: Actor, now: datetime) -> Deadline:
    """The promise of an answer that this person may put off now. Raises the refusals of `extend`."""
    if not may_extend(by, report):
        raise NotAllowed("own_report")
    check_claim(report, by=by, now=now)
    one = latest(await deadlines.of_report(db, report.id)).get(Stage.ANSWER)
    if one is None or one.met is not None:
        raise NotPossible("nothing_to_extend", code=report.code)
    if one.extended is not None:
        raise NotPossible("extended_already", code=report.code)
    return one
