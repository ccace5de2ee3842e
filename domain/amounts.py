"""Quantities: reading what a resident types for one known kind, converting to the standard unit, and showing."""

from __future__ import annotations

import re
from decimal import Decimal

from domain.contributions import ContributionKind
from domain.errors import NotUnderstood
from domain.measures import Measure
from domain.money import read_money
from domain.numbers import MOST_DIGITS, take_number
from domain.reports import Amount
from domain.shown_numbers import show_number
from domain.words import fold

_BEFORE = re.compile(r"^(?:(?:da|vang|khoang|chung|xin|gop|tam(?= [0-9]))[ ,]+)+")
_AFTER = re.compile(r"(?:[ ,]+(?:a|nhe|thoi))*[.,! ]*$")
_SPACED = re.compile(r"(?<![0-9.,])[0-9]{1,3}(?: [0-9]{3})+(?![0-9.,])")
_VAGUE = re.compile(r"(?:vai|dam|may)\b")
_MONEY = "VND"

LONGEST = 200
"""Characters; no amount with a word in it is longer, and the patterns above take the square of a text's length."""


def read_amount(text: str, kind: ContributionKind) -> Amount:
    """The quantity that was typed, in the unit that was typed; a bare number is in the kind's standard unit.

    Raises NotUnderstood: "amount_not_a_number" (abc, 1e5, 1e999, nan), "amount_not_positive", "amount_too_large",
    "amount_wrong_unit" (with `units`), "amount_unclear" (vài bao; a bare 300 of money; 1.500 triệu).
    """
    if len(text) > LONGEST and not text.isdigit():
        raise NotUnderstood("amount_not_a_number")
    said = _SPACED.sub(_joined, _BEFORE.sub("", _AFTER.sub("", fold(text))))
    if _VAGUE.match(said):
        raise NotUnderstood("amount_unclear")
    if kind.units[0].code == _MONEY:
        return Amount(read_money(said), _MONEY)
    return _within_reason(_of_kind(said, kind), kind)


def standard(amount: Amount, kind: ContributionKind) -> Decimal | None:
    """The quantity in the kind's standard unit; None where the unit cannot be converted."""
    factor = kind.measure(amount.unit).factor
    return None if factor is None else amount.quantity * factor


def show(amount: Amount, kind: ContributionKind) -> str:
    """The quantity for people: 1.200.000 đ, 2 sào."""
    return f"{show_number(amount.quantity)} {kind.measure(amount.unit).label}"


def echo(amount: Amount, kind: ContributionKind) -> str:
    """As `show`, with the standard unit where it differs: 2 sào ≈ 720 m²."""
    value = standard(amount, kind)
    if value is None or value == amount.quantity:
        return show(amount, kind)
    return f"{show(amount, kind)} ≈ {show_number(value)} {kind.units[0].label}"


def rate(amount: Amount, kind: ContributionKind) -> str:
    """What one of the amount's unit is worth in the standard unit: 1 sào = 360 m²; empty where that is nothing new."""
    unit = kind.measure(amount.unit)
    if unit.factor is None or unit.factor == 1 or amount.quantity == 1:
        return ""
    return f"1 {unit.label} = {show_number(unit.factor)} {kind.units[0].label}"


def explain(unit: Measure, kind: ContributionKind) -> str:
    """The unit with what it is worth, for a list to choose from: sào (360 m²), bao (50 kg), m²."""
    if unit.factor is None or unit.factor == 1:
        return unit.label
    return f"{unit.label} ({show_number(unit.factor)} {kind.units[0].label})"


def _joined(found: re.Match[str]) -> str:
    """500 000 as 500000."""
    return found[0].replace(" ", "")


def _of_kind(said: str, kind: ContributionKind) -> Amount:
    half = said.endswith(" ruoi")
    counted = said.removesuffix(" ruoi")
    alone = _unit_named(counted, kind) if half else None
    if alone:
        return Amount(Decimal("1.5"), alone.code)
    quantity, rest = take_number(counted)
    _refuse_unit_read_as_number(counted, rest, kind)
    unit = _unit_named(rest, kind) if rest else kind.units[0]
    if unit is None:
        raise NotUnderstood("amount_wrong_unit", units=tuple(unit.label for unit in kind.units))
    return Amount(quantity + Decimal("0.5") * half, unit.code)


def _refuse_unit_read_as_number(said: str, rest: str, kind: ContributionKind) -> None:
    """Without marks, "mười tấm" and "mười tám" are the same."""
    if not rest and _unit_named(said.rpartition(" ")[2], kind):
        raise NotUnderstood("amount_unclear")


def _unit_named(words: str, kind: ContributionKind) -> Measure | None:
    """The unit that the words name: "bao", "bao xi mang"; only the thing itself ("gach") means the standard unit."""
    for unit in kind.units:
        if words in {fold(unit.label), *unit.words}:
            return unit
    for noun in sorted(kind.words, key=len, reverse=True):
        if words == noun:
            return kind.units[0]
        if words.endswith(" " + noun):
            return _unit_named(words.removesuffix(" " + noun), kind)
    return None


def _within_reason(amount: Amount, kind: ContributionKind) -> Amount:
    if amount.quantity <= 0:
        raise NotUnderstood("amount_not_positive")
    if max(amount.quantity, standard(amount, kind) or 0) >= 10**MOST_DIGITS:
        raise NotUnderstood("amount_too_large")
    return amount
