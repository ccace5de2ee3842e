"""The words of numbers below a thousand, and numbers in digits, read from left to right."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from decimal import Decimal
from enum import IntEnum
from functools import lru_cache

from domain.errors import NotUnderstood
from domain.numbers import read_number
from domain.understand.quantity import number_words as known
from domain.understand.quantity.wordsets import WordSet
from domain.understand.text.reading import Sort, Word

Follows = Callable[[int], bool]
"""Does a unit stand at this word, so that a number before it is its own?"""

Taken = Set[int]


class Sure(IntEnum):
    """How sure it is that a number was meant: "ba" without marks may be bà, and "năm" a year."""

    BARE = 0
    MARKED = 1
    DIGITS = 2


@lru_cache(4_096)
def literal(text: str) -> Decimal | None:
    """The value of digits with dots and commas; None where they are a code."""
    if len(text) > 2 and text[0] == "0" and text.isdigit():
        return None
    try:
        return read_number(text)
    except NotUnderstood:
        return None


class Groups:
    """Reads groups of a number: `at` is the next word, `sure` the least sure of those gone over."""

    def __init__(self, words: Sequence[Word], first: int, plain: bool, taken: Taken, follows: Follows) -> None:
        self.words, self.first, self.plain, self.taken, self.follows = words, first, plain, taken, follows
        self.at = first
        self.sure = Sure.DIGITS

    def next(self) -> Word | None:
        """The next word, unless it belongs to something else."""
        return self.words[self.at] if self.at < len(self.words) and self.at not in self.taken else None

    def take(self, words: WordSet) -> bool:
        """Goes on when the next word is one of these."""
        word = self.next()
        after_digits = self.sure is Sure.DIGITS and self.at > self.first
        if word is None or not known.fits(word, words, self.plain or after_digits):
            return False
        if after_digits:
            self.at += 1
            return True
        marked = not word.unmarked or (words.exact(word) and not self.plain)
        self.sure = min(self.sure, Sure.MARKED if marked else Sure.BARE)
        self.at += 1
        return True

    def take_of(self, table: dict[str, tuple[int, WordSet]]) -> int | None:
        """Goes on when the next word is in the table, and gives its value."""
        word = self.next()
        found = table.get(word.bare) if word else None
        return found[0] if found and self.take(found[1]) else None

    def group(self) -> Decimal | None:
        """Digits, or words below a thousand."""
        value = self._literal()
        if value is None:
            ones = self._below_thousand()
            return None if ones is None else Decimal(ones)
        if self.take(known.TENFOLD):
            return value * 10
        if self.take(known.HUNDRED):
            return value * 100 + self._below_hundred()
        return value

    def _literal(self) -> Decimal | None:
        word = self.next()
        if word is None or word.sort is not Sort.NUMBER:
            return None
        text, size = self._spaced(word.marked)
        value = Decimal(text) if word.glued and text.isdigit() and len(text) == 3 else literal(text)
        if value is None:
            return None
        if size == 1 and text.isdigit():
            value, size = self._fraction(value)
        self.at += size
        return value

    def _spaced(self, text: str) -> tuple[str, int]:
        """1 500 000 as 1500000, and how many words it takes."""
        size = 1
        if not text.isdigit() or len(text) > 3 or text[0] == "0":
            return text, size
        while self.at + size < len(self.words) and self.at + size not in self.taken:
            word = self.words[self.at + size]
            if word.sort is not Sort.NUMBER or word.glued or len(word.marked) != 3 or not word.marked.isdigit():
                break
            text, size = text + word.marked, size + 1
        return text, size

    def _fraction(self, value: Decimal) -> tuple[Decimal, int]:
        """1/2 and 3/4; also 1½, where the half is glued."""
        there = self.words[self.at + 1 : self.at + 4]
        if there and there[0].glued and there[0].marked.startswith("0,") and there[0].said[0] not in "0０":
            return value + read_number(there[0].marked), 2
        if len(there) < 2 or there[0].marked not in ("/", "⁄") or not (there[0].glued and there[1].glued):
            return value, 1
        below = there[1].marked
        if not below.isdigit() or len(below) > 2 or not 0 < value < int(below) <= 10:
            return value, 1
        return (value / int(below)).quantize(Decimal("0.001")).normalize(), 3

    def _below_thousand(self) -> int | None:
        """Words below a thousand; goes on over them."""
        mark, sure = self.at, self.sure
        ones = self.take_of(known.ONES_BY)
        if ones and self.take(known.HUNDRED):
            return ones * 100 + self._below_hundred()
        if ones is None and self.take(known.NAUGHT) and self.take(known.HUNDRED):
            return self._below_hundred()
        self.at, self.sure = mark, sure
        return self._tens()

    def _below_hundred(self) -> int:
        """What stands behind trăm: linh năm, mười lăm, rưỡi; a lone hai is twenty."""
        mark, sure = self.at, self.sure
        if self.take(known.HALF_MORE):
            return 50
        if self.take(known.ZERO):
            tens = self.take_of(known.LAST_BY)
        else:
            tens = self._tens() or self._digits_behind()
            if tens and tens < 10:
                tens = None if self.follows(self.at) else tens * 10
        if tens:
            return tens
        self.at, self.sure = mark, sure
        return 0

    def _digits_behind(self) -> int | None:
        """The 50 of 2 trăm 50."""
        word = self.next()
        if word is None or not word.marked.isdigit() or len(word.marked) > 2 or word.marked[0] == "0":
            return None
        self.at += 1
        return None if len(word.marked) == 1 and self.follows(self.at) else int(word.marked)

    def _tens(self) -> int | None:
        """hăm mốt, mười lăm, hai mươi tư, hai lăm, or one to nine."""
        if twenties := self.take_of(known.TWENTIES_BY):
            return twenties * 10 + (self._ones_behind() or 0)
        if self.take(known.TEN):
            return 10 + (self._ones_behind() or 0)
        ones = self.take_of(known.ONES_BY)
        if ones is None:
            return None
        if ones > 1 and self.take(known.TENFOLD):
            return ones * 10 + (self._ones_behind() or 0)
        if ones > 1 and (short := self._ones_behind(known.SHORT_BY)):
            return ones * 10 + short
        return ones

    def _ones_behind(self, table: dict[str, tuple[int, WordSet]] = known.LAST_BY) -> int | None:
        """The ones behind tens. Typed without marks "lam" may be làm: then only before a unit."""
        mark, sure = self.at, self.sure
        word = self.next()
        ones = self.take_of(table)
        if word is not None and ones and (not word.unmarked or self._counts(word)):
            return ones
        self.at, self.sure = mark, sure
        return None

    def _counts(self, word: Word) -> bool:
        ahead = self.next()
        if ahead is None or word.marked in ("hai", "ba"):
            return word.bare != "lam"
        if word.bare == "lam" and ahead in known.MADE:
            return False
        return ahead.bare in known.SCALES_BY or self.follows(self.at)
