"""An officer's own name, so that colleagues know who holds a case and whom they route to."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from actions import identity
from domain.said import Said
from domain.screen import Screen
from handlers.filters import Chose, Standing
from handlers.office.home import home
from handlers.office.seat import Asking, Seat, typed
from screens.office import home as screens


def register(made: Router) -> None:
    """Asking for the name, and keeping it."""
    made.callback_query.register(ask, Chose("office_name"))
    made.message.register(keep, Standing(Asking.name))


async def ask(_: CallbackQuery, seat: Seat) -> Screen:
    """Say who will see the name, and that typing it agrees to that."""
    seat.check_office()
    await seat.begin(Asking.name)
    return screens.ask_name(seat.say)


async def keep(event: Message, seat: Seat, said: Said) -> Screen:
    """The name was typed: that is the consent the screen spoke of."""
    await seat.notes()
    await identity.agree(seat.db, purpose=identity.CONTACT, by=seat.citizen, now=seat.now)
    await identity.set_name(seat.db, name=typed(said), vault=seat.vault, by=seat.citizen, now=seat.now)
    return await home(event, seat)
