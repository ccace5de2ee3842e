"""The desk's decisions. The author's notice waits until the decision can no longer be taken back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from actions.moves import UNDO_LASTS, Moved, make, seen
from actions.routing import handlers_for
from actions.telling import tell_author, tell_desk, tell_office
from domain.codes import read
from domain.errors import Missing, NotFound, NotPossible
from domain.lifecycle import Act, Need, possible
from domain.notices import NoticeKind
from domain.permissions import Actor
from domain.reports import Amount, Family, Involved, Report, State
from storage.database import Connection
from storage.queries import remarks


async def take(db: Connection, *, code: str, by: Actor, now: datetime) -> Report:
    """Begin screening a waste report. Nobody is told: nothing is decided."""
    return (await make(db, code=code, act=Act.TAKE, by=by, now=now)).report


async def ask(
    db: Connection, *, code: str, question: str, expected: int | None = None, by: Actor, now: datetime
) -> Report:
    """Ask the author back."""
    return await _decide(
        db,
        code,
        Act.ASK,
        NoticeKind.ASKED,
        need=Need.QUESTION,
        words=question,
        values={"question": question},
        expected=expected,
        by=by,
        now=now,
    )


async def confirm(
    db: Connection,
    *,
    code: str,
    amounts: Mapping[int, Amount] | None = None,
    only: Collection[int] | None = None,
    expected: int | None = None,
    by: Actor,
    now: datetime,
) -> Report:
    """Confirm a contribution's lines, each with the amount found (by line id) or as declared."""
    return await _decide(
        db,
        code,
        Act.CONFIRM,
        NoticeKind.CONFIRMED,
        amounts=amounts,
        only=only,
        expected=expected,
        values={"question": ""},
        by=by,
        now=now,
    )


async def deliver(
    db: Connection,
    *,
    code: str,
    only: Collection[int] | None = None,
    expected: int | None = None,
    by: Actor,
    now: datetime,
) -> Report:
    """Record that what was confirmed has been handed over."""
    return await _decide(db, code, Act.DELIVER, NoticeKind.DELIVERED, only=only, expected=expected, by=by, now=now)


async def accept(
    db: Connection,
    *,
    code: str,
    only: Collection[int] | None = None,
    expected: int | None = None,
    by: Actor,
    now: datetime,
) -> Report:
    """Record that what was handed over was accepted on site."""
    return await _decide(db, code, Act.ACCEPT, NoticeKind.ACCEPTED, only=only, expected=expected, by=by, now=now)


async def reject(
    db: Connection, *, code: str, reason: str, expected: int | None = None, by: Actor, now: datetime
) -> Report:
    """Reject with a reason that the author will read."""
    return await _decide(
        db,
        code,
        Act.REJECT,
        NoticeKind.REJECTED,
        need=Need.REASON,
        words=reason,
        values={"outcome": reason},
        expected=expected,
        by=by,
        now=now,
    )


async def hand_over(
    db: Connection, *, code: str, reason: str, expected: int | None = None, by: Actor, now: datetime
) -> Report:
    """Not waste: say where to go instead."""
    return await _decide(
        db,
        code,
        Act.HAND_OVER,
        NoticeKind.HANDED_OVER,
        need=Need.REASON,
        words=reason,
        values={"outcome": reason},
        expected=expected,
        by=by,
        now=now,
    )


async def duplicate(
    db: Connection, *, code: str, original: str, expected: int | None = None, by: Actor, now: datetime
) -> Report:
    """Mark as a duplicate of another report of the same desk, whose colleagues will all read its code."""
    if not original.strip():
        raise Missing("missing_original", act=Act.DUPLICATE.value)
    first = await seen(db, code=read(original), by=by)
    if first.desk != (await seen(db, code=code, by=by)).desk:
        raise NotFound("no_such_report")
    if first.code == code or first.family is not Family.WASTE or first.state is State.DUPLICATE:
        raise NotPossible("not_an_original", code=first.code)
    return await _decide(
        db,
        code,
        Act.DUPLICATE,
        NoticeKind.DUPLICATE,
        need=Need.ORIGINAL,
        words=first.code,
        values={"duplicate_of": first.code},
        expected=expected,
        by=by,
        now=now,
    )


