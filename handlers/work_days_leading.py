"""The list of a work day for whoever called it: who comes, people without a phone, another day, calling it off."""

from __future__ import annotations

import re

from aiogram import Router
from aiogram.types import TelegramObject

from actions import work_day_people, work_days
from domain.errors import NotUnderstood
from domain.screen import Screen
from domain.times import local
from domain.work_day_calls import day_in, hour_in, moment
from domain.work_days import WorkDay
from handlers.filters import ChosePrefix, Standing
from handlers.visit import Visit
from handlers.work_days_steps import Day, answered, ask, kept, numbers, typed
from screens import work_days_leading as screens
from screens.work_days_leading import PAGE
from storage.queries import work_days as rows

_WITH_HEADS = re.compile(r"^(?P<name>.*?)[ ,]*\b(?P<heads>\d{1,9})(?: *(?:người|nguoi|ng))?$", re.IGNORECASE)


def register(made: Router) -> None:
    """The list and what can be changed before the day."""
    made.callback_query.register(show, ChosePrefix("led:"))
    made.callback_query.register(add, ChosePrefix("led_add:"))
    made.message.register(take_person, Standing(Day.person))
    made.callback_query.register(move, ChosePrefix("led_move:"))
    made.message.register(take_moment, Standing(Day.moment))
    made.callback_query.register(cancel, ChosePrefix("led_cancel:"))
    made.message.register(take_reason, Standing(Day.reason))


async def leading(visit: Visit, called: int = 0) -> Screen:
    """The days this person leads; or the list of one that was called just now."""
    if called:
        return await list_of(visit, called, 0, screens.called(visit.say))
    return screens.home(visit.say, await work_day_people.days_led(visit.db, by=visit.citizen, now=visit.now))


async def show(_: TelegramObject, visit: Visit) -> Screen:
    """One page of the list."""
    number, page = numbers(visit, 2)
    await answered(visit)
    return await list_of(visit, number, page)


async def list_of(visit: Visit, number: int, page: int, *notes: str) -> Screen:
    """A page of the day's list, with the names that people let be seen."""
    day, people = await work_day_people.people_of(visit.db, number=number, vault=visit.vault, by=visit.citizen)
    here = await work_day_people.named(visit.db, vault=visit.vault, people=people[page * PAGE : page * PAGE + PAGE])
    return screens.show(
        visit.say,
        await rows.facts_of(visit.db, day),
        day.state,
        (await rows.tallies(visit.db, [day.id]))[day.id],
        here,
        page=page,
        more=len(people) > page * PAGE + PAGE,
        begun=day.at <= visit.now,
        notes=notes,
    )


async def add(_: TelegramObject, visit: Visit) -> Screen:
    """Somebody without a phone: who?"""
    day = await _led(visit)
    await ask(visit, Day.person, day=day.id)
    return screens.ask_person(visit.say, day.id)


async def take_person(_: TelegramObject, visit: Visit) -> Screen:
    """Their name, and how many come with them."""
    number, text = (await kept(visit))["day"], typed(visit)
    match = _WITH_HEADS.match(text)
    name, heads = (match["name"].strip(" ,"), int(match["heads"])) if match else (text, 1)
    fresh = await work_day_people.add_person(
        visit.db, number=number, name=name, heads=heads, vault=visit.vault, by=visit.citizen, now=visit.now
    )
    await answered(visit)
    return await list_of(visit, number, 0, screens.added(visit.say, name, fresh))


async def move(_: TelegramObject, visit: Visit) -> Screen:
    """To which day?"""
    day = await _led(visit)
    await ask(visit, Day.moment, day=day.id)
    return screens.ask_moment(visit.say, day.id)


async def take_moment(_: TelegramObject, visit: Visit) -> Screen:
    """Another day, another hour, or both; what is not said stays. Raises NotUnderstood where neither is."""
    number, text = (await kept(visit))["day"], typed(visit)
    day = await work_days.led(visit.db, number=number, by=visit.citizen)
    when, hour = day_in(text, local(visit.now).date()), hour_in(text)
    if when is None and hour is None:
        raise NotUnderstood("day_wanted")
    before = local(day.at)
    at = moment(when or before.date(), hour or before.time())
    await work_days.move(visit.db, number=number, at=at, by=visit.citizen, now=visit.now)
    await answered(visit)
    return await list_of(visit, number, 0, screens.moved(visit.say))


async def cancel(_: TelegramObject, visit: Visit) -> Screen:
    """Why?"""
    day = await _led(visit)
    await ask(visit, Day.reason, day=day.id)
    return screens.ask_reason(visit.say, day.id)


async def take_reason(_: TelegramObject, visit: Visit) -> Screen:
    """For this reason."""
    number = (await kept(visit))["day"]
    await work_days.cancel(visit.db, number=number, reason=typed(visit), by=visit.citizen, now=visit.now)
    await answered(visit)
    return await list_of(visit, number, 0, screens.cancelled(visit.say))


async def _led(visit: Visit) -> WorkDay:
    (number,) = numbers(visit, 1)
    return await work_days.led(visit.db, number=number, by=visit.citizen)
