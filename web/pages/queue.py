"""Hàng đợi: reports within reach. Filters, words and the page are in the address, so that it can be passed on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.responses import Response

from actions.promised import badges
from actions.urgency import urgent
from domain.people import Role
from domain.reports import Family, Report, Where
from domain.shown_numbers import counted
from domain.times import local
from domain.words import N_
from storage.database import Connection
from storage.queries import places, queue
from storage.queries.places import Unit, Village
from web import officers
from web.deadlines import Shown, shown
from web.reach import BY_NAME, GROUPS, Group, first_group, total, units_of
from web.render import page
from web.visit import Nav, Visit, whole_number
from web.ways import OFFICERS, Way

nav: Nav | None = Nav("/queue", N_("Hàng đợi"))
roles = OFFICERS
ON_A_PAGE = 20
FILTERS = ("group", "family", "unit", "village", "mine", "q")


@dataclass(frozen=True, slots=True)
class Card:
    """One report of the list, with the names it shows."""

    report: Report
    where: Where
    holder: str
    urgent: bool
    due: Shown | None


async def show(visit: Visit) -> Response:
    """One page of the queue, newest first."""
    group = BY_NAME.get(visit.asked("group"), first_group(visit.citizen))
    reach, before = queue.reach_of(visit.citizen), whole_number(visit.asked("before"))
    async with visit.parts.database.read() as db:
        found = await queue.page(db, reach, wanted(visit, group), limit=ON_A_PAGE + 1, before=before)
        cards = await _cards(db, visit, found[:ON_A_PAGE])
        counts = await queue.counts(db, reach)
        units, villages = await _places(db, visit)
    last = found[ON_A_PAGE - 1].id if len(found) > ON_A_PAGE else None
    return page(
        visit,
        "queue.html",
        cards=cards,
        group=group,
        families=tuple(Family),
        units=units,
        villages=villages,
        tabs=[(one, counted(total(counts, one)), query(visit, group=one.name)) for one in GROUPS],
        chosen={name: visit.asked(name) for name in FILTERS},
        selected=visit.asked("selected"),
        older=query(visit, before=str(last)) if last else "",
        newest=query(visit) if before else "",
        here_is=query(visit),
    )


def wanted(visit: Visit, group: Group) -> queue.Filter:
    """The filter that the address asks for; what it cannot mean is left out."""
    family = visit.asked("family")
    return queue.Filter(
        states=group.states,
        family=family if family in tuple(Family) else "",
        unit=visit.asked("unit"),
        village=whole_number(visit.asked("village")),
        mine=visit.citizen.id if visit.asked("mine") else None,
        words=visit.asked("q")[:200],
    )


def query(visit: Visit, **changed: str) -> str:
    """The filters of this address as a query string, with some of them changed; always from the newest."""
    values = {name: visit.asked(name) for name in FILTERS} | changed
    return urlencode({name: value for name, value in values.items() if value})


async def _cards(db: Connection, visit: Visit, reports: Sequence[Report]) -> list[Card]:
    held = {
        report.id: report.claimed_by
        for report in reports
        if report.claimed_by and report.claimed_until and report.claimed_until > visit.now
    }
    names = await officers.names(db, visit.parts.vault, visit.say, (who for who in held.values() if who))
    pressing = await urgent(db, reports, by=visit.citizen)
    owed = {number: shown(visit.say, one) for number, one in (await badges(db, reports, now=visit.now)).items()}
    return [
        Card(
            report,
            await places.where(db, report),
            names.get(held.get(report.id) or 0, ""),
            report.id in pressing,
            owed.get(report.id),
        )
        for report in reports
    ]


async def _places(db: Connection, visit: Visit) -> tuple[list[Unit], list[Village]]:
    """The communes and villages to filter by; communes only for a desk above them."""
    desks = units_of(visit.citizen, Role.MODERATOR, Role.STAFF)
    every = await places.communes(db, on=local(visit.now).date())
    units = [unit for unit in every if unit.id in desks or unit.parent in desks]
    here = visit.asked("unit") or (units[0].id if len(units) == 1 else "")
    return (units if len(units) > 1 else []), (await places.villages_of(db, here) if here else [])


routes: tuple[Way, ...] = (Way("/queue", show),)
