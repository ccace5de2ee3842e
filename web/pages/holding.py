"""Taking a report in hand, giving it back, and taking a decision back. Opening a report does not claim it."""

from __future__ import annotations

from starlette.responses import Response

from actions import claims
from actions.undo import undo
from domain.errors import NotFound, Refusal
from web.refused import refuse
from web.render import go
from web.sheet import find
from web.visit import Nav, Visit
from web.ways import OFFICERS, Way

nav: Nav | None = None
roles = OFFICERS

DOES = {"claim": claims.claim, "take_over": claims.take_over, "let_go": claims.let_go, "undo": undo}


async def hold(visit: Visit) -> Response:
    """Do what the button said, and show the report again."""
    code, act = visit.request.path_params["code"], visit.request.path_params["how"]
    if act not in DOES:
        raise NotFound("no_such_report")
    try:
        async with visit.change() as (db, by):
            report = await find(db, code, by)
            await DOES[act](db, code=report.code, by=by, now=visit.now)
    except Refusal as refusal:
        return await refuse(visit, code, "", refusal)
    return go(f"/report/{report.code}")


routes: tuple[Way, ...] = (Way("/report/{code}/hold/{how}", hold, post=True),)
