"""How one word is compared: its sort, its marks, and without them."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import NamedTuple

from domain.understand.text import syllables
from domain.understand.text.shorthand import Short
from domain.words import fold

_SMALL = {"½": "0,5", "¼": "0,25", "¾": "0,75", "¹": "1", "²": "2", "³": "3"}
APART = "".join(_SMALL) + "_"
"""Characters that are no letters though a pattern's \\w takes them in."""
DIGIT = "[0-9０-９]"
"""A pattern of one digit."""
PIECE = re.compile(rf"{DIGIT}+(?:[.,]{DIGIT}+)*|[^\W\d{APART}]+|\n|\S")
"""A number, a word, or any other character."""
_LOOK_ALIKE = str.maketrans("ðɖ", "đđ")
_ASCII_DIGITS = frozenset("0123456789")
_MARKED = "".join(chr(c) for c in (*range(0xC0, 0x1B1), *range(0x1EA0, 0x1EFA)))
_VIETNAMESE = syllables.LETTERS | frozenset("fjwz")
_UNMARKED = str.maketrans({c: b for c in _MARKED if (b := fold(c)) != c and b.isascii() and len(b) == 1})


class Sort(StrEnum):
    """What a word of a reading is."""

    WORD = "word"
    NUMBER = "number"
    MARK = "mark"


class Piece(NamedTuple):
    """One word of a chunk. `maybe`: what it was meant to be if the message is in Telex; `typed`: it surely is Telex."""

    said: str
    start: int
    end: int
    marked: str
    bare: str
    sort: Sort
    maybe: str = ""
    typed: bool = False
    short: tuple[Short, ...] = ()


def compared(said: str, start: int) -> Piece:
    """One match of `PIECE` that begins at `start` of its chunk, letters standing for themselves."""
    end = start + len(said)
    if said in _SMALL:
        return Piece(said, start, end, _SMALL[said], _SMALL[said], Sort.NUMBER)
    if said[0].isdecimal():
        digits = unicodedata.normalize("NFKC", said)
        return Piece(said, start, end, digits, digits, Sort.NUMBER if digits[0] in _ASCII_DIGITS else Sort.MARK)
    if not said[0].isalpha():
        return Piece(said, start, end, said, said, Sort.MARK)
    if said.isascii():
        lower = said.lower()
        return Piece(said, start, end, lower, lower, Sort.WORD)
    lower = said.lower()
    if not _VIETNAMESE.issuperset(lower):
        lower = unicodedata.normalize("NFKC", lower).lower().translate(_LOOK_ALIKE)
    marked = syllables.modern(lower)
    return Piece(said, start, end, marked, bare(marked), Sort.WORD)


def bare(marked: str) -> str:
    """A lower-case word without its marks."""
    bare = marked.translate(_UNMARKED)
    return bare if bare.isascii() else fold(bare) or marked
