"""What no step of a talk can take: voice, video, stickers, files, unknown commands."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import TelegramObject

from actions import voices
from domain.said import Medium, Said
from domain.screen import Screen
from handlers.current import current
from handlers.filters import Fits, Standing
from handlers.help import want_help
from handlers.visit import Talking, Visit
from screens import help as screens
from screens import refusals


class Unreadable(Fits):
    """It came as a voice note, a video, a sticker or a file."""

    def fits(self, said: Said, state: str | None) -> bool:
        return said.medium is Medium.VOICE or (said.medium is not None and not said.photos and not said.refused)


class Slashed(Fits):
    """It looks like a command."""

    def fits(self, said: Said, state: str | None) -> bool:
        return said.text.startswith("/")


def register(made: Router) -> None:
    """Asked after every command and before the steps of a talk."""
    ours = Standing(None, *Talking.__states__)
    made.message.register(unreadable, Unreadable(), ours)
    made.message.register(unknown_command, Slashed(), ours)


async def unreadable(event: TelegramObject, visit: Visit) -> Screen:
    """An answer of its own for each medium; a voice note is kept, and somebody is asked to listen."""
    medium = visit.said.medium or Medium.OTHER
    if medium is Medium.VOICE:
        return await current(visit, await _listening(visit))
    if medium is Medium.OTHER:
        return await current(visit, (screens.unsupported(visit.say, visit.office),))
    return await current(visit, (screens.medium(visit.say, medium),))


async def _listening(visit: Visit) -> tuple[str, ...]:
    """Say that it is kept only if it is; else why it is not."""
    why = tuple(refusals.sentence(visit.say, one) for one in visit.said.refused)
    if not visit.said.voices:
        return why or (screens.medium(visit.say, Medium.OTHER),)
    await voices.keep(visit.db, names=visit.said.voices, by=visit.citizen, now=visit.now)
    await want_help(visit, voice=True)
    return (screens.medium(visit.say, Medium.VOICE), *why)


async def unknown_command(event: TelegramObject, visit: Visit) -> Screen:
    """What can be done instead."""
    return await current(visit, (screens.unknown_command(visit.say),))
