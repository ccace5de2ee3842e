"""Which report is meant, and whether it is the citizen's own."""

from __future__ import annotations

from actions.moves import seen
from domain.errors import NotFound
from domain.reports import Report
from handlers.visit import Visit


async def own(visit: Visit, code: str) -> Report:
    """The citizen's own report. Raises NotFound for any other, whether or not it exists."""
    report = await seen(visit.db, code=code, by=visit.citizen)
    if report.author != visit.citizen.id:
        raise NotFound("no_such_report")
    return report


def after(visit: Visit) -> str:
    """The code behind the last colon of a choice. It comes from a button that may be forged: nothing is believed."""
    return visit.said.choice.rpartition(":")[2]
