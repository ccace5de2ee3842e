"""A message as words: each as it was typed, where it stands, and as it is compared."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import count
from typing import NamedTuple

from domain.understand import shorthand, syllables, telex, vni
from domain.words import fold

_SMALL = {"½": "0,5", "¼": "0,25", "¾": "0,75", "¹": "1", "²": "2", "³": "3"}
_APART = "".join(_SMALL) + "_"
_DIGIT = "[0-9０-９]"
_CHUNK = re.compile(rf"[^\W{_APART}]+(?:(?<={_DIGIT})[.,]{_DIGIT}[^\W{_APART}]*)*|\n|\S")
_PIECE = re.compile(rf"{_DIGIT}+(?:[.,]{_DIGIT}+)*|[^\W\d{_APART}]+|\n|\S")
_NUMBERED = re.compile(rf"{_DIGIT}+(?:[.,]{_DIGIT}+)*")
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]+"
)
_HEAPED = re.compile(r"[^\w\s]{31,}")
_MARKS = 30
_KEYED = re.compile(r"[^\W\d_][0-9]")
_REPEATED = re.compile(r"(.)\1+")
_STRETCHED = re.compile(r"(.)\1\1")
_LOOK_ALIKE = str.maketrans("ðɖ", "đđ")
_ASCII_DIGITS = frozenset("0123456789")
_CACHED = 32
_CODE = 3
_MARKED = "".join(chr(c) for c in (*range(0xC0, 0x1B1), *range(0x1EA0, 0x1EFA)))
_VIETNAMESE = syllables.LETTERS | frozenset("fjwz")
_UNMARKED = str.maketrans({c: b for c in _MARKED if (b := fold(c)) != c and b.isascii() and len(b) == 1})


class Sort(StrEnum):
    """What a word of a reading is."""

    WORD = "word"
    NUMBER = "number"
    MARK = "mark"


class Word(NamedTuple):
    """One word, number or punctuation mark.

    `said` is as typed and stands at `text[start:end]`; `marked` is lower case with its marks (typed letters and
    shorthand turned back, the tone mark where it is written most; without any where the tone was left out, as in đât);
    `bare` is without marks, đ as d. `glued`: nothing stands between it and the one before. A shorthand for several
    words gives several words at the same place.
    """

    said: str
    marked: str
    bare: str
    start: int
    end: int
    sort: Sort
    glued: bool

    @property
    def unmarked(self) -> bool:
        """Was it typed without any mark? Then its marks are not known."""
        return self.marked == self.bare


@dataclass(frozen=True, slots=True)
class Reading:
    """A message read into words. `text` is its text in NFC without invisible characters; `plain`: hardly a word of it
    has marks, so a missing mark says nothing."""

    text: str
    words: tuple[Word, ...]
    plain: bool

    def said(self, first: int, last: int) -> str:
        """The text from word `first` to the word before `last`, as typed."""
        return self.text[self.words[first].start : self.words[last - 1].end]


class _Piece(NamedTuple):
    """One word of a chunk. `maybe`: what it was meant to be if the message is in Telex; `typed`: it surely is Telex."""

    said: str
    start: int
    end: int
    marked: str
    bare: str
    sort: Sort
    maybe: str = ""
    typed: bool = False
    short: tuple[shorthand.Short, ...] = ()


def read(text: str) -> Reading:
    """The words of a message. Any text can be read."""
    text = _cleared(text)
    in_vni = _is_in_vni(text)
    chunks = [(found.start(), _chunk(found.group(), in_vni)) for found in _CHUNK.finditer(text)]
    in_telex = any(piece.typed for _, pieces in chunks for piece in pieces)
    words: list[Word] = []
    end = -1
    for at, pieces in chunks:
        for piece in pieces:
            start = at + piece.start
            glued, end = start == end, at + piece.end
            for marked, bare in _meant(piece, words, in_telex) if piece.short or piece.maybe else (piece[3:5],):
                words.append(Word(piece.said, marked, bare, start, end, piece.sort, glued))
    return Reading(text, tuple(words), _is_plain(chunks))


def _is_plain(chunks: list[tuple[int, tuple[_Piece, ...]]]) -> bool:
    marked = [piece.marked != piece.bare for _, pieces in chunks for piece in pieces if piece.sort is Sort.WORD]
    return sum(marked) * 8 < len(marked)


@lru_cache(2_048)
def literal(phrase: str) -> tuple[Word, ...]:
    """The words of an entry of a word list: every letter stands for itself, there is no shorthand in it."""
    words: list[Word] = []
    for found in _PIECE.finditer(_cleared(phrase)):
        said, start, end, marked, bare, sort, *_ = _compared(found.group(), found.start())
        words.append(Word(said, marked, bare, start, end, sort, bool(words) and words[-1].end == start))
    return tuple(words)


def _cleared(text: str) -> str:
    """In NFC, without what cannot be seen. Heaps of marks on one letter are cut: ordering them takes quadratic time."""
    if text.isascii():
        return _HIDDEN.sub("", text)
    return unicodedata.normalize("NFC", _HEAPED.sub(_lessened, _HIDDEN.sub("", text)))


def _lessened(heap: re.Match[str]) -> str:
    left = count()
    return "".join(c for c in heap.group() if not unicodedata.combining(c) or next(left) < _MARKS)


def _is_in_vni(text: str) -> bool:
    """Is there a word that only VNI leaves?"""
    if not _KEYED.search(text):
        return False
    return any(len(found.group()) <= _CACHED and vni.is_sure(found.group().lower()) for found in _CHUNK.finditer(text))


def _chunk(chunk: str, in_vni: bool) -> tuple[_Piece, ...]:
    return _parted(chunk, in_vni) if len(chunk) <= _CACHED else _parted.__wrapped__(chunk, False)


@lru_cache(16_384)
def _parted(chunk: str, in_vni: bool) -> tuple[_Piece, ...]:
    """What stands between two spaces or marks: 1tr2 as 1, tr, 2; a word with VNI's digits in it as one."""
    if chunk.isalpha():
        return (_restored(chunk, 0),)
    lower = chunk.lower()
    if short := shorthand.rows(lower):
        return (_Piece(chunk, 0, len(chunk), lower, lower, Sort.WORD, short=short),)
    if in_vni and chunk[0].isalpha() and (marked := vni.restore(lower)):
        return (_Piece(chunk, 0, len(chunk), marked, _bare(marked), Sort.WORD, typed=True),)
    counted = _NUMBERED.match(chunk)
    if in_vni and counted and vni.is_sure(lower[counted.end() :]):
        rest = _parted(chunk[counted.end() :], True)[0]
        return (_compared(counted.group(), 0), rest._replace(start=counted.end(), end=len(chunk)))
    parts = [_restored(part.group(), part.start()) for part in _PIECE.finditer(chunk)]
    return tuple(part._replace(short=()) if part.short and part.end < len(chunk) else part for part in parts)


