"""One message through all the parts: each takes up its words, and what is left is for the next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from domain.understand.day import dates
from domain.understand.day.tense import Both, placed
from domain.understand.found import Doubt, Quantity
from domain.understand.line import lines
from domain.understand.place import places
from domain.understand.place.gazetteer import Gazetteer
from domain.understand.quantity import names, phones, quantities
from domain.understand.text.reading import Reading, read
from domain.understand.topic import intents, wastes, works
from domain.understand.understood import Intent, Judged, Line, Spot, Understood

_ABOUT_WASTE = frozenset((Intent.WASTE, Intent.ACCUSATION))
_LIKELY = 0.05
"""From this score on a message may be about waste, whatever else it is likelier to be."""


def understand_whole(text: str, gazetteer: Gazetteer, today: date, home: str | None) -> Understood:
    """What a message says: phones, days, places, then how much of what, then what it is about."""
    reading = read(text)
    called = phones.find(reading)
    both = _apart(dates.find_both(reading, today), _words(called))
    days = [behind for behind, _ in both]
    spots = places.find(reading, gazetteer, home)
    taken = _words(called) | _words(days) | _words(spots) | names.find(reading)
    amounts = quantities.find(reading, taken)
    found = _in_order(called, days, amounts)
    intent = intents.judge(reading, found, spots)
    found = _in_order(called, placed(reading, both, today, intent.label), amounts)
    return Understood(
        text=text,
        intent=intent,
        lines=_lines(reading, intent, found),
        quantities=found,
        waste=wastes.judge(reading) if _may_be_waste(intent) else None,
        spots=tuple(spots),
        work_kind=works.find(reading),
        days=tuple(str(one.value) for one in found if one.type == "date" and one.value is not None),
        doubts=_doubts(found, spots),
    )


def _lines(reading: Reading, intent: Judged, found: Sequence[Quantity]) -> tuple[Line, ...]:
    return tuple(lines.find(reading, found)) if intent.label == Intent.CONTRIBUTION else ()


def _may_be_waste(intent: Judged) -> bool:
    return any(label in _ABOUT_WASTE and score >= _LIKELY for label, score in intent.best)


def _words(found: Iterable[Quantity | Spot]) -> frozenset[int]:
    return frozenset(i for one in found for i in range(one.first, one.last))


def _apart(found: list[Both], taken: frozenset[int]) -> list[Both]:
    return [both for both in found if taken.isdisjoint(range(both[0].first, both[0].last))]


def _in_order(*found: Sequence[Quantity]) -> tuple[Quantity, ...]:
    return tuple(sorted((one for part in found for one in part), key=lambda one: one.first))


def _doubts(found: Sequence[Quantity], spots: Sequence[Spot]) -> tuple[Doubt, ...]:
    asked = [(one.first, one.doubt) for one in found] + [(spot.first, spot.doubt) for spot in spots]
    return tuple(doubt for _, doubt in sorted(asked, key=lambda one: one[0]) if doubt)
