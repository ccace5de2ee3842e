"""A message as words: each as it was typed, where it stands, and as it is compared."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from domain.understand.text import shorthand
from domain.understand.text.chunks import in_chunks
from domain.understand.text.clearing import cleared
from domain.understand.text.comparing import PIECE, Piece, bare, compared
from domain.understand.text.comparing import Sort as Sort


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


def read(text: str) -> Reading:
    """The words of a message. Any text can be read."""
    text = cleared(text)
    chunks = in_chunks(text)
    in_telex = any(piece.typed for _, pieces in chunks for piece in pieces)
    words: list[Word] = []
    end = -1
    for at, pieces in chunks:
        for piece in pieces:
            start = at + piece.start
            glued, end = start == end, at + piece.end
            for marked, unmarked in _meant(piece, words, in_telex) if piece.short or piece.maybe else (piece[3:5],):
                words.append(Word(piece.said, marked, unmarked, start, end, piece.sort, glued))
                glued = False
    return Reading(text, tuple(words), _is_plain(chunks))


def _is_plain(chunks: list[tuple[int, tuple[Piece, ...]]]) -> bool:
    marked = [piece.marked != piece.bare for _, pieces in chunks for piece in pieces if piece.sort is Sort.WORD]
    return sum(marked) * 8 < len(marked)


@lru_cache(2_048)
def literal(phrase: str) -> tuple[Word, ...]:
    """The words of an entry of a word list: every letter stands for itself, there is no shorthand in it."""
    words: list[Word] = []
    for found in PIECE.finditer(cleared(phrase)):
        said, start, end, marked, unmarked, sort, *_ = compared(found.group(), found.start())
        words.append(Word(said, marked, unmarked, start, end, sort, bool(words) and words[-1].end == start))
    return tuple(words)


def _meant(piece: Piece, before: list[Word], in_telex: bool) -> list[tuple[str, str]]:
    """How the word is compared, or the words that it is short for."""
    full = _full(piece, before)
    if full:
        return [(word.marked, word.bare) for word in literal(full)]
    if piece.maybe and in_telex:
        return [(piece.maybe, bare(piece.maybe))]
    return [(piece.marked, piece.bare)]


def _full(piece: Piece, before: list[Word]) -> str | None:
    last, earlier = before[-1] if before else None, before[-2].bare if len(before) > 1 else ""
    number = last is not None and (last.sort is Sort.NUMBER or shorthand.is_counted(last.marked, earlier))
    previous = last.bare if last else ""
    begins = last is None or last.sort is Sort.MARK
    capitals = piece.said.isupper() and not (begins and len(piece.said) == 1)
    for row in piece.short:
        if row.holds(previous, number=number, capitals=capitals):
            return row.full
    return None
