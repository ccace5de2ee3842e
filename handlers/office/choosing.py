"""Decisions that point at something: the original of a duplicate, the staff member who is to handle a case, the domain
that a report belongs to."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from actions import classifying, review
from actions.routing import staff_for
from domain.errors import Stale
from domain.lifecycle import Act
from domain.reports import Report
from domain.said import Said
from domain.screen import Screen
from handlers.filters import ChosePrefix, Standing
from handlers.office.deciding import done, ready
from handlers.office.dossier import officer
from handlers.office.seat import Asking, Press, Seat, read, typed
from screens.office import choosing as screens

Answer = Screen | tuple[Screen, ...]


def register(made: Router) -> None:
    """Duplicates, routing and domains."""
    made.callback_query.register(ask_original, ChosePrefix("case:duplicate:"))
    made.callback_query.register(ask_handler, ChosePrefix("case:route:"))
    made.callback_query.register(route, ChosePrefix("case:to:"))
    made.callback_query.register(ask_domain, ChosePrefix("case:classify:"))
    made.callback_query.register(classify, ChosePrefix("case:domain:"))
    made.message.register(type_original, Standing(Asking.original))


async def ask_original(_: CallbackQuery, seat: Seat, said: Said) -> Answer:
    """Which report does this one repeat?"""
    press = read(said.choice)
    report = await ready(seat, press, Act.DUPLICATE)
    if not isinstance(report, Report):
        return report
    await seat.begin(Asking.original, code=press.code, version=press.version)
    return screens.original(seat.say, press.code)


async def type_original(_: Message, seat: Seat, said: Said) -> Answer:
    """The original's code was typed. One that this desk may not see does not exist for it."""
    notes = await seat.notes()
    press = Press(Act.DUPLICATE.value, notes["code"], notes["version"], 0)
    report = await ready(seat, press, Act.DUPLICATE)
    if not isinstance(report, Report):
        return report
    await review.duplicate(
        seat.db, code=press.code, original=typed(said), expected=press.version, by=seat.citizen, now=seat.now
    )
    return done(seat, Act.DUPLICATE, press.code)


async def ask_handler(_: CallbackQuery, seat: Seat, said: Said) -> Answer:
    """Who is to handle it?"""
    report = await ready(seat, read(said.choice), Act.ROUTE)
    if not isinstance(report, Report):
        return report
    fit = await staff_for(seat.db, report)
    staff = [(one, screens.myself(seat.say) if one == seat.citizen.id else await officer(seat, one)) for one in fit]
    return screens.handler(seat.say, report, staff)


async def route(_: CallbackQuery, seat: Seat, said: Said) -> Answer:
    """This one is."""
    press = read(said.choice)
    report = await ready(seat, press, Act.ROUTE)
    if not isinstance(report, Report):
        return report
    await review.route(
        seat.db, code=press.code, handler=press.more, expected=press.version, by=seat.citizen, now=seat.now
    )
    return done(seat, Act.ROUTE, press.code)


async def ask_domain(_: CallbackQuery, seat: Seat, said: Said) -> Answer:
    """What is it about, then?"""
    report = await ready(seat, read(said.choice), Act.CLASSIFY)
    return screens.domain(seat.say, report) if isinstance(report, Report) else report


async def classify(_: CallbackQuery, seat: Seat, said: Said) -> Answer:
    """This."""
    press = read(said.choice)
    report = await ready(seat, press, Act.CLASSIFY)
    if not isinstance(report, Report):
        return report
    if press.more >= len(screens.CHOICES):
        raise Stale("stale_button")
    chosen = screens.CHOICES[press.more].code
    await classifying.classify(
        seat.db, code=press.code, domain=chosen, expected=press.version, by=seat.citizen, now=seat.now
    )
    return done(seat, Act.CLASSIFY, press.code)
