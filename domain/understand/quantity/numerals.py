"""Numbers as they are said and typed: 1.500.000, 1 500 000, 1tr2, hai mươi lăm, 2 trăm, triệu rưỡi, 1/2, nửa."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from domain.numbers import MOST_DIGITS
from domain.understand.quantity import number_words as known
from domain.understand.quantity.number_groups import Follows, Groups, Sure, Taken, literal
from domain.understand.text.reading import Sort, Word

_BOUND = 10**12
_RATIOS = frozenset({"so", "le", "gia", "trong"})
_NO_RATIOS = frozenset({("so", "voi"), ("le", "phi")})
"""What stands behind tỉ where it is no thousand millions, and where it is: 5 tỷ so với."""
MONEY = (1_000, 10**6, 10**9)
"""Scales that people say of money without naming it."""


class Numeral(NamedTuple):
    """A number at words `first` to `last`, `last` not counted in.

    `lead` is what stands before its scale (500 in 500k) and `scale` its last scale, 1 without. `other` is what else may
    have been meant (1.500 triệu, 1tr50).
    """

    value: Decimal
    first: int
    last: int
    sure: Sure
    lead: Decimal
    scale: int = 1
    other: Decimal | None = None

    @property
    def money(self) -> bool:
        """Is it money if no unit follows? 500k and 2 triệu are, 2 trăm and 2 vạn are open."""
        return self.scale in MONEY


def at(words: Sequence[Word], first: int, plain: bool, taken: Taken, follows: Follows) -> Numeral | None:
    """The number that begins at this word. `plain`: the message has no marks, so a missing one says nothing."""
    word = words[first]
    if first in taken or (word.sort is not Sort.NUMBER and word.bare not in known.STARTS):
        return None
    ahead = words[first + 1] if first + 1 < len(words) else None
    if word.sort is Sort.NUMBER and (ahead is None or not _goes_on(ahead)):
        value = literal(word.marked)
        return Numeral(value, first, first + 1, Sure.DIGITS, value) if value else None
    return _Reader(words, first, plain, taken, follows).numeral()


def _goes_on(ahead: Word) -> bool:
    """May this word go on with a number in digits? The 500 of 1 500, or nghìn."""
    if ahead.sort is Sort.NUMBER:
        return ahead.glued or len(ahead.marked) == 3
    return ahead.bare in known.GO_ON


class _Reader(Groups):
    """Reads one number from left to right."""

    more = Decimal(0)
    """What is added in the other way of taking the number."""

    def numeral(self) -> Numeral | None:
        if self.take(known.HALF_OF):
            return self._half_of()
        lead = self.group()
        if lead is None:
            return self._alone()
        value, scale = self._scaled(lead)
        return self._made(value, lead, scale)

    def _made(self, value: Decimal, lead: Decimal, scale: int) -> Numeral | None:
        if not 0 < value < 10**MOST_DIGITS:
            return None
        other = value + self.more if self.more else None
        return Numeral(value, self.first, self.at, self.sure, lead, scale, other)

    def _half_of(self) -> Numeral | None:
        """nửa, nửa triệu."""
        half = Decimal(5) if self.take(known.TEN_OF) else Decimal("0.5")
        scale = self._scale(_BOUND) or 1
        return self._made(half * scale, half, scale)

    def _alone(self) -> Numeral | None:
        """trăm nghìn, triệu rưỡi, trăm hai: one of the scale, and the part of it that is said."""
        lead = Decimal(1)
        if self.take(known.TEN_OF):
            value, scale = self._scaled(Decimal(15 if self.take(known.HALF_MORE) else 10))
            return self._made(value, Decimal(10), scale)
        if self.take(known.HUNDRED):
            lead = Decimal(100)
            value, scale = self._scaled(lead + self._below_hundred())
            return self._made(value, lead, scale)
        scale = self._scale(_BOUND) or 0
        if scale in (1_000, 10_000) and self.sure is Sure.MARKED and self.follows(self.at):
            return self._made(Decimal(scale), lead, scale)
        tail = Decimal("0.5") if scale and self.take(known.HALF_MORE) else self._tenth() if scale else None
        return None if tail is None else self._made(scale * (lead + tail), lead, scale)

    def _tenth(self) -> Decimal | None:
        """The two of triệu hai: not one that counts what follows."""
        mark, sure = self.at, self.sure
        ones = self.take_of(known.LAST_BY)
        sure_enough = self.sure is not Sure.BARE or self.words[mark - 1].bare == "trieu"
        if ones and sure_enough and not self.follows(self.at):
            return Decimal(ones) / 10
        self.at, self.sure = mark, sure
        return None

    def _scaled(self, lead: Decimal) -> tuple[Decimal, int]:
        """The value with its scales and what follows them, and the last scale."""
        total, scale = Decimal(0), 1
        group: Decimal | None = lead
        while group is not None and (found := self._scale(scale if scale > 1 else _BOUND)):
            self._doubt_thousandfold(found)
            scale, total = found, total + group * found
            if self.take(known.HALF_MORE):
                return total + Decimal(found) / 2, scale
            start = self.at
            group = self._belonging(found)
            if group is not None and not self._scale_ahead(found):
                return total + self._tail(group, start, found), scale
        return total + (group or 0), scale

    def _scale(self, below: int) -> int | None:
        """Goes on over nghìn, triệu, k: below the one before."""
        found = self._scale_ahead(below)
        if found:
            self.take_of(known.SCALES_BY)
        return found

    def _scale_ahead(self, below: int) -> int | None:
        word = self.next()
        found = known.SCALES_BY.get(word.bare) if word else None
        if not word or not found or found[0] >= below:
            return None
        if not known.fits(word, found[1], self.plain or self.words[self.first].sort is Sort.NUMBER):
            return None
        return None if self._is_thing(word) else found[0]

    def _is_thing(self, word: Word) -> bool:
        """củ khoai, ti vi, một tí, tỉ số; typed without marks "ba cu" is bà cụ."""
        behind = self.words[self.at + 1] if self.at + 1 < len(self.words) else None
        if word.bare in ("ti", "ty") and self._is_ratio():
            return True
        if word.marked == "cu" and self.words[self.at - 1].sort is Sort.WORD and not self._is_paid():
            return True
        if behind and ((word.bare == "cu" and behind in known.ROOTS) or (word.bare == "ti" and behind.bare == "vi")):
            return True
        return word.marked == "ti" and self.words[self.at - 1].sort is Sort.WORD

    def _is_ratio(self) -> bool:
        """tỉ số, tỷ lệ; not 5 tỷ so với."""
        behind, then = (*(word.bare for word in self.words[self.at + 1 : self.at + 3]), "", "")[:2]
        return behind in _RATIOS and (behind, then) not in _NO_RATIOS

    def _is_paid(self) -> bool:
        return self.first > 0 and self.words[self.first - 1].bare in ("gop", "dong", "nop")

    def _doubt_thousandfold(self, scale: int) -> None:
        """1.500 triệu may have been meant as 1,5 triệu."""
        said = self.words[self.first].marked
        whole, thousands = said[:-4], said[-3:]
        if (
            scale >= 10**6
            and self.at == self.first + 2
            and said[-4:-3] in (".", ",")
            and whole.isdigit()
            and whole != "0"
        ):
            self.more = (Decimal(f"{whole}.{thousands}") - Decimal(whole + thousands)) * scale

    def _belonging(self, scale: int) -> Decimal | None:
        """The number behind a scale where it is part of it: 2 in 1tr2, 200 in 1 triệu 200 nghìn; not in 1tr 2 công."""
        mark, sure = self.at, self.sure
        self.take(known.ZERO)
        start = self.at
        group = self.group()
        if group is not None and group < 1_000 and group == int(group) and self._belongs(start, scale):
            return group
        self.at, self.sure = mark, sure
        return None

    def _belongs(self, start: int, scale: int) -> bool:
        if self._scale_ahead(_BOUND):
            return self._scale_ahead(scale) is not None
        if self.words[start - 1] in known.ZERO or (scale == 1_000 and self._is_hundreds(start)):
            return True
        if start < self.at and self.words[start].sort is Sort.NUMBER and self.words[start].glued:
            return True
        ahead = self.next()
        tail = self.words[start]
        unsure = tail.unmarked and (tail.bare in known.AMBIGUOUS or tail.bare == "ba") and self.at == start + 1
        if unsure and ahead is not None and ahead.sort is Sort.WORD:
            return False
        return not self.follows(self.at) and (ahead is None or ahead.marked not in ("-", "–", "/", ":", "%", "x"))

    def _is_hundreds(self, start: int) -> bool:
        """The sáu trăm of ba nghìn sáu trăm viên."""
        if self.words[start - 1].bare not in ("nghin", "ngan"):
            return False
        digits = self.words[start].marked
        if digits.isdigit():
            return len(digits) == 3 and start - self.first <= 2
        return any(word in known.HUNDRED for word in self.words[start : self.at])

    def _tail(self, group: Decimal, start: int, scale: int) -> Decimal:
        """2 in 1tr2 is 200.000, 25 in 1tr25 and 250 in 1tr250 are 250.000; 50 in 1tr50 may also be 50.000."""
        if self.words[start] in known.ZERO or self.words[start] in known.NAUGHT:
            self.more = group * 999 if scale >= 10**6 else Decimal(0)
            return group
        alone = self.words[start].sort is Sort.NUMBER and self.at == start + 1
        digits = self.words[start].marked if alone else str(int(group))
        part = group * scale / Decimal(10 ** len(digits))
        if len(digits) == 2 and digits[0] != "0" and (digits[1] == "0" or self._spoken_tens(start)):
            self.more = group * scale / 1_000 - part
        return part

    def _spoken_tens(self, start: int) -> bool:
        return any(word in known.TENFOLD or word in known.TEN for word in self.words[start : self.at])
