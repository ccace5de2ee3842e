"""Numbers as people in Viet Nam write them: 1.500.000, 1,5, mười lăm, nửa. Input is folded text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from domain.errors import NotUnderstood

MOST_DIGITS = 12
"""More whole digits than this is no quantity that anybody contributes."""

COUNTED = 1_000
"""How far an office counts its reports: a list this long is not worked off by its number."""

DIGITS = r"[0-9]+(?:[.,][0-9]+)*"
_LITERAL = re.compile(rf"{DIGITS}(?![0-9]|e[+-]?[0-9])")
_ALONE = {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9}
_AFTER_TEN = _ALONE | {"lam": 5, "nham": 5}
_MULTIPLES = {"chuc": 10, "tram": 100}
_HALF = re.compile(r"(?:nua|1[/⁄]2)(?![0-9/])")
_MINUS = re.compile(r"[-−–]\s*[0-9]")


def counted(number: int) -> str:
    """A number of reports as it is shown; 999+ where counting ended."""
    return str(number) if number < COUNTED else f"{COUNTED - 1}+"


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
    return _spelled(text.split())


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


def show_number(value: Decimal) -> str:
    """The value with dots between thousands and a decimal comma, without idle zeros: 1.200,5."""
    text = f"{value:,f}"
    whole, _, decimals = text.partition(".")
    decimals = decimals.rstrip("0")
    return whole.replace(",", ".") + ("," + decimals if decimals else "")


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


def _spelled(words: list[str]) -> tuple[Decimal, str]:
    """Number words below a thousand: một, mười lăm, hai chục, ba trăm linh hai."""
    hundreds, rest = _times(words, {"tram"}, 100)
    if hundreds and rest[:1] in (["linh"], ["le"]):
        tens, rest = 0, rest[1:]
    else:
        tens, rest = _times(rest, {"muoi", "chuc"}, 10)
    ones, rest = _one(rest, _AFTER_TEN if tens else _ALONE)
    if rest == words:
        raise NotUnderstood("amount_not_a_number")
    return Decimal(hundreds + tens + ones), " ".join(rest)


def _times(words: list[str], names: set[str], worth: int) -> tuple[int, list[str]]:
    """What mười, năm mươi, trăm or ba trăm stands for at the beginning, and the words after it."""
    if words[:1] and words[0] in names:
        return worth, words[1:]
    if len(words) > 1 and words[0] in _ALONE and words[1] in names:
        return _ALONE[words[0]] * worth, words[2:]
    return 0, words


def _one(words: list[str], known: Mapping[str, int]) -> tuple[int, list[str]]:
    return (known[words[0]], words[1:]) if words[:1] and words[0] in known else (0, words)
