"""Pieces of a message that may be quantities: a figure, the unit behind it and what belongs to the unit (rưỡi, 3m5)."""

from __future__ import annotations

from collections.abc import Sequence, Set
from decimal import Decimal
from typing import NamedTuple

from domain.understand.found import Type
from domain.understand.quantity import figures, number_words, numerals, units
from domain.understand.quantity.figures import Figure
from domain.understand.quantity.number_groups import Follows, Sure
from domain.understand.quantity.units import Rule, Unit
from domain.understand.text.phrases import Match
from domain.understand.text.reading import Reading, Sort, Word
from domain.understand.text.rows import behind_row


class Piece(NamedTuple):
    """A figure with its unit, at words `first` to `last`, `last` not counted in. `tail`: the digits behind the unit, as
    the 5 of 3m5; `glued`: typed without a space; `half`: rưỡi stands behind the unit."""

    figure: Figure
    unit: Unit | None
    first: int
    last: int
    tail: str = ""
    glued: bool = False
    half: bool = False

    @property
    def amount(self) -> Decimal:
        """The number in the unit as said; of a range its lower end."""
        low = self.figure.low or Decimal(0)
        part = Decimal(f"0.{self.tail}") if self.tail else Decimal("0.5") * self.half
        return low + part


_BEGINNINGS = number_words.STARTS | figures.VAGUE_FIRSTS | {"ruoi"}
_RISKY = frozenset({"sau", "nam", "bay", "ba", "tu", "tam", "tram", "van", "chuc", "muoi", "nua", "may", "dam", "bon"})
_NUMBERING = frozenset({*number_words.ONES_BY, *number_words.SCALES_BY, "muoi", "tram", "linh", "chuc"})
_ALSO_WORDS = frozenset({"nam", "ba", "hai", "tu", "sau", "bay", "ti", "ty", "cu", "n", "k"})
_SAFE_BEHIND_RISKY = frozenset(
    {
        "bao",
        "cong",
        "ngay_cong",
        "ta",
        "tan",
        "sao",
        "khoi",
        "vien",
        "kg",
        "can",
        "chuyen",
        "ca_may",
        "tam",
        "bo",
        "suat",
    }
)
_ALSO_SAFE = frozenset({"nguoi", "ngay", "cay", "ho", "m", "met", "km", "met_vuong", "met_khoi", "ha", "buoi"})
_TAILED = frozenset({"m", "km", "kg", "can", "ta", "tan", "yen", "ha", "mau", "sao", "khoi", "lit", "cm"})
_PLURAL = frozenset({"con", "cai", "nha"})
_JOINED = frozenset({"-", "–", "/", ":", "%", "x", "×", "*", "."})


def find(reading: Reading, taken: Set[int]) -> list[Piece]:
    """The pieces in their order; none lies inside another."""
    found: list[Piece] = []
    i, words = 0, reading.words
    end = len(words)
    while i < end:
        if words[i].sort is not Sort.NUMBER and words[i].bare not in _BEGINNINGS:
            i += 1
            continue
        if words[i].sort is Sort.NUMBER:
            i = behind_row(words, i)
        piece = _at(reading, i, taken, found[-1].last if found else 0)
        if piece:
            found.append(piece)
        i = piece.last if piece else i + 1
    return found


def _at(reading: Reading, i: int, taken: Set[int], start: int) -> Piece | None:
    if reading.words[i].bare == "ruoi":
        return _half_unit(reading, i, taken, start)

    if (
        i > 1
        and reading.words[i].glued
        and reading.words[i - 1].said in "/."
        and reading.words[i - 2].sort is Sort.NUMBER
    ):
        return None

    if _is_cut(reading.words, i, start):
        return None

    def follows(at: int) -> bool:
        match = units.at(reading.words, at, reading.plain) if at not in taken else None
        return match is not None and match.value.type is not Type.MONEY

    figure = figures.at(reading, i, taken, follows)
    return _with_unit(reading, figure, taken, follows) if figure else None


def _is_cut(words: Sequence[Word], i: int, start: int) -> bool:
    """Is this the rest of a number in words whose beginning could not be read?"""
    if i <= start or words[i].sort is not Sort.WORD:
        return False
    before = words[i - 1]
    return before.unmarked and before.bare in _NUMBERING and (words[i].unmarked or before.bare not in _ALSO_WORDS)


def _half_unit(reading: Reading, i: int, taken: Set[int], start: int) -> Piece | None:
    """tạ rưỡi, ngày rưỡi: one and a half of a unit without a number."""
    word = reading.words[i]
    if i - 1 < start or {i - 1, i} & taken or not number_words.fits(word, number_words.HALF_MORE, reading.plain):
        return None
    match = units.at(reading.words, i - 1)
    if i > 1 and reading.words[i - 2].bare in number_words.ONES_BY:
        return None
    if match is None or match.last != i or match.value.type in (Type.COUNT, Type.MONEY):
        return None
    figure = Figure(i - 1, i - 1, Sure.MARKED, Decimal(1), lead=Decimal(1))
    return Piece(figure, match.value, i - 1, i + 1, half=True)


def _with_unit(reading: Reading, figure: Figure, taken: Set[int], follows: Follows) -> Piece | None:
    match = _unit(reading, figure.last, taken)
    if match and not _fits(reading, figure, match.value):
        match = None
    if match is None:
        kept = figure.money or (figure.low is not None and figure.sure is not Sure.BARE)
        return Piece(figure, None, figure.first, figure.last) if kept else None
    piece = Piece(figure, match.value, figure.first, match.last)
    return _with_tail(reading, piece, taken, follows)


