"""/help, and the way to a person."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import TelegramObject

from actions.voices import desk_for
from domain.notices import Notice, NoticeKind
from domain.people import Role
from domain.screen import Screen
from handlers.filters import Chose, Command
from handlers.visit import Visit
from screens import help as screens
from storage.queries import notices, people, places


def register(made: Router) -> None:
    """Help and a person."""
    made.message.register(show, Command("help", "trogiup", "trợ giúp"))
    made.callback_query.register(show, Chose("help"))
    made.message.register(person, Command("person", "gapcanbo", "gặp cán bộ"))
    made.callback_query.register(person, Chose("person"))


async def show(event: TelegramObject, visit: Visit) -> Screen:
    """What can be done here. The talk stays where it is."""
    return screens.show(visit.say, visit.office, await visit.unfinished())


async def person(event: TelegramObject, visit: Visit) -> Screen:
    """Phone and hours; the moderators of the resident's commune hear that somebody wants them."""
    told = await want_help(visit)
    return screens.person(visit.say, visit.office, told, await visit.unfinished())


async def want_help(visit: Visit, *, voice: bool = False) -> bool:
    """Tell the moderators of the resident's commune, at most once an hour, that somebody wants them or, with
    `voice`, those of the unit above that a voice note waits. False if there is nobody to tell."""
    where = await desk_for(visit.db, visit.citizen) if voice else visit.citizen.unit
    unit = await places.unit(visit.db, where) if where else None
    desk = await people.holders(visit.db, Role.MODERATOR, unit.id) if unit else []
    told = False
    for moderator in desk:
        if moderator != visit.citizen.id:
            facts = {"code": "", "unit": unit.name if unit else "", "voice": voice}
            mark = f"{'voice' if voice else 'help'}:{visit.citizen.id}:{visit.now:%Y%m%d%H}:{moderator}"
            told |= await notices.tell(
                visit.db, Notice(NoticeKind.HELP_WANTED, moderator, facts), dedupe=mark, now=visit.now
            )
    return told
