"""What is given without a number: "góp gạo và công", "hiến ít đất", "5 công với ít gạo"."""

from __future__ import annotations

from collections.abc import Sequence

from domain.understand.line.kinds import kind_named
from domain.understand.line.nouns import chain
from domain.understand.line.scene import Scene
from domain.understand.topic.clues import Clue, each_of
from domain.understand.understood import Line

_CHAINED = 12
_FREELY = frozenset({"GIVE", "DONATE", "LEND", "REMOVE", "CLEAR", "HAUL"})
_PLAIN = each_of("công tiền đất cát đá sỏi gạch gạo cơm sức xi sắt gỗ dầu xăng ngô")
"""Nouns that are plain enough even without marks behind a verb of giving."""
_PIECES = each_of("dai manh thua khoanh mieng dam vat khu lo tam bo cuon bao thung gop deu dat san ven sau")
_TO = each_of("ban xa thon xom truong doi tram hoi anh chi ba tho cac diem mam non van hoa xin dong nguoi")
"""Whom it is given to, between the verb and what is given."""
_HANDED = frozenset({"LET", "SEND"})
_TO_HAND = frozenset({"EQUIP_GIVE", "EQUIP_LEND", "FOOD", "MAT_TIMBER", "MAT_CEMENT", "MAT_ROOF", "MAT_OTHER", "TREE"})
_NEXT = 4


def unmeasured(scene: Scene, found: Sequence[Line]) -> list[Line]:
    """The lines of what is given without a number, of kinds that have none with one."""
    known = {line.kind for line in found}
    measured = {place for quantity in scene.taken for place in range(quantity.first, quantity.last)}
    lines: dict[str, Line] = {}
    for verb in scene.verbs:
        tag = verb.tags[0]
        if tag == "ADVOCATE":
            break
        if tag == "PROPOSE":
            lines.setdefault("IDEA", scene.line("IDEA", None, verb))
        if tag not in _FREELY:
            continue
        for noun in _named(scene, verb):
            if measured.isdisjoint(range(noun.first, noun.last)) and _is_plain(noun):
                kind = kind_named(noun.tags[0], tag)
                lines.setdefault(kind, scene.line(kind, None, noun))
    return [line for line in lines.values() if line.kind not in known]


def _named(scene: Scene, verb: Clue) -> list[Clue]:
    return chain(scene, verb.last, min(verb.last + _CHAINED, len(scene.reading.words)), _PIECES)


def _is_plain(noun: Clue) -> bool:
    """Can a noun without a number be relied on, as marks go?"""
    return noun.exact or noun.last - noun.first > 1 or noun.phrase in _PLAIN
