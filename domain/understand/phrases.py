"""Lists of phrases to look for in a reading. An entry is written with its marks; people may leave them out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from domain.understand.reading import Word, literal

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """An entry that stands at words `first` to `last`, `last` not counted in. `exact`: with its very marks."""

    value: T
    first: int
    last: int
    exact: bool


class _Entry(NamedTuple, Generic[T]):
    bare: tuple[str, ...]
    marked: tuple[str, ...]
    value: T


class Phrases(Generic[T]):
    """Phrases with what each stands for. The longest that begins at a word is found, in time that does not grow with
    the number of entries. Entries are literal: shorthand in them is not turned back, as it is in a message.

    A word that was typed without marks fits any marks. One with other marks ("cổng" for "công") does not fit, but for
    one such slip in a phrase of several words of which another is exact.
    """

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._alone: dict[str, list[_Entry[T]]] = {}
        self._longer: dict[str, dict[str, list[_Entry[T]]]] = {}
        for phrase, value in entries:
            words = literal(phrase)
            entry = _Entry(tuple(word.bare for word in words), tuple(word.marked for word in words), value)
            if len(words) == 1:
                self._alone.setdefault(entry.bare[0], []).append(entry)
            else:
                self._longer.setdefault(entry.bare[0], {}).setdefault(entry.bare[1], []).append(entry)
        self._firsts = self._alone.keys() | self._longer.keys()
        for seconds in self._longer.values():
            for found in seconds.values():
                found.sort(key=lambda entry: -len(entry.bare))

    def at(self, words: Sequence[Word], first: int) -> Match[T] | None:
        """The longest phrase that begins at this word; of equally long ones the one with the very marks."""
        bare = words[first].bare
        if bare not in self._firsts:
            return None
        seconds = self._longer.get(bare)
        if seconds and first + 1 < len(words):
            match = _best(seconds.get(words[first + 1].bare, ()), words, first)
            if match:
                return match
        return _best(self._alone.get(bare, ()), words, first)

    def all(self, words: Sequence[Word]) -> Iterator[Match[T]]:
        """Every match from left to right; none begins inside another."""
        first = 0
        while first < len(words):
            match = self.at(words, first)
            if match:
                yield match
            first = match.last if match else first + 1


def _best(entries: Iterable[_Entry[T]], words: Sequence[Word], first: int) -> Match[T] | None:
    """The first of the longest entries that fit; one with the very marks before others, one without a slip before
    one with."""
    best: Match[T] | None = None
    rank = 0
    for bare, marked, value in entries:
        size = len(bare)
        if best and size < best.last - best.first:
            break
        there = words[first : first + size]
        if len(there) == size and all(word.bare == one for word, one in zip(there, bare, strict=True)):
            fits = _fit(there, marked)
            if fits > rank:
                best, rank = Match(value, first, first + size, fits == _EXACT), fits
    return best


_EXACT, _UNMARKED, _SLIPPED = 3, 2, 1


def _fit(words: Sequence[Word], marked: tuple[str, ...]) -> int:
    """How well the words' marks fit; 0 where they do not."""
    other = [word for word, one in zip(words, marked, strict=True) if word.marked != one]
    if not other:
        return _EXACT
    wrong = sum(word.marked != word.bare for word in other)
    if not wrong:
        return _UNMARKED
    return _SLIPPED if wrong == 1 and len(other) < len(words) else 0
