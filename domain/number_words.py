"""Number words below a thousand: một, mười lăm, hai chục, ba trăm linh hai. Input is folded text."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from domain.errors import NotUnderstood

_ALONE = {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9}
_AFTER_TEN = _ALONE | {"lam": 5, "nham": 5}


def spelled(words: list[str]) -> tuple[Decimal, str]:
    """The value of the words that a text begins with, and what follows them. Raises
    NotUnderstood("amount_not_a_number")."""
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
