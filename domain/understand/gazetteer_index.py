"""Names by their words, to be found at a word of a message: as written, without marks, or with a slip of typing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
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
    """A name at words `first` to `last`, `last` not counted in. `changed`: the words with other marks or with another
    letter than the name has."""

    marked: tuple[str, ...]
    bearers: tuple[T, ...]
    first: int
    last: int
    changed: tuple[int, ...]
    exact: bool


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
    return Hit(best.marked, tuple(bearers), best.first, best.last, best.changed, best.exact)


def _rank(hit: Hit[T]) -> tuple[int, int, bool]:
    return len(hit.marked), -len(hit.changed), hit.exact


def _hit(name: Name[T], words: Sequence[Word], first: int) -> Hit[T] | None:
    last = first + len(name.bare)
    if last > len(words):
        return None
    changed = []
    for at, marked, bare in zip(range(first, last), name.marked, name.bare, strict=True):
        word = words[at]
        if word.bare != bare and not (word.sort is Sort.WORD and _near(fold(word.said), bare)):
            return None
        if word.bare != bare or (word.marked != marked and not word.unmarked):
            changed.append(at)
    if len(changed) > (1 if len(name.bare) < 3 else 2):
        return None
    exact = all(word.marked == marked for word, marked in zip(words[first:last], name.marked, strict=True))
    return Hit(name.marked, name.bearers, first, last, tuple(changed), exact)


def _glued(name: Name[T], words: Sequence[Word], first: int) -> Hit[T] | None:
    word = words[first]
    if not word.unmarked and word.marked != "".join(name.marked):
        return None
    return Hit(name.marked, name.bearers, first, first + 1, (), word.marked == "".join(name.marked))


@lru_cache(4_096)
def _near(typed: str, bare: str) -> bool:
    return len(bare) >= _SHORTEST and len(typed) > 1 and OSA.distance(typed, bare, score_cutoff=1) == 1
