"""Bản và công trình: the register that residents choose from, kept by the office of each unit."""

from __future__ import annotations

from starlette.responses import Response

from actions import register
from domain import works
from domain.errors import Refusal
from domain.words import N_
from screens.refusals import sentence
from storage.queries import places
from web.reach import units_of
from web.refused import status_of
from web.render import go, page
from web.visit import Nav, Visit, whole_number
from web.ways import EVERYBODY, Way

nav: Nav | None = Nav("/places", N_("Bản và công trình"))
roles = EVERYBODY


async def show(visit: Visit, status: int = 200, trouble: str = "", form: str = "") -> Response:
    """The villages and works of one of my units."""
    own = units_of(visit.citizen, *register.KEEPERS)
    asked = visit.asked("unit") or visit.typed("unit")
    here = asked if asked in own else own[0]
    async with visit.parts.database.read() as db:
        units = [unit for number in own if (unit := await places.unit(db, number))]
        villages, going = await places.villages_of(db, here), await places.works_of(db, here)
    return page(
        visit,
        "places.html",
        status=status,
        units=units,
        unit=here,
        villages=villages,
        works=going,
        kinds=works.WORKS,
        kind_of=works.BY_CODE,
        village_of={one.id: one.name for one in villages},
        trouble=trouble,
        form=form,
        typed={name: visit.typed(name) for name in ("name", "kind", "village")},
        added=visit.asked("added"),
    )


async def show_places(visit: Visit) -> Response:
    """The register."""
    return await show(visit)


async def add_village(visit: Visit) -> Response:
    """Register a village."""
    unit = visit.typed("unit")
    try:
        async with visit.change() as (db, by):
            new = await register.add_village(db, unit=unit, name=visit.typed("name"), by=by, now=visit.now)
    except Refusal as refusal:
        return await show(visit, status_of(refusal), sentence(visit.say, refusal), "village")
    if not new:
        return await show(visit, 409, visit.say("Đã có bản mang tên này rồi."), "village")
    return go(f"/places?unit={unit}&added=village")


async def add_work(visit: Visit) -> Response:
    """Register a work."""
    unit, near = visit.typed("unit"), visit.typed("village")
    try:
        async with visit.change() as (db, by):
            new = await register.add_work(
                db,
                unit=unit,
                village=whole_number(near),
                kind=visit.typed("kind"),
                name=visit.typed("name"),
                by=by,
                now=visit.now,
            )
    except Refusal as refusal:
        return await show(visit, status_of(refusal), sentence(visit.say, refusal), "work")
    if not new:
        return await show(visit, 409, visit.say("Đã có công trình mang tên này rồi."), "work")
    return go(f"/places?unit={unit}&added=work")


routes: tuple[Way, ...] = (
    Way("/places", show_places),
    Way("/places/village", add_village, post=True),
    Way("/places/work", add_work, post=True),
)
