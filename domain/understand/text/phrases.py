"""Lists of phrases to look for in a reading. An entry is written with its marks; people may leave them out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from domain.understand.text.reading import Word, literal

T = TypeVar("T")


class Match(NamedTuple, Generic[T]):
    """An entry that stands at words `first` to `last`, `last` not counted in. `exact`: with its very marks."""

    value: T
    first: int
    last: int
    exact: bool


class _Entry(NamedTuple, Generic[T]):
    bare: tuple[str, ...]
    marked: tuple[str, ...]
    value: T


class _Begun(Generic[T]):
    """What begins with one bare word: the single words by their marks, the longer phrases by their second word."""

    __slots__ = ("alone", "longer")

    def __init__(self) -> None:
        self.alone: dict[str, T] = {}
        self.longer: dict[str, list[_Entry[T]]] = {}


class Phrases(Generic[T]):
    """Phrases with what each stands for. The longest that begins at a word is found, in time that does not grow with
    the number of entries. Entries are literal: shorthand in them is not turned back, as it is in a message.

    A word that was typed without marks fits any marks. One with other marks ("cổng" for "công") does not fit, but for
    one such slip in a phrase of several words of which another is exact.
    """

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._begun: dict[str, _Begun[T]] = {}
        for phrase, value in entries:
            words = literal(phrase)
            begun = self._begun.setdefault(words[0].bare, _Begun())
            if len(words) == 1:
                begun.alone.setdefault(words[0].marked, value)
                continue
            entry = _Entry(tuple(word.bare for word in words), tuple(word.marked for word in words), value)
            begun.longer.setdefault(words[1].bare, []).append(entry)
        for begun in self._begun.values():
            for found in begun.longer.values():
                found.sort(key=lambda entry: -len(entry.bare))

    def at(self, words: Sequence[Word], first: int) -> Match[T] | None:
        """The longest phrase that begins at this word; of equally long ones the one with the very marks."""
        begun = self._begun.get(words[first].bare)
        if begun is None:
            return None
        if begun.longer and first + 1 < len(words):
            entries = begun.longer.get(words[first + 1].bare)
            match = _best(entries, words, first) if entries else None
            if match:
                return match
        return _single(begun.alone, words[first], first) if begun.alone else None

    def all(self, words: Sequence[Word]) -> Iterator[Match[T]]:
        """Every match from left to right; none begins inside another."""
        first = 0
        while first < len(words):
            match = self.at(words, first)
            if match:
                yield match
            first = match.last if match else first + 1


def _single(alone: dict[str, T], word: Word, first: int) -> Match[T] | None:
    """The entry with the word's marks; for a word typed without marks the first entry there is."""
    if word.marked in alone:
        return Match(alone[word.marked], first, first + 1, True)
    if word.marked == word.bare:
        return Match(next(iter(alone.values())), first, first + 1, False)
    return None


def _best(entries: list[_Entry[T]], words: Sequence[Word], first: int) -> Match[T] | None:
    """The first of the longest entries that fit; one with the very marks before others, one without a slip before
    one with."""
    best: _Entry[T] | None = None
    rank = 0
    for entry in entries:
        size = len(entry.bare)
        if best and size < len(best.bare):
            break
        there = words[first : first + size]
        if size == 2 or [word.bare for word in there] == list(entry.bare):
            fits = _fit(there, entry.marked)
            if fits > rank:
                best, rank = entry, fits
    return Match(best.value, first, first + len(best.bare), rank == _EXACT) if best else None


_EXACT, _UNMARKED, _SLIPPED = 3, 2, 1


def _fit(words: Sequence[Word], marked: tuple[str, ...]) -> int:
    """How well the words' marks fit; 0 where they do not."""
    other = wrong = 0
    for word, one in zip(words, marked, strict=True):
        if word.marked != one:
            other += 1
            wrong += word.marked != word.bare
    if not other:
        return _EXACT
    if not wrong:
        return _UNMARKED
    return _SLIPPED if wrong == 1 and other < len(words) else 0
