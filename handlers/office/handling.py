"""A staff member hands in the result: photos and a sentence, in any order, then one tap."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from actions import handling
from domain.errors import Missing, TooMuch
from domain.lifecycle import Act
from domain.reports import Report
from domain.said import Said
from domain.screen import Screen
from handlers.filters import Chose, ChosePrefix, Standing
from handlers.office.deciding import LIMIT, done, ready
from handlers.office.seat import Asking, Press, Seat, read, typed
from screens import navigation, refusals
from screens.office import asking as screens

Answer = Screen | tuple[Screen, ...]
MOST = 10
"""Photos of a result."""


def register(made: Router) -> None:
    """Collecting evidence."""
    made.callback_query.register(begin, ChosePrefix("case:resolve:"))
    made.callback_query.register(resolve, Standing(Asking.evidence), Chose("resolve"))
    made.message.register(collect, Standing(Asking.evidence))


async def begin(_: CallbackQuery, seat: Seat, said: Said) -> Answer:
    """Ask for photos and a sentence."""
    press = read(said.choice)
    report = await ready(seat, press, Act.RESOLVE)
    if not isinstance(report, Report):
        return report
    return await _asked(seat, {"code": press.code, "version": press.version, "photos": [], "text": ""})


async def collect(_: Message, seat: Seat, said: Said) -> Answer:
    """Photos or a sentence came. A later sentence takes the place of an earlier one."""
    notes = await seat.notes()
    if not said.photos and not said.refused and not said.text:
        raise Missing("missing_evidence", act=Act.RESOLVE.value)
    if len(said.text) > LIMIT:
        raise TooMuch("text_too_long", limit=LIMIT)
    text = typed(said)
    photos = list(dict.fromkeys([*notes["photos"], *said.photos]))
    screen = await _asked(seat, {**notes, "photos": photos[:MOST], "text": text or notes["text"]})
    sentences = [refusals.sentence(seat.say, one) for one in said.refused]
    if len(photos) > MOST:
        sentences.append(refusals.sentence(seat.say, TooMuch("too_many_photos", cap=MOST)))
    return navigation.noted(screen, sentences)


async def resolve(_: CallbackQuery, seat: Seat) -> Answer:
    """Hand the result in."""
    notes = await seat.notes()
    press = Press(Act.RESOLVE.value, notes["code"], notes["version"], 0)
    report = await ready(seat, press, Act.RESOLVE)
    if not isinstance(report, Report):
        return report
    await handling.resolve(
        seat.db,
        code=press.code,
        text=notes["text"],
        photos=notes["photos"],
        expected=press.version,
        by=seat.citizen,
        now=seat.now,
    )
    return done(seat, Act.RESOLVE, press.code)


async def _asked(seat: Seat, notes: dict[str, Any]) -> Screen:
    await seat.begin(Asking.evidence, **notes)
    return screens.evidence(seat.say, notes["code"], len(notes["photos"]), notes["text"])
