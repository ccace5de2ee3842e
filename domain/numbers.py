"""Numbers as people in Viet Nam write them: 1.500.000, 1,5, mười lăm, nửa. Input is folded text."""

from __future__ import annotations

import re
from decimal import Decimal

from domain.errors import NotUnderstood
from domain.number_words import spelled

MOST_DIGITS = 12
"""More whole digits than this is no quantity that anybody contributes."""

DIGITS = r"[0-9]+(?:[.,][0-9]+)*"
_LITERAL = re.compile(rf"{DIGITS}(?![0-9]|e[+-]?[0-9])")
_MULTIPLES = {"chuc": 10, "tram": 100}
_HALF = re.compile(r"(?:nua|1[/⁄]2)(?![0-9/])")
_MINUS = re.compile(r"[-−–]\s*[0-9]")


def take_number(text: str) -> tuple[Decimal, str]:
    """The number a folded text begins with, and what follows it.

    Raises NotUnderstood: "amount_not_a_number" (also for 1e5, nan and more than 3 decimals),
    "amount_not_positive" for a minus sign, "amount_too_large" for more than 12 whole digits.
    """
    if _MINUS.match(text):
        raise NotUnderstood("amount_not_positive")
    if half := _HALF.match(text):
        return Decimal("0.5"), text[half.end() :].strip()
    if literal := _LITERAL.match(text):
        return _multiplied(read_number(literal.group()), text[literal.end() :].strip())
    return spelled(text.split())


def read_number(literal: str) -> Decimal:
    """The value of digits with dots and commas: groups of three are thousands, else the last mark is the decimal."""
    groups = re.split(r"[.,]", literal)
    marks = re.sub(r"[0-9]", "", literal)
    decimals = groups.pop() if _has_decimals(groups, marks) else ""
    if len(decimals) > 3 or not _thousands(groups, marks[: len(groups) - 1]):
        raise NotUnderstood("amount_not_a_number")
    whole = "".join(groups).lstrip("0") or "0"
    if len(whole) > MOST_DIGITS:
        raise NotUnderstood("amount_too_large")
    return Decimal(f"{whole}.{decimals or 0}")


def _multiplied(value: Decimal, rest: str) -> tuple[Decimal, str]:
    """2 chục and 5 trăm."""
    word, _, after = rest.partition(" ")
    return (value * _MULTIPLES[word], after) if word in _MULTIPLES else (value, rest)


def _has_decimals(groups: list[str], marks: str) -> bool:
    """1,5 and 1.234,5 have; 1.500 and 1.234.567 have not; 0.125 has."""
    if not marks:
        return False
    if len(marks) > 1:
        return marks[-1] not in marks[:-1]
    return len(groups[1]) != 3 or groups[0].strip("0") == ""


def _thousands(groups: list[str], marks: str) -> bool:
    if len(groups) == 1:
        return True
    return len(set(marks)) == 1 and 1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])
