"""The amount of a line in a unit of its kind."""

from __future__ import annotations

from decimal import Decimal

from domain.contributions import BY_CODE, ContributionKind
from domain.measures import Measure
from domain.numbers import MOST_DIGITS
from domain.reports import Amount
from domain.understand.understood import Line
from domain.words import fold


def amount(line: Line) -> Amount | None:
    """How much a line gives, in the unit as said where the kind has it, else in the canonical unit; None where it has
    to be asked."""
    quantity = line.quantity
    if quantity is None or quantity.doubt is not None or not isinstance(quantity.value, Decimal):
        return None
    kind = BY_CODE[line.kind]
    said = _unit(kind, quantity.unit_said)
    if said and quantity.number is not None:
        return _within_reason(Amount(quantity.number, said.code), said, kind)
    unit = _unit(kind, quantity.unit)
    return _within_reason(Amount(quantity.value, unit.code), unit, kind) if unit else None


def _unit(kind: ContributionKind, name: str) -> Measure | None:
    """The kind's unit of this code or name."""
    folded = fold(name.replace("_", " "))
    for unit in kind.units:
        if name == unit.code or (folded and folded in {fold(unit.label), *unit.words}):
            return unit
    return None


def _within_reason(amount: Amount, unit: Measure, kind: ContributionKind) -> Amount | None:
    largest = amount.quantity * (unit.factor or 1)
    return amount if amount.quantity > 0 and max(amount.quantity, largest) < 10**MOST_DIGITS else None
