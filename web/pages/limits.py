"""Thời hạn: how many working days each step may take, and the legal text that rests on."""

from __future__ import annotations

from starlette.responses import Response

from actions import calendar
from domain.deadlines import Stage
from domain.errors import NotUnderstood, Refusal
from domain.limits import EXTENSION_DAYS, MOST_DAYS, URGENT, Key, Limit, read_days
from domain.people import Role
from domain.permissions import may_keep_calendar
from domain.reports import Family
from domain.wastes import WASTES
from domain.words import N_, one_line
from screens.refusals import sentence
from storage.queries import limits
from web.limit_rows import rows, steps
from web.refused import status_of
from web.render import go, page
from web.visit import Nav, Visit
from web.ways import Way

nav: Nav | None = Nav("/limits", N_("Thời hạn"))
roles = frozenset({Role.ADMIN, Role.MODERATOR})

LONGEST = 300
"""Characters of a legal text."""


async def show(visit: Visit, status: int = 200, trouble: str = "") -> Response:
    """Every limit in force, and for administrators the form to change one."""
    async with visit.parts.database.read() as db:
        within = await limits.every(db)
    return page(
        visit,
        "limits.html",
        status=status,
        rows=rows(visit.say, within),
        changes=may_keep_calendar(visit.citizen, None),
        steps=steps(visit.say),
        domains=[(one.code, visit.say(one.label)) for one in WASTES],
        urgent=URGENT,
        extension=EXTENSION_DAYS,
        most=MOST_DAYS,
        trouble=trouble,
        typed={name: visit.typed(name) for name in ("step", "domain", "days", "basis")},
    )


async def show_limits(visit: Visit) -> Response:
    """The limits."""
    return await show(visit)


async def change(visit: Visit) -> Response:
    """Set a limit with its legal text."""
    try:
        family, _, stage = visit.typed("step").partition(":")
        limit = Limit(read_days(visit.typed("days")), one_line(visit.typed("basis"), LONGEST))
        async with visit.change() as (db, by):
            key = _key(family, visit.typed("domain"), stage)
            await calendar.set_limit(db, key=key, limit=limit, by=by, now=visit.now)
    except Refusal as refusal:
        return await show(visit, status_of(refusal), sentence(visit.say, refusal))
    return go("/limits")


async def forget(visit: Visit) -> Response:
    """A changed limit holds no longer."""
    family, _, rest = visit.typed("key").partition(":")
    domain, _, stage = rest.partition(":")
    async with visit.change() as (db, by):
        await calendar.set_limit(db, key=_key(family, domain, stage), limit=None, by=by, now=visit.now)
    return go("/limits")


def _key(family: str, domain: str, stage: str) -> Key:
    if family not in tuple(Family) or stage not in tuple(Stage):
        raise NotUnderstood("choose_one")
    return Family(family), domain, Stage(stage)


routes: tuple[Way, ...] = (
    Way("/limits", show_limits),
    Way("/limits/change", change, post=True),
    Way("/limits/forget", forget, post=True),
)
