"""Deadlines of reports as they were promised."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.deadlines import OWED, Deadline, Stage
from storage.tables import deadlines, reports

_COLUMNS = tuple(column for column in deadlines.c if column.name != "extended_by")
_INSERT = deadlines.insert()
_OF_REPORT = select(*_COLUMNS).where(deadlines.c.report == bindparam("number")).order_by(deadlines.c.id)
_SAVE = (
    update(deadlines)
    .where(deadlines.c.id == bindparam("number"))
    .values(due=bindparam("until"), paused=bindparam("stopped"), met=bindparam("kept"))
)
_EXTEND = (
    update(deadlines)
    .where(deadlines.c.id == bindparam("number"), deadlines.c.extended.is_(None))
    .values(due=bindparam("until"), extended=bindparam("at"), extended_by=bindparam("who"), reason=bindparam("because"))
)
_UNPROMISED = (
    select(reports.c.code)
    .where(
        reports.c.state.in_(sorted({state.value for _, state in OWED})),
        ~exists().where(deadlines.c.report == reports.c.id),
    )
    .order_by(reports.c.id)
    .limit(bindparam("most"))
)


def deadline_of(row: Row[Any]) -> Deadline:
    """A row with the columns of a deadline."""
    values = dict(row._mapping)
    return Deadline(**values | {"stage": Stage(values["stage"])})


async def add(db: AsyncConnection, promised: Iterable[Deadline]) -> None:
    """Keep new promises (their `id` is not read), in one statement."""
    rows = [
        {
            "report": one.report,
            "stage": one.stage.value,
            "round": one.round,
            "begun": one.begun,
            "due": one.due,
            "urgent": one.urgent,
            "basis": one.basis,
            "reason": "",
        }
        for one in promised
    ]
    await db.execute(_INSERT, rows)


async def of_report(db: AsyncConnection, report: int) -> list[Deadline]:
    """Every promise of a report, oldest first."""
    return [deadline_of(row) for row in await db.execute(_OF_REPORT, {"number": report})]


async def of_reports(db: AsyncConnection, numbers: Sequence[int]) -> dict[int, list[Deadline]]:
    """The promises of several reports, in one statement."""
    found: dict[int, list[Deadline]] = {number: [] for number in numbers}
    if numbers:
        rows = await db.execute(select(*_COLUMNS).where(deadlines.c.report.in_(numbers)).order_by(deadlines.c.id))
        for row in rows:
            found[row.report].append(deadline_of(row))
    return found


async def save(db: AsyncConnection, changed: Sequence[Deadline]) -> None:
    """Write when promises are due, since when they stand still, and when they were kept."""
    if changed:
        rows = [{"number": one.id, "until": one.due, "stopped": one.paused, "kept": one.met} for one in changed]
        await db.execute(_SAVE, rows)


async def extend(db: AsyncConnection, number: int, *, due: datetime, reason: str, by: int, now: datetime) -> bool:
    """Write a later day, once. False if it was extended before."""
    values = {"number": number, "until": due, "at": now, "who": by, "because": reason}
    return (await db.execute(_EXTEND, values)).rowcount == 1


async def unpromised(db: AsyncConnection, *, limit: int) -> list[str]:
    """Codes of reports for which something is owed and nothing was promised: those from before there were deadlines."""
    return list(await db.scalars(_UNPROMISED, {"most": limit}))
