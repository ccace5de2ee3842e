"""The lines of a contribution: what each quantity of a message gives, and what is given without saying how much."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from domain.understand.found import Quantity, Type
from domain.understand.line.amounts import amount as amount
from domain.understand.line.kinds import fits, kind_named, kind_of
from domain.understand.line.words import NOUNS, VERBS
from domain.understand.text.reading import Reading
from domain.understand.topic.clues import Clue, each_of
from domain.understand.understood import Line

_NO_GIFTS = frozenset({Type.TIME, Type.PHONE, Type.DATE, Type.PERCENT, Type.SPEED, Type.ENERGY})
_STOPS = frozenset([".", ";", "!", "?", "\n", "(", ")"])
_PARTING = each_of(", va voi cung de lam cho xay sua mua o tai tu nua vs : + - /")
_FILLING = each_of(
    "cai thi la cung duoc khoang gan hon them : - cac loai so con em nha minh toi a mot it chut ca ti "
    "luong nhung thoi nay kia chi tam co ra ma deu khoan cua tinh cho tot"
)
_JOINING = each_of(", va voi cung vs + hoac")
_AFTER, _BEFORE, _NEAR = 4, 5, 3
_DONE = frozenset({Type.LABOUR, Type.MACHINE, Type.MONEY, Type.TRANSPORT})
"""What may stand behind "làm" and still be given."""
_OF_STUFF = frozenset({Type.MASS, Type.VOLUME, Type.COUNT})
_STUFF = each_of(
    "MAT_CEMENT MAT_SAND MAT_STONE MAT_GRAVEL MAT_BRICK MAT_STEEL MAT_TIMBER MAT_ROOF MAT_PIPE MAT_ELECTRIC "
    "MAT_FUEL FOOD"
)
_EARLIER = 12
_GIVING = frozenset({"GIVE", "LET"})
_NOT_GIVEN = frozenset({"SIZE", "COST", "WANT"})
_CHAINED = 12
_FREELY = frozenset({"GIVE", "DONATE", "LEND", "REMOVE", "CLEAR", "HAUL"})
_PLAIN = each_of("công tiền đất cát đá sỏi gạch gạo cơm sức xi sắt gỗ dầu xăng ngô")
"""Nouns that are plain enough even without marks behind a verb of giving."""
_EACH = ("moi",)
_SORTS = frozenset({"thu", "loai"})


@dataclass(frozen=True, slots=True)
class _Scene:
    """A message with its nouns and verbs by place."""

    reading: Reading
    nouns: dict[int, Clue]
    verbs: Sequence[Clue]
    verb_firsts: Sequence[int]
    taken: tuple[Quantity, ...]
    starts: frozenset[int]
    paid: frozenset[int]

    def bare(self, place: int) -> str:
        return self.reading.words[place].bare


def find(reading: Reading, quantities: Sequence[Quantity]) -> list[Line]:
    """One line for each thing given, in the order of the message. How long a road is, how many people live there, what
    something has cost, times and phones are no gifts. What is given without a number has no quantity."""
    scene = _scene(reading, quantities)
    lines: list[Line] = []
    before = 0
    for i, quantity in enumerate(quantities):
        end = quantities[i + 1].first if i + 1 < len(quantities) else len(reading.words)
        lines += _lines(scene, quantity, before, end)
        before = quantity.last
    kinds = {line.kind for line in lines}
    lines += [line for line in _unmeasured(scene) if line.kind not in kinds]
    return sorted(lines, key=lambda line: line.first)


def _scene(reading: Reading, quantities: Sequence[Quantity]) -> _Scene:
    verbs = [clue for clue in VERBS.find(reading) if clue.tags != ("-",)]
    nouns = {clue.first: clue for clue in NOUNS.find(reading) if clue.tags != ("-",)}
    starts = frozenset(quantity.first for quantity in quantities)
    paid = frozenset(quantity.last for quantity in quantities if quantity.type is Type.MONEY)
    return _Scene(reading, nouns, verbs, [verb.first for verb in verbs], tuple(quantities), starts, paid)


def _lines(scene: _Scene, quantity: Quantity, before: int, end: int) -> list[Line]:
    if quantity.type in _NO_GIFTS:
        return []
    verb = _verb(scene, quantity)
    if verb in _NOT_GIVEN or _is_bought(scene, quantity) or (_is_price(quantity) and verb not in _GIVING):
        return []
    listed = _of_each_sort(scene, quantity, before, end)
    if listed:
        return [_line(scene, kind_named(noun.tags[0], verb), quantity, noun) for noun in listed]
    noun = _noun(scene, quantity, before, end)
    if verb == "BUILD" and noun is None and quantity.type not in _DONE:
        return []
    kind = kind_of(quantity, noun.tags[0] if noun else "", verb)
    return [_line(scene, kind, quantity, noun)] if kind else []


def _is_price(quantity: Quantity) -> bool:
    return quantity.type is Type.MONEY and any(note.startswith("/") for note in quantity.assumed)


def _is_bought(scene: _Scene, quantity: Quantity) -> bool:
    """Is it what given money is for? "Góp 300k mua 10 bóng đèn"."""
    place = quantity.first - 1
    return place in scene.paid and scene.bare(place) == "mua"


def _line(scene: _Scene, kind: str, quantity: Quantity | None, noun: Clue | None) -> Line:
    places = [span for span in (quantity, noun) if span]
    first, last = min(span.first for span in places), max(span.last for span in places)
    return Line(kind, quantity, scene.reading.said(first, last), first, last)


def _verb(scene: _Scene, quantity: Quantity) -> str:
    """The verb that governs a quantity: the last before it in its sentence. Size, cost and building only count beside
    it."""
    place = bisect_left(scene.verb_firsts, quantity.first) - 1
    while place >= 0 and quantity.first - scene.verbs[place].last < 40:
        verb = scene.verbs[place]
        tag = verb.tags[0]
        near = quantity.first - verb.last < _NEAR and _only_fillers(scene, verb.last, quantity.first)
        if tag in {"SIZE", "COST", "BUILD"} and not near:
            place -= 1
            continue
        return tag
    return ""


def _only_fillers(scene: _Scene, first: int, last: int) -> bool:
    return all(scene.bare(place) in _FILLING for place in range(first, last))


def _noun(scene: _Scene, quantity: Quantity, before: int, end: int) -> Clue | None:
    """The noun of a quantity: right behind it, in it, soon behind it, else before it; one that it can measure first."""
    within = [scene.nouns[i] for i in range(quantity.first + 1, quantity.last) if i in scene.nouns]
    inside = max(within, key=lambda noun: noun.last, default=None)
    behind = _behind(scene, quantity, end)
    ahead = _ahead(scene, quantity, before)
    if behind and inside and behind.first > quantity.last and inside.tags[0] != "TRUCK":
        behind = inside
    if behind and ahead and _begins_next(scene, behind, end) and fits(ahead.tags[0], quantity):
        return ahead
    found = [noun for noun in (behind, inside, ahead) if noun] or _earlier(scene, quantity, before)
    return next((noun for noun in found if fits(noun.tags[0], quantity)), found[0] if found else None)


def _begins_next(scene: _Scene, noun: Clue, end: int) -> bool:
    """Does the noun stand right before the next quantity? "Xi măng 10 bao cát 3 khối"."""
    return end in scene.starts and _only_fillers(scene, noun.last, end)


def _behind(scene: _Scene, quantity: Quantity, end: int) -> Clue | None:
    strange = 0
    for place in range(quantity.last, min(quantity.last + _AFTER, end)):
        if place in scene.nouns:
            return scene.nouns[place]
        strange += scene.bare(place) not in _FILLING
        if strange > 1 or scene.bare(place) in _PARTING or scene.bare(place) in _STOPS:
            return None
    return None


def _ahead(scene: _Scene, quantity: Quantity, before: int) -> Clue | None:
    for place in range(quantity.first - 1, max(before, quantity.first - _BEFORE) - 1, -1):
        noun = scene.nouns.get(place)
        if noun and _only_fillers(scene, noun.last, quantity.first):
            return noun
    return None


def _earlier(scene: _Scene, quantity: Quantity, before: int) -> list[Clue]:
    """The noun said earlier in the sentence: "xi măng thì nhà em góp 2 tạ"."""
    if quantity.type not in _OF_STUFF:
        return []
    for place in range(quantity.first - 1, max(before, quantity.first - _EARLIER) - 1, -1):
        noun = scene.nouns.get(place)
        if noun and noun.tags[0] in _STUFF:
            return [noun]
        if scene.bare(place) in _STOPS:
            break
    return []


def _of_each_sort(scene: _Scene, quantity: Quantity, before: int, end: int) -> list[Clue]:
    """The nouns that share a quantity: "mỗi thứ 5 bao xi măng và cát", "xi măng với cát mỗi thứ 5 bao"."""
    first = quantity.first
    if first < 2 or scene.bare(first - 2) not in _EACH or scene.bare(first - 1) not in _SORTS:
        return []
    behind = _chain(scene, quantity.last, end)
    return behind or [noun for place in range(max(before, first - 12), first - 2) if (noun := scene.nouns.get(place))]


def _chain(scene: _Scene, place: int, end: int) -> list[Clue]:
    """Nouns that follow each other, joined by "và" and the like; "cho" begins whom they are for."""
    chain: list[Clue] = []
    joined = True
    while place < end:
        noun = scene.nouns.get(place)
        if noun and joined:
            chain.append(noun)
            place, joined = noun.last, False
        elif scene.bare(place) in _JOINING:
            place, joined = place + 1, True
        elif scene.bare(place) in _FILLING and scene.bare(place) != "cho":
            place += 1
        else:
            break
    return chain


def _unmeasured(scene: _Scene) -> list[Line]:
    """What is given without a number: "góp gạo và công", "hiến ít đất"."""
    lines: dict[str, Line] = {}
    measured = {place for quantity in scene.taken for place in range(quantity.first, quantity.last)}
    for verb in scene.verbs:
        tag = verb.tags[0]
        if tag == "ADVOCATE":
            break
        if tag == "PROPOSE":
            lines.setdefault("IDEA", _line(scene, "IDEA", None, verb))
        if tag not in _FREELY:
            continue
        for noun in _chain(scene, verb.last, min(verb.last + _CHAINED, len(scene.reading.words))):
            if measured.isdisjoint(range(noun.first, noun.last)) and _is_plain(noun):
                kind = kind_named(noun.tags[0], tag)
                lines.setdefault(kind, _line(scene, kind, None, noun))
    return list(lines.values())


def _is_plain(noun: Clue) -> bool:
    """Can a noun without a number be relied on, as marks go?"""
    return noun.exact or noun.last - noun.first > 1 or noun.phrase in _PLAIN
