"""Gathers what an officer may see of a campaign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from actions.known_campaigns import seen
from domain.campaigns import Audience, Campaign, State
from domain.errors import NotAllowed
from domain.permissions import may_approve, may_compose
from domain.quiet_hours import quiet
from domain.screen import Screen
from domain.times import local
from handlers.office.dossier import officer
from handlers.office.seat import Press, Seat
from screens.office import campaigns as screens
from screens.office.campaigns import Shown
from screens.office.campaigns_audience import old_name, words
from storage.queries import campaigns, places, progress

_BEGUN = frozenset({State.PLANNING, State.RUNNING, State.PAUSED, State.DONE, State.STOPPED})


async def opened(seat: Seat, one: Campaign, note: str = "") -> Screen:
    """The campaign as it is now, with a sentence above it."""
    return screens.card(seat.say, await shown(seat, one), note)


async def shown(seat: Seat, one: Campaign) -> Shown:
    """A campaign as this officer sees it."""
    mine = one.author == seat.citizen.id and may_compose(seat.citizen, one.unit)
    judges = may_approve(seat.citizen, one.author, await campaigns.above(seat.db, one.unit))
    far = await progress.progress(seat.db, one.id, now=seat.now) if one.state in _BEGUN else None
    found = Shown(
        campaign=one,
        audience=words(seat.say, one.audience, await names_of(seat, one.audience)),
        author=await officer(seat, one.author),
        approver=await officer(seat, one.approver) if one.approver else "",
        mine=mine,
        judges=judges,
        night=quiet(seat.now),
    )
    return replace(found, progress=far) if far else found


async def asked(seat: Seat, press: Press) -> Campaign | Screen:
    """The campaign that a button is about, or, if it changed since, as it is now. Nothing is asked any more. Raises
    NotFound."""
    await seat.end()
    one = await seen(seat.db, code=press.code, by=seat.citizen)
    if one.version != press.version:
        return await opened(seat, one, screens.changed(seat.say))
    return one


async def judged(seat: Seat, press: Press) -> Campaign | Screen:
    """The same, for the second person. Raises NotAllowed("own_campaign") for its author."""
    one = await asked(seat, press)
    if isinstance(one, Screen):
        return one
    if one.author == seat.citizen.id:
        raise NotAllowed("own_campaign")
    if not may_approve(seat.citizen, one.author, await campaigns.above(seat.db, one.unit)):
        raise NotAllowed("not_allowed")
    return one if one.state is State.WAITING else await opened(seat, one, screens.changed(seat.say))


async def names_of(seat: Seat, audience: Audience) -> dict[str, str]:
    """The names of an audience's places, by their marks."""
    units = {f"u:{unit}": await _told_apart(seat, unit) for unit in audience.units}
    found = {village: await places.village(seat.db, village) for village in audience.villages}
    return units | {f"v:{number}": one.name for number, one in found.items() if one}


async def name_of(seat: Seat, unit: str) -> str:
    """A unit's name."""
    found = await places.unit(seat.db, unit)
    return found.name if found else unit


async def is_old(seat: Seat, unit: str) -> bool:
    """Is it a unit of before, which is part of another today?"""
    found = await places.unit(seat.db, unit)
    return found is not None and found.valid_to is not None and found.valid_to < local(seat.now).date()


async def _told_apart(seat: Seat, unit: str) -> str:
    """Its name; a new unit often has the name of one it came from."""
    name = await name_of(seat, unit)
    return old_name(seat.say, name) if await is_old(seat, unit) else name


def composes_for(seat: Seat) -> Sequence[str]:
    """The units this officer composes for."""
    units = dict.fromkeys(grant.unit for grant in seat.citizen.grants)
    return [unit for unit in units if may_compose(seat.citizen, unit)]
