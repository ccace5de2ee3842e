"""The audience of a campaign while it is being put together: kept in the talk until it is done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Any, TypeVar

from domain.campaigns import Audience, Campaign, Topic
from domain.errors import Stale
from domain.people import Role
from domain.screen import Screen
from domain.words import fold
from handlers.office.campaigns_editing import own_draft
from handlers.office.campaigns_seen import is_old, name_of
from handlers.office.seat import Asking, Press, Seat
from screens.office.campaigns_audience import PAGE, Picking, Spot
from storage.queries import audiences, places

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pick:
    """A draft, the audience it would get, and the page of places that is shown."""

    one: Campaign
    audience: Audience
    page: int = 0


async def keep(seat: Seat, pick: Pick) -> None:
    """Keep what is picked until it is done or left."""
    one = pick.one
    await seat.begin(
        Asking.campaign_audience,
        code=one.code,
        version=one.version,
        audience=asdict(pick.audience),
        page=pick.page,
    )


async def kept(seat: Seat) -> Pick | Screen:
    """What was picked so far; or the campaign as it is now, if it changed meanwhile."""
    notes = await seat.notes()
    one = await own_draft(seat, Press("audience", notes["code"], notes["version"], 0))
    if isinstance(one, Screen):
        return one
    pick = Pick(one, _audience(notes["audience"]), notes["page"])
    await keep(seat, pick)
    return pick


async def picking(seat: Seat, pick: Pick) -> Picking:
    """The places that may be ticked, and which are."""
    one, audience = pick.one, pick.audience
    spots = [
        Spot(mark, name, ticked=_is_in(audience, place), old=old) for mark, name, place, old in await _all(seat, one)
    ]
    last = max(0, (len(spots) - 1) // PAGE)
    whole = one.unit in audience.units
    return Picking(one.code, await name_of(seat, one.unit), whole, spots, audience, min(pick.page, last))


async def ticked(seat: Seat, pick: Pick, marks: Iterable[str]) -> Pick:
    """The places of these marks on where they were off, and off where they were on. One place of a unit takes the place
    of the whole. Raises Stale for a mark that is none."""
    known: dict[str, int | str] = {mark: place for mark, _, place, _ in await _all(seat, pick.one)}
    audience = pick.audience
    for mark in marks:
        audience = _toggled(audience, pick.one.unit, mark, known)
    return replace(pick, audience=audience)


def by_name(shown: Picking, typed: str) -> list[str]:
    """The marks of places whose names were typed, parted by commas. Of two units of one name it is the one of today,
    unless "cũ" stands behind it."""
    names = [fold(part) for part in typed.replace("\n", ",").replace(";", ",").split(",")]
    today = {fold(one.name) for one in shown.spots if not one.old}
    wanted = {name.replace("(cu)", "cu") for name in names}
    whole = ["all"] if wanted & {"ca xa", "ca tinh", "tat ca", f"ca {fold(shown.unit)}"} else []
    return whole + [one.mark for one in shown.spots if wanted & _called(one, today)]


def _called(one: Spot, today: set[str]) -> set[str]:
    name = fold(one.name)
    if not one.old:
        return {name}
    return {f"{name} cu"} if name in today else {name, f"{name} cu"}


def _toggled(audience: Audience, unit: str, mark: str, known: dict[str, int | str]) -> Audience:
    if mark == "all":
        return replace(audience, units=() if unit in audience.units else (unit,), villages=())
    if mark not in known:
        raise Stale("stale_button")
    place, units = known[mark], tuple(one for one in audience.units if one != unit)
    if isinstance(place, int):
        return replace(audience, units=units, villages=other(audience.villages, place))
    return replace(audience, units=other(units, place))


def other(kept: tuple[T, ...], one: T) -> tuple[T, ...]:
    """With it, or without it where it was there."""
    return tuple(held for held in kept if held != one) if one in kept else (*kept, one)


def _is_in(audience: Audience, place: int | str) -> bool:
    return place in audience.villages if isinstance(place, int) else place in audience.units


async def _all(seat: Seat, one: Campaign) -> list[tuple[str, str, int | str, bool]]:
    """Mark, name, village or unit, and whether it is a unit of before: a unit's own villages, then the units beneath
    it, then those that they came from."""
    villages = [(f"v:{v.id}", v.name, v.id, False) for v in await places.villages_of(seat.db, one.unit)]
    others = await audiences.within(seat.db, one.unit) - {one.unit}
    named = sorted([(await is_old(seat, unit), await name_of(seat, unit), unit) for unit in others])
    return villages + [(f"u:{number}", name, unit, old) for number, (old, name, unit) in enumerate(named)]


def _audience(data: dict[str, Any]) -> Audience:
    return Audience(
        units=tuple(data["units"]),
        villages=tuple(data["villages"]),
        topic=Topic(data["topic"]),
        roles=tuple(Role(role) for role in data["roles"]),
        channels=tuple(data["channels"]),
    )
