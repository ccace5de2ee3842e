"""Ngày công: the work days of the moderator's communes in numbers. Who comes is for whoever called them."""

from __future__ import annotations

from starlette.responses import Response

from domain.people import Role
from domain.words import N_
from screens.work_days import moment
from screens.work_days_leading import STATES
from storage.queries import places, work_days
from web.officers import names
from web.reach import units_of
from web.render import page
from web.visit import Nav, Visit, whole_number
from web.ways import Way

nav: Nav | None = Nav("/work-days", N_("Ngày công"))
roles = frozenset({Role.MODERATOR})
ON_A_PAGE = 20


async def show(visit: Visit) -> Response:
    """One page of days, the one called last first."""
    own, before = units_of(visit.citizen, Role.MODERATOR), whole_number(visit.asked("before"))
    async with visit.parts.database.read() as db:
        found = await work_days.of_units(db, own, limit=ON_A_PAGE + 1, before=before)
        shown = found[:ON_A_PAGE]
        counts = await work_days.tallies(db, [day.id for day in shown])
        where = {day.id: await work_days.facts_of(db, day) for day in shown}
        callers = await names(db, visit.parts.vault, visit.say, [day.called_by for day in shown])
        units = [unit.name for number in own if (unit := await places.unit(db, number))]
    return page(
        visit,
        "work_days.html",
        days=shown,
        counts=counts,
        where=where,
        callers=callers,
        units=units,
        states=STATES,
        moment=moment,
        older=shown[-1].id if len(found) > ON_A_PAGE else None,
        newest=before is not None,
    )


routes: tuple[Way, ...] = (Way("/work-days", show),)
