"""/privacy: the whole text, and taking consent back."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import TelegramObject

from actions.identity import CONTACT, HANDLE, agrees, withdraw_consent
from actions.work_day_people import hide_name
from domain.screen import Screen
from handlers.filters import Chose, Command
from handlers.visit import Visit
from screens import consent, privacy


def register(made: Router) -> None:
    """Read, and take back after asking once more."""
    made.message.register(show, Command("privacy", "riengtu", "riêng tư", "quyền riêng tư"))
    made.callback_query.register(show, Chose("privacy"))
    made.callback_query.register(ask, Chose("unconsent"))
    made.callback_query.register(take_back, Chose("unconsent:yes"))


async def show(event: TelegramObject, visit: Visit) -> Screen:
    """The text; with the question of consent below it, if that was asked just now."""
    agreed = await agrees(visit.db, purpose=HANDLE, by=visit.citizen)
    named = await agrees(visit.db, purpose=CONTACT, by=visit.citizen)
    deciding = not agreed and "wish" in await visit.data()
    return privacy.show(visit.say, visit.office, deciding, agreed or named)


async def ask(event: TelegramObject, visit: Visit) -> Screen:
    """Sure?"""
    return privacy.sure(visit.say)


async def take_back(event: TelegramObject, visit: Visit) -> Screen:
    """Every consent ends, name and phone are erased, and the draft is dropped."""
    for purpose in (HANDLE, CONTACT):
        await withdraw_consent(visit.db, purpose=purpose, by=visit.citizen, now=visit.now)
    await hide_name(visit.db, by=visit.citizen, now=visit.now)
    await visit.drop()
    return consent.withdrawn(visit.say, visit.office)
