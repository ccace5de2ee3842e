"""Decisions: those made with one tap, and those that need a sentence."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from actions import handling, review
from actions.moves import UNDO_LASTS, seen
from domain.errors import Missing, Stale, TooMuch
from domain.lifecycle import Act, Need
from domain.permissions import check
from domain.reports import Report
from domain.said import Said
from domain.screen import Screen
from handlers.filters import ChosePrefix, Standing
from handlers.office.dossier import blocked, offered
from handlers.office.seat import Asking, Press, Seat, act_of, number_behind, read, typed
from screens.office.asking import words as ask_words
from screens.office.decided import decided
from storage.queries import templates

LIMIT = 1_000
"""Characters of a sentence that an officer writes to an author."""
DECISION = 64

Act1 = Callable[..., Awaitable[Report]]

AT_ONCE: dict[Act, Act1] = {
    Act.TAKE: review.take,
    Act.CONFIRM: review.confirm,
    Act.DELIVER: review.deliver,
    Act.ACCEPT: review.accept,
    Act.RELEASE: review.release,
    Act.CLOSE: review.close,
    Act.REVIEW: review.review,
    Act.START: handling.start,
}
"""Acts that one tap makes."""

WORDED: dict[Act, tuple[Act1, str, Need]] = {
    Act.ASK: (review.ask, "question", Need.QUESTION),
    Act.REJECT: (review.reject, "reason", Need.REASON),
    Act.HAND_OVER: (review.hand_over, "reason", Need.REASON),
    Act.RECOGNISE: (review.recognise, "decision", Need.DECISION),
    Act.REPLY: (review.reply, "text", Need.REASON),
}
"""Acts that need a sentence: what makes them, and the name it gives the sentence."""


def register(made: Router) -> None:
    """Every press of a case that no other module took, and the sentences asked for."""
    made.callback_query.register(choose_words, Standing(Asking.words), ChosePrefix("words:"))
    made.callback_query.register(decide, ChosePrefix("case:"))
    made.message.register(type_words, Standing(Asking.words))


async def decide(_: CallbackQuery, seat: Seat, said: Said) -> Screen | tuple[Screen, ...]:
    """Make the decision, or ask for the sentence it needs."""
    press = read(said.choice)
    act = act_of(press.act)
    report = await ready(seat, press, act)
    if not isinstance(report, Report):
        return report
    if act in AT_ONCE:
        await AT_ONCE[act](seat.db, code=press.code, by=seat.citizen, now=seat.now, **_expected(act, press))
        return done(seat, act, press.code)
    if act not in WORDED:
        raise Stale("stale_button")
    await seat.begin(Asking.words, act=act.value, code=press.code, version=press.version)
    prepared = [(one.id, one.text) for one in await templates.of_act(seat.db, act.value)]
    return ask_words(seat.say, press.code, act, prepared)


async def ready(seat: Seat, press: Press, act: Act) -> Report | tuple[Screen, ...]:
    """The report, if this person may do this to it now; otherwise what to show. Raises the refusals of `check`."""
    await seat.end()
    report = await seen(seat.db, code=press.code, by=seat.citizen)
    if act not in offered(seat.citizen, report):
        if press.version == report.version:
            check(seat.citizen, act, report)
        stopped = await blocked(seat, report, press)
        if stopped is None:
            raise Stale("stale_button")
        return stopped
    return await blocked(seat, report, press) or report


async def choose_words(_: CallbackQuery, seat: Seat, said: Said) -> Screen | tuple[Screen, ...]:
    """A prepared sentence was chosen."""
    notes = await seat.notes()
    prepared = {one.id: one.text for one in await templates.of_act(seat.db, notes["act"])}
    text = prepared.get(number_behind(said.choice))
    if text is None:
        raise Stale("stale_button")
    return await _worded(seat, text)


async def type_words(_: Message, seat: Seat, said: Said) -> Screen | tuple[Screen, ...]:
    """A sentence was typed."""
    return await _worded(seat, typed(said))


async def _worded(seat: Seat, text: str) -> Screen | tuple[Screen, ...]:
    notes = await seat.notes()
    act = Act(notes["act"])
    make, name, need = WORDED[act]
    if not text:
        raise Missing(f"missing_{need.value}", act=act.value)
    limit = DECISION if act is Act.RECOGNISE else LIMIT
    if len(text) > limit:
        raise TooMuch("text_too_long", limit=limit)
    press = Press(act.value, notes["code"], notes["version"], 0)
    report = await ready(seat, press, act)
    if not isinstance(report, Report):
        return report
    await make(seat.db, code=press.code, expected=press.version, by=seat.citizen, now=seat.now, **{name: text})
    return done(seat, act, press.code)


def done(seat: Seat, act: Act, code: str) -> Screen:
    """What an officer sees after a decision."""
    return decided(seat.say, act, code, seconds=int(UNDO_LASTS.total_seconds()))


def _expected(act: Act, press: Press) -> dict[str, int]:
    return {} if act is Act.TAKE else {"expected": press.version}
