"""Who got a campaign and who did not, by number and never by name: page by page, and as a table to take along."""

from __future__ import annotations

from collections.abc import AsyncIterator

from starlette.responses import Response, StreamingResponse

from domain.campaigns import Campaign
from screens.full import figure
from screens.full import name as channel_name
from storage.queries import progress
from web.campaigns import table as sheets
from web.campaigns.found import find
from web.campaigns.looks import LOOKS, OUTCOMES, outcome_words, state_words, why_words
from web.campaigns.sheet import numbers
from web.pages.campaigns import READERS
from web.render import page
from web.visit import Nav, Visit, whole_number
from web.ways import Way

nav: Nav | None = None
roles = READERS
ON_A_PAGE = 50
AT_ONCE = 1_000
"""Rows of the table that are in memory at a time."""


async def show(visit: Visit) -> Response:
    """The totals, and one page of recipients."""
    after = whole_number(visit.asked("after")) or 0
    async with visit.parts.database.read() as db:
        one = await find(db, visit.request.path_params["campaign"], visit.citizen)
        found = await progress.page(db, one.id, after=after, limit=ON_A_PAGE + 1)
        counted = await numbers(db, visit, one)
    shown = found[:ON_A_PAGE]
    return page(
        visit,
        "campaign_report.html",
        one=one,
        looks=LOOKS,
        state_words=state_words,
        figure=figure,
        outcome_looks=OUTCOMES,
        outcome_words=outcome_words,
        why_words=why_words,
        channel_name=channel_name,
        rows=shown,
        next=shown[-1].citizen if len(found) > ON_A_PAGE else None,
        first=after == 0,
        **counted,
    )


async def table(visit: Visit) -> Response:
    """The same as a file for a spreadsheet."""
    async with visit.parts.database.read() as db:
        one = await find(db, visit.request.path_params["campaign"], visit.citizen)
    return StreamingResponse(
        _rows(visit, one),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{one.code}.csv"'},
    )


async def _rows(visit: Visit, one: Campaign) -> AsyncIterator[str]:
    yield sheets.head(visit.say)
    after = 0
    while True:
        async with visit.parts.database.read() as db:
            found = await progress.page(db, one.id, after=after, limit=AT_ONCE)
        if not found:
            return
        yield sheets.lines(visit.say, found)
        after = found[-1].citizen


routes: tuple[Way, ...] = (
    Way("/campaign/{campaign}/report", show),
    Way("/campaign/{campaign}/report.csv", table),
)
