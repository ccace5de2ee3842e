"""Lịch phong trào: the movement's fixed points, their days and who is reminded; administrators set the days."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from starlette.responses import Response

from actions.coming import YEARS, set_milestone
from domain.errors import NotUnderstood, Refusal
from domain.milestones import COMMUNE, EVERY_YEAR, MILESTONES, Milestone, Set, day_in
from domain.permissions import may_keep_calendar
from domain.times import local
from domain.words import N_
from locales import Say
from screens.refusals import sentence
from storage.queries import milestones
from web.refused import status_of
from web.render import go, page
from web.visit import Nav, Visit, whole_number
from web.ways import EVERYBODY, Way
from web.words import ROLES

nav: Nav | None = Nav("/milestones", N_("Lịch phong trào"))
roles = EVERYBODY

SHOWN = 2
"""So many of its next days are shown."""

_TYPED = re.compile(r"\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*")


@dataclass(frozen=True, slots=True)
class Row:
    """One milestone as it is shown. `days`: its next days, and whether one of them was set by hand."""

    name: str
    label: str
    basis: str
    days: Sequence[tuple[str, bool]]
    leads: str
    who: Sequence[str]
    years: Sequence[int]


async def show(visit: Visit, status: int = 200, trouble: str = "") -> Response:
    """Every milestone, and for administrators a form for its day."""
    async with visit.parts.database.read() as db:
        changed = await milestones.changed(db)
    this = local(visit.now).year
    return page(
        visit,
        "milestones.html",
        status=status,
        rows=[_row(visit.say, one, changed, this) for one in MILESTONES],
        changes=may_keep_calendar(visit.citizen, None),
        every=EVERY_YEAR,
        trouble=trouble,
        typed={name: visit.typed(name) for name in ("name", "year", "day")},
        saved=visit.asked("saved"),
    )


async def show_milestones(visit: Visit) -> Response:
    """The movement's calendar."""
    return await show(visit)


async def set_day(visit: Visit) -> Response:
    """Set the day of a milestone; an empty one is as it was."""
    name, year = visit.typed("name"), whole_number(visit.typed("year"))
    try:
        if year is None:
            raise NotUnderstood("choose_one")
        day = read_typed(visit.typed("day"))
        async with visit.change() as (db, by):
            await set_milestone(db, name=name, year=year, day=day, by=by, now=visit.now)
    except Refusal as refusal:
        return await show(visit, status_of(refusal), sentence(visit.say, refusal))
    return go(f"/milestones?saved={name}#{name}")


def read_typed(text: str) -> str:
    """A day as people write it (15/11) as MM-DD; empty for nothing. Raises NotUnderstood for anything else."""
    if not text.strip():
        return ""
    found = _TYPED.fullmatch(text)
    if found is None:
        raise NotUnderstood("milestone_day_wanted")
    return f"{int(found[2]):02d}-{int(found[1]):02d}"


def _row(say: Say, one: Milestone, changed: Set, this: int) -> Row:
    years = [year for year in (one.years or range(this, this + SHOWN)) if year in YEARS]
    days = [(day, (one.name, year) in changed) for year in years if (day := day_in(one, year, changed))]
    return Row(
        one.name,
        say(one.label),
        one.basis,
        [(f"{day:%d/%m/%Y}", by_hand) for day, by_hand in days],
        ", ".join(str(lead) for lead in one.leads if lead),
        [_who(say, one, index) for index in range(len(one.who))],
        years,
    )


def _who(say: Say, one: Milestone, index: int) -> str:
    kinds, told = one.who[index]
    where = say("Xã, phường") if kinds == COMMUNE else say("Tỉnh")
    return f"{where}: " + ", ".join(say(label) for role, label in ROLES.items() if role in told)


routes: tuple[Way, ...] = (
    Way("/milestones", show_milestones),
    Way("/milestones/set", set_day, post=True),
)
