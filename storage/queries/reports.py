"""Reports: filing, finding, moving. No query here joins an identity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Row, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.codes import make
from domain.reports import Amount, Family, Filing, Involved, Line, Report, State
from domain.times import local
from domain.words import words_of
from storage.queries import counters, journal
from storage.tables import report_lines, report_photos, reports

_HIDDEN = {"rating", "folded"}
_COLUMNS = tuple(column for column in reports.c if column.name not in _HIDDEN)
_INSERT = reports.insert().returning(*_COLUMNS)
_AS_FILED = ("anonymous", "unit", "desk", "text", "domain", "village", "work", "place", "lat", "lon")


async def file(db: AsyncConnection, filing: Filing, *, author: int, state: State, now: datetime) -> Report:
    """Keep a new report and give it the next code of its family and year."""
    await journal.hold(db)
    year = local(now).year
    number = await counters.step(db, f"{filing.family.value}-{year}")
    code = make(filing.family, year, number)
    values = {
        "code": code,
        "state": state.value,
        "version": 1,
        "author": author,
        "on_behalf": bool(filing.on_behalf),
        "family": filing.family.value,
        "involved": filing.involved.value,
        **{name: getattr(filing, name) for name in _AS_FILED},
        "question": "",
        "outcome": "",
        "decision": "",
        "folded": f" {' '.join(words_of(f'{code} {filing.text} {filing.place}'))} ",
        "created": now,
        "updated": now,
    }
    kept = await db.execute(_INSERT, values)
    report = _report(kept.one())
    await _add_lines(db, report.id, filing, state)
    if filing.photos:
        await add_photos(db, report.id, filing.photos, stage="report", now=now)
    lines = await _lines(db, [report.id]) if filing.lines else {}
    return replace(report, lines=lines.get(report.id, ()), photos=tuple(dict.fromkeys(filing.photos)))


async def _add_lines(db: AsyncConnection, report: int, filing: Filing, state: State) -> None:
    if filing.lines:
        await db.execute(
            report_lines.insert(),
            [
                {
                    "report": report,
                    "kind": line.kind,
                    "declared_quantity": str(line.declared.quantity),
                    "declared_unit": line.declared.unit,
                    "state": state.value,
                    "note": line.note,
                }
                for line in filing.lines
            ],
        )


async def add_photos(db: AsyncConnection, report: int, names: Sequence[str], *, stage: str, now: datetime) -> int:
    """Attach kept photos (stage: report or result), skipping those attached before; returns how many are new."""
    held = set(
        await db.scalars(
            select(report_photos.c.sha256).where(report_photos.c.report == report, report_photos.c.stage == stage)
        )
    )
    fresh = [name for name in dict.fromkeys(names) if name not in held]
    if fresh:
        await db.execute(
            report_photos.insert(),
            [
                {"report": report, "sha256": name, "stage": stage, "position": len(held) + i, "added": now}
                for i, name in enumerate(fresh)
            ],
        )
    return len(fresh)


async def get(db: AsyncConnection, code: str) -> Report | None:
    """The report with this code. Whether somebody may see it is for `domain.permissions` to say."""
    row = (await db.execute(select(*_COLUMNS).where(reports.c.code == code))).first()
    return (await complete(db, [row]))[0] if row else None


async def hold(db: AsyncConnection, code: str) -> Report | None:
    """The report with this code, for whoever is about to change it: others who would wait until the transaction ends.

    Whoever changes a report writes the journal too, and a round changes many. All take the journal first and reports
    after it, so that two of them never wait for each other.
    """
    await journal.hold(db)
    await db.execute(select(reports.c.id).where(reports.c.code == code).with_for_update())
    return await get(db, code)


async def _one(db: AsyncConnection, number: int) -> Report:
    row = (await db.execute(select(*_COLUMNS).where(reports.c.id == number))).one()
    return (await complete(db, [row]))[0]


async def of_author(db: AsyncConnection, author: int, *, limit: int, before: int | None = None) -> list[Report]:
    """A citizen's own reports, newest first; `before` is the id of the last one shown."""
    query = select(*_COLUMNS).where(reports.c.author == author)
    if before is not None:
        query = query.where(reports.c.id < before)
    return await complete(db, (await db.execute(query.order_by(reports.c.id.desc()).limit(limit))).all())


async def change(db: AsyncConnection, report: Report, *, now: datetime, **values: Any) -> Report:
    """Write new values and the next version. The caller has checked that the change is allowed."""
    values = {name: getattr(value, "value", value) for name, value in values.items()}
    await db.execute(
        update(reports).where(reports.c.id == report.id).values(version=report.version + 1, updated=now, **values)
    )
    return await _one(db, report.id)


async def change_line(db: AsyncConnection, line: Line) -> None:
    """Write a line's state and confirmed amount. What was declared is never written again."""
    confirmed = line.confirmed
    await db.execute(
        update(report_lines)
        .where(report_lines.c.id == line.id)
        .values(
            state=line.state.value,
            confirmed_quantity=str(confirmed.quantity) if confirmed else None,
            confirmed_unit=confirmed.unit if confirmed else None,
        )
    )


async def rate(db: AsyncConnection, report: int, rating: int) -> None:
    """What the author thinks of the outcome: 1 not content, 2 content."""
    await db.execute(update(reports).where(reports.c.id == report).values(rating=rating))


async def complete(db: AsyncConnection, rows: Sequence[Row[Any]]) -> list[Report]:
    """Rows of reports with their lines and photos: two more statements for any number of them."""
    found = [_report(row) for row in rows]
    numbers = [report.id for report in found]
    lines = await _lines(db, numbers)
    shown = await _photos(db, numbers)
    return [
        replace(
            report,
            lines=lines.get(report.id, ()),
            photos=shown.get((report.id, "report"), ()),
            result_photos=shown.get((report.id, "result"), ()),
        )
        for report in found
    ]


def _report(row: Row[Any]) -> Report:
    values = dict(row._mapping)
    return Report(
        **values
        | {
            "family": Family(values["family"]),
            "state": State(values["state"]),
            "involved": Involved(values["involved"]),
        }
    )


async def _lines(db: AsyncConnection, numbers: Sequence[int]) -> dict[int, tuple[Line, ...]]:
    rows = await db.execute(select(report_lines).where(report_lines.c.report.in_(numbers)).order_by(report_lines.c.id))
    found: dict[int, tuple[Line, ...]] = {}
    for row in rows.mappings():
        confirmed = row["confirmed_quantity"]
        line = Line(
            id=row["id"],
            kind=row["kind"],
            state=State(row["state"]),
            note=row["note"],
            declared=Amount(Decimal(row["declared_quantity"]), row["declared_unit"]),
            confirmed=Amount(Decimal(confirmed), row["confirmed_unit"]) if confirmed else None,
        )
        found[row["report"]] = (*found.get(row["report"], ()), line)
    return found


async def _photos(db: AsyncConnection, numbers: Sequence[int]) -> dict[tuple[int, str], tuple[str, ...]]:
    rows = await db.execute(
        select(report_photos.c.report, report_photos.c.stage, report_photos.c.sha256)
        .where(report_photos.c.report.in_(numbers))
        .order_by(report_photos.c.position)
    )
    found: dict[tuple[int, str], tuple[str, ...]] = {}
    for report, stage, name in rows:
        found[report, stage] = (*found.get((report, stage), ()), name)
    return found
