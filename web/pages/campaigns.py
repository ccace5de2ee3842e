"""Bản tin: the campaigns of one's units and of those beneath them, newest first."""

from __future__ import annotations

from starlette.responses import Response

from actions.known_campaigns import visible
from domain.campaigns import State
from domain.people import Role
from domain.permissions import Actor, may_approve
from domain.words import N_
from screens.campaign_words import TOPICS
from storage.database import Connection
from storage.queries import campaigns, places
from web.campaigns.looks import LOOKS, state_words
from web.reach import units_of
from web.render import page
from web.visit import Nav, Visit, whole_number
from web.ways import Way

nav: Nav | None = Nav("/campaigns", N_("Bản tin"))
READERS = frozenset({Role.PUBLICITY, Role.MODERATOR, Role.ADMIN})
roles = READERS
WRITERS = (Role.PUBLICITY, Role.MODERATOR)
ON_A_PAGE = 20


async def show(visit: Visit) -> Response:
    """One page of them."""
    before = whole_number(visit.asked("before"))
    async with visit.parts.database.read() as db:
        units = await visible(db, by=visit.citizen)
        found = await campaigns.page(db, units=units, before=before, limit=ON_A_PAGE + 1)
        speaking = {one.unit: await places.unit(db, one.unit) for one in found}
    shown = found[:ON_A_PAGE]
    return page(
        visit,
        "campaigns.html",
        campaigns=shown,
        looks=LOOKS,
        state_words=state_words,
        topics=TOPICS,
        name_of={number: unit.name for number, unit in speaking.items() if unit},
        writes=bool(units_of(visit.citizen, *WRITERS)),
        older=shown[-1].id if len(found) > ON_A_PAGE else None,
        newest=before is not None,
    )


async def waiting_for(db: Connection, who: Actor) -> int:
    """How many campaigns wait for this person's yes or no."""
    if not any(grant.role in WRITERS for grant in who.grants):
        return 0
    waiting = await campaigns.in_states(db, State.WAITING)
    return sum([may_approve(who, one.author, await campaigns.above(db, one.unit)) for one in waiting])


routes: tuple[Way, ...] = (Way("/campaigns", show),)
