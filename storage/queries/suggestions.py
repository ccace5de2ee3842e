"""What the rules suggested for reports, and what those are now. No query here reads a resident's words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.corrections import Given, Outcome
from domain.reports import Amount, Family, Involved, State
from domain.suggestions import Suggestion, from_json, to_json
from storage.tables import report_lines, reports, suggestions

_INSERT = suggestions.insert()
_OF_REPORT = select(suggestions).where(suggestions.c.report == bindparam("number"))
_OUTCOMES = (
    select(
        suggestions,
        reports.c.code,
        reports.c.family,
        reports.c.state,
        reports.c.involved,
        reports.c.domain.label("now"),
    )
    .join(reports, reports.c.id == suggestions.c.report)
    .where(suggestions.c.report > bindparam("after"))
    .order_by(suggestions.c.report)
    .limit(bindparam("most"))
)
_LINES = select(
    report_lines.c.report,
    report_lines.c.kind,
    report_lines.c.declared_quantity,
    report_lines.c.declared_unit,
    report_lines.c.confirmed_quantity,
    report_lines.c.confirmed_unit,
).order_by(report_lines.c.id)


async def keep(db: AsyncConnection, report: int, suggestion: Suggestion, *, now: datetime) -> None:
    """Keep what the rules suggested for a report."""
    await db.execute(_INSERT, {"report": report, "at": now} | to_json(suggestion))


async def of_report(db: AsyncConnection, report: int) -> Suggestion | None:
    """What the rules suggested for a report. Who may see it is for `domain.permissions` to say."""
    row = (await db.execute(_OF_REPORT, {"number": report})).mappings().first()
    return from_json(row) if row else None  # type: ignore[arg-type]


async def of_intent(db: AsyncConnection, numbers: Sequence[int], intent: str) -> list[int]:
    """Those of these reports that were taken for this."""
    found = select(suggestions.c.report).where(suggestions.c.report.in_(numbers), suggestions.c.intent == intent)
    return list(await db.scalars(found))


async def outcomes(db: AsyncConnection, *, after: int = 0, limit: int) -> list[Outcome]:
    """Suggestions and what became of them, oldest first, of reports with greater numbers than `after`."""
    rows = (await db.execute(_OUTCOMES, {"after": after, "most": limit})).mappings().all()
    lines = await _lines(db, [row["report"] for row in rows])
    return [
        Outcome(
            report=row["report"],
            suggestion=from_json(row),  # type: ignore[arg-type]
            code=row["code"],
            family=Family(row["family"]),
            state=State(row["state"]),
            involved=Involved(row["involved"]),
            domain=row["now"],
            lines=lines.get(row["report"], ()),
        )
        for row in rows
    ]


async def _lines(db: AsyncConnection, numbers: Sequence[int]) -> dict[int, tuple[Given, ...]]:
    found: dict[int, tuple[Given, ...]] = {}
    for report, kind, quantity, unit, confirmed, its_unit in await db.execute(
        _LINES.where(report_lines.c.report.in_(numbers))
    ):
        after = None if confirmed is None else Amount(Decimal(confirmed), its_unit)
        found[report] = (*found.get(report, ()), Given(kind, Amount(Decimal(quantity), unit), after))
    return found
