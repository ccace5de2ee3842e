"""Claims: a moderator takes a report in hand for a quarter of an hour, so that two do not decide at once."""

from __future__ import annotations

from datetime import datetime

from actions.moves import CLAIM_LASTS, check_claim, seen
from domain.errors import NotAllowed
from domain.permissions import Actor, Relation, relation
from domain.reports import Report
from storage.database import Connection
from storage.queries import journal, reports


async def claim(db: Connection, *, code: str, by: Actor, now: datetime) -> Report:
    """Take the report in hand, or hold it for longer. Raises NotPossible while another moderator holds it."""
    report = await _at_desk(db, code, by)
    check_claim(report, by=by, now=now)
    return await _hold(db, report, "claim", by.id, now)


async def take_over(db: Connection, *, code: str, by: Actor, now: datetime) -> Report:
    """Take the report from whoever holds it; the journal says so."""
    return await _hold(db, await _at_desk(db, code, by), "take_over", by.id, now)


async def let_go(db: Connection, *, code: str, by: Actor, now: datetime) -> Report:
    """Give the report back to the desk."""
    report = await _at_desk(db, code, by)
    check_claim(report, by=by, now=now)
    await journal.append(db, report=report.id, at=now, by=by.id, act="let_go")
    return await reports.change(db, report, now=now, claimed_by=None, claimed_until=None)


async def _at_desk(db: Connection, code: str, by: Actor) -> Report:
    report = await seen(db, code=code, by=by)
    if relation(by, report) is not Relation.DESK:
        own = relation(by, report) is Relation.AUTHOR
        raise NotAllowed("own_report" if own else "not_allowed")
    return report


async def _hold(db: Connection, report: Report, act: str, who: int, now: datetime) -> Report:
    await journal.append(db, report=report.id, at=now, by=who, act=act)
    return await reports.change(db, report, now=now, claimed_by=who, claimed_until=now + CLAIM_LASTS)
