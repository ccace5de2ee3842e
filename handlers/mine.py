"""A resident's own reports: the list, a card by its button or its typed code, withdrawing."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import TelegramObject

from actions import author
from domain import codes
from domain.errors import NotFound, NotUnderstood, Stale
from domain.following import latest
from domain.reports import Report
from domain.said import Said
from domain.screen import Screen
from handlers.current import beside, current
from handlers.filters import Chose, ChosePrefix, Command, Fits, Standing
from handlers.owning import after, own
from handlers.visit import Talking, Visit
from screens import mine, refusals
from screens.deadlines import promised
from storage.queries import deadlines, journal, places, reports


class IsCode(Fits):
    """The whole text is a report's code."""

    def fits(self, said: Said, state: str | None) -> bool:
        try:
            return bool(said.text) and len(said.text) < 40 and bool(codes.read(said.text))
        except NotUnderstood:
            return False


def register(made: Router) -> None:
    """List, card, withdraw."""
    made.message.register(show_all, Command("mine", "cuatoi", "của tôi", "việc của tôi"))
    made.callback_query.register(show_all, Chose("mine"))
    made.callback_query.register(show_older, ChosePrefix("older:"))
    made.callback_query.register(show_one, ChosePrefix("mine:"))
    made.message.register(find, IsCode(), Standing(None, *Talking.__states__))
    made.callback_query.register(ask_withdraw, ChosePrefix("withdraw:"))
    made.callback_query.register(withdraw, ChosePrefix("withdraw_yes:"))


async def card(visit: Visit, report: Report, notes: Sequence[str] = ()) -> Screen:
    """The card of one report; the talk goes back to where a draft stands, or to the menu."""
    if await visit.state.get_state() in {Talking.answering.state, Talking.adding.state}:
        await visit.state.set_state(Talking.choosing)
    moves = await journal.of_report(visit.db, report.id)
    where = await places.where(visit.db, report)
    last = latest(await deadlines.of_report(visit.db, report.id)).values()
    by_when = promised(visit.say, next(reversed(last), None), visit.now)
    return mine.card(visit.say, report, where, [(move.at, move.act) for move in moves], notes, by_when)


async def show_all(event: TelegramObject, visit: Visit) -> Screen:
    """The newest reports."""
    return mine.shelf(visit.say, await reports.of_author(visit.db, visit.citizen.id, limit=mine.PAGE + 1))


async def show_older(event: TelegramObject, visit: Visit) -> Screen:
    """The next page."""
    number = visit.said.choice.removeprefix("older:")
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        raise Stale("stale_button")
    last = int(number)
    page = await reports.of_author(visit.db, visit.citizen.id, limit=mine.PAGE + 1, before=last)
    return mine.shelf(visit.say, page)


async def show_one(event: TelegramObject, visit: Visit) -> tuple[Screen, ...]:
    """One card."""
    return await beside(visit, await card(visit, await own(visit, after(visit))))


async def find(event: TelegramObject, visit: Visit) -> tuple[Screen, ...]:
    """A code was typed."""
    try:
        report = await own(visit, codes.read(visit.said.text))
    except NotFound as refusal:
        return (await current(visit, (refusals.sentence(visit.say, refusal),)),)
    return await beside(visit, await card(visit, report))


async def ask_withdraw(event: TelegramObject, visit: Visit) -> Screen:
    """Sure?"""
    return mine.sure(visit.say, await own(visit, after(visit)))


async def withdraw(event: TelegramObject, visit: Visit) -> Screen:
    """Take it back."""
    code = after(visit)
    await own(visit, code)
    report = await author.withdraw(visit.db, code=code, by=visit.citizen, now=visit.now)
    return await card(visit, report, (mine.withdrawn(visit.say, code),))
