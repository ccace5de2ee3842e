"""More time for an answer: asked for in one sentence, which the author reads."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from actions.extending import EXTEND, extend, extendable
from actions.moves import seen
from domain.deadlines import Stage
from domain.following import latest
from domain.limits import EXTENSION_DAYS
from domain.reports import Report
from domain.said import Said
from domain.screen import Expects, Screen, rows_of
from handlers.filters import ChosePrefix, Standing
from handlers.office.dossier import blocked, opened
from handlers.office.seat import Asking, Press, Seat, read, typed
from screens import deadlines as screens
from screens.office.asking import back
from storage.queries import deadlines

Answer = Screen | tuple[Screen, ...]


def register(made: Router) -> None:
    """The button and the sentence."""
    made.callback_query.register(ask, ChosePrefix(f"case:{EXTEND}:"))
    made.message.register(put_off, Standing(Asking.more_time))


async def ask(_: CallbackQuery, seat: Seat, said: Said) -> Answer:
    """Why is more time needed?"""
    press = read(said.choice)
    report = await _ready(seat, press)
    if not isinstance(report, Report):
        return report
    await seat.begin(Asking.more_time, code=press.code, version=press.version)
    text = screens.asked(seat.say, press.code, EXTENSION_DAYS)
    return Screen(text, rows_of((back(seat.say, press.code),)), press.code, expects=Expects.TEXT)


async def put_off(_: Message, seat: Seat, said: Said) -> Answer:
    """Because of this."""
    notes = await seat.notes()
    reason = typed(said)
    press = Press(EXTEND, notes["code"], notes["version"], 0)
    report = await _ready(seat, press)
    if not isinstance(report, Report):
        return report
    after = await extend(
        seat.db, code=report.code, reason=reason, expected=report.version, by=seat.citizen, now=seat.now
    )
    until = latest(await deadlines.of_report(seat.db, after.id))[Stage.ANSWER].due
    return await opened(seat, after, screens.put_off(seat.say, until))


async def _ready(seat: Seat, press: Press) -> Report | tuple[Screen, ...]:
    await seat.end()
    report = await seen(seat.db, code=press.code, by=seat.citizen)
    stopped = await blocked(seat, report, press)
    if stopped is None:
        await extendable(seat.db, report, by=seat.citizen, now=seat.now)
    return stopped or report
