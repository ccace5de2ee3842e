"""Điểm danh: who called a work day ticks off who came, and has their labour booked."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import TelegramObject

from actions import work_day_booking, work_day_people, work_days
from domain.errors import NotFound, NotUnderstood
from domain.quiet_hours import quiet
from domain.screen import Screen
from domain.work_day_calls import number_in
from domain.work_days import Comer, WorkDay, check_ticking
from handlers.filters import ChosePrefix, Standing
from handlers.visit import Visit
from handlers.work_days_leading import list_of
from handlers.work_days_steps import Day, answered, ask, kept, numbers, typed
from screens import work_days_leading as screens
from screens.work_days_leading import PAGE
from storage.queries import work_days as rows

AT_ONCE = 10
"""So many are booked with the press; the clock books the rest."""


def register(made: Router) -> None:
    """Tick, correct, book."""
    made.callback_query.register(show, ChosePrefix("led_tick:"))
    made.callback_query.register(turn, ChosePrefix("led_came:"))
    made.callback_query.register(turn, ChosePrefix("led_missed:"))
    made.callback_query.register(everybody, ChosePrefix("led_all:"))
    made.callback_query.register(choose, ChosePrefix("led_heads:"))
    made.callback_query.register(ask_heads, ChosePrefix("led_of:"))
    made.message.register(take_heads, Standing(Day.came))
    made.callback_query.register(ask_half, ChosePrefix("led_book:"))
    made.callback_query.register(book, ChosePrefix("led_whole:"))
    made.callback_query.register(book, ChosePrefix("led_half:"))


async def show(_: TelegramObject, visit: Visit) -> Screen:
    """A page of the list, to be ticked."""
    number, page = numbers(visit, 2)
    await answered(visit)
    return await _page(visit, number, page)


async def turn(_: TelegramObject, visit: Visit) -> Screen:
    """This one came, or did not."""
    number, line, page = numbers(visit, 3)
    came = visit.said.choice.startswith("led_came:")
    await work_day_people.tick(visit.db, number=number, line=line, came=came, by=visit.citizen, now=visit.now)
    return await _page(visit, number, page)


async def everybody(_: TelegramObject, visit: Visit) -> Screen:
    """Everybody came who is not ticked yet."""
    number, page = numbers(visit, 2)
    await work_day_people.tick_all(visit.db, number=number, by=visit.citizen, now=visit.now)
    return await _page(visit, number, page)


async def choose(_: TelegramObject, visit: Visit) -> Screen:
    """Of whom is the number to be changed?"""
    number, page = numbers(visit, 2)
    here = (await _people(visit, number, page))[1]
    return screens.which(visit.say, number, here, page)


async def ask_heads(_: TelegramObject, visit: Visit) -> Screen:
    """How many came with this one?"""
    number, line, page = numbers(visit, 3)
    people = (await _people(visit, number, page))[1]
    one = next((one for one in people if one.id == line), None)
    if one is None:
        raise NotFound("no_such_line")
    await ask(visit, Day.came, day=number, line=line, page=page)
    return screens.ask_heads(visit.say, number, screens.name_of(visit.say, one), page)


async def take_heads(_: TelegramObject, visit: Visit) -> Screen:
    """So many. Raises NotUnderstood for what is no number."""
    asked, heads = await kept(visit), number_in(typed(visit))
    if not heads:
        raise NotUnderstood("heads_range")
    await work_day_people.tick(
        visit.db, number=asked["day"], line=asked["line"], came=True, heads=heads, by=visit.citizen, now=visit.now
    )
    await answered(visit)
    return await _page(visit, asked["day"], asked["page"])


async def ask_half(_: TelegramObject, visit: Visit) -> Screen:
    """Whole days, or half ones?"""
    (number,) = numbers(visit, 1)
    day = await work_days.led(visit.db, number=number, by=visit.citizen)
    check_ticking(day, visit.now)
    return screens.whole_or_half(visit.say, number, (await rows.tallies(visit.db, [number]))[number])


async def book(_: TelegramObject, visit: Visit) -> Screen:
    """Close the list and book the labour; at night people are told in the morning, so it is booked then."""
    (number,) = numbers(visit, 1)
    half = visit.said.choice.startswith("led_half:")
    day = await work_day_booking.close(visit.db, number=number, half=half, by=visit.citizen, now=visit.now)
    if not quiet(visit.now):
        await work_day_booking.book_some(visit.db, day=day, limit=AT_ONCE, vault=visit.vault, now=visit.now)
    came = (await rows.tallies(visit.db, [number]))[number].came
    return await list_of(visit, number, 0, screens.booked(visit.say, came))


async def _page(visit: Visit, number: int, page: int) -> Screen:
    day, here, more = await _people(visit, number, page)
    check_ticking(day, visit.now)
    counts = (await rows.tallies(visit.db, [number]))[number]
    return screens.ticking(visit.say, number, counts, here, page=page, more=more)


async def _people(visit: Visit, number: int, page: int) -> tuple[WorkDay, list[Comer], bool]:
    day, people = await work_day_people.people_of(visit.db, number=number, vault=visit.vault, by=visit.citizen)
    here = people[page * PAGE : page * PAGE + PAGE]
    named = await work_day_people.named(visit.db, vault=visit.vault, people=here)
    return day, named, len(people) > page * PAGE + PAGE
