"""Telling people: notices go to the outbox in the same transaction as the move they speak of."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from domain.notices import Notice, NoticeKind
from domain.people import Role
from domain.permissions import Relation, relation
from domain.reports import Amount, Line, Report
from storage.database import Connection
from storage.queries import notices, people, places, reports

_OF_OFFICES = frozenset({NoticeKind.DIGEST, NoticeKind.PRESSING_BELOW})
"""They name cases by their codes: nothing for somebody who holds no office any more."""


def amount_fact(amount: Amount | None) -> list[str] | None:
    """An amount as plain data."""
    return [str(amount.quantity), amount.unit] if amount else None


def line_fact(line: Line) -> dict[str, Any]:
    """A line as plain data."""
    return {
        "kind": line.kind,
        "declared": amount_fact(line.declared),
        "confirmed": amount_fact(line.confirmed),
        "state": line.state.value,
    }


async def facts_of(db: Connection, report: Report) -> dict[str, Any]:
    """What a card of the report needs, as it stands now."""
    where = await places.where(db, report)
    return {
        "code": report.code,
        "family": report.family.value,
        "state": report.state.value,
        "version": report.version,
        "text": report.text,
        "domain": report.domain,
        "place": report.place,
        "unit": where.unit,
        "desk": where.desk,
        "village": where.village,
        "work": where.work,
        "question": report.question,
        "outcome": report.outcome,
        "decision": report.decision,
        "involved": report.involved.value,
        "lines": [line_fact(line) for line in report.lines],
    }


async def tell_author(
    db: Connection,
    kind: NoticeKind,
    report: Report,
    *,
    entry: int,
    now: datetime,
    not_before: datetime,
    **facts: Any,
) -> None:
    """One notice to whoever filed the report."""
    notice = Notice(kind, report.author, await facts_of(db, report) | facts, report.result_photos)
    await notices.tell(db, notice, dedupe=f"j{entry}:{kind.value}:{report.author}", now=now, not_before=not_before)


async def tell_desk(
    db: Connection,
    kind: NoticeKind,
    report: Report,
    *,
    entry: int,
    now: datetime,
    not_before: datetime | None = None,
    **facts: Any,
) -> None:
    """One notice to each moderator of the desk, or only to the one who holds the report in claim."""
    desk = await people.holders(db, Role.MODERATOR, report.desk)
    if report.claimed_by in desk and report.claimed_until is not None and report.claimed_until > now:
        desk = [report.claimed_by]
    await tell_office(db, kind, report, desk, entry=entry, now=now, not_before=not_before, **facts)


async def tell_office(
    db: Connection,
    kind: NoticeKind,
    report: Report,
    to: Iterable[int],
    *,
    entry: int,
    now: datetime,
    not_before: datetime | None = None,
    **facts: Any,
) -> None:
    """One notice to each of these officers: never to the author, nor to anybody who may not know of the report."""
    officers = await people.actors(db, to)
    shown = await facts_of(db, report) | facts if officers else {}
    for officer in officers:
        if relation(officer, report) in {Relation.DESK, Relation.HANDLER}:
            notice = Notice(kind, officer.id, shown, report.photos)
            await notices.tell(db, notice, dedupe=f"j{entry}:{kind.value}:{officer.id}", now=now, not_before=not_before)


async def may_still_hear(db: Connection, notice: Notice) -> bool:
    """Is this notice still for whom it was written? A role may have ended, or another begun, while it waited."""
    if notice.kind in _OF_OFFICES:
        return bool((await people.actors(db, [notice.to]))[0].grants)
    if not notice.kind.value.startswith("case_"):
        return True
    report = await reports.get(db, notice.facts["code"])
    (officer,) = await people.actors(db, [notice.to])
    return report is not None and relation(officer, report) in {Relation.DESK, Relation.HANDLER}
