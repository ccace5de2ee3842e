"""Names by their words, to be found at a word of a message: as written, without marks, or with a slip of typing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Generic, TypeVar

from rapidfuzz.distance import OSA

from domain.understand.reading import Sort, Word
from domain.words import fold

T = TypeVar("T")

_SHORTEST = 3
"""A word of two letters with one of them changed is another word."""


@dataclass(frozen=True, slots=True)
class Name(Generic[T]):
    """One written name, lower case, with all that bears it."""

    marked: tuple[str, ...]
    bare: tuple[str, ...]
    bearers: tuple[T, ...]


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A name at words `first` to `last`, `last` not counted in. `typed`: its words as they were taken; `changed`: which
    of them have other marks or another letter than the name has, counted from 0."""

    marked: tuple[str, ...]
    bearers: tuple[T, ...]
    first: int
    last: int
    typed: tuple[str, ...]
    changed: frozenset[int]

    @property
    def exact(self) -> bool:
        """Is it the name with its very marks?"""
        return self.typed == self.marked


class Index(Generic[T]):
    """Names and what bears them. The longest name that stands at a word is found; of equally long ones those with the
    very marks, then those with fewest slips. The time does not grow with the number of names."""

    def __init__(self, names: Iterable[tuple[tuple[str, ...], T]]) -> None:
        bearers: dict[tuple[str, ...], dict[T, None]] = {}
        for marked, bearer in names:
            bearers.setdefault(marked, {})[bearer] = None
        self._first: dict[str, list[Name[T]]] = {}
        self._second: dict[str, list[Name[T]]] = {}
        self._glued: dict[str, list[Name[T]]] = {}
        for marked, those in sorted(bearers.items(), key=lambda entry: -len(entry[0])):
            self._add(Name(marked, tuple(map(fold, marked)), tuple(those)))

    def _add(self, name: Name[T]) -> None:
        self._first.setdefault(name.bare[0], []).append(name)
        if len(name.bare) > 1:
            self._glued.setdefault("".join(name.bare), []).append(name)
        if len(name.bare) > 1 and len(name.bare[0]) >= _SHORTEST:
            self._second.setdefault(name.bare[1], []).append(name)

    def at(self, words: Sequence[Word], first: int) -> Hit[T] | None:
        """The name that begins at this word, or that is this word with its words run together."""
        bare = words[first].bare
        near: Sequence[Name[T]] = ()
        if first + 1 < len(words):
            near = self._second.get(words[first + 1].bare, ())
        if not near and bare not in self._first and bare not in self._glued:
            return None
        hits = [_hit(name, words, first) for name in (*self._first.get(bare, ()), *near)]
        hits += [_glued(name, words, first) for name in self._glued.get(bare, ())]
        return _best([hit for hit in hits if hit])


def _best(hits: list[Hit[T]]) -> Hit[T] | None:
    if not hits:
        return None
    best = max(hits, key=_rank)
    bearers = dict.fromkeys(bearer for hit in hits if _rank(hit) == _rank(best) for bearer in hit.bearers)
    return replace(best, bearers=tuple(bearers))


def _rank(hit: Hit[T]) -> tuple[int, int, bool]:
    return len(hit.marked), -len(hit.changed), hit.exact


def _hit(name: Name[T], words: Sequence[Word], first: int) -> Hit[T] | None:
    last = first + len(name.bare)
    if last > len(words):
        return None
    typed = tuple(map(_taken, words[first:last], name.bare))
    changed = {i for i, one in enumerate(typed) if one not in (name.marked[i], name.bare[i])}
    if "" in typed or len(changed) > (1 if len(name.bare) < 3 else 2):
        return None
    return Hit(name.marked, name.bearers, first, last, typed, frozenset(changed))


def _taken(word: Word, bare: str) -> str:
    """How a word was typed if it can stand for this one, else nothing."""
    if word.bare == bare:
        return word.marked
    if word.sort is not Sort.WORD:
        return ""
    return word.marked if _near(word.bare, bare) else word.said.lower() if _near(fold(word.said), bare) else ""


def _glued(name: Name[T], words: Sequence[Word], first: int) -> Hit[T] | None:
    word = words[first]
    exact = word.marked == "".join(name.marked)
    if not exact and not word.unmarked:
        return None
    return Hit(name.marked, name.bearers, first, first + 1, name.marked if exact else name.bare, frozenset())


@lru_cache(4_096)
def _near(typed: str, bare: str) -> bool:
    return len(bare) >= _SHORTEST and len(typed) > 1 and OSA.distance(typed, bare, score_cutoff=1) == 1