def _unit(reading: Reading, at: int, taken: Set[int]) -> Match[Unit] | None:
    """The unit at a word; behind a needless cái the measure: 2 cái bao."""
    words = reading.words
    if at in taken:
        return None
    match = units.at(words, at, reading.plain)
    scaled = match and match.last < len(words) and words[match.last].bare in ("nghin", "ngan", "trieu", "tram")
    if scaled and words[at].unmarked and words[at].bare in number_words.ONES_BY:
        return None
    if match and match.value.rule is Rule.PIECE and match.last not in taken:
        inner = units.at(words, match.last, reading.plain)
        if inner and inner.value.rule is Rule.WORK and words[match.last].unmarked:
            return None
        if inner and (inner.value.strong and inner.value.rule is not Rule.LOAD) and inner.value.code != "bong":
            match = inner
    return None if match is None or any(i in taken for i in range(at, match.last)) else match


def _fits(reading: Reading, figure: Figure, unit: Unit) -> bool:
    """Does the unit belong to the figure? A scale of money counts only some things, a word without marks only units
    that nothing else is called by."""
    if figure.money and not _multiplies(reading, figure, unit):
        return False
    if unit.code == "nha" and _ends(reading, figure.last):
        return False
    if figure.sure is not Sure.BARE or figure.money:
        return True
    first = reading.words[figure.first]
    if first.bare == "may" and unit.type is Type.TIME:
        return any(word.bare == "nay" for word in reading.words[figure.last + 1 : figure.last + 2])
    if figure.last == figure.first + 1 and first.bare in _RISKY:
        safe = unit.code in _SAFE_BEHIND_RISKY or (
            first.bare not in ("sau", "tu", "may", "dam") and unit.code in _ALSO_SAFE
        )
        return first.bare != "tu" and safe
    return unit.strong or unit.code in _PLURAL or figure.last > figure.first + 1


def _ends(reading: Reading, at: int) -> bool:
    """Is this word, typed without marks, the last one? góp 300 nha is said kindly."""
    ahead = reading.words[at + 1 : at + 2]
    return reading.words[at].unmarked and (not ahead or ahead[0].sort is Sort.MARK)


def _multiplies(reading: Reading, figure: Figure, unit: Unit) -> bool:
    """5k viên and 5 nghìn cây are things; 200k ngày and 50 nghìn hộ are money for each."""
    if unit.type is Type.MONEY:
        return unit.rule is Rule.DONG
    if figure.low is None and figure.scale >= 10**6:
        return False
    word = reading.words[figure.last - 1]
    if figure.scale == 1_000 and word.sort is Sort.WORD and word.bare not in number_words.SCALES_BY:
        return True
    if word.bare in ("k", "n", "kd", "tr", "trd", "cu"):
        return unit.code in ("vien", "cay") and figure.lead < 1_000
    if unit.type is Type.COUNT:
        return unit.strong and not (unit.rule in (Rule.LOAD, Rule.PERSON, Rule.FAMILY) and figure.lead >= 20)
    return unit.type in (Type.AREA, Type.LENGTH, Type.MASS, Type.VOLUME) or (
        unit.type is Type.LABOUR and unit.rule is not Rule.DAY and figure.lead < 20
    )


def _with_tail(reading: Reading, piece: Piece, taken: Set[int], follows: Follows) -> Piece:
    """The piece with rưỡi or the digits behind its unit: 2 tấn 3, 3m5."""
    words, at, unit = reading.words, piece.last, piece.unit
    if at >= len(words) or at in taken or unit is None or piece.figure.low is None:
        return piece
    word = words[at]
    if number_words.fits(word, number_words.HALF_MORE, reading.plain or piece.figure.sure is Sure.DIGITS):
        return Piece(piece.figure, unit, piece.first, at + 1, half=True)
    power = unit.code in ("m", "km") and word.glued and word.marked in ("2", "3")
    if unit.code not in _TAILED or (piece.figure.low != int(piece.figure.low) and not power):
        return piece
    if word.sort is Sort.NUMBER and word.marked.isdigit() and len(word.marked) <= 3:
        if word.glued or not (follows(at + 1) or _goes_on(words[at + 1 : at + 2])):
            return Piece(piece.figure, unit, piece.first, at + 1, tail=word.marked, glued=word.glued)
        return piece
    return _spoken_tail(reading, piece, taken, follows)


def _goes_on(ahead: tuple[Word, ...]) -> bool:
    """Is the number behind the unit the beginning of something else?"""
    if not ahead:
        return False
    word = ahead[0]
    return word.marked in _JOINED or word.bare in number_words.SCALES_BY or word.sort is Sort.NUMBER


def _spoken_tail(reading: Reading, piece: Piece, taken: Set[int], follows: Follows) -> Piece:
    """một mét sáu lăm, hai tấn ba."""
    number = numerals.at(reading.words, piece.last, reading.plain, taken, follows)
    if number is None or number.sure is not Sure.MARKED or number.scale > 1 or not 0 < number.value < 100:
        return piece
    if follows(number.last) or piece.figure.sure is Sure.DIGITS:
        return piece
    return Piece(piece.figure, piece.unit, piece.first, number.last, tail=str(int(number.value)))
