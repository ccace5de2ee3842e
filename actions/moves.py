"""The one way a report moves: permission, version, claim and table are checked; deadlines follow; it is journalled."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from actions.deadlines import follow
from domain.errors import NotFound, NotPossible, Stale
from domain.lifecycle import CONTRIBUTION_MOVES, FINAL, Act, Need, move, overall
from domain.permissions import Actor, Relation, check, may_see, relation
from domain.reports import Amount, Family, Line, Report, State
from storage.database import Connection
from storage.queries import journal, reports, undos

CLAIM_LASTS = timedelta(minutes=15)
UNDO_LASTS = timedelta(seconds=20)
"""A decision can be taken back, and its notice waits, this long."""

_SOURCES = {found.act: found.sources for found in CONTRIBUTION_MOVES}


@dataclass(frozen=True, slots=True)
class Moved:
    """A move that was made: the report after it, and the number of its journal row."""

    report: Report
    entry: int


async def seen(db: Connection, *, code: str, by: Actor, hold: bool = True) -> Report:
    """The report, if this person may know of it; with `hold`, nobody else changes it until the transaction ends.

    Raises NotFound otherwise, whether or not it exists.
    """
    report = await (reports.hold if hold else reports.get)(db, code)
    if report is None or not may_see(by, report):
        raise NotFound("no_such_report")
    return report


async def make(
    db: Connection,
    *,
    code: str,
    act: Act,
    given: Collection[Need] = (),
    expected: int | None = None,
    only: Collection[int] | None = None,
    amounts: Mapping[int, Amount] | None = None,
    values: Mapping[str, Any] | None = None,
    noted: Mapping[str, Any] | None = None,
    by: Actor,
    now: datetime,
) -> Moved:
    """Make one move. `expected` is the version the person was looking at; `only` limits a contribution's move to some
    of its lines; `amounts` are confirmed amounts by line; `noted` goes into the journal. Raises the refusals of
    `domain.permissions.check`, NotPossible, Missing, and Stale when the report has changed since."""
    report = await seen(db, code=code, by=by)
    if expected is not None and expected != report.version:
        raise Stale("stale_report", code=code)
    check(by, act, report)
    check_claim(report, by=by, now=now)
    target = move(report.family, report.state, act, frozenset(given))
    if report.family is Family.CONTRIBUTION:
        target = await _move_lines(db, report, act, target, only=only, amounts=amounts or {})
    changed = {"state": target} | _claim(report, target, by, now) | dict(values or {})
    after = await reports.change(db, report, now=now, **changed)
    await follow(db, after, now=now)
    entry = await journal.append(
        db,
        report=report.id,
        at=now,
        by=by.id,
        act=act.value,
        source=report.state.value,
        target=target.value,
        data={"version": after.version} | dict(noted or {}),
    )
    if relation(by, report) is Relation.DESK:
        await undos.keep(db, report.id, undos.Undo(entry, by.id, now + UNDO_LASTS, snapshot(report)))
    return Moved(after, entry)


def check_claim(report: Report, *, by: Actor, now: datetime) -> None:
    """Raise if another moderator has the report in hand."""
    held = report.claimed_until is not None and report.claimed_until > now
    if held and report.claimed_by != by.id and relation(by, report) is Relation.DESK:
        raise NotPossible("claimed_by_other", code=report.code)


def _claim(report: Report, target: State, by: Actor, now: datetime) -> dict[str, Any]:
    if target in FINAL:
        return {"claimed_by": None, "claimed_until": None}
    if relation(by, report) is Relation.DESK:
        return {"claimed_by": by.id, "claimed_until": now + CLAIM_LASTS}
    return {}


async def _move_lines(
    db: Connection,
    report: Report,
    act: Act,
    target: State,
    *,
    only: Collection[int] | None,
    amounts: Mapping[int, Amount],
) -> State:
    if target is report.state:
        return target
    movable = {line.id for line in report.lines if line.state in _SOURCES[act]}
    if not movable.issuperset(only or ()) or not movable.issuperset(amounts):
        raise NotPossible("not_possible", act=act.value, state=report.state.value)
    after = [
        _moved_line(line, target, amounts) if line.id in movable and (only is None or line.id in only) else line
        for line in report.lines
    ]
    for line, before in zip(after, report.lines, strict=True):
        if line != before:
            await reports.change_line(db, line)
    return overall(line.state for line in after)


def _moved_line(line: Line, target: State, amounts: Mapping[int, Amount]) -> Line:
    if target is not State.CONFIRMED:
        return replace(line, state=target)
    return replace(line, state=target, confirmed=amounts.get(line.id, line.declared))


def snapshot(report: Report) -> dict[str, Any]:
    """What undo restores, as plain data."""
    return {
        "state": report.state.value,
        "handler": report.handler,
        "question": report.question,
        "outcome": report.outcome,
        "decision": report.decision,
        "duplicate_of": report.duplicate_of,
        "desk": report.desk,
        "domain": report.domain,
        "involved": report.involved.value,
        "anonymous": report.anonymous,
        "lines": [
            [line.id, line.state.value, [str(line.confirmed.quantity), line.confirmed.unit] if line.confirmed else None]
            for line in report.lines
        ],
    }
