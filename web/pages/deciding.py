"""Decisions on a report: every form of its page is posted here. A stale or refused one comes back with its words."""

from __future__ import annotations

from starlette.responses import Response

from domain.errors import NotFound, Refusal, Stale
from domain.lifecycle import Act
from domain.permissions import check, may_see
from domain.reports import Report
from domain.words import clean, one_line
from storage.images import Kept
from storage.queries import photos, templates
from web.deciding import DOES, Decision
from web.forms import BY_ACT, Form
from web.refused import refuse
from web.render import go
from web.sheet import find
from web.uploads import kept
from web.visit import Nav, Visit
from web.ways import OFFICERS, Way

nav: Nav | None = None
roles = OFFICERS
LONGEST = 2_000


async def decide(visit: Visit) -> Response:
    """Do what the form says, once, on the version it was filled in for; then show the report again."""
    code, act = visit.request.path_params["code"], visit.request.path_params["act"]
    form = BY_ACT.get(act)
    if form is None:
        raise NotFound("no_such_report")
    try:
        after, still_there = await _decided(visit, code, form)
    except Refusal as refusal:
        return await refuse(visit, code, act, refusal)
    return go(f"/report/{after.code}?done={act}" if still_there else f"/queue?done={act}")


async def _decided(visit: Visit, code: str, form: Form) -> tuple[Report, bool]:
    """The report after the decision, and whether the one who decided still sees it."""
    shown = await _uploaded(visit, code) if form.photos else ()
    async with visit.change() as (db, by):
        report = await find(db, code, by)
        if visit.typed("version") != str(report.version):
            raise Stale("stale_report", code=report.code)
        prepared = await templates.of_act(db, form.act) if form.prepared else []
        chosen = next((one.text for one in prepared if str(one.id) == visit.typed("template")), "")
        await photos.keep(db, shown, now=visit.now)
        after = await DOES[form.act](
            Decision(
                db=db,
                report=report,
                version=report.version,
                text=_words(visit, form) or chosen,
                photos=tuple(one.sha256 for one in shown),
                form=visit.form,
                by=by,
                now=visit.now,
            )
        )
        return after, may_see(by, after)


async def _uploaded(visit: Visit, code: str) -> tuple[Kept, ...]:
    """The photos of the form; nothing is kept for somebody who could not use them here."""
    async with visit.parts.database.read() as db:
        check(visit.citizen, Act.RESOLVE, await find(db, code, visit.citizen))
    return await kept(visit.form, visit.parts.files)


def _words(visit: Visit, form: Form) -> str:
    typed = visit.typed("text")
    return one_line(typed, 60) if form.one_line else clean(typed, LONGEST)


routes: tuple[Way, ...] = (Way("/report/{code}/act/{act}", decide, post=True),)
