"""Chi tiết: one report; and who filed it, on request, which the journal notes."""

from __future__ import annotations

from starlette.responses import Response

from actions.disclosure import see_identity
from web.sheet import find, show_report
from web.visit import Nav, Visit
from web.ways import OFFICERS, Way

nav: Nav | None = None
roles = OFFICERS


async def show(visit: Visit) -> Response:
    """The page of a report."""
    return await show_report(visit, visit.request.path_params["code"])


async def identity(visit: Visit) -> Response:
    """The page of a report with the author's name and phone. A post, so that no reload and no preview looks them up."""
    async with visit.change() as (db, by):
        report = await find(db, visit.request.path_params["code"], by)
        who = await see_identity(db, code=report.code, vault=visit.parts.vault, by=by, now=visit.now)
    return await show_report(visit, report.code, who=who)


routes: tuple[Way, ...] = (
    Way("/report/{code}", show),
    Way("/report/{code}/identity", identity, post=True),
)
