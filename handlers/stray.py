"""What no step of a talk can take: voice, video, stickers, files, unknown commands."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Filter, StateFilter
from aiogram.types import TelegramObject

from domain.said import Medium, Said
from domain.screen import Screen
from handlers.current import current
from handlers.help import want_help
from handlers.visit import Talking, Visit, visited
from screens import help as screens


class Unreadable(Filter):
    """It came as a voice note, a video, a sticker or a file."""

    async def __call__(self, event: TelegramObject, said: Said) -> bool:
        return said.medium is not None and not said.photos and not said.refused


class Slashed(Filter):
    """It looks like a command."""

    async def __call__(self, event: TelegramObject, said: Said) -> bool:
        return said.text.startswith("/")


def router() -> Router:
    """Asked after every command and before the steps of a talk."""
    made = visited("stray")
    ours = StateFilter(None, *Talking.__states__)
    made.message.register(unreadable, Unreadable(), ours)
    made.message.register(unknown_command, Slashed(), ours)
    return made


async def unreadable(event: TelegramObject, visit: Visit) -> Screen:
    """An answer of its own for each medium; a voice note is kept, and somebody is asked to listen."""
    medium = visit.said.medium or Medium.OTHER
    if medium is Medium.VOICE:
        await want_help(visit)
    return await current(visit, (screens.medium(visit.say, medium),))


async def unknown_command(event: TelegramObject, visit: Visit) -> Screen:
    """What can be done instead."""
    return await current(visit, (screens.unknown_command(visit.say),))
