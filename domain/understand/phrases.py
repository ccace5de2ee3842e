"""Lists of phrases to look for in a reading. An entry is written with its marks; people may leave them out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from domain.understand.reading import Word, read

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """An entry that stands at words `first` to `last`, `last` not counted in. `exact`: with its very marks."""

    value: T
    first: int
    last: int
    exact: bool


class Phrases(Generic[T]):
    """Phrases with what each stands for. The longest that begins at a word is found, in time that does not grow with
    the number of entries.

    A word that was typed without marks fits any marks. One with other marks ("cổng" for "công") does not fit, but for
    one such slip in a phrase of several words of which another is exact.
    """

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], tuple[str, ...], T]]] = {}
        for phrase, value in entries:
            words = read(phrase).words
            bare, marked = tuple(word.bare for word in words), tuple(word.marked for word in words)
            self._by_first.setdefault(bare[0], []).append((bare, marked, value))
        for found in self._by_first.values():
            found.sort(key=lambda entry: -len(entry[0]))

    def at(self, words: Sequence[Word], first: int) -> Match[T] | None:
        """The longest phrase that begins at this word; of equally long ones the one with the very marks."""
        best: Match[T] | None = None
        for bare, marked, value in self._by_first.get(words[first].bare, ()):
            if best and len(bare) < best.last - best.first:
                break
            last = first + len(bare)
            if last > len(words) or any(words[first + i].bare != one for i, one in enumerate(bare)):
                continue
            exact = sum(words[first + i].marked == one for i, one in enumerate(marked))
            wrong = sum(
                words[first + i].marked != one and not words[first + i].unmarked for i, one in enumerate(marked)
            )
            if wrong > (1 if exact and len(bare) > 1 else 0):
                continue
            match = Match(value, first, last, exact == len(bare))
            if best is None or (match.exact and not best.exact):
                best = match
        return best

    def all(self, words: Sequence[Word]) -> Iterator[Match[T]]:
        """Every match from left to right; none begins inside another."""
        first = 0
        while first < len(words):
            match = self.at(words, first)
            if match:
                yield match
            first = match.last if match else first + 1