async def route(
    db: Connection,
    *,
    code: str,
    handler: int,
    note: str = "",
    expected: int | None = None,
    by: Actor,
    now: datetime,
) -> Report:
    """Accept a waste report and give it to one of `handlers_for`. Raises NotFound for anybody else."""
    report = await seen(db, code=code, by=by)
    if handler not in await handlers_for(db, report):
        raise NotFound("no_such_handler")
    moved = await _screened(
        db, code, Act.ROUTE, expected=expected, by=by, now=now, given=(Need.HANDLER,), values={"handler": handler}
    )
    later = now + UNDO_LASTS
    await tell_author(db, NoticeKind.ROUTED, moved.report, entry=moved.entry, now=now, not_before=later)
    await tell_office(
        db, NoticeKind.CASE_ROUTED, moved.report, [handler], entry=moved.entry, now=now, not_before=later, note=note
    )
    if note:
        await remarks.add(
            db, report=moved.report.id, journal=moved.entry, by=by.id, act=Act.ROUTE.value, text=note, now=now
        )
    return moved.report


async def release(db: Connection, *, code: str, expected: int | None = None, by: Actor, now: datetime) -> Report:
    """The level above finds that the commune is not involved: the commune's own desk takes over. The author was told
    that nobody there sees the report, so their name does not go with it, and they are told."""
    report = await seen(db, code=code, by=by)
    values: dict[str, Any] = {"involved": Involved.NO, "desk": report.unit, "anonymous": True}
    values |= {"claimed_by": None, "claimed_until": None}
    moved = await _screened(db, code, Act.RELEASE, expected=expected, by=by, now=now, values=values)
    final = now + UNDO_LASTS
    await tell_desk(db, NoticeKind.CASE_WAITING, moved.report, entry=moved.entry, now=now, not_before=final)
    await tell_author(db, NoticeKind.RELEASED, moved.report, entry=moved.entry, now=now, not_before=final)
    return moved.report


async def close(db: Connection, *, code: str, expected: int | None = None, by: Actor, now: datetime) -> Report:
    """Close what was resolved; the author is asked whether they are content."""
    return await _decide(db, code, Act.CLOSE, NoticeKind.CLOSED, expected=expected, by=by, now=now)


async def review(db: Connection, *, code: str, expected: int | None = None, by: Actor, now: datetime) -> Report:
    """An idea was read and is being weighed."""
    return await _decide(db, code, Act.REVIEW, NoticeKind.REVIEWED, expected=expected, by=by, now=now)


async def recognise(
    db: Connection, *, code: str, decision: str, expected: int | None = None, by: Actor, now: datetime
) -> Report:
    """An idea was recognised by the competent level, by a numbered decision (KH-III.1.d.1)."""
    return await _decide(
        db,
        code,
        Act.RECOGNISE,
        NoticeKind.RECOGNISED,
        need=Need.DECISION,
        words=decision,
        values={"decision": decision},
        expected=expected,
        by=by,
        now=now,
    )


async def reply(
    db: Connection, *, code: str, text: str, expected: int | None = None, by: Actor, now: datetime
) -> Report:
    """Answer an idea."""
    return await _decide(
        db,
        code,
        Act.REPLY,
        NoticeKind.ANSWERED,
        need=Need.REASON,
        words=text,
        values={"outcome": text},
        expected=expected,
        by=by,
        now=now,
    )


async def _decide(
    db: Connection,
    code: str,
    act: Act,
    kind: NoticeKind,
    *,
    need: Need | None = None,
    words: str = "",
    values: Mapping[str, Any] | None = None,
    amounts: Mapping[int, Amount] | None = None,
    only: Collection[int] | None = None,
    expected: int | None,
    by: Actor,
    now: datetime,
) -> Report:
    given = (need,) if need is not None and words.strip() else ()
    moved = await _screened(
        db, code, act, expected=expected, by=by, now=now, given=given, values=values, amounts=amounts, only=only
    )
    if words.strip():
        await remarks.add(db, report=moved.report.id, journal=moved.entry, by=by.id, act=act.value, text=words, now=now)
    await tell_author(db, kind, moved.report, entry=moved.entry, now=now, not_before=now + UNDO_LASTS)
    return moved.report


async def _screened(
    db: Connection,
    code: str,
    act: Act,
    *,
    expected: int | None,
    by: Actor,
    now: datetime,
    given: Collection[Need] = (),
    values: Mapping[str, Any] | None = None,
    amounts: Mapping[int, Amount] | None = None,
    only: Collection[int] | None = None,
) -> Moved:
    """A decision on a report that nobody took yet takes it first: two rows in the journal, one step for people."""
    report = await seen(db, code=code, by=by)
    untaken = report.family is Family.WASTE and report.state is State.SUBMITTED
    if untaken and possible(Family.WASTE, State.SCREENING, act):
        await make(db, code=code, act=Act.TAKE, expected=expected, by=by, now=now)
        expected = None
    return await make(
        db,
        code=code,
        act=act,
        given=given,
        expected=expected,
        values=values,
        amounts=amounts,
        only=only,
        by=by,
        now=now,
    )