def _restored(said: str, start: int) -> _Piece:
    """A word with what it may be short for or was meant to be."""
    piece = _compared(said, start)
    if piece.sort is not Sort.WORD or len(said) > _CACHED:
        return piece
    short = shorthand.rows(piece.marked)
    if short or syllables.is_syllable(piece.marked):
        return piece._replace(short=short) if short else piece
    calmed = _calmed(piece.marked)
    if calmed:
        return _mended(piece, calmed)
    meant = None if said.isupper() and len(said) <= _CODE else telex.restore(piece.marked)
    if meant and meant.sure:
        return _mended(piece, meant.marked)._replace(typed=True)
    if meant:
        return piece._replace(maybe=meant.marked)
    if said.isascii():
        return piece
    if syllables.lacks_tone(piece.marked):
        return piece._replace(marked=piece.bare)
    mended = syllables.mended(piece.marked)
    return _mended(piece, mended) if mended else piece


def _mended(piece: _Piece, marked: str) -> _Piece:
    return piece._replace(marked=marked, bare=_bare(marked), short=shorthand.rows(marked))


def _compared(said: str, start: int) -> _Piece:
    end = start + len(said)
    if said in _SMALL:
        return _Piece(said, start, end, _SMALL[said], _SMALL[said], Sort.NUMBER)
    if said[0].isdecimal():
        digits = unicodedata.normalize("NFKC", said)
        return _Piece(said, start, end, digits, digits, Sort.NUMBER if digits[0] in _ASCII_DIGITS else Sort.MARK)
    if not said[0].isalpha():
        return _Piece(said, start, end, said, said, Sort.MARK)
    if said.isascii():
        lower = said.lower()
        return _Piece(said, start, end, lower, lower, Sort.WORD)
    lower = said.lower()
    if not _VIETNAMESE.issuperset(lower):
        lower = unicodedata.normalize("NFKC", lower).lower().translate(_LOOK_ALIKE)
    marked = syllables.modern(lower)
    return _Piece(said, start, end, marked, _bare(marked), Sort.WORD)


def _bare(marked: str) -> str:
    bare = marked.translate(_UNMARKED)
    return bare if bare.isascii() else fold(bare) or marked


def _calmed(marked: str) -> str | None:
    """A word without the letters that were held down: gópppp as góp; None where there are none, or for III and haha."""
    if not _STRETCHED.search(marked) and (marked.isascii() or not _REPEATED.search(marked, 1)):
        return None
    calmed = _REPEATED.sub(r"\1", marked)
    known = len(calmed) > 1 and (syllables.is_syllable(calmed) or bool(shorthand.rows(calmed)))
    return syllables.modern(calmed) if known else None


def _meant(piece: _Piece, before: list[Word], in_telex: bool) -> list[tuple[str, str]]:
    """How the word is compared, or the words that it is short for."""
    full = _full(piece, before)
    if full:
        return [(word.marked, word.bare) for word in literal(full)]
    if piece.maybe and in_telex:
        return [(piece.maybe, _bare(piece.maybe))]
    return [(piece.marked, piece.bare)]


def _full(piece: _Piece, before: list[Word]) -> str | None:
    last, bare = before[-1] if before else None, before[-2].bare if len(before) > 1 else ""
    number = last is not None and (last.sort is Sort.NUMBER or shorthand.is_counted(last.marked, bare))
    previous = last.bare if last else ""
    begins = last is None or last.sort is Sort.MARK
    capitals = piece.said.isupper() and not (begins and len(piece.said) == 1)
    for row in piece.short:
        if row.holds(previous, number=number, capitals=capitals):
            return row.full
    return None
