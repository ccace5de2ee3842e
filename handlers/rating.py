"""After a case was closed: good, or not yet."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import TelegramObject

from actions import author
from domain.screen import Screen
from handlers.current import beside
from handlers.filters import ChosePrefix
from handlers.mine import card
from handlers.owning import after, own
from handlers.visit import Visit
from screens import mine


def register(made: Router) -> None:
    """Rate and reopen."""
    made.callback_query.register(good, ChosePrefix("rate:good:"))
    made.callback_query.register(reopen, ChosePrefix("reopen:"))


async def good(event: TelegramObject, visit: Visit) -> tuple[Screen, ...]:
    """It is in order."""
    code = after(visit)
    await own(visit, code)
    report = await author.rate(visit.db, code=code, content=True, by=visit.citizen, now=visit.now)
    return await beside(visit, await card(visit, report, (mine.rated(visit.say),)))


async def reopen(event: TelegramObject, visit: Visit) -> tuple[Screen, ...]:
    """It is not in order yet."""
    code = after(visit)
    await own(visit, code)
    report = await author.reopen(visit.db, code=code, by=visit.citizen, now=visit.now)
    return await beside(visit, await card(visit, report, (mine.reopened(visit.say),)))
