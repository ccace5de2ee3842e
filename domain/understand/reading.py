"""A message as words: each as it was typed, where it stands, and as it is compared."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from domain.words import fold

_PIECE = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[^\W\d_]+|\n|\S")


class Sort(StrEnum):
    """What a word of a reading is."""

    WORD = "word"
    NUMBER = "number"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Word:
    """One word, number or punctuation mark.

    `said` is as typed and stands at `text[start:end]`; `marked` is lower case with its marks (typed letters and
    shorthand turned back); `bare` is without marks, đ as d. `glued`: nothing stands between it and the one before.
    A shorthand for several words gives several words at the same place.
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
    text = unicodedata.normalize("NFC", text)
    words = []
    before = -1
    for found in _PIECE.finditer(text):
        said = found.group()
        marked, bare, sort = _compared(said)
        words.append(Word(said, marked, bare, found.start(), found.end(), sort, found.start() == before))
        before = found.end()
    return Reading(text, tuple(words), _plain(words))


@lru_cache(8_192)
def _compared(said: str) -> tuple[str, str, Sort]:
    if said[0].isdigit():
        return said, said, Sort.NUMBER
    if not said[0].isalpha():
        return said, said, Sort.MARK
    return said.lower(), fold(said), Sort.WORD


def _plain(words: list[Word]) -> bool:
    letters = [word for word in words if word.sort is Sort.WORD]
    return sum(not word.unmarked for word in letters) * 8 < len(letters)
