"""The names of places: administrative units of today and of before, villages and works of the register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import combinations

from domain.understand.place.index import Hit, Index
from domain.understand.place.names import of_unit, of_village, parted, plain, rows, spellings, stem, untitled
from domain.understand.text.reading import Word

COMMUNES = frozenset({"commune", "ward", "township"})
"""The kinds of unit that a report can go to."""

NAMED = COMMUNES | {"district"}
"""The kinds that are looked for: a province says nothing about where in it."""


@dataclass(frozen=True, slots=True)
class Unit:
    """An administrative unit with the days it is valid on. `successors` are the units its land belongs to since."""

    id: str
    name: str
    kind: str
    valid_from: date | None = None
    valid_to: date | None = None
    parent: str | None = None
    successors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Village:
    """A village of the register; `unit` is the commune it lies in."""

    id: int
    unit: str
    name: str


@dataclass(frozen=True, slots=True)
class Work:
    """A public work of the register; `unit` is the commune it lies in."""

    id: int
    unit: str
    name: str


@dataclass(frozen=True, slots=True)
class Place:
    """What a name stands for: a unit, or a village or work in it. `titled`: its words are everyday ones, so that it is
    a name behind its title only. `vague`: there may be one of that name anywhere, so its commune has to be known.
    `stem`: it is one of several numbered ones, named without its number.
    """

    unit: str
    village: int | None = None
    work: int | None = None
    titled: bool = False
    vague: bool = False
    stem: bool = False


class Gazetteer:
    """The names of places, looked for by `at`. `on` is the day that decides which units are of today; without it those
    that have not ended."""

    def __init__(
        self,
        units: Iterable[Unit],
        *,
        aliases: Iterable[tuple[str, str]] = (),
        villages: Iterable[Village] = (),
        works: Iterable[Work] = (),
        on: date | None = None,
    ) -> None:
        self.units: Mapping[str, Unit] = {unit.id: unit for unit in units}
        self._aliases = tuple(aliases)
        self.villages: Mapping[int, Village] = {village.id: village for village in villages}
        self.works: Mapping[int, Work] = {work.id: work for work in works}
        self._on = on

    def at(self, words: Sequence[Word], first: int) -> Hit[Place] | None:
        """The name that begins at this word, the longest first, then the one with the very marks, then the nearest."""
        return self._index.at(words, first)

    def alive(self, unit: str) -> bool:
        """Is it a unit of today?"""
        one = self.units[unit]
        begun = one.valid_from is None or self._on is None or one.valid_from <= self._on
        return begun and (one.valid_to is None or (self._on is not None and one.valid_to >= self._on))

    def current(self, unit: str) -> tuple[str, ...]:
        """The communes of today that a unit belongs to; several where it was divided, none for a district or more."""
        return self._current[unit]

    @cached_property
    def _current(self) -> dict[str, tuple[str, ...]]:
        return {unit: self._heirs(unit) for unit in self.units}

    def _heirs(self, unit: str) -> tuple[str, ...]:
        line = [unit] if self.units[unit].kind in COMMUNES else []
        for one in line:
            if not self.alive(one):
                line += [heir for heir in self.units[one].successors if heir in self.units and heir not in line]
        return tuple(one for one in line if self.alive(one))

    def within(self, unit: str) -> tuple[str, ...]:
        """The communes of today that a unit, also one above communes, lies in."""
        return self._within.get(unit) or self._current.get(unit, ())

    @cached_property
    def _within(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, dict[str, None]] = {}
        for unit in self.units.values():
            above = unit.parent
            while above:
                found.setdefault(above, {}).update(dict.fromkeys(self.current(unit.id)))
                above = self.units[above].parent if above in self.units else None
        return {unit: tuple(communes) for unit, communes in found.items()}

    @cached_property
    def _index(self) -> Index[Place]:
        names = [*self._unit_names(), *self._village_names()]
        places: dict[tuple[str, ...], list[Place]] = {}
        for words, place in names:
            places.setdefault(words, []).append(place)
        return Index([*names, *self._work_names(places)])

    def _unit_names(self) -> Iterator[tuple[tuple[str, ...], Place]]:
        for unit, name in (*((unit.id, unit.name) for unit in self.units.values()), *self._aliases):
            known = self.units[unit].kind in NAMED and (self.alive(unit) or self.units[unit].valid_to is not None)
            if known:
                yield of_unit(name), Place(unit)

    def _village_names(self) -> Iterator[tuple[tuple[str, ...], Place]]:
        stems: dict[tuple[str, ...], list[Place]] = {}
        whole = {of_village(village.name) for village in self.villages.values()}
        for village in self.villages.values():
            words = of_village(village.name)
            if not words:
                row = Place(village.unit, village=village.id, vague=True)
                yield from ((said, row) for said in rows(village.name))
                continue
            place = Place(village.unit, village=village.id, titled=plain(words))
            yield from ((said, place) for said in spellings(words))
            stems.setdefault(stem(words), []).append(place)
        for words, places in stems.items():
            if words and words not in whole and len(places) > 1:
                yield from ((words, replace(place, stem=True)) for place in places)

    def _work_names(self, places: Mapping[tuple[str, ...], Sequence[Place]]) -> Iterator[tuple[tuple[str, ...], Place]]:
        for work in self.works.values():
            words = parted(work.name)
            inside = [place for part in _parts(words) for place in places.get(part, ())]
            near = [place.village for place in inside if place.unit == work.unit and place.village]
            place = Place(work.unit, village=near[0] if near else None, work=work.id, vague=not inside)
            yield from ((said, place) for said in dict.fromkeys((words, untitled(words))) if len(said) > 1)


def _parts(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for first, last in combinations(range(len(words) + 1), 2):
        yield words[first:last]
