"""Taking a decision back while its notice still waits."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from actions.deadlines import follow
from actions.telling import tell_author
from domain.errors import NotFound, NotPossible
from domain.notices import NoticeKind
from domain.permissions import Actor, may_see
from domain.reports import Amount, Involved, Report, State
from storage.database import Connection
from storage.queries import journal, notices, remarks, reports, undos


async def undo(db: Connection, *, code: str, by: Actor, now: datetime) -> Report:
    """Restore the report as it was before this person's latest decision. Raises NotPossible once the time has passed
    or somebody else has moved the report since. An author who was told already is told that it does not hold."""
    report, kept = await _decided(db, code, by)
    latest = await journal.last_of_report(db, report.id)
    if kept.by != by.id or now >= kept.until or latest is None or latest.id != kept.journal:
        raise NotPossible("too_late_to_undo", code=code)
    await notices.withdraw(db, f"j{kept.journal}:", now=now)
    await remarks.forget(db, kept.journal)
    await _restore_lines(db, report, kept.before["lines"])
    values = {name: value for name, value in kept.before.items() if name != "lines"}
    after = await reports.change(db, report, now=now, claimed_by=None, claimed_until=None, **values)
    await follow(db, after, now=now)
    entry = await journal.append(
        db,
        report=report.id,
        at=now,
        by=by.id,
        act="undo",
        source=report.state.value,
        target=after.state.value,
        data={"undone": kept.journal},
    )
    await undos.forget(db, report.id)
    if await notices.left(db, f"j{kept.journal}:", citizen=report.author):
        await tell_author(db, NoticeKind.UNDONE, after, entry=entry, now=now, not_before=now)
    return after


async def _decided(db: Connection, code: str, by: Actor) -> tuple[Report, undos.Undo]:
    """The report and its latest decision, for whoever may know of the report now or could before that decision."""
    report = await reports.hold(db, code)
    kept = await undos.of_report(db, report.id) if report else None
    before = (
        replace(report, desk=kept.before["desk"], involved=Involved(kept.before["involved"]))
        if report and kept
        else report
    )
    if report is None or before is None or not (may_see(by, report) or may_see(by, before)):
        raise NotFound("no_such_report")
    if kept is None:
        raise NotPossible("too_late_to_undo", code=code)
    return report, kept


async def _restore_lines(db: Connection, report: Report, before: list[Any]) -> None:
    states = {number: (State(state), confirmed) for number, state, confirmed in before}
    for line in report.lines:
        state, confirmed = states[line.id]
        amount = Amount(Decimal(confirmed[0]), confirmed[1]) if confirmed else None
        if (state, amount) != (line.state, line.confirmed):
            await reports.change_line(db, type(line)(line.id, line.kind, line.declared, amount, state, line.note))
