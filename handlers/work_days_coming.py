"""Ngày công sắp tới: who could come says so, with how many, with or without a name, and changes their mind."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import TelegramObject

from actions import work_day_people
from actions.identity import HANDLE, agree, agrees
from actions.work_day_people import Standing as Seen
from domain.errors import NotUnderstood
from domain.screen import Screen
from domain.work_day_calls import number_in
from domain.work_days import Coming
from handlers.filters import Chose, ChosePrefix, Command, Standing
from handlers.visit import Visit
from handlers.work_days_steps import Day, answered, ask, kept, numbers, over, typed
from screens import work_days_coming as screens
from storage.queries import work_days

Screens = Sequence[Screen]


def register(made: Router) -> None:
    """The days to come, one of them, and what is said to it."""
    made.message.register(listed, Command("ngaycongsaptoi", "ngày công sắp tới", "đi ngày công"))
    made.callback_query.register(listed, Chose("work_days"))
    made.callback_query.register(show, ChosePrefix("day:"))
    made.callback_query.register(yes, ChosePrefix("day_yes:"))
    made.callback_query.register(no, ChosePrefix("day_no:"))
    made.callback_query.register(many, ChosePrefix("day_many:"))
    made.message.register(take_heads, Standing(Day.heads))
    made.callback_query.register(consented, ChosePrefix("day_agree:"))
    made.callback_query.register(name_it, ChosePrefix("day_name:"))
    made.message.register(take_name, Standing(Day.name))
    made.callback_query.register(hide, ChosePrefix("day_hide:"))


async def listed(_: TelegramObject, visit: Visit) -> Screen:
    """The days that people of this village can come to."""
    await answered(visit)
    days = await work_day_people.days_to_come(visit.db, by=visit.citizen, now=visit.now)
    return screens.listed(visit.say, days, visit.citizen.unit is not None)


async def show(_: TelegramObject, visit: Visit) -> Screens:
    """One day."""
    (number,) = numbers(visit, 1)
    return await over(visit, await _shown(visit, await _look(visit, number)))


async def yes(_: TelegramObject, visit: Visit) -> Screens:
    """I come."""
    (number,) = numbers(visit, 1)
    return await _said(visit, number, 1)


async def no(_: TelegramObject, visit: Visit) -> Screens:
    """I cannot."""
    (number,) = numbers(visit, 1)
    return await _said(visit, number, 0)


async def many(_: TelegramObject, visit: Visit) -> Screen:
    """Several come: how many?"""
    (number,) = numbers(visit, 1)
    await _look(visit, number)
    await ask(visit, Day.heads, day=number)
    return screens.ask_heads(visit.say, number)


async def take_heads(_: TelegramObject, visit: Visit) -> Screens:
    """So many. Raises NotUnderstood for what is no number."""
    heads = number_in(typed(visit))
    if not heads:
        raise NotUnderstood("heads_range")
    return await _said(visit, (await kept(visit))["day"], heads)


async def consented(_: TelegramObject, visit: Visit) -> Screens:
    """Their word may be kept."""
    number, heads = numbers(visit, 2)
    await agree(visit.db, purpose=HANDLE, by=visit.citizen, now=visit.now)
    return await _said(visit, number, heads)


async def name_it(_: TelegramObject, visit: Visit) -> Screens | Screen:
    """Whoever called the day may see the name: the one that is known, or one that is typed now."""
    (number,) = numbers(visit, 1)
    if await work_day_people.show_name(visit.db, vault=visit.vault, by=visit.citizen, now=visit.now):
        return await show_number(visit, number)
    await ask(visit, Day.name, day=number)
    return screens.ask_name(visit.say, number)


async def take_name(_: TelegramObject, visit: Visit) -> Screens:
    """The name was typed: that is the consent the screen spoke of."""
    await work_day_people.give_name(visit.db, name=typed(visit), vault=visit.vault, by=visit.citizen, now=visit.now)
    return await show_number(visit, (await kept(visit))["day"])


async def hide(_: TelegramObject, visit: Visit) -> Screens:
    """They see a number instead of the name from now on."""
    (number,) = numbers(visit, 1)
    await work_day_people.hide_name(visit.db, by=visit.citizen, now=visit.now)
    return await show_number(visit, number)


async def show_number(visit: Visit, number: int) -> Screens:
    """The day with this number, as it stands for this person."""
    return await over(visit, await _shown(visit, await _look(visit, number)))


async def _said(visit: Visit, number: int, heads: int) -> Screens:
    """Write the word down, after a consent to keep it."""
    if not await agrees(visit.db, purpose=HANDLE, by=visit.citizen):
        await work_day_people.joinable(visit.db, number=number, by=visit.citizen, now=visit.now)
        return await over(visit, screens.consent(visit.say, number, heads))
    seen = await work_day_people.answer(visit.db, number=number, heads=heads, by=visit.citizen, now=visit.now)
    return await over(visit, await _shown(visit, seen))


async def _look(visit: Visit, number: int) -> Seen:
    return await work_day_people.look(visit.db, number=number, by=visit.citizen)


async def _shown(visit: Visit, seen: Seen) -> Screen:
    facts = await work_days.facts_of(visit.db, seen.day)
    mine = seen.mine
    heads = None if mine is None else 0 if mine.coming is Coming.NO else mine.heads
    name = await work_day_people.name_shown(visit.db, vault=visit.vault, citizen=visit.citizen.id) if heads else ""
    return screens.show(visit.say, facts, heads, name)
