"""How many: one number, a range (3-5, năm bảy) or a vague word (vài, mấy, hàng trăm), with "khoảng" and the like."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from domain.understand.quantity import number_words, numerals
from domain.understand.quantity.number_groups import Follows, Sure, Taken
from domain.understand.quantity.numerals import Numeral
from domain.understand.quantity.wordsets import WordSet
from domain.understand.text.phrases import Phrases
from domain.understand.text.reading import Reading, Sort, Word


class Figure(NamedTuple):
    """A number at words `first` to `last`, `last` not counted in. `high`: the upper end of a range. `low` None: vague;
    then `scale` is what was named: 100000 in vài trăm nghìn."""

    first: int
    last: int
    sure: Sure
    low: Decimal | None
    high: Decimal | None = None
    lead: Decimal = Decimal(0)
    scale: int = 1
    money: bool = False
    other: Decimal | None = None

    @property
    def bare(self) -> bool:
        """Is it neither scaled nor vague nor a range?"""
        return self.low is not None and self.high is None and self.scale == 1


_VAGUE = Phrases(
    (phrase, True)
    for phrase in (
        "vài",
        "dăm",
        "mấy",
        "một vài",
        "vài ba",
        "dăm ba",
        "đôi ba",
        "dăm bảy",
        "vài bốn",
        "hàng chục",
        "hàng trăm",
        "hàng nghìn",
        "hàng ngàn",
        "hàng vạn",
        "hàng triệu",
        "hàng tỷ",
        "mươi",
        "mươi lăm",
        "mươi mười lăm",
        "một hai",
        "một đôi",
        "1 vài",
        "1 hai",
        "vài 3",
        "hàng tỉ",
    )
)
VAGUE_FIRSTS = frozenset(["vai", "dam", "may", "mot", "doi", "hang", "muoi", "1"])
_BETWEEN = WordSet("đến tới hoặc hay")
_LINKS = frozenset(_BETWEEN.bare)
_DASHES = frozenset("-–—~")
_NOT_VAGUE = {
    "may": frozenset({"mấy"}),
    "doi": frozenset({"đôi"}),
    "muoi": frozenset({"mươi"}),
    "dam": frozenset({"dăm"}),
}


def at(reading: Reading, first: int, taken: Taken, follows: Follows) -> Figure | None:
    """The figure that begins at this word."""
    words = reading.words
    if words[first].bare in VAGUE_FIRSTS and first not in taken:
        vague = _vague(reading, first, taken)
        if vague:
            return vague
    low = numerals.at(words, first, reading.plain, taken, follows)
    return None if low is None else _range(reading, low, taken, follows) or _one(low)


def _one(number: Numeral) -> Figure:
    return Figure(
        number.first,
        number.last,
        number.sure,
        number.value,
        None,
        number.lead,
        number.scale,
        number.money,
        number.other,
    )


def _vague(reading: Reading, first: int, taken: Taken) -> Figure | None:
    """vài, mấy trăm nghìn. A single word that means something else without its marks counts only with them."""
    words = reading.words
    match = _VAGUE.at(words, first)
    if match is None or any(i in taken for i in range(first, match.last)):
        return None
    only = _NOT_VAGUE.get(words[first].bare)
    if only and words[first].marked not in only and (words[first].bare == "muoi" or not reading.plain):
        return None
    last, scale, money = first + 1 if words[first].bare == "hang" else match.last, 1, False
    while last < len(words) and last not in taken and (worth := _worth(words[last])):
        scale, last, money = scale * worth, last + 1, money or worth in numerals.MONEY
    sure = Sure.BARE if reading.plain else Sure.MARKED
    return Figure(first, last, sure, None, None, Decimal(0), scale, money)


def _worth(word: Word) -> int | None:
    if number_words.fits(word, number_words.TENFOLD, True):
        return 10
    if number_words.fits(word, number_words.HUNDRED, True):
        return 100
    found = number_words.SCALES_BY.get(word.bare)
    return found[0] if found and number_words.fits(word, found[1], True) else None


def _range(reading: Reading, low: Numeral, taken: Taken, follows: Follows) -> Figure | None:
    """3-5, 3 đến 5, năm bảy, 500-700k."""
    start = _after_sign(reading.words, low)
    if start is None or start in taken or start >= len(reading.words):
        return None
    high = numerals.at(reading.words, start, reading.plain, taken, follows)
    if high is None or (start == low.last and not _neighbours(reading, low, high)):
        return None
    years = high.last == start + 1 and reading.words[start].marked in ("năm", "nam") and start == low.last
    if years and not follows(high.last):
        return None
    value = low.value * _shared(reading.words, low, high)
    if not value < high.value or (low.scale > 1 and high.scale == 1):
        return None
    sure = min(low.sure, high.sure)
    return Figure(low.first, high.last, sure, value, high.value, high.lead, high.scale, high.money)


def _shared(words: Sequence[Word], low: Numeral, high: Numeral) -> Decimal:
    """What the upper end's scale makes of the lower: 500-700k, 2-3 trăm nghìn, hai ba chục."""
    if low.scale > 1 or low.value >= high.lead:
        return Decimal(1)
    shared = (high.value / high.lead).to_integral_value()
    named = words[high.first + 1] if high.first + 1 < high.last else None
    if named is None or low.value >= 10:
        return shared
    hundred, ten = named in number_words.HUNDRED, named in number_words.TENFOLD
    return shared * (100 if hundred else 10 if ten else 1)


def _after_sign(words: Sequence[Word], low: Numeral) -> int | None:
    """Where the upper end would begin: behind a dash, đến, hoặc, or at once."""
    if low.last >= len(words):
        return None
    word = words[low.last]
    if word.sort is Sort.WORD and word.bare not in _LINKS and word.bare not in number_words.STARTS:
        return None
    if word.marked in _DASHES or (word in _BETWEEN and word.sort is Sort.WORD):
        return low.last + 1
    if word.glued or (word.sort is Sort.NUMBER and (len(word.marked) > 1 or low.value >= 10)):
        return None
    return low.last


def _neighbours(reading: Reading, low: Numeral, high: Numeral) -> bool:
    """năm bảy, ba bốn trăm, 3 4, mười lăm hai mươi: two numbers side by side that are not far apart."""
    if reading.words[low.first].sort is not reading.words[high.first].sort or low.value != int(low.value):
        return False
    if low.value >= 10:
        return high.sure is not Sure.DIGITS and low.value % 5 == 0 and high.value - low.value in (5, 10)
    leading = int(str(high.lead)[0])
    return low.last == low.first + 1 and 0 < leading - low.value <= 2
