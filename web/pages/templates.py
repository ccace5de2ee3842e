"""Câu mẫu: the sentences that an officer's answer can start from."""

from __future__ import annotations

from starlette.responses import Response

from actions import register
from domain.errors import NotFound, Refusal
from domain.words import N_
from screens.refusals import sentence
from storage.queries import templates
from web.forms import BY_ACT
from web.refused import status_of
from web.render import go, page
from web.visit import Nav, Visit, whole_number
from web.ways import Way

nav: Nav | None = Nav("/templates", N_("Câu mẫu"))
roles = register.WRITERS


async def show(visit: Visit, status: int = 200, trouble: str = "") -> Response:
    """Every sentence, by the act it is for."""
    async with visit.parts.database.read() as db:
        every = await templates.every(db)
    groups = [(BY_ACT[act], [one for one in every if one.act == act]) for act in register.PREPARED]
    return page(
        visit,
        "templates.html",
        status=status,
        groups=groups,
        trouble=trouble,
        text=visit.typed("text"),
        act=visit.typed("act"),
    )


async def show_templates(visit: Visit) -> Response:
    """The sentences."""
    return await show(visit)


async def add(visit: Visit) -> Response:
    """Prepare a sentence."""
    try:
        async with visit.change() as (db, by):
            await register.add_template(db, act=visit.typed("act"), text=visit.typed("text"), by=by, now=visit.now)
    except Refusal as refusal:
        return await show(visit, status_of(refusal), sentence(visit.say, refusal))
    return go("/templates")


async def end(visit: Visit) -> Response:
    """Stop offering a sentence."""
    number = whole_number(visit.request.path_params["number"])
    if number is None:
        raise NotFound("no_such_report")
    async with visit.change() as (db, by):
        await register.end_template(db, number=number, by=by, now=visit.now)
    return go("/templates")


routes: tuple[Way, ...] = (
    Way("/templates", show_templates),
    Way("/templates/add", add, post=True),
    Way("/templates/{number}/end", end, post=True),
)
