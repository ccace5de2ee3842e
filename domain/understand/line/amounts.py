"""The amount of a line in a unit of its kind."""

from __future__ import annotations

from decimal import Decimal

from domain.contributions import BY_CODE, ContributionKind
from domain.measures import Measure
from domain.numbers import MOST_DIGITS
from domain.reports import Amount
from domain.understand.found import Quantity, Type
from domain.understand.topic.clues import each_of
from domain.understand.understood import Line
from domain.words import fold

_METRIC = frozenset({"m", "m2", "m3", "kg", "litre"})
_PIECES = {
    "EQUIP_GIVE": "cai",
    "MAT_ELECTRIC": "cai",
    "MAT_OTHER": "mon",
    "MAT_PIPE": "ong",
    "MAT_STEEL": "cay",
    "MAT_TIMBER": "cay",
    "MAT_ROOF": "tam",
    "MAT_BRICK": "vien",
    "TREE": "cay",
    "ADVOCACY": "buoi",
    "IDEA": "y_kien",
    "TRANSPORT": "chuyen",
}
"""The unit of a single piece of each kind."""
_SERVED = each_of("phan hop dia bat xuat o phan_com hop_com suat_com phan_an suat_an o_banh")
"""Words for a meal of one."""
_HOLDING = each_of(
    "thung cuon bao hop kien xe chuyen bo_tui tui can chai lit gio bi bich goi ta cap mo dong khoi lo_hang dan day "
    "con con_lon nguoi ho nha yen xau ro ganh gui sot"
)


def amount(line: Line) -> Amount | None:
    """How much a line gives, in the unit as said where the kind has it, else in the canonical unit; None where it has
    to be asked."""
    quantity = line.quantity
    if quantity is None or quantity.doubt is not None or not isinstance(quantity.value, Decimal):
        return None
    kind = BY_CODE[line.kind]
    said = _unit(kind, quantity.unit_said)
    if said and said.code in _METRIC and said.code != quantity.unit:
        said = None
    if said and quantity.number is not None:
        return _within_reason(Amount(quantity.number, said.code), said, kind)
    unit = _unit(kind, quantity.unit) or _counted(kind, quantity)
    return _within_reason(Amount(quantity.value, unit.code), unit, kind) if unit else None


def _unit(kind: ContributionKind, name: str) -> Measure | None:
    """The kind's unit of this code or name."""
    folded = fold(name.replace("_", " "))
    for unit in kind.units:
        if name == unit.code or (folded and folded in {fold(unit.label), *unit.words}):
            return unit
    return None


def _counted(kind: ContributionKind, quantity: Quantity) -> Measure | None:
    """The unit in which things of the kind are counted, whatever word they were counted with: 2 loa are 2 cái. How much
    is in a box, a roll or a load is not known."""
    if quantity.type is not Type.COUNT:
        return None
    if kind.code == "FOOD":
        return kind.measure("suat") if quantity.unit in _SERVED else None
    code = None if quantity.unit in _HOLDING else _PIECES.get(kind.code)
    return kind.measure(code) if code else None


def _within_reason(amount: Amount, unit: Measure, kind: ContributionKind) -> Amount | None:
    largest = amount.quantity * (unit.factor or 1)
    return amount if amount.quantity > 0 and max(amount.quantity, largest) < 10**MOST_DIGITS else None
