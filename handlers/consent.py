"""Explicit consent before the first report."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import TelegramObject

from actions.identity import HANDLE, agree
from domain.screen import Screen
from handlers.filters import Chose
from handlers.reporting import start
from handlers.visit import Visit
from screens import consent


def register(made: Router) -> None:
    """Yes or no."""
    made.callback_query.register(yes, Chose("agree"))
    made.callback_query.register(no, Chose("decline"))


async def yes(event: TelegramObject, visit: Visit) -> Screen:
    """Agreed: on to the first question."""
    await agree(visit.db, purpose=HANDLE, by=visit.citizen, now=visit.now)
    return await start(visit)


async def no(event: TelegramObject, visit: Visit) -> Screen:
    """Not agreed: what was sent so far is dropped."""
    await visit.drop()
    return consent.declined(visit.say, visit.office)
