"""What the author can do with a report of their own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from actions.moves import make, seen
from actions.telling import tell_desk, tell_office
from domain.errors import NotPossible
from domain.lifecycle import Act
from domain.notices import NoticeKind
from domain.permissions import Actor, check
from domain.reports import Report, State
from storage.database import Connection
from storage.queries import remarks, reports

CONTENT, NOT_CONTENT = 2, 1


async def withdraw(db: Connection, *, code: str, by: Actor, now: datetime) -> Report:
    """Take the report back."""
    moved = await make(db, code=code, act=Act.WITHDRAW, by=by, now=now)
    await tell_desk(db, NoticeKind.CASE_WITHDRAWN, moved.report, entry=moved.entry, now=now)
    return moved.report


async def answer(
    db: Connection, *, code: str, text: str, photos: Sequence[str] = (), by: Actor, now: datetime
) -> Report:
    """Answer the office's open question, in words or photos. Raises NotPossible when none is open."""
    report = await seen(db, code=code, by=by)
    if not report.question:
        raise NotPossible("no_open_question", code=code)
    await reports.add_photos(db, report.id, photos, stage="report", now=now)
    moved = await make(db, code=code, act=Act.ANSWER, values={"question": ""}, by=by, now=now)
    if text:
        await remarks.add(db, report=report.id, journal=moved.entry, by=by.id, act=Act.ANSWER.value, text=text, now=now)
    await tell_desk(db, NoticeKind.CASE_ANSWERED, moved.report, entry=moved.entry, now=now, answer=text)
    return moved.report


async def add_photos(db: Connection, *, code: str, photos: Sequence[str], by: Actor, now: datetime) -> int:
    """Add photos to a report that is still open; returns how many are new."""
    report = await seen(db, code=code, by=by)
    check(by, Act.ADD_PHOTOS, report)
    fresh = await reports.add_photos(db, report.id, photos, stage="report", now=now)
    if fresh:
        moved = await make(db, code=code, act=Act.ADD_PHOTOS, by=by, now=now)
        await tell_desk(db, NoticeKind.CASE_PHOTOS, moved.report, entry=moved.entry, now=now, added=fresh)
    return fresh


async def rate(db: Connection, *, code: str, content: bool, by: Actor, now: datetime) -> Report:
    """Say whether the outcome is good."""
    moved = await make(db, code=code, act=Act.RATE, by=by, now=now)
    await reports.rate(db, moved.report.id, CONTENT if content else NOT_CONTENT)
    return moved.report


async def reopen(db: Connection, *, code: str, by: Actor, now: datetime) -> Report:
    """It is not in order: the case opens again, and the desk and the handler hear of it."""
    moved = await make(db, code=code, act=Act.REOPEN, by=by, now=now)
    await tell_desk(db, NoticeKind.CASE_REOPENED, moved.report, entry=moved.entry, now=now)
    if moved.report.handler is not None and moved.report.state is State.REOPENED:
        await tell_office(
            db, NoticeKind.CASE_REOPENED, moved.report, [moved.report.handler], entry=moved.entry, now=now
        )
    return moved.report
