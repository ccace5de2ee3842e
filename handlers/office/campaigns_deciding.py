"""No to a campaign: the second person refuses it, or it is stopped for good. Both need a reason."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from actions import announcing
from domain.campaigns import Campaign
from domain.errors import Missing, Stale, TooMuch
from domain.said import Said
from domain.screen import Screen
from handlers.filters import ChosePrefix, Standing
from handlers.office.campaigns_seen import asked, judged
from handlers.office.deciding import LIMIT
from handlers.office.seat import Asking, Press, Seat, number_behind, read, typed
from screens.office import campaigns_reasons as screens
from screens.office import campaigns_summary as summary


def register(made: Router) -> None:
    """Asking for the reason, and the reason."""
    asking = Standing(Asking.campaign_reason)
    for act in screens.PREPARED:
        made.callback_query.register(ask, ChosePrefix(f"tin:{act}:"))
    made.callback_query.register(choose, asking, ChosePrefix("tin_why:"))
    made.message.register(answer, asking)


async def ask(_: CallbackQuery, seat: Seat, said: Said) -> Screen:
    """Why not?"""
    press = read(said.choice)
    one = await _at(seat, press)
    if isinstance(one, Screen):
        return one
    await seat.begin(Asking.campaign_reason, step=press.act, code=one.code, version=one.version)
    return screens.ASKED[press.act](seat.say, one)


async def choose(_: CallbackQuery, seat: Seat, said: Said) -> Screen:
    """A prepared reason."""
    prepared, number = screens.PREPARED[(await seat.notes())["step"]], number_behind(said.choice)
    if number >= len(prepared):
        raise Stale("stale_button")
    return await _reasoned(seat, seat.say(prepared[number]))


async def answer(_: Message, seat: Seat, said: Said) -> Screen:
    """A reason was typed."""
    return await _reasoned(seat, typed(said))


async def _reasoned(seat: Seat, reason: str) -> Screen:
    if not reason:
        raise Missing("missing_reason")
    if len(reason) > LIMIT:
        raise TooMuch("text_too_long", limit=LIMIT)
    notes = await seat.notes()
    press = Press(notes["step"], notes["code"], notes["version"], 0)
    one = await _at(seat, press)
    if isinstance(one, Screen):
        return one
    act = announcing.refuse if press.act == "refuse" else announcing.stop
    await act(seat.db, code=one.code, expected=one.version, reason=reason, by=seat.citizen, now=seat.now)
    return summary.moved(seat.say, press.act, one.code)


async def _at(seat: Seat, press: Press) -> Campaign | Screen:
    return await (judged if press.act == "refuse" else asked)(seat, press)
