"""For whom a campaign is: places are ticked, by taps or several typed at once; topic, roles and channels beside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from actions.campaigns import revise
from domain.campaigns import Audience, Topic
from domain.channels import CHANNELS
from domain.errors import Missing, Stale
from domain.people import Role
from domain.said import Said
from domain.screen import Screen
from handlers.filters import Chose, ChosePrefix, Standing
from handlers.office.campaigns_editing import own_draft
from handlers.office.campaigns_picking import Pick, by_name, keep, kept, other, picking, ticked
from handlers.office.campaigns_seen import opened
from handlers.office.seat import Asking, Seat, number_behind, read, typed
from screens.office import campaigns as cards
from screens.office import campaigns_audience as screens
from screens.office.campaigns_audience import Picking

_ONLY_NUMBERS = re.compile(r"[0-9 ,;.và]+")
_PARTS: dict[str, frozenset[str]] = {
    "topic": frozenset(Topic),
    "role": frozenset(Role),
    "channel": frozenset(channel.name for channel in CHANNELS),
}


def register(made: Router) -> None:
    """Begin, tick, narrow, done."""
    asking = Standing(Asking.campaign_audience)
    made.callback_query.register(begin, ChosePrefix("tin:audience:"))
    made.callback_query.register(done, asking, Chose("tin_for:done"))
    made.callback_query.register(narrow, asking, Chose("tin_for:more"))
    made.callback_query.register(back, asking, Chose("tin_for:places"))
    made.callback_query.register(turn, asking, ChosePrefix("tin_for:page:"))
    for part in _PARTS:
        made.callback_query.register(switch, asking, ChosePrefix(f"tin_for:{part}:"))
    made.callback_query.register(tick, asking, ChosePrefix("tin_for:"))
    made.message.register(tick_typed, asking)


async def begin(_: CallbackQuery, seat: Seat, said: Said) -> Screen:
    """The places, as they are ticked now."""
    one = await own_draft(seat, read(said.choice))
    return one if isinstance(one, Screen) else await _shown(seat, Pick(one, one.audience))


async def tick(_: CallbackQuery, seat: Seat, said: Said) -> Screen:
    """One place on or off."""
    pick = await kept(seat)
    if isinstance(pick, Screen):
        return pick
    return await _shown(seat, await ticked(seat, pick, [said.choice.removeprefix("tin_for:")]))


async def tick_typed(_: Message, seat: Seat, said: Said) -> Screen:
    """Numbers of the list, or names of places, several at once."""
    pick = await kept(seat)
    if isinstance(pick, Screen):
        return pick
    words, shown = typed(said), await picking(seat, pick)
    marks = _by_number(seat, shown, words) or by_name(shown, words)
    note = "" if marks else screens.unknown_places(seat.say, words)
    return await _shown(seat, await ticked(seat, pick, marks), note)


async def turn(_: CallbackQuery, seat: Seat, said: Said) -> Screen:
    """Another page of the places."""
    pick = await kept(seat)
    return pick if isinstance(pick, Screen) else await _shown(seat, replace(pick, page=number_behind(said.choice)))


async def narrow(_: CallbackQuery, seat: Seat) -> Screen:
    """Topic, roles, channels."""
    pick = await kept(seat)
    return pick if isinstance(pick, Screen) else screens.narrower(seat.say, await picking(seat, pick))


async def back(_: CallbackQuery, seat: Seat) -> Screen:
    """To the places."""
    pick = await kept(seat)
    return pick if isinstance(pick, Screen) else await _shown(seat, pick)


async def switch(_: CallbackQuery, seat: Seat, said: Said) -> Screen:
    """A topic is chosen, a role or channel switched. Raises Stale for a forged button."""
    part, value = said.choice.removeprefix("tin_for:").split(":", 1)
    if value not in _PARTS[part]:
        raise Stale("stale_button")
    pick = await kept(seat)
    if isinstance(pick, Screen):
        return pick
    pick = replace(pick, audience=_switched(pick.audience, part, value))
    await keep(seat, pick)
    return screens.narrower(seat.say, await picking(seat, pick))


async def done(_: CallbackQuery, seat: Seat) -> Screen:
    """These. Raises Missing("audience_required") when nobody is ticked; what was picked stays."""
    pick = await kept(seat)
    if isinstance(pick, Screen):
        return pick
    if not pick.audience:
        raise Missing("audience_required")
    await seat.end()
    one = pick.one
    made = await revise(
        seat.db, code=one.code, expected=one.version, audience=pick.audience, by=seat.citizen, now=seat.now
    )
    return await opened(seat, made, cards.kept(seat.say))


async def _shown(seat: Seat, pick: Pick, note: str = "") -> Screen:
    await keep(seat, pick)
    return screens.places(seat.say, await picking(seat, pick), note)


def _by_number(seat: Seat, shown: Picking, words: str) -> list[str]:
    """The marks of the places with these numbers, as the screen numbers its options."""
    if not _ONLY_NUMBERS.fullmatch(words):
        return []
    options = screens.places(seat.say, shown).options
    numbers: Sequence[int] = [int(number) for number in re.findall(r"[0-9]{1,3}", words)]
    marks = [options[number - 1].choice.removeprefix("tin_for:") for number in numbers if 0 < number <= len(options)]
    return [mark for mark in marks if mark == "all" or mark.startswith(("v:", "u:"))]


def _switched(audience: Audience, part: str, value: str) -> Audience:
    if part == "topic":
        return replace(audience, topic=Topic(value))
    if part == "role":
        return replace(audience, roles=other(audience.roles, Role(value)))
    return replace(audience, channels=other(audience.channels, value))
