"""Lịch làm việc: days off and on, and office hours, by which deadlines are counted."""

from __future__ import annotations

from datetime import date

from starlette.responses import Response

from actions import calendar as changing
from domain.errors import NotFound, NotUnderstood, Refusal
from domain.office_hours import read_hours
from domain.people import Role
from domain.times import local
from domain.words import N_, one_line
from domain.workdays import DayRule
from screens.refusals import sentence
from web.calendar_sheet import last_day, show
from web.refused import status_of
from web.render import go
from web.visit import Nav, Visit, whole_number
from web.ways import Way

nav: Nav | None = Nav("/calendar", N_("Lịch làm việc"))
roles = frozenset({Role.ADMIN, Role.MODERATOR})

LONGEST = 200
"""Characters of a reason."""


async def show_calendar(visit: Visit) -> Response:
    """The calendar."""
    return await show(visit)


async def set_day(visit: Visit) -> Response:
    """Close or open an office on a day."""
    try:
        day = _day(visit)
        rule = DayRule(visit.typed("works") == "1", one_line(visit.typed("reason"), LONGEST))
        async with visit.change() as (db, by):
            await changing.set_day(db, day=day, unit=visit.typed("unit") or None, rule=rule, by=by, now=visit.now)
    except Refusal as refusal:
        return await show(visit, status_of(refusal), sentence(visit.say, refusal), "day")
    return go("/calendar")


async def forget_day(visit: Visit) -> Response:
    """A changed day is as usual again."""
    number = whole_number(visit.request.path_params["number"])
    if number is None:
        raise NotFound("no_such_day")
    async with visit.change() as (db, by):
        await changing.forget_day(db, number=number, by=by, now=visit.now)
    return go("/calendar")


async def set_hours(visit: Visit) -> Response:
    """Set office hours."""
    try:
        hours = read_hours(visit.typed("hours")[:LONGEST])
        async with visit.change() as (db, by):
            await changing.set_hours(db, unit=visit.typed("unit") or None, hours=hours, by=by, now=visit.now)
    except Refusal as refusal:
        return await show(visit, status_of(refusal), sentence(visit.say, refusal), "hours")
    return go("/calendar")


def _day(visit: Visit) -> date:
    """The day that was chosen: from today to the end of next year."""
    today = local(visit.now).date()
    try:
        day = date.fromisoformat(visit.typed("day"))
    except ValueError as error:
        raise NotUnderstood("day_not_understood") from error
    if not today <= day <= last_day(today):
        raise NotUnderstood("day_not_understood")
    return day


routes: tuple[Way, ...] = (
    Way("/calendar", show_calendar),
    Way("/calendar/day", set_day, post=True),
    Way("/calendar/day/{number}/forget", forget_day, post=True),
    Way("/calendar/hours", set_hours, post=True),
)
