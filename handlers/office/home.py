"""The office's first screen, its lists, and the link into the console."""

from __future__ import annotations

from datetime import timedelta

from aiogram import Router
from aiogram.types import TelegramObject

from actions.known_campaigns import visible
from actions.urgency import urgent
from domain.errors import Stale
from domain.reports import Report, Where
from domain.said import Said
from domain.screen import Screen
from handlers.filters import Chose, ChosePrefix, Command
from handlers.office.seat import Seat
from screens.office import home as screens
from screens.office.home import PAGE, VIEWS, View
from storage.queries import identities, passes, places, queue
from storage.queries.queue import Filter, Reach

CONSOLE_LASTS = timedelta(minutes=10)


def register(made: Router) -> None:
    """Into the office, through its lists, and to the console."""
    made.message.register(home, Command("viec", "office", "duyet"))
    made.message.register(console, Command("console", "bàn làm việc"))
    made.callback_query.register(home, Chose("office"))
    made.callback_query.register(console, Chose("console"))
    made.callback_query.register(listed, ChosePrefix("office:"))


async def home(_: TelegramObject, seat: Seat) -> Screen:
    """How much there is to do."""
    seat.check_office()
    await seat.end()
    reach = queue.reach_of(seat.citizen)
    counts = [(view, await queue.count(seat.db, reach, _part(view, reach))) for view in VIEWS]
    known = await identities.of(seat.db, seat.vault, seat.citizen.id)
    announces = bool(await visible(seat.db, by=seat.citizen))
    return screens.home(seat.say, counts, await _units(seat), named=bool(known.name), announces=announces)


async def listed(_: TelegramObject, seat: Seat, said: Said) -> Screen:
    """One page of a part of the queue."""
    seat.check_office()
    await seat.end()
    name, *rest = said.choice.split(":")[1:]
    view = next((one for one in VIEWS if one.name == name), None)
    if view is None:
        raise Stale("stale_button")
    before = int(rest[0]) if rest and rest[0].isascii() and rest[0].isdigit() and len(rest[0]) < 10 else None
    reach = queue.reach_of(seat.citizen)
    found = await queue.page(seat.db, reach, _part(view, reach), limit=PAGE + 1, before=before)
    cases: list[tuple[Report, Where]] = [(one, await places.where(seat.db, one)) for one in found[:PAGE]]
    pressing = await urgent(seat.db, found[:PAGE], by=seat.citizen)
    return screens.listed(seat.say, view, cases, more=len(found) > PAGE, urgent=pressing)


async def console(_: TelegramObject, seat: Seat) -> Screen:
    """A link that opens the console once."""
    seat.check_office()
    secret = await passes.issue(
        seat.db,
        opens="console",
        citizen=seat.citizen.id,
        address=seat.citizen.address,
        ttl=CONSOLE_LASTS,
        now=seat.now,
        length=passes.LINK,
    )
    url = f"{seat.office.public_url}/console/enter/{secret}"
    return screens.console(seat.say, url, int(CONSOLE_LASTS.total_seconds()) // 60)


def _part(view: View, reach: Reach) -> Filter:
    return Filter(states=view.states, mine=reach.citizen if view.mine else None)


async def _units(seat: Seat) -> str:
    names = []
    for number in dict.fromkeys(grant.unit for grant in seat.citizen.grants):
        unit = await places.unit(seat.db, number)
        names.append(unit.name if unit else number)
    return ", ".join(names)
