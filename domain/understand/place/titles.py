"""The titles that stand before the names of places: xã, x., phường, thị trấn, bản."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Generic, TypeVar

from domain.understand.text.reading import Sort, Word
from domain.words import fold

T = TypeVar("T")


class Level(StrEnum):
    """What a title says that a place is."""

    COMMUNE = "commune"
    TOWNSHIP = "township"
    DISTRICT = "district"
    VILLAGE = "village"


TITLES = (
    ("xã", Level.COMMUNE),
    ("x", Level.COMMUNE),
    ("phường", Level.COMMUNE),
    ("p", Level.COMMUNE),
    ("thị trấn", Level.TOWNSHIP),
    ("tt", Level.TOWNSHIP),
    ("huyện", Level.DISTRICT),
    ("h", Level.DISTRICT),
    ("tổ dân phố", Level.VILLAGE),
    ("tdp", Level.VILLAGE),
    ("bản", Level.VILLAGE),
    ("thôn", Level.VILLAGE),
    ("xóm", Level.VILLAGE),
    ("khu", Level.VILLAGE),
)


SHORT = frozenset(said for said, _ in TITLES if fold(said) == said and " " not in said and said != "khu")
"""The titles that are written with a full stop."""


@dataclass(frozen=True, slots=True)
class Title:
    """The title of a name, and the word it begins at. `bare`: typed without the marks it has, it may be another word
    ("xa" is also far, "ban" a friend)."""

    level: Level
    first: int
    bare: bool


def typed(word: Word, marked: str) -> bool:
    """Is this word typed so, or without its marks?"""
    return word.marked == marked or (word.unmarked and word.bare == _bare(marked)) or word.said.lower() == marked


@lru_cache(1_024)
def _bare(marked: str) -> str:
    return fold(marked)


class Endings(Generic[T]):
    """Phrases that are looked for right before a word, the longest first."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._by_last: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for said, value in sorted(entries, key=lambda entry: -len(entry[0])):
            self._by_last.setdefault(fold(said.split()[-1]), []).append((tuple(said.split()), value))

    def before(self, words: Sequence[Word], last: int) -> tuple[T, int, bool] | None:
        """What the phrase stands for that ends at word `last`, where it begins, and whether marks are missing in it."""
        for parts, value in self._ending(words[last - 1]) if last else ():
            first = last - len(parts)
            said = words[max(first, 0) : last]
            if first >= 0 and all(map(typed, said, parts)):
                return value, first, any(word.marked != part for word, part in zip(said, parts, strict=True))
        return None

    def _ending(self, word: Word) -> Sequence[tuple[tuple[str, ...], T]]:
        return self._by_last.get(word.bare) or self._by_last.get(word.said.lower()) or ()


_TITLES = Endings(TITLES)


def title_before(words: Sequence[Word], first: int) -> Title | None:
    """The title that stands right before a name; "xã cũ", "x." and "xã:" too. "7h" is an hour."""
    last = first
    while last and (words[last - 1].said in {".", ":"} or (last == first and typed(words[last - 1], "cũ"))):
        last -= 1
    found = _TITLES.before(words, last)
    if found is None:
        return None
    said = words[found[1]].said.lower()
    dotted = last < first and words[last].said == "."
    measure = len(said) == 1 and found[1] > 0 and words[found[1] - 1].sort is Sort.NUMBER
    return None if measure or (dotted and said not in SHORT) else Title(*found)
