"""One thing of a draft is changed: its words, what comes with them, its hour."""

from __future__ import annotations

from collections.abc import Callable

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from actions.campaigns import revise
from domain.campaign_hours import tomorrow_morning
from domain.campaigns import EDITABLE, Campaign
from domain.errors import NotAllowed, Stale
from domain.said import Said
from domain.screen import Screen
from handlers.filters import ChosePrefix, Standing
from handlers.office.campaigns_answers import LEFT_OUT, TAKEN, Changed
from handlers.office.campaigns_seen import asked, opened
from handlers.office.seat import Asking, Press, Seat, read
from screens.office import campaigns as cards
from screens.office import campaigns_asking as screens


def register(made: Router) -> None:
    """Each thing by its step."""
    asking = Standing(Asking.campaign)
    for step in TAKEN:
        made.callback_query.register(ask, ChosePrefix(f"tin:{step}:"))
    made.callback_query.register(choose_hour, asking, ChosePrefix("tin_hour:"))
    made.callback_query.register(leave_out, asking, ChosePrefix("tin_without:"))
    made.message.register(answer, asking)


async def ask(_: CallbackQuery, seat: Seat, said: Said) -> Screen:
    """Ask for it."""
    press = read(said.choice)
    one = await own_draft(seat, press)
    if isinstance(one, Screen):
        return one
    await seat.begin(Asking.campaign, step=press.act, code=one.code, version=one.version)
    return screens.ASKED[press.act](seat.say, one)


async def answer(_: Message, seat: Seat, said: Said) -> Screen:
    """It was typed or sent."""
    if said.refused:
        raise said.refused[0]
    step = (await seat.notes())["step"]
    return await _revised(seat, lambda one: TAKEN[step](said, one, seat.now))


async def choose_hour(_: CallbackQuery, seat: Seat, said: Said) -> Screen:
    """As soon as it is approved, or tomorrow morning."""
    begins = tomorrow_morning(seat.now) if said.choice.endswith(":tomorrow") else None
    return await _revised(seat, lambda one: {"begins": begins})


async def leave_out(_: CallbackQuery, seat: Seat, said: Said) -> Screen:
    """Without its English text, its photo or its voice note."""
    what = said.choice.removeprefix("tin_without:")
    if what not in LEFT_OUT:
        raise Stale("stale_button")
    return await _revised(seat, LEFT_OUT[what])


async def own_draft(seat: Seat, press: Press) -> Campaign | Screen:
    """The officer's own draft that a button is about, or the campaign as it is now. Raises NotAllowed for another's."""
    one = await asked(seat, press)
    if isinstance(one, Screen):
        return one
    if one.author != seat.citizen.id:
        raise NotAllowed("not_allowed")
    return one if one.state in EDITABLE else await opened(seat, one, cards.changed(seat.say))


async def _revised(seat: Seat, change: Callable[[Campaign], Changed]) -> Screen:
    notes = await seat.notes()
    one = await own_draft(seat, Press(notes["step"], notes["code"], notes["version"], 0))
    if isinstance(one, Screen):
        return one
    made = await revise(seat.db, code=one.code, expected=one.version, by=seat.citizen, now=seat.now, **change(one))
    return await opened(seat, made, cards.kept(seat.say))
