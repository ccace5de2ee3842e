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
_GENERAL = frozenset(
    {"vật liệu", "vật tư", "tiền của", "thiết bị", "dụng cụ", "công sức", "vật liệu xây dựng", "lương thực"}
)
"""Names of all that is told one by one besides."""
_CUT = frozenset({"cắt", "lùi"})
_LOANS = frozenset({"LAND", "STRUCT_REMOVAL"})
_PIECES = each_of("dai manh thua khoanh mieng dam vat khu lo tam bo cuon bao thung gop deu dat san ven sau")
_TO = each_of("ban xa thon xom truong doi tram hoi anh chi ba tho cac diem mam non van hoa xin dong nguoi")
"""Whom it is given to, between the verb and what is given."""
_HANDED = frozenset({"LET", "GIVE"})
_TO_HAND = frozenset({"EQUIP_GIVE", "EQUIP_LEND", "FOOD", "MAT_TIMBER", "MAT_CEMENT", "MAT_ROOF", "MAT_OTHER", "TREE"})
_NEXT, _GAP = 5, 3
_WITH = each_of("va voi cung vs lan kem +")
_WHOSE = frozenset({"LABOR", "SKILL", "CASH", "ADVOCACY"})
_AS = {"EQUIP_LEND": "LEND", "STRUCT_REMOVAL": "REMOVE"}
_CLASSES = each_of("cai chiec con bo tam cuon may it luon thung cay chut")


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
            free = measured.isdisjoint(range(noun.first, noun.last))
            if free and _is_plain(noun) and _is_gift(verb, noun) and not (found and noun.phrase in _GENERAL):
                kind = kind_named(noun.tags[0], tag)
                lines.setdefault(kind, scene.line(kind, None, noun))
    plain = [line for line in lines.values() if line.kind not in known]
    told = frozenset(place for line in (*found, *plain) for place in range(line.first, line.last))
    plain += [line for line in _joined(scene, found, measured) if told.isdisjoint(range(line.first, line.last))]
    return plain or ([] if found else _handed(scene))


def _named(scene: Scene, verb: Clue) -> list[Clue]:
    if verb.last < len(scene.reading.words) and scene.bare(verb.last) == ",":
        return []
    return chain(scene, verb.last, min(verb.last + _CHAINED, len(scene.reading.words)), _PIECES)


def _is_gift(verb: Clue, noun: Clue) -> bool:
    """A field that is lent is not given; only fields are cut off."""
    if verb.phrase in _CUT:
        return noun.tags[0] == "LAND"
    return verb.tags[0] != "LEND" or noun.tags[0] not in _LOANS


def _is_plain(noun: Clue) -> bool:
    """Can a noun without a number be relied on, as marks go?"""
    return noun.exact or noun.last - noun.first > 1 or noun.phrase in _PLAIN


def _joined(scene: Scene, found: Sequence[Line], measured: set[int]) -> list[Line]:
    """What is named beside what is measured: "5 cân gạo với con gà", not "10 bao xi măng và cát 3 khối"."""
    lines = []
    for line in found:
        place, end = line.last, min(line.last + _NEXT, len(scene.reading.words))
        if place >= end or scene.bare(place) not in _WITH:
            continue
        for noun in chain(scene, place, end)[:1]:
            own = measured.isdisjoint(range(noun.first, noun.last)) and not _before_number(scene, noun)
            if own and noun.tags[0] not in _WHOSE and _is_plain(noun):
                lines.append(scene.line(kind_named(noun.tags[0], _AS.get(line.kind, "GIVE")), None, noun))
    return lines


def _before_number(scene: Scene, noun: Clue) -> bool:
    return any(noun.last + gap in scene.starts for gap in range(_GAP))


def _handed(scene: Scene) -> list[Line]:
    """What is handed over as one piece: "em cho bản cái loa", where nothing else is given."""
    if any(verb.tags[0] == "WANT" for verb in scene.verbs):
        return []
    for verb in scene.verbs:
        if verb.tags[0] not in _HANDED:
            continue
        last = min(verb.last + _CHAINED, len(scene.reading.words))
        nouns = chain(scene, verb.last, last, _PIECES | _TO)
        kinds = {kind_named(noun.tags[0], "GIVE"): noun for noun in nouns if noun.exact}
        if nouns and not _TO_HAND.isdisjoint(kinds) and _is_piece(scene, verb.last, nouns[0]):
            return [scene.line(kind, None, noun) for kind, noun in kinds.items() if kind in _TO_HAND]
    return []


def _is_piece(scene: Scene, first: int, noun: Clue) -> bool:
    return any(scene.bare(place) in _CLASSES for place in range(first, noun.first + 1))
