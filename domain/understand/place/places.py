"""The places that a message names, each as it was said and as it is today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.understand.found import Doubt
from domain.understand.place.asked import REASONS, ways
from domain.understand.place.context import stands
from domain.understand.place.gazetteer import COMMUNES, Gazetteer, Place
from domain.understand.place.index import Hit
from domain.understand.place.titles import Level, Title, title_before, typed
from domain.understand.text.reading import Reading, Sort, Word
from domain.understand.understood import Spot


@dataclass(frozen=True, slots=True)
class _Named:
    """A name where it stands, and what it may mean there."""

    first: int
    last: int
    places: tuple[Place, ...]


def find(reading: Reading, gazetteer: Gazetteer, home: str | None = None) -> list[Spot]:
    """The places of a message in their order. `home`, the commune somebody lives in, settles a name that two communes
    have. A name that stays open between communes carries a doubt; one that names no commune has an empty `current`."""
    named = _addressed(reading, gazetteer, _named(reading, gazetteer))
    known = {heir for one in named for heir in _sure(one, gazetteer)}
    spots = (_spot(reading, gazetteer, one, known, home) for one in named)
    return [spot for spot in spots if spot]


def _named(reading: Reading, gazetteer: Gazetteer) -> list[_Named]:
    words = reading.words
    found = []
    first = 0
    while first < len(words):
        hit = gazetteer.at(words, first)
        one = _name_at(reading, gazetteer, _tail(words, gazetteer, hit)) if hit else None
        if one:
            found.append(one)
        first = one.last if one else first + 1
    return found


def _tail(words: Sequence[Word], gazetteer: Gazetteer, hit: Hit[Place]) -> Hit[Place]:
    """The name itself, or the one that begins in it: "bản Giang Ma" is no Bản Giang."""
    later = gazetteer.at(words, hit.first + 1) if hit.marked[0] == "bản" and hit.last < len(words) else None
    return later if later and later.last > hit.last and not later.changed else hit


def _addressed(reading: Reading, gazetteer: Gazetteer, named: Sequence[_Named]) -> list[_Named]:
    """The names as they belong together in an address: behind a commune "Tam Đường" is the district, and a village
    before a commune lies in it or is not the one of the register."""
    found: list[_Named] = []
    for one in named:
        before = found[-1] if found and _adjoin(reading.words, found[-1], one) else None
        if before:
            one = _above(gazetteer, before, one)
            found[-1:] = _below(gazetteer, before, one)
        found.append(one)
    return found


def _above(gazetteer: Gazetteer, before: _Named, one: _Named) -> _Named:
    above = [place for place in one.places if gazetteer.units[place.unit].kind not in COMMUNES]
    inside = {heir for place in above for heir in gazetteer.within(place.unit)}
    return replace(one, places=tuple(above)) if inside.intersection(_sure(before, gazetteer)) else one


def _below(gazetteer: Gazetteer, before: _Named, one: _Named) -> list[_Named]:
    communes = {*_sure(one, gazetteer)}
    local = any(place.village or place.work for place in before.places)
    if not local or not communes:
        return [before]
    inside = [place for place in before.places if communes.intersection(_communes(gazetteer, place))]
    return [replace(before, places=tuple(inside))] if inside else []


def _adjoin(words: Sequence[Word], before: _Named, one: _Named) -> bool:
    return all(word.said in {",", "-", "(", "/"} for word in words[before.last : one.first])


def _name_at(reading: Reading, gazetteer: Gazetteer, hit: Hit[Place]) -> _Named | None:
    title = title_before(reading.words, hit.first)
    if not stands(reading, hit, title) or _other_number(reading.words, hit):
        return None
    old = _old(reading.words, hit, title)
    places = _by_age(gazetteer, _by_title(gazetteer, hit.bearers, title), bool(old))
    places = tuple(sorted(places, key=lambda place: not gazetteer.current(place.unit)))
    return _Named(title.first if title else hit.first, old or hit.last, places)


def _other_number(words: Sequence[Word], hit: Hit[Place]) -> bool:
    """ "Chu Va 8" is none of the villages Chu Va 6 and Chu Va 12."""
    numbered = hit.last < len(words) and words[hit.last].sort is Sort.NUMBER
    return numbered and any(place.stem for place in hit.bearers)


def _old(words: Sequence[Word], hit: Hit[Place], title: Title | None) -> int:
    """Where a name ends with the word that makes it one of before the reform; 0 if there is none."""
    rest = words[hit.last : hit.last + 5]
    if title and typed(words[hit.first - 1], "cũ"):
        return hit.last
    if len(rest) > 1 and rest[0].said == "(" and typed(rest[1], "cũ"):
        return hit.last
    if rest and rest[0].said == "(":
        rest = rest[1:]
    if len(rest) > 1 and typed(rest[0], "trước") and any(typed(word, "sáp") for word in rest):
        return hit.last
    if len(rest) > 1 and typed(rest[0], "trước") and typed(rest[1], "đây"):
        return hit.last
    if not rest or not typed(rest[0], "cũ") or (len(rest) > 1 and rest[1].bare in _WORN):
        return 0
    ends = len(rest) == 1 or rest[1].sort is Sort.MARK
    return hit.last + 1 if ends or title or rest[0].marked == "cũ" else 0


_WORN = frozenset(("nat", "ky", "rich", "hong", "lam", "qua", "roi", "mem"))


_KINDS = {Level.COMMUNE: {"commune", "ward"}, Level.TOWNSHIP: {"township"}, Level.DISTRICT: {"district"}}


def _by_title(gazetteer: Gazetteer, places: Sequence[Place], title: Title | None) -> tuple[Place, ...]:
    """Those that a title leaves, or all where it fits none; without one units go before what lies in them."""
    units = tuple(place for place in places if place.village is None and place.work is None)
    if title and title.level is Level.VILLAGE:
        return tuple(place for place in places if place not in units) or units
    kinds = _KINDS[title.level] if title else set()
    return tuple(place for place in units if gazetteer.units[place.unit].kind in kinds) or units or tuple(places)


def _by_age(gazetteer: Gazetteer, places: tuple[Place, ...], old: bool) -> tuple[Place, ...]:
    """Of a unit of today and those that became it the one of today, or the other where the old one is meant."""
    alive = {place.unit for place in places if gazetteer.alive(place.unit)}
    if old and any(place.unit not in alive for place in places):
        return tuple(place for place in places if place.unit not in alive)
    return tuple(
        place for place in places if place.unit in alive or not alive.issuperset(_communes(gazetteer, place) or ("",))
    )


def _communes(gazetteer: Gazetteer, place: Place) -> tuple[str, ...]:
    return gazetteer.current(place.unit)


def _sure(one: _Named, gazetteer: Gazetteer) -> tuple[str, ...]:
    if len(one.places) > 1 or one.places[0].vague:
        return ()
    return _communes(gazetteer, one.places[0])


def _spot(reading: Reading, gazetteer: Gazetteer, one: _Named, known: set[str], home: str | None) -> Spot | None:
    places = [place for place in one.places if not place.vague or {*_communes(gazetteer, place)} & {*known, home}]
    if not places:
        return None
    for settled in (known, {home}):
        here = [place for place in places if settled.intersection(_communes(gazetteer, place))]
        places = here or places
    return _spot_of(reading, gazetteer, one, places)


def _spot_of(reading: Reading, gazetteer: Gazetteer, one: _Named, places: Sequence[Place]) -> Spot:
    said = reading.said(one.first, one.last)
    best = places[0]
    heirs = _communes(gazetteer, best)
    spot = Spot(best.unit, heirs[0] if heirs else "", said, one.first, one.last, best.village, best.work)
    if len(places) > 1:
        spot = replace(spot, village=None, work=None)
    # Which of two villages of one commune is meant changes nothing about where a report goes.
    if len({_communes(gazetteer, place) for place in places}) < 2 and len(heirs) < 2:
        return spot
    return replace(spot, doubt=Doubt(REASONS[0], said, ways(gazetteer, places)))
