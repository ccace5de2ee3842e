"""The lines of a contribution: what each quantity of a message gives, and what is given without saying how much."""

from __future__ import annotations

from collections.abc import Sequence

from domain.understand.found import Quantity, Type
from domain.understand.line.amounts import amount as amount
from domain.understand.line.around import attended, is_moved, sized, skilled, worked
from domain.understand.line.belonging import describes, is_described, is_each, is_summed, is_worth
from domain.understand.line.kinds import kind_named, kind_of
from domain.understand.line.nouns import each_sort, noun_of
from domain.understand.line.scene import Scene, scene
from domain.understand.line.unmeasured import unmeasured
from domain.understand.text.reading import Reading
from domain.understand.topic.clues import Clue
from domain.understand.understood import Line

_NO_GIFTS = frozenset({Type.PHONE, Type.DATE, Type.PERCENT, Type.SPEED, Type.ENERGY})
_DONE = frozenset({Type.LABOUR, Type.MACHINE, Type.MONEY, Type.TRANSPORT})
"""What may stand behind "làm" and still be given."""
_GIVING = frozenset({"GIVE", "LET"})
_NOT_GIVEN = frozenset({"COST", "WANT"})
_AHEAD = 4


def find(reading: Reading, quantities: Sequence[Quantity]) -> list[Line]:
    """One line for each thing given, in the order of the message. How long a road is, how many people live there, what
    something has cost, times and phones are no gifts. What is given without a number has no quantity."""
    told = scene(reading, quantities)
    lines: list[Line] = []
    before = 0
    for i, quantity in enumerate(quantities):
        behind, earlier = quantities[i + 1 : i + _AHEAD], quantities[i - 1] if i else None
        end = behind[0].first if behind else len(reading.words)
        if is_described(told, quantity, behind[0] if behind else None) or is_summed(told, quantity, behind):
            continue
        if not describes(told, earlier, quantity, end) and not is_worth(told, quantity, earlier):
            lines += _lines(told, quantity, before, end, lines[-1] if lines else None)
        before = max(quantity.last, lines[-1].last if lines else 0)
    return sorted(lines + unmeasured(told, lines), key=lambda line: line.first)


def _lines(scene: Scene, quantity: Quantity, before: int, end: int, earlier: Line | None) -> list[Line]:
    if quantity.type in _NO_GIFTS or scene.begins_verb(quantity):
        return []
    if quantity.type is Type.TIME:
        return _line(scene, worked(scene, quantity), quantity)
    if quantity.unit == "buoi":
        return _line(scene, attended(scene, quantity), quantity)
    verb = scene.verb(quantity)
    if verb == "SIZE":
        return _line(scene, sized(scene, quantity), quantity)
    if verb in _NOT_GIVEN or _is_bought(scene, quantity) or (is_each(quantity) and verb not in _GIVING):
        return []
    listed = each_sort(scene, quantity, before, end)
    if listed:
        return [scene.line(kind_named(noun.tags[0], verb), quantity, noun) for noun in listed]
    noun = noun_of(scene, quantity, before, end)
    if verb == "BUILD" and noun is None and quantity.type not in _DONE:
        return []
    kind = kind_of(quantity, noun.tags[0] if noun else "", verb)
    if kind == "MAT_OTHER" and earlier and _is_more(earlier, quantity, noun):
        kind = earlier.kind
    return _line(scene, _by_sentence(scene, quantity, kind), quantity, noun)


def _by_sentence(scene: Scene, quantity: Quantity, kind: str | None) -> str | None:
    """The kind, where the sentence does not say that craftsmen work, or that a fence is set back."""
    if kind == "LABOR":
        return skilled(scene, quantity)
    return "STRUCT_REMOVAL" if kind == "LAND" and is_moved(scene, quantity) else kind


def _is_more(line: Line, quantity: Quantity, noun: Clue | None) -> bool:
    """Is it more of the same? "Anh góp 30 bao xi, em góp 10 bao", "4 bóng đèn và 80 m dây"."""
    if noun:
        return noun.phrase == "dây" and line.kind == "MAT_ELECTRIC"
    return line.quantity is not None and (line.quantity.type, line.quantity.unit) == (quantity.type, quantity.unit)


def _line(scene: Scene, kind: str | None, quantity: Quantity, noun: Clue | None = None) -> list[Line]:
    return [scene.line(kind, quantity, noun)] if kind else []


def _is_bought(scene: Scene, quantity: Quantity) -> bool:
    """Is it what given money is for? "Góp 300k mua 10 bóng đèn"."""
    place = quantity.first - 1
    return place in scene.paid and scene.bare(place) == "mua"
