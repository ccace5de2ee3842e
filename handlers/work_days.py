"""Huy động ngày công: a village head or a moderator calls people to a day of work, in one message or line by line."""

from __future__ import annotations

import re
from typing import Any

from aiogram import Router
from aiogram.types import TelegramObject

from actions import work_days
from domain.errors import NotAllowed, Stale
from domain.said import Said
from domain.screen import Screen
from domain.words import fold
from domain.work_day_calls import is_call
from handlers import work_days_plan as plan
from handlers.anything import bring
from handlers.current import menu
from handlers.filters import Chose, ChosePrefix, Command, Fits, Standing, argument
from handlers.visit import IDLE, Visit
from handlers.work_days_coming import listed
from handlers.work_days_leading import leading
from handlers.work_days_steps import Day, answered, ask, kept, typed
from screens import refusals
from screens import work_days as screens

Answer = Screen | tuple[Screen, ...]

_SAID = re.compile(r"^/?(?:toi |cho )?(?:keu goi |goi |huy dong )(?:ba con )?(?:di )?ngay cong\b")
_IDLE = frozenset(state and state.state for state in IDLE)
_LONGEST = 1_000


class Calls(Fits):
    """It reads as a call to a work day, where no answer is awaited."""

    def fits(self, said: Said, state: str | None) -> bool:
        if state not in _IDLE or not said.text or len(said.text) > _LONGEST:
            return False
        return bool(_SAID.match(fold(said.text))) or is_call(said.text)


def register(made: Router) -> None:
    """The call in one message, its lines, its card."""
    made.message.register(home, Command("ngaycong", "ngày công", "huy động ngày công"))
    made.message.register(call, Calls())
    made.callback_query.register(lead, Chose("lead"))
    made.callback_query.register(begin, Chose("callday"))
    made.callback_query.register(drop, Chose("callday_drop"))
    made.callback_query.register(go, Chose("callday_go"))
    made.callback_query.register(choose, ChosePrefix("callday:"))
    made.callback_query.register(edit, ChosePrefix("callday_edit:"))
    made.message.register(take_line, Standing(Day.line))
    made.message.register(take_change, Standing(Day.card))


async def home(event: TelegramObject, visit: Visit) -> Answer:
    """/ngaycong: a call, when something stands behind it; else the days one leads, or could come to."""
    if not plan.units_of(visit):
        return await listed(event, visit)
    words = argument(visit.said) if visit.said.text.startswith("/") else ""
    return await _begun(visit, words) if words else await lead(event, visit)


async def call(event: TelegramObject, visit: Visit) -> Answer:
    """What reads as a call is one of whoever may call; anybody else told of something."""
    if not plan.units_of(visit):
        return await bring(event, visit)
    return await _begun(visit, visit.said.text)


async def lead(event: TelegramObject, visit: Visit) -> Screen:
    """The days this person leads; to come, for who leads none."""
    if not plan.units_of(visit):
        return await listed(event, visit)
    await answered(visit)
    return await leading(visit)


async def begin(event: TelegramObject, visit: Visit) -> Screen:
    """A new call, from its first line."""
    return await _begun(visit, "")


async def drop(event: TelegramObject, visit: Visit) -> Screen:
    """Nobody is called."""
    await answered(visit)
    return await menu(visit, (screens.dropped(visit.say),))


async def choose(event: TelegramObject, visit: Visit) -> Screen:
    """An option of a line."""
    made = await kept(visit)
    _, line, value = [*visit.said.choice.split(":"), "", ""][:3]
    if line not in screens.ASKS:
        raise Stale("stale_button")
    return await _next(visit, await plan.chosen(visit, made, line, value))


async def edit(event: TelegramObject, visit: Visit) -> Screen:
    """One line of the card again."""
    made, line = await kept(visit), visit.said.choice.partition(":")[2]
    if line not in screens.ASKS:
        raise Stale("stale_button")
    return await _asked(visit, made, line)


async def take_line(event: TelegramObject, visit: Visit) -> Screen:
    """A line was typed."""
    made = await kept(visit)
    return await _next(visit, await plan.typed(visit, made, made["asks"], typed(visit)))


async def take_change(event: TelegramObject, visit: Visit) -> Screen:
    """Something was typed while the card stands there."""
    made = await kept(visit)
    after, refused = await plan.read(visit, made, typed(visit))
    notes = [refusals.sentence(visit.say, one) for one in refused]
    if after == made and not notes:
        notes = [visit.say("Chưa rõ bác muốn sửa gì. Bác chọn dòng cần sửa bên dưới giúp.")]
    return await _next(visit, after, *notes)


async def go(event: TelegramObject, visit: Visit) -> Screen:
    """Call them."""
    made = await kept(visit)
    if plan.missing(made):
        return await _next(visit, made)
    day = await work_days.call(visit.db, plan=plan.planned(made), by=visit.citizen, now=visit.now)
    await answered(visit)
    return await leading(visit, day.id)


async def _begun(visit: Visit, words: str) -> Screen:
    if not plan.units_of(visit):
        raise NotAllowed("not_allowed")
    made = plan.blank(visit)
    if not await plan.has_village(visit, made):
        return await menu(visit, (screens.no_village(visit.say),))
    if not words:
        return await _next(visit, made)
    made, refused = await plan.read(visit, made, words)
    return await _next(visit, made, *(refusals.sentence(visit.say, one) for one in refused))


async def _next(visit: Visit, made: dict[str, Any], *notes: str) -> Screen:
    """What is missing, or the card."""
    if line := plan.missing(made):
        return await _asked(visit, made, line, *notes)
    await ask(visit, Day.card, **made)
    return screens.card(visit.say, plan.card(made), made["unit_name"], notes)


async def _asked(visit: Visit, made: dict[str, Any], line: str, *notes: str) -> Screen:
    await ask(visit, Day.line, **made | {"asks": line})
    return screens.ask(visit.say, line, await plan.choices(visit, made, line), notes)
