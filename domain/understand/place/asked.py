"""What is asked about a place that may be in one of several communes."""

from __future__ import annotations

from collections.abc import Sequence

from domain.understand.found import Type, Way
from domain.understand.place.gazetteer import Gazetteer, Place

REASONS = ("place",)
"""Why something is asked about a place; `screens/doubts.py` has a sentence for each."""

_MOST_WAYS = 6
"""Tam Đường, once a district, spreads over six communes."""


def ways(gazetteer: Gazetteer, places: Sequence[Place]) -> tuple[Way, ...]:
    """Each place with its commune of today, as which it is taken; for a district the other communes of it."""
    found = []
    for place in places:
        heirs = gazetteer.current(place.unit)
        found += [Way(label(gazetteer, place, heir), Type.UNKNOWN, heir, "") for heir in heirs]
        offered = {way.value for way in found}
        others = () if heirs else gazetteer.within(place.unit)
        found += [Way(label(gazetteer, Place(one), one), Type.UNKNOWN, one, "") for one in others if one not in offered]
    return tuple(found[:_MOST_WAYS])


_TITLE = {"commune": "xã", "ward": "phường", "township": "thị trấn"}


def label(gazetteer: Gazetteer, place: Place, current: str) -> str:
    """How a place is offered on a button, with the commune of today it lies in."""
    unit = gazetteer.units[place.unit]
    today = gazetteer.units[current]
    now = f"{_TITLE[today.kind]} {today.name}"
    if place.work is not None:
        return f"{gazetteer.works[place.work].name} ({now})"
    if place.village is not None:
        return f"{gazetteer.villages[place.village].name} ({now})"
    return now if unit.id == current else f"{unit.name} (nay thuộc {now})"
