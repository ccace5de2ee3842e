"""Hôm nay: what waits, and what did not get through."""

from __future__ import annotations

from starlette.responses import Response

from domain.people import Role
from domain.shown_numbers import counted
from domain.words import N_
from storage.queries import outbox, places, queue, voices
from web.pages import accounts, campaigns
from web.reach import GROUPS, total, units_of
from web.render import page
from web.visit import Nav, Visit
from web.ways import EVERYBODY, Way

nav: Nav | None = Nav("/home", N_("Hôm nay"))
roles = EVERYBODY


async def show(visit: Visit) -> Response:
    """Counts by what has to be done, and messages that could not be delivered."""
    reach, desks = queue.reach_of(visit.citizen), units_of(visit.citizen, Role.MODERATOR)
    async with visit.parts.database.read() as db:
        counts = await queue.counts(db, reach)
        mine = await queue.page(db, reach, queue.Filter(mine=visit.citizen.id), limit=21)
        failed, waiting = await outbox.given_up(db), await outbox.waiting(db)
        offices = [(grant.role, await places.unit(db, grant.unit)) for grant in visit.citizen.grants]
        spoken = await voices.unheard(db, desks) if desks else 0
        troubled = await accounts.unwell(db, visit)
        undecided = await campaigns.waiting_for(db, visit.citizen)
    return page(
        visit,
        "home.html",
        groups=[(group, counted(total(counts, group))) for group in GROUPS],
        mine=len(mine),
        spoken=spoken,
        unwell=troubled,
        undecided=undecided,
        failed=failed,
        waiting=waiting,
        offices=offices,
    )


routes: tuple[Way, ...] = (Way("/home", show),)
