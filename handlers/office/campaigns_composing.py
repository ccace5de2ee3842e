"""A new campaign: a title, then a text, and it is kept as a draft; everything else of it is changed from its card."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from actions.campaigns import compose
from domain.campaigns import LANGUAGES, Audience
from domain.errors import NotAllowed, Stale
from domain.said import Said
from domain.screen import Screen
from handlers.filters import Chose, ChosePrefix, Standing
from handlers.office.campaigns_answers import title_of, words_of
from handlers.office.campaigns_seen import composes_for, name_of, opened
from handlers.office.seat import Asking, Seat, number_behind
from screens.office import campaigns_asking as screens


def register(made: Router) -> None:
    """For which unit, its title, its text."""
    asking = Standing(Asking.campaign_new)
    made.callback_query.register(begin, Chose("tin:new"))
    made.callback_query.register(choose_unit, ChosePrefix("tin:unit:"))
    made.callback_query.register(again, asking, Chose("tin_title"))
    made.message.register(answer, asking)


async def begin(_: CallbackQuery, seat: Seat) -> Screen:
    """Ask for the title, or first for which unit it is. Raises NotAllowed for whoever writes for none."""
    await seat.end()
    units = composes_for(seat)
    if not units:
        raise NotAllowed("not_allowed")
    if len(units) > 1:
        return screens.which_unit(seat.say, [await name_of(seat, unit) for unit in units])
    return await _ask_title(seat, units[0])


async def choose_unit(_: CallbackQuery, seat: Seat, said: Said) -> Screen:
    """For this one. Raises Stale for one that is not there any more."""
    units = composes_for(seat)
    if not units:
        raise NotAllowed("not_allowed")
    number = number_behind(said.choice)
    if number >= len(units):
        raise Stale("stale_button")
    return await _ask_title(seat, units[number])


async def again(_: CallbackQuery, seat: Seat) -> Screen:
    """Another title."""
    return await _ask_title(seat, (await seat.notes())["unit"])


async def answer(_: Message, seat: Seat, said: Said) -> Screen:
    """The title or the text was typed. A photo may come with the text, as its caption."""
    notes = await seat.notes()
    if said.refused:
        raise said.refused[0]
    if notes["title"]:
        return await _kept(seat, notes["unit"], notes["title"], said)
    title = title_of(said)
    await seat.begin(Asking.campaign_new, unit=notes["unit"], title=title)
    return screens.new_text(seat.say, title)


async def _ask_title(seat: Seat, unit: str) -> Screen:
    await seat.begin(Asking.campaign_new, unit=unit, title="")
    return screens.new_title(seat.say)


async def _kept(seat: Seat, unit: str, title: str, said: Said) -> Screen:
    """The draft, for the whole unit and as soon as it is approved."""
    text = words_of(said)
    await seat.end()
    made = await compose(
        seat.db,
        unit=unit,
        title=title,
        texts={LANGUAGES[0]: text},
        audience=Audience(units=(unit,)),
        photo=said.photos[0] if said.photos else "",
        by=seat.citizen,
        now=seat.now,
    )
    return await opened(seat, made, screens.kept(seat.say))
