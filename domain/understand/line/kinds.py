"""The kind of contribution of one thing given: from its noun, its verb and what its quantity measures."""

from __future__ import annotations

from domain.understand.found import Quantity, Type
from domain.understand.line.words import HEAD_COUNTS
from domain.understand.topic.clues import each_of

_BY_UNIT = {
    "suat": "FOOD",
    "vien": "MAT_BRICK",
    "gach": "MAT_BRICK",
    "bong": "MAT_ELECTRIC",
    "ong": "MAT_PIPE",
    "cay": "TREE",
    "y_kien": "IDEA",
    "sang_kien": "IDEA",
    "y": "IDEA",
    "mam": "FOOD",
    "bua": "FOOD",
}
"""What is counted in these needs no noun."""

_FIT: dict[Type, frozenset[str]] = {
    Type.LABOUR: each_of("LABOR SKILL ADVOCACY HEAVY"),
    Type.AREA: each_of("LAND CLEARANCE STRUCT_REMOVAL MAT_ROOF MAT_OTHER MAT_BRICK MAT_TIMBER"),
    Type.LENGTH: each_of("LAND STRUCT_REMOVAL MAT_PIPE MAT_ELECTRIC MAT_OTHER MAT_STEEL MAT_TIMBER MAT_ROOF CLEARANCE"),
    Type.MASS: each_of(
        "MAT_CEMENT MAT_SAND MAT_STONE MAT_GRAVEL MAT_STEEL MAT_ELECTRIC MAT_OTHER MAT_ROOF MAT_FUEL FOOD TREE MAT_PIPE"
    ),
    Type.VOLUME: each_of("MAT_SAND MAT_STONE MAT_GRAVEL MAT_TIMBER MAT_FUEL MAT_OTHER FOOD LAND"),
}
"""What is given in work, area, length, mass and volume."""

_UNNAMED = {Type.MASS: "MAT_OTHER", Type.VOLUME: "MAT_OTHER"}
_NOT_LENT = frozenset({"LAND", "STRUCT_REMOVAL"})
"""A field that is lent is not given."""
_LENT = frozenset({"MAT_TIMBER", "MAT_OTHER", "MAT_STEEL", "MAT_PIPE", "MAT_ELECTRIC", "MAT_ROOF"})
"""What is given back after it was used."""
_FEW = 10
_PLANTED = frozenset({"cay", "goc", "bau", "hom", "khom"})
_VESSELS = frozenset({"can", "dot"})
"""Words that count houses and times, and cans and lengths of pipe where a thing follows."""

_GIVING = frozenset({"GIVE", "LET", "DONATE", "LEND", "HAUL"})


def fits(kind: str, quantity: Quantity) -> bool:
    """Can so much of this be meant? Two metres are never cement."""
    return kind in _FIT.get(quantity.type, (kind,))


def kind_of(quantity: Quantity, noun: str, verb: str) -> str | None:
    """The kind of what is given; None where nothing is."""
    match quantity.type:
        case Type.MONEY:
            return "CASH"
        case Type.UNKNOWN:
            few = verb == "LET" and quantity.number is not None and quantity.number < _FEW
            return {"DONATE": "LAND"}.get(verb, "CASH") if verb in _GIVING and not few else None
        case Type.MACHINE:
            return "EQUIP_LEND"
        case Type.TRANSPORT:
            return "TRANSPORT"
        case Type.LABOUR:
            return _of_labour(quantity, noun, verb)
        case Type.AREA | Type.LENGTH:
            return _of_ground(quantity, noun, verb)
        case Type.MASS | Type.VOLUME:
            return _of_stuff(quantity, noun)
        case Type.COUNT:
            return _of_count(quantity, noun, verb)
    return None


def kind_named(noun: str, verb: str) -> str:
    """The kind that a noun names behind this verb."""
    if verb == "REMOVE" and noun in {"TREE", "MAT_TIMBER", "STRUCT_REMOVAL", "MAT_BRICK", "MAT_ROOF", "FOOD"}:
        return "STRUCT_REMOVAL"
    if verb == "HAUL":
        return "TRANSPORT"
    if noun in {"HEAVY", "TOOL"}:
        return "EQUIP_GIVE" if verb in {"GIVE", "LET"} and noun == "TOOL" else "EQUIP_LEND"
    if noun == "THING":
        return "EQUIP_LEND" if verb == "LEND" else "EQUIP_GIVE"
    if noun == "TRUCK":
        return "TRANSPORT"
    return "EQUIP_LEND" if verb == "LEND" and noun in _LENT else noun


def _of_labour(quantity: Quantity, noun: str, verb: str) -> str:
    if verb == "ADVOCATE" or noun == "ADVOCACY":
        return "ADVOCACY"
    if verb == "SKILLED" or noun == "SKILL":
        return "SKILL"
    if noun == "CASH":
        return "CASH"
    lent = verb == "LEND" and quantity.unit_said != "cong"
    return "EQUIP_LEND" if lent or noun == "HEAVY" else "LABOR"


def _of_ground(quantity: Quantity, noun: str, verb: str) -> str | None:
    if verb == "LEND" and noun in _NOT_LENT:
        return None
    if verb == "DONATE" and noun == "STRUCT_REMOVAL" and quantity.type is Type.AREA:
        return "LAND"
    if verb == "CLEAR" and noun in {"", "LAND", "CLEARANCE"}:
        return "CLEARANCE"
    if verb == "REMOVE":
        return "STRUCT_REMOVAL"
    if noun and fits(noun, quantity):
        return kind_named(noun, verb)
    if verb == "DONATE" or (quantity.type is Type.AREA and verb in {"GIVE", "LET"}):
        return "LAND"
    return None


def _of_stuff(quantity: Quantity, noun: str) -> str | None:
    if noun == "LAND":
        return "MAT_GRAVEL"
    if noun and fits(noun, quantity):
        return noun
    if noun == "CASH":
        return noun
    return "MAT_FUEL" if quantity.unit == "litre" else _UNNAMED[quantity.type]


def _of_people(quantity: Quantity, noun: str, verb: str) -> str | None:
    if quantity.unit == "ho":
        return {"ADVOCATE": "ADVOCACY", "CLEAR": "CLEARANCE"}.get(verb)
    if quantity.unit == "nguoi" and (noun in {"LABOR", "SKILL"} or verb == "SEND"):
        return noun if noun in {"LABOR", "SKILL"} else "LABOR"
    return None


def _of_count(quantity: Quantity, noun: str, verb: str) -> str | None:
    if quantity.unit in HEAD_COUNTS and not (quantity.unit in _VESSELS and noun):
        return _of_people(quantity, noun, verb)
    if quantity.unit in _PLANTED and (verb == "REMOVE" or quantity.unit != "cay"):
        return kind_named("TREE", verb)
    if noun == "LAND" and quantity.unit in {"xe", "chuyen", "bao"}:
        return "MAT_GRAVEL"
    if noun and noun not in {"LABOR", "CASH"}:
        if noun == "FOOD" and quantity.unit in _PLANTED:
            return kind_named("TREE", verb)
        return "EQUIP_LEND" if noun == "TRUCK" and verb == "LEND" else kind_named(noun, verb)
    if verb == "REMOVE":
        return "STRUCT_REMOVAL"
    if quantity.unit == "xe":
        return "TRANSPORT"
    return _BY_UNIT.get(quantity.unit) or ("MAT_OTHER" if verb in _GIVING else None)
