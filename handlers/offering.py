"""Choices known only at run time: communes, works, villages, the spot of a photo; and what typed words stand for."""

from __future__ import annotations

from dataclasses import replace

from domain.errors import NotUnderstood
from domain.questions import Answer, Asks, Draft, Question
from domain.said import Place, Said
from domain.times import local
from domain.understand.place.gazetteer import Gazetteer
from domain.understand.place.places import find
from domain.understand.text.reading import read
from domain.understand.understood import Spot
from handlers.visit import Visit
from screens import forms
from storage.queries import photos, places
from storage.queries.gazetteer import gazetteer

_LONGEST = 12
"""So many words and marks can be a name and its titles; more is a message."""


async def offered(visit: Visit, draft: Draft, question: Question) -> tuple[Answer, ...]:
    """The choices to show besides the question's own."""
    unit = unit_of(visit, draft)
    if question.name == "unit":
        return tuple(Answer(one.id, one.name) for one in await places.communes(visit.db, on=local(visit.now).date()))
    if question.name == "work" and unit:
        return tuple(Answer(str(one.id), one.name) for one in await places.works_of(visit.db, unit))
    if question.name == "place" and unit:
        return tuple(Answer(str(one.id), one.name) for one in await places.villages_of(visit.db, unit))
    return ()


def unit_of(visit: Visit, draft: Draft) -> str | None:
    """The commune of a draft: as answered, or where the citizen lives."""
    answered = draft["answers"].get("unit")
    return str(answered["value"]) if answered else visit.citizen.unit


async def photo_spot(visit: Visit, draft: Draft, question: Question) -> Place | None:
    """Where a photo of the draft was taken, for a question about the place."""
    names = draft["answers"].get("photos", ())
    if question.asks is not Asks.PLACE or not names:
        return None
    found = await photos.point(visit.db, names)
    return Place(*found) if found else None


async def heard(visit: Visit, draft: Draft, question: Question) -> tuple[Said, tuple[Answer, ...]]:
    """What was said as the form engine takes it, and the choices it may be one of."""
    said = replace(visit.said, choice=visit.said.choice.removeprefix(forms.ANSWER))
    choices = await offered(visit, draft, question)
    if question.asks is Asks.PLACE and said.choice == forms.PHOTO_SPOT:
        return replace(said, choice="", place=await photo_spot(visit, draft, question)), choices
    if question.name == "unit" and said.text and not said.choice:
        found = await communes_called(visit, said.text)
        return Said(choice=found[0].value), found[:1]
    return said, choices


async def communes_called(visit: Visit, text: str) -> tuple[Answer, ...]:
    """The commune of today that a name stands for, old names told as such. Raises NotUnderstood: "unit_unknown", or
    "unit_split" with the names where it may be one of several."""
    known = await gazetteer(visit.db, on=local(visit.now).date())
    spots = _named(text, known)
    meant = tuple(dict.fromkeys(unit for spot in spots for unit in _communes(spot, known)))
    if not meant:
        raise NotUnderstood("unit_unknown")
    if len(meant) > 1:
        raise NotUnderstood("unit_split", units=tuple(known.units[unit].name for unit in meant))
    new, old = known.units[meant[0]], known.units[spots[0].unit]
    if spots[0].village is not None or known.alive(old.id):
        return (Answer(new.id, new.name),)
    return (Answer(new.id, forms.old_name(visit.say, old.name, new.name, ward=new.kind == "ward")),)


def _named(text: str, known: Gazetteer) -> list[Spot]:
    reading = read(text)
    if len(reading.words) > _LONGEST:
        return []
    return find(reading, known) or find(read(f"xã {text}"), known)


def _communes(spot: Spot, known: Gazetteer) -> tuple[str, ...]:
    """Where it may be: for a former district each commune of today that it spreads over."""
    if spot.doubt:
        return tuple(str(way.value) for way in spot.doubt.ways)
    return (spot.current,) if spot.current else known.within(spot.unit)
