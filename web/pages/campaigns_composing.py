"""Composing a campaign: one form, checked as a whole, that comes back with everything that was typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from actions import campaigns as doing
from domain.campaigns import LANGUAGES, MOST_TEXT, MOST_TITLE, Campaign, Topic
from domain.channels import CHANNELS
from domain.errors import NotAllowed, Refusal, Stale
from domain.people import Role
from domain.permissions import may_compose
from domain.times import local
from domain.words import one_line
from screens.campaign_words import TOPICS
from screens.full import NAMES
from screens.refusals import sentence
from storage.queries import places as place_rows
from storage.queries.gazetteer import gazetteer
from web.campaigns.choices import narrowed, places
from web.campaigns.filled import Filled, begins, faults, of_campaign, of_form
from web.campaigns.found import find
from web.campaigns.media import photo, seal, voice
from web.campaigns.prints import changed, prints
from web.pages.campaigns import WRITERS
from web.reach import units_of
from web.refused import status_of
from web.render import go, page
from web.visit import Nav, Visit
from web.ways import Way
from web.words import ROLES

nav: Nav | None = None
roles = frozenset(WRITERS)

BESIDE = {
    "title_required": "title", "title_too_long": "title", "text_required": "text-vi", "text_too_long": "text-vi",
    "audience_required": "places", "audience_not_yours": "places", "begins_past": "begins",
}  # fmt: skip
"""Where a refusal of the action is said; what is not here is said above the form."""


async def new(visit: Visit) -> Response:
    """An empty form."""
    return await _form(visit, Filled(unit=_unit(visit)))


async def edit(visit: Visit) -> Response:
    """The form of a campaign that may still be changed."""
    one = await _own(visit)
    return await _form(visit, of_campaign(one), one)


async def add(visit: Visit) -> Response:
    """Keep a new draft."""
    return await _keep(visit, _unit(visit), None)


async def change(visit: Visit) -> Response:
    """Change a draft."""
    one = await _own(visit)
    return await _keep(visit, one.unit, one)


async def _keep(visit: Visit, unit: str, one: Campaign | None) -> Response:
    filled, wrong = await _filled(visit, unit)
    if visit.typed("do") == "find":
        return await _form(visit, filled, one, wrong)
    wrong |= faults(visit.say, filled, visit.now, one.begins if one else None)
    if wrong:
        return await _form(visit, filled, one, wrong, 422)
    try:
        kept = await _written(visit, filled, one)
    except Refusal as refusal:
        return await _refused(visit, filled, one, refusal)
    return go(f"/campaign/{kept.code}")


async def _filled(visit: Visit, unit: str) -> tuple[Filled, dict[str, str]]:
    """The form with its files kept, and what was wrong with a file: the others stay."""
    names, wrong = {"photo": "", "voice": ""}, {}
    for what, taken in (("photo", photo), ("voice", voice)):
        try:
            names[what] = await taken(visit)
        except Refusal as refusal:
            wrong[what] = sentence(visit.say, refusal)
    return of_form(visit, unit, **names), wrong


async def _written(visit: Visit, filled: Filled, one: Campaign | None) -> Campaign:
    values: dict[str, Any] = {
        "title": one_line(filled.title, MOST_TITLE),
        "texts": filled.wording,
        "audience": filled.audience,
        "photo": filled.photo,
        "voice": filled.voice,
        "begins": begins(filled),
    }
    async with visit.change() as (db, by):
        if one is None:
            return await doing.compose(db, unit=filled.unit, **values, by=by, now=visit.now)
        if visit.typed("version") != str(one.version):
            raise Stale("stale_campaign")
        return await doing.revise(db, code=one.code, expected=one.version, **values, by=by, now=visit.now)


async def _refused(visit: Visit, filled: Filled, one: Campaign | None, refusal: Refusal) -> Response:
    """The form again. Where somebody else changed it meanwhile, what they changed is named, and saving once more
    puts this form in its place."""
    said = sentence(visit.say, refusal)
    if isinstance(refusal, Stale) and one is not None:
        fresh = await _own(visit)
        return await _form(visit, filled, fresh, {"": said}, 409, changed(visit.say, visit.typed("seen"), fresh))
    return await _form(visit, filled, one, {BESIDE.get(refusal.reason, ""): said}, status_of(refusal))


async def _form(
    visit: Visit,
    filled: Filled,
    one: Campaign | None = None,
    wrong: Mapping[str, str] | None = None,
    status: int = 200,
    news: list[str] | None = None,
) -> Response:
    own = units_of(visit.citizen, *WRITERS)
    async with visit.parts.database.read() as db:
        known = await gazetteer(db, on=local(visit.now).date())
        units = [unit for number in own if (unit := await place_rows.unit(db, number))]
    every = places(known, filled.unit)
    return page(
        visit,
        "campaign_form.html",
        status=status,
        one=one,
        f=filled,
        wrong=wrong or {},
        news=news or [],
        units=units,
        places=narrowed(every, visit.typed("find"), filled.ticked),
        searchable=len(every.villages) + len(every.former) + len(every.units) > 12,
        find=visit.typed("find"),
        languages=LANGUAGES,
        topics=[(one.value, label) for one, label in ((topic, TOPICS[topic]) for topic in Topic)],
        all_roles=[(role.value, ROLES[role]) for role in Role],
        channels=[(one.name, NAMES[one.name]) for one in CHANNELS],
        seals={what: seal(visit, name) for what, name in (("photo", filled.photo), ("voice", filled.voice))},
        seen=prints(one) if one else "",
        most_title=MOST_TITLE,
        most_text=MOST_TEXT,
    )


def _unit(visit: Visit) -> str:
    """The unit that speaks: the chosen one of mine, else the first."""
    own = units_of(visit.citizen, *WRITERS)
    if not own:
        raise NotAllowed("not_allowed")
    asked = visit.typed("unit") or visit.asked("unit")
    return asked if asked in own else own[0]


async def _own(visit: Visit) -> Campaign:
    """The campaign of the address, which this person composed. Raises NotFound, NotAllowed."""
    async with visit.parts.database.read() as db:
        one = await find(db, visit.request.path_params["campaign"], visit.citizen)
    if one.author != visit.citizen.id or not may_compose(visit.citizen, one.unit):
        raise NotAllowed("not_allowed")
    return one


routes: tuple[Way, ...] = (
    Way("/campaigns/new", new),
    Way("/campaigns/add", add, post=True),
    Way("/campaign/{campaign}/edit", edit),
    Way("/campaign/{campaign}/change", change, post=True),
)
