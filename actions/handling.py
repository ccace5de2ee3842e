"""The handler's part: a staff member starts on a routed case, and resolves it with evidence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from actions.moves import make, seen
from actions.telling import tell_author, tell_desk
from domain.lifecycle import Act, Need
from domain.notices import NoticeKind
from domain.permissions import Actor, check
from domain.reports import Report
from storage.database import Connection
from storage.queries import remarks, reports


async def start(db: Connection, *, code: str, expected: int | None = None, by: Actor, now: datetime) -> Report:
    """Work on the case has begun."""
    moved = await make(db, code=code, act=Act.START, expected=expected, by=by, now=now)
    await tell_author(db, NoticeKind.STARTED, moved.report, entry=moved.entry, now=now, not_before=now)
    return moved.report


async def resolve(
    db: Connection,
    *,
    code: str,
    text: str,
    photos: Sequence[str],
    expected: int | None = None,
    by: Actor,
    now: datetime,
) -> Report:
    """The case is resolved: at least one photo shows it (no closing without evidence). The author and the desk hear."""
    report = await seen(db, code=code, by=by)
    check(by, Act.RESOLVE, report)
    await reports.add_photos(db, report.id, photos, stage="result", now=now)
    moved = await make(
        db,
        code=code,
        act=Act.RESOLVE,
        given=(Need.EVIDENCE,) if photos else (),
        values={"outcome": text},
        expected=expected,
        by=by,
        now=now,
    )
    if text:
        await remarks.add(
            db, report=report.id, journal=moved.entry, by=by.id, act=Act.RESOLVE.value, text=text, now=now
        )
    await tell_author(db, NoticeKind.RESOLVED, moved.report, entry=moved.entry, now=now, not_before=now)
    await tell_desk(db, NoticeKind.CASE_RESOLVED, moved.report, entry=moved.entry, now=now)
    return moved.report
