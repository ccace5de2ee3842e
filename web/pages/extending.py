"""More time for an answer, asked for on the page of a report."""

from __future__ import annotations

from starlette.responses import Response

from actions.extending import EXTEND, extend
from domain.errors import Refusal, Stale
from domain.words import clean
from web.refused import refuse
from web.render import go
from web.sheet import find
from web.visit import Nav, Visit
from web.ways import OFFICERS, Way

nav: Nav | None = None
roles = OFFICERS


async def put_off(visit: Visit) -> Response:
    """Put the answer off once, with the reason; then show the report again."""
    code = visit.request.path_params["code"]
    try:
        async with visit.change() as (db, by):
            report = await find(db, code, by)
            if visit.typed("version") != str(report.version):
                raise Stale("stale_report", code=report.code)
            reason = clean(visit.typed("text"))
            await extend(db, code=report.code, reason=reason, expected=report.version, by=by, now=visit.now)
    except Refusal as refusal:
        return await refuse(visit, code, EXTEND, refusal)
    return go(f"/report/{report.code}#due-title")


routes: tuple[Way, ...] = (Way("/report/{code}/extend", put_off, post=True),)
