"""Whom a campaign of a unit can be for: its communes of today, the old ones they came from, their villages."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from domain.understand.place.gazetteer import COMMUNES, Gazetteer
from domain.words import fold

MOST = 60
"""So many villages are shown at once; the others are found by their name."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One box to tick: what is sent, its name, and where it lies."""

    value: str
    label: str
    near: str = ""


@dataclass(frozen=True, slots=True)
class Places:
    """What can be ticked. `left` villages are not shown: there are too many."""

    units: tuple[Choice, ...]
    former: tuple[Choice, ...]
    villages: tuple[Choice, ...]
    left: int = 0


def places(known: Gazetteer, unit: str) -> Places:
    """Everything within a unit, by name."""
    today = known.within(unit) or ((unit,) if unit in known.units else ())
    whole = () if unit in today or unit not in known.units else (Choice(unit, known.units[unit].name),)
    former = [
        Choice(one.id, one.name, ", ".join(known.units[heir].name for heir in known.current(one.id) if heir in today))
        for one in known.units.values()
        if one.kind in COMMUNES and not known.alive(one.id) and set(known.current(one.id)) & set(today)
    ]
    villages = [
        Choice(str(one.id), one.name, known.units[one.unit].name if len(today) > 1 else "")
        for one in known.villages.values()
        if one.unit in today
    ]
    units = [Choice(one, known.units[one].name) for one in today]
    return Places((*whole, *_sorted(units)), _sorted(former), _sorted(villages))


def narrowed(every: Places, words: str, ticked: Collection[str]) -> Places:
    """What is named like these words, and what is ticked already whatever its name."""
    wanted = fold(words).split()
    villages = _named(every.villages, wanted, ticked)
    shown = [one for number, one in enumerate(villages) if number < MOST or one.value in ticked]
    return Places(
        _named(every.units, wanted, ticked),
        _named(every.former, wanted, ticked),
        tuple(shown),
        len(villages) - len(shown),
    )


def _named(choices: Iterable[Choice], wanted: Collection[str], ticked: Collection[str]) -> tuple[Choice, ...]:
    return tuple(
        one for one in choices if one.value in ticked or all(word in fold(f"{one.label} {one.near}") for word in wanted)
    )


def _sorted(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    return tuple(sorted(choices, key=lambda one: (fold(one.near), fold(one.label))))
