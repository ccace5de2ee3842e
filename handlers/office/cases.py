"""Opening a case, holding it, seeing who sent it, and taking a decision back."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from actions import claims
from actions.disclosure import see_identity
from actions.moves import seen
from actions.undo import undo as take_back
from domain.said import Said
from domain.screen import Screen
from handlers.filters import ChosePrefix
from handlers.office.dossier import opened
from handlers.office.seat import Seat, read

Screens = tuple[Screen, ...]


def register(made: Router) -> None:
    """What can be done with a case besides deciding it."""
    made.callback_query.register(open_case, ChosePrefix("case:open:"))
    made.callback_query.register(see_author, ChosePrefix("case:who:"))
    made.callback_query.register(claim, ChosePrefix("case:claim:"))
    made.callback_query.register(take_over, ChosePrefix("case:over:"))
    made.callback_query.register(let_go, ChosePrefix("case:let_go:"))
    made.callback_query.register(undo, ChosePrefix("case:undo:"))


async def open_case(_: CallbackQuery, seat: Seat, said: Said) -> Screens:
    """The case as it stands now."""
    await seat.end()
    return await opened(seat, await seen(seat.db, code=read(said.choice).code, by=seat.citizen))


async def see_author(_: CallbackQuery, seat: Seat, said: Said) -> Screens:
    """The case with its author's name; the journal says who looked."""
    code = read(said.choice).code
    who = await see_identity(seat.db, code=code, vault=seat.vault, by=seat.citizen, now=seat.now)
    behalf = seat.say("ghi hộ {name}", name=who.stand_in) if who.stand_in else ""
    identity = " · ".join(part for part in (who.name, who.phone, behalf) if part)
    return await opened(seat, await seen(seat.db, code=code, by=seat.citizen), identity=identity)


async def claim(_: CallbackQuery, seat: Seat, said: Said) -> Screens:
    """Hold the case for a quarter of an hour."""
    report = await claims.claim(seat.db, code=read(said.choice).code, by=seat.citizen, now=seat.now)
    return await opened(seat, report, seat.say("Anh/chị giữ hồ sơ này trong 15 phút."))


async def take_over(_: CallbackQuery, seat: Seat, said: Said) -> Screens:
    """Hold the case instead of whoever holds it."""
    report = await claims.take_over(seat.db, code=read(said.choice).code, by=seat.citizen, now=seat.now)
    return await opened(seat, report, seat.say("Anh/chị đã nhận thay hồ sơ này."))


async def let_go(_: CallbackQuery, seat: Seat, said: Said) -> Screens:
    """Give the case back to the desk."""
    report = await claims.let_go(seat.db, code=read(said.choice).code, by=seat.citizen, now=seat.now)
    return await opened(seat, report, seat.say("Đã trả hồ sơ cho mọi người."))


async def undo(_: CallbackQuery, seat: Seat, said: Said) -> Screens:
    """Take the latest decision back."""
    report = await take_back(seat.db, code=read(said.choice).code, by=seat.citizen, now=seat.now)
    return await opened(seat, report, seat.say("Đã hoàn tác. Người gửi không nhận tin về quyết định vừa rồi."))
