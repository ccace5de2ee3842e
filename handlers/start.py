"""/start with its deep links, and the way home."""

from __future__ import annotations

import re

from aiogram import Router
from aiogram.types import TelegramObject

from actions.linking import check_tries, was_wrong
from actions.membership import join
from domain.errors import NotFound, TooMuch
from domain.screen import Screen
from domain.typed_codes import Opens, read
from handlers.current import current, menu
from handlers.filters import Chose, Command, argument
from handlers.linking import Typed, take
from handlers.reporting import unfinished, wish
from handlers.visit import Talking, Visit
from screens import home, refusals
from storage.queries import places

_WORK = re.compile(r"work_([0-9]{1,9})")
_INVITE = re.compile(r"invite_([A-Za-z0-9_-]{8,64})")
_LINK = re.compile(r"link_([A-Za-z0-9]{8})")


def register(made: Router) -> None:
    """Start and home."""
    made.message.register(start, Command("start", "batdau", "bắt đầu"))
    made.message.register(invited, Typed(Opens.INVITATION))
    made.message.register(for_work, Typed(Opens.WORK))
    made.callback_query.register(go_home, Chose("home"))


async def start(event: TelegramObject, visit: Visit) -> Screen:
    """The first screen; a link may name a work to contribute to, an invitation to use, or a chat to join."""
    link = argument(visit.said) if visit.said.text.startswith("/") else ""
    if work := _WORK.fullmatch(link):
        return await _for_work(visit, int(work[1]))
    if invitation := _INVITE.fullmatch(link):
        return await _joined(visit, invitation[1])
    if chat := _LINK.fullmatch(link):
        return await take(visit, chat[1])
    return await _greeted(visit)


async def invited(event: TelegramObject, visit: Visit) -> Screen:
    """An invitation was typed."""
    found = read(visit.said.text)
    return await _joined(visit, found.code if found else "")


async def for_work(event: TelegramObject, visit: Visit) -> Screen:
    """The number of a public work was typed."""
    found = read(visit.said.text)
    number = int(found.code) if found else 0
    if await places.work(visit.db, number) is None:
        return await current(visit, (home.no_work(visit.say, number),))
    return await _for_work(visit, number)


async def go_home(event: TelegramObject, visit: Visit) -> Screen:
    """The main menu; a draft is kept."""
    await visit.forget("wish", "photos", "given", "code")
    return await menu(visit)


async def _greeted(visit: Visit) -> Screen:
    await visit.forget("wish", "photos", "given", "code", "met", "dropped")
    await visit.state.update_data(met=True)
    await visit.state.set_state(Talking.choosing)
    return await unfinished(visit) or home.greeting(visit.say, visit.office, visit.roles)


async def _for_work(visit: Visit, number: int) -> Screen:
    work = await places.work(visit.db, number)
    unit = await places.unit(visit.db, work.unit) if work else None
    if work is None or unit is None:
        return await _greeted(visit)
    answers = {"work": {"value": str(work.id), "label": work.name}}
    if unit.id != visit.citizen.unit:
        answers["unit"] = {"value": unit.id, "label": unit.name}
    await visit.state.update_data(given={"answers": answers})
    return await wish(visit, "contribution")


async def _joined(visit: Visit, code: str) -> Screen:
    try:
        await check_tries(visit.db, by=visit.citizen, now=visit.now, long=True)
        grant = await join(visit.db, code=code, by=visit.citizen, now=visit.now)
    except TooMuch as refusal:
        return await current(visit, (refusals.sentence(visit.say, refusal),))
    except NotFound as refusal:
        await was_wrong(visit.db, by=visit.citizen, now=visit.now)
        return await menu(visit, (refusals.sentence(visit.say, refusal),))
    await visit.state.update_data(met=True)
    unit = await places.unit(visit.db, grant.unit)
    return home.joined(visit.say, grant.role, unit.name if unit else grant.unit)
