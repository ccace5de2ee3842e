"""Confirming a contribution with other amounts than declared: each line is asked in turn."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from actions import review
from domain.amounts import read_amount
from domain.contributions import BY_CODE
from domain.lifecycle import Act
from domain.reports import Amount, Line, Report, State
from domain.said import Said
from domain.screen import Screen
from handlers.filters import Chose, ChosePrefix, Standing
from handlers.office.deciding import done, ready
from handlers.office.dossier import opened
from handlers.office.seat import Asking, Press, Seat, read, typed
from screens.office.asking import amount as ask_amount

Answer = Screen | tuple[Screen, ...]


def register(made: Router) -> None:
    """Amounts, line by line."""
    made.callback_query.register(begin, ChosePrefix("case:amounts:"))
    made.callback_query.register(as_declared, Standing(Asking.amounts), Chose("as_declared"))
    made.callback_query.register(later, Standing(Asking.amounts), Chose("later"))
    made.message.register(type_amount, Standing(Asking.amounts))


async def begin(_: CallbackQuery, seat: Seat, said: Said) -> Answer:
    """Ask for the first line's amount."""
    press = read(said.choice)
    report = await ready(seat, press, Act.CONFIRM)
    if not isinstance(report, Report):
        return report
    return await _next(seat, report, press.version, [])


async def type_amount(_: Message, seat: Seat, said: Said) -> Answer:
    """An amount was typed."""
    return await _answered(seat, typed(said))


async def as_declared(_: CallbackQuery, seat: Seat) -> Answer:
    """The line is confirmed as declared."""
    return await _answered(seat, None)


async def later(_: CallbackQuery, seat: Seat) -> Answer:
    """The line is left for another time."""
    return await _answered(seat, "")


async def _answered(seat: Seat, typed: str | None) -> Answer:
    """`typed` None: as declared; empty: not now."""
    notes = await seat.notes()
    press = Press("amounts", notes["code"], notes["version"], 0)
    report = await ready(seat, press, Act.CONFIRM)
    if not isinstance(report, Report):
        return report
    line = _pledged(report)[len(notes["amounts"])]
    return await _next(seat, report, press.version, [*notes["amounts"], _kept(line, typed)])


def _kept(line: Line, typed: str | None) -> list[Any]:
    if typed == "":
        return [line.id, None, None]
    amount = line.declared if typed is None else read_amount(typed, BY_CODE[line.kind])
    return [line.id, str(amount.quantity), amount.unit]


async def _next(seat: Seat, report: Report, version: int, amounts: list[list[Any]]) -> Answer:
    lines = _pledged(report)
    if len(amounts) < len(lines):
        await seat.begin(Asking.amounts, code=report.code, version=version, amounts=amounts)
        return ask_amount(seat.say, report.code, lines[len(amounts)], len(amounts) + 1, len(lines))
    await seat.end()
    found = {line: Amount(Decimal(quantity), unit) for line, quantity, unit in amounts if quantity is not None}
    if not found:
        return await opened(seat, report, seat.say("Chưa xác nhận khoản nào."))
    await review.confirm(
        seat.db, code=report.code, amounts=found, only=tuple(found), expected=version, by=seat.citizen, now=seat.now
    )
    return done(seat, Act.CONFIRM, report.code)


def _pledged(report: Report) -> tuple[Line, ...]:
    return tuple(line for line in report.lines if line.state is State.PLEDGED)
