"""A message with its nouns, verbs and quantities by place, and what governs a quantity."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from domain.understand.found import Quantity, Type
from domain.understand.line.words import FREE, NOUNS, VERBS
from domain.understand.text.reading import Reading
from domain.understand.topic.clues import Clue, each_of
from domain.understand.understood import Line

STOPS = frozenset([".", ";", "!", "?", "\n", "(", ")"])
_FILLING = each_of(
    "cai thi la cung duoc khoang gan hon them : - cac loai so con em nha minh toi a mot it chut ca ti "
    "luong nhung thoi nay kia chi tam co ra ma deu khoan cua tinh cho tot chiec luon"
)
_NEAR = 3
_REACH = 40


@dataclass(frozen=True, slots=True)
class Scene:
    """A message with its nouns and verbs by place."""

    reading: Reading
    nouns: dict[int, Clue]
    verbs: Sequence[Clue]
    verb_firsts: Sequence[int]
    taken: tuple[Quantity, ...]
    starts: frozenset[int]
    ends: frozenset[int]
    paid: frozenset[int]
    free: Sequence[int]
    skilled: Sequence[int]

    def bare(self, place: int) -> str:
        """The word at a place without marks."""
        return self.reading.words[place].bare

    def line(self, kind: str, quantity: Quantity | None, noun: Clue | None) -> Line:
        """A line with the words of its quantity and of its noun."""
        places = [span for span in (quantity, noun) if span]
        first, last = min(span.first for span in places), max(span.last for span in places)
        return Line(kind, quantity, self.reading.said(first, last), first, last)

    def only_fillers(self, first: int, last: int) -> bool:
        """Do these words say nothing that would keep apart what stands around them?"""
        return all(self.bare(place) in _FILLING for place in range(first, last))

    def is_filler(self, place: int) -> bool:
        """Does the word at this place say nothing of what is given?"""
        return self.bare(place) in _FILLING

    def verb(self, quantity: Quantity) -> str:
        """The verb that governs a quantity: one of lending or clearing away soon behind it, where none is plain before
        it; else the last before it. Size, cost and building only count beside it."""
        tag = self._verb_before(quantity)
        return (self._verb_behind(quantity) or tag) if tag in _OPEN else tag

    def _strong(self, place: int, quantity: Quantity) -> bool:
        """Does the verb before say what is done, beside one that may be said of anything?"""
        verb = self.verbs[place - 1] if place else None
        if verb is None or verb.tags[0] not in _STRONG or quantity.first - verb.last > _WHOLE:
            return False
        return not self._is_parted(verb.last, quantity.first)

    def _verb_behind(self, quantity: Quantity) -> str:
        place = bisect_left(self.verb_firsts, quantity.last)
        for verb in self.verbs[place : place + 2]:
            if verb.tags[0] in _TAKEN_BACK and verb.first - quantity.last < _SOON:
                return "" if self._is_parted(quantity.last, verb.first) else verb.tags[0]
        return ""

    def _is_parted(self, first: int, last: int) -> bool:
        return any(self.bare(place) in _PARTED for place in range(first, last))

    def begins_verb(self, quantity: Quantity) -> bool:
        """Is its unit the beginning of a verb? "Tổ 4 ủng hộ" are no boots."""
        place = bisect_left(self.verb_firsts, quantity.first + 1)
        return any(verb.first < quantity.last < verb.last for verb in self.verbs[place : place + 1])

    def _verb_before(self, quantity: Quantity) -> str:
        place = bisect_left(self.verb_firsts, quantity.first) - 1
        while place >= 0 and quantity.first - self.verbs[place].last < _REACH:
            verb = self.verbs[place]
            near = quantity.first - verb.last < _NEAR and self.only_fillers(verb.last, quantity.first)
            if verb.phrase in _WEAK and self._strong(place, quantity):
                place -= 1
                continue
            if near or verb.tags[0] not in _ONLY_NEAR:
                return verb.tags[0]
            place -= 1
        return ""


_OPEN = frozenset({"", "LET"})
_TAKEN_BACK = frozenset({"LEND", "REMOVE"})
_WEAK = each_of("ra đi cho giúp nhận mang đem thêm đưa để_lại")
_STRONG = frozenset({"REMOVE", "DONATE", "LEND", "CLEAR", "ADVOCATE"})
_WHOLE = 12
_PARTED = STOPS | {","}
_SOON = 9
_ONLY_NEAR = frozenset({"SIZE", "COST", "BUILD"})


def scene(reading: Reading, quantities: Sequence[Quantity]) -> Scene:
    """A message with all that its lines are told by."""
    verbs = [clue for clue in VERBS.find(reading) if clue.tags != ("-",)]
    nouns = {clue.first: clue for clue in NOUNS.find(reading) if clue.tags != ("-",)}
    starts = frozenset(quantity.first for quantity in quantities)
    ends = frozenset(quantity.last for quantity in quantities)
    paid = frozenset(quantity.last for quantity in quantities if quantity.type is Type.MONEY)
    timed = any(quantity.type is Type.TIME for quantity in quantities)
    free = [clue.first for clue in FREE.find(reading)] if timed else []
    skilled = [noun.first for noun in nouns.values() if noun.tags[0] == "SKILL"]
    return Scene(
        reading, nouns, verbs, [verb.first for verb in verbs], tuple(quantities), starts, ends, paid, free, skilled
    )
