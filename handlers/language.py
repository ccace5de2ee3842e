"""/language."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.types import TelegramObject

from actions.identity import set_language
from domain.errors import Stale
from domain.screen import Screen
from handlers.current import current
from handlers.filters import Chose, ChosePrefix, Command
from handlers.visit import Visit
from locales import languages, translator
from screens import language

PREFIX = "language:"


def register(made: Router) -> None:
    """Ask, and take the choice."""
    made.message.register(ask, Command("language", "ngonngu", "ngôn ngữ"))
    made.callback_query.register(ask, Chose("language"))
    made.callback_query.register(take, ChosePrefix(PREFIX))


async def ask(event: TelegramObject, visit: Visit) -> Screen:
    """Which language? The talk stays where it is."""
    return language.choose(visit.say, languages())


async def take(event: TelegramObject, visit: Visit) -> Screen:
    """From now on in this language, from where the talk stands."""
    chosen = visit.said.choice.removeprefix(PREFIX)
    if chosen not in languages():
        raise Stale("stale_button")
    await set_language(visit.db, language=chosen, by=visit.citizen)
    say = translator(chosen)
    return await current(replace(visit, say=say), (language.chosen(say),))
