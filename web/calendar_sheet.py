"""The page of the calendar of work; its own entry shows it, and every form of it that was refused."""

from __future__ import annotations

from datetime import date
from typing import Any

from starlette.responses import Response

from domain.office_hours import USUAL
from domain.people import Role
from domain.permissions import may_keep_calendar
from domain.times import local
from storage.queries import calendar, places
from web.coming_days import coming
from web.reach import units_of
from web.render import page
from web.visit import Visit


async def show(visit: Visit, status: int = 200, trouble: str = "", form: str = "") -> Response:
    """What is coming, and the forms to change it."""
    own = units_of(visit.citizen, Role.ADMIN, Role.MODERATOR)
    today = local(visit.now).date()
    async with visit.parts.database.read() as db:
        names = {number: unit.name for number in own if (unit := await places.unit(db, number))}
        changed = await calendar.changed_days(db, since=today)
        hours = await calendar.hours_of(db)
    everywhere = may_keep_calendar(visit.citizen, None)
    within = [one for one in changed if one.unit is None or one.unit in names]
    return page(
        visit,
        "calendar.html",
        status=status,
        days=coming(within, today, lambda unit: may_keep_calendar(visit.citizen, unit)),
        names=names,
        places=[*([("", visit.say("Mọi nơi"))] if everywhere else []), *names.items()],
        hours=[(name, str(hours.get(unit) or hours.get(calendar.EVERYWHERE) or USUAL)) for unit, name in names.items()],
        usual=str(hours.get(calendar.EVERYWHERE) or USUAL),
        today=today,
        last=last_day(today),
        trouble=trouble,
        form=form,
        typed=_typed(visit),
    )


def last_day(today: date) -> date:
    """The last day that can be changed: the end of next year."""
    return date(today.year + 1, 12, 31)


def _typed(visit: Visit) -> dict[str, Any]:
    return {name: visit.typed(name) for name in ("day", "unit", "works", "reason", "hours")}
