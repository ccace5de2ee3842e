"""Sums of money as people type them: 500k, 1tr2, 1,5 triệu, 1 triệu 200 nghìn. Input is folded text, output đồng."""

from __future__ import annotations

import re
from decimal import Decimal

from domain.errors import NotUnderstood
from domain.numbers import MOST_DIGITS, take_number

LEAST = 1_000
"""Below this, people leave out "nghìn": 300 is asked back."""

_SCALES = {"k": 3, "n": 3, "nghin": 3, "ngan": 3, "tr": 6, "trieu": 6, "cu": 6, "ty": 9, "ti": 9}
_NAMES = "|".join(sorted(_SCALES, key=len, reverse=True))
_SCALE = re.compile(rf"({_NAMES})(?![a-z])\s*")
_TAIL = re.compile(rf"([0-9]{{1,3}})(?![0-9.,]|\s*(?:{_NAMES})(?![a-z]))\s*")
_CURRENCY = re.compile(r"(?:d|dong|vnd)?")
_DOUBTFUL = re.compile(r"[0-9]+[.,][0-9]{3}(?![0-9.,])")
_SLANG = re.compile(r"(?:lit|xi|chai|ruoi)\b")


def read_money(text: str) -> Decimal:
    """The sum in đồng. Raises NotUnderstood, "amount_unclear" where a thousandfold mistake is possible."""
    total, scale, rest = _part(text, 12)
    while scale and rest[:1].isdigit():
        more, scale, rest = _part(rest, scale)
        total += more
    if not _CURRENCY.fullmatch(rest):
        raise NotUnderstood("amount_unclear" if _SLANG.match(rest) else "amount_wrong_unit", units=("đ",))
    return _checked(total)


def _part(text: str, above: int) -> tuple[Decimal, int, str]:
    """One number with its scale: its value in đồng, the scale's power of ten (0: none), and what follows."""
    one_and_a_half = _SCALE.match(text) and text.endswith("ruoi")
    value, rest = (Decimal(1), text) if one_and_a_half else take_number(text)
    found = _SCALE.match(rest)
    if not found:
        return value, 0, rest
    scale = _SCALES[found[1]]
    if scale >= above or (scale > 3 and _DOUBTFUL.match(text)):
        raise NotUnderstood("amount_unclear")
    extra, rest = _tail(rest[found.end() :])
    return (value + extra) * 10**scale, scale, rest


def _tail(rest: str) -> tuple[Decimal, str]:
    """What 2 adds in 1tr2, 250 in 1tr250 and rưỡi in 1 triệu rưỡi, as a part of the scale."""
    if rest.startswith("ruoi"):
        return Decimal("0.5"), rest[4:].strip()
    if found := _TAIL.match(rest):
        return Decimal(f"0.{found[1]}"), rest[found.end() :]
    return Decimal(0), rest


def _checked(total: Decimal) -> Decimal:
    if total <= 0:
        raise NotUnderstood("amount_not_positive")
    if total >= 10**MOST_DIGITS:
        raise NotUnderstood("amount_too_large")
    if total < LEAST or total != int(total):
        raise NotUnderstood("amount_unclear")
    return Decimal(int(total))
