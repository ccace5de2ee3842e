"""Names by their words, to be found at a word of a message: as written, without marks, or with a slip of typing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Generic, TypeVar

from domain.understand.text.reading import Sort, Word
from domain.words import fold

T = TypeVar("T")

_SHORTEST, _LONGEST_WORD = 3, 12
"""A word of two letters with one of them changed is another word; no name has a word longer than twelve."""


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
    """Names and what bears them. The longest name that stands at a word is found; of equally long ones that with the
    very marks, then that with fewest slips. The time does not grow with the number of names."""

    def __init__(self, names: Iterable[tuple[tuple[str, ...], T]]) -> None:
        bearers: dict[tuple[str, ...], dict[T, None]] = {}
        for marked, bearer in names:
            bearers.setdefault(marked, {})[bearer] = None
        self._names: dict[tuple[str, ...], list[Name[T]]] = {}
        self._near: dict[tuple[str, ...], list[Name[T]]] = {}
        self._glued: dict[str, list[Name[T]]] = {}
        self._seen: dict[tuple[str, ...], tuple[Name[T], ...]] = {}
        self._lengths: tuple[dict[str, frozenset[int]], dict[str, frozenset[int]]] = ({}, {})
        for marked, those in bearers.items():
            self._add(Name(marked, tuple(map(fold, marked)), tuple(those)))

    def _add(self, name: Name[T]) -> None:
        self._names.setdefault(name.bare, []).append(name)
        for lengths, word in zip(self._lengths, name.bare, strict=False):
            lengths[word] = lengths.get(word, _NO_LENGTHS) | {len(name.bare)}
        if 1 < len(name.bare) <= _LONGEST_NEAR:
            self._glued.setdefault("".join(name.bare), []).append(name)
            for key in {name.bare, *_shortened(name.bare)}:
                self._near.setdefault(key, []).append(name)

    def at(self, words: Sequence[Word], first: int) -> Hit[T] | None:
        """The name that begins at this word, or that is this word with its words run together."""
        bare = words[first].bare
        lengths = self._lengths[0].get(bare, _NO_LENGTHS)
        if first + 1 < len(words):
            lengths = lengths | self._lengths[1].get(words[first + 1].bare, _NO_LENGTHS)
        for length in sorted(lengths, reverse=True) if lengths else ():
            hit = self._of(words, first, first + length)
            if hit:
                return hit
        glued = self._glued.get(bare)
        return _best([hit for hit in (_run_together(name, words, first) for name in glued) if hit]) if glued else None

    def _of(self, words: Sequence[Word], first: int, last: int) -> Hit[T] | None:
        if last > len(words):
            return None
        names = self._named(tuple([word.bare for word in words[first:last]]))
        if not names and any(word.marked != word.said.lower() for word in words[first:last]):
            names = self._named(tuple([fold(word.said) for word in words[first:last]]))
        return _best([hit for hit in (_hit(name, words, first) for name in names) if hit]) if names else None

    def _named(self, bare: tuple[str, ...]) -> Sequence[Name[T]]:
        """The names that read so without marks, else those that differ by a letter."""
        exact = self._names.get(bare)
        if exact or len(bare) > _LONGEST_NEAR:
            return exact or ()
        if bare not in self._seen:
            if len(self._seen) >= _MOST_SEEN:
                self._seen.clear()
            keys = (bare, *_shortened(bare))
            self._seen[bare] = tuple(dict.fromkeys(name for key in keys for name in self._near.get(key, ())))
        return self._seen[bare]


_MOST_SEEN = 4_096
_LONGEST_NEAR = 3
"""A longer name is not looked for with another letter."""
_NO_LENGTHS: frozenset[int] = frozenset()


def _shortened(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words with one letter of one of them left out: what two that differ by one letter have in common."""
    for at, word in enumerate(words):
        if 1 < len(word) <= _LONGEST_WORD:
            yield from ((*words[:at], word[:i] + word[i + 1 :], *words[at + 1 :]) for i in range(len(word)))


def _best(hits: list[Hit[T]]) -> Hit[T] | None:
    if len(hits) < 2:
        return hits[0] if hits else None
    best = max(hits, key=_rank)
    bearers = dict.fromkeys(bearer for hit in hits if _rank(hit) == _rank(best) for bearer in hit.bearers)
    return replace(best, bearers=tuple(bearers))


def _rank(hit: Hit[T]) -> tuple[int, bool]:
    return -len(hit.changed), hit.exact


def _hit(name: Name[T], words: Sequence[Word], first: int) -> Hit[T] | None:
    typed = tuple(_taken(words[first + i], bare) for i, bare in enumerate(name.bare))
    changed = {i for i, one in enumerate(typed) if one not in (name.marked[i], name.bare[i])}
    if "" in typed or len(changed) > (1 if len(name.bare) < _LONGEST_NEAR else 2):
        return None
    return Hit(name.marked, name.bearers, first, first + len(name.bare), typed, frozenset(changed))


def _taken(word: Word, bare: str) -> str:
    """How a word was typed if it can stand for this one, else nothing."""
    if word.bare == bare:
        return word.marked
    if word.sort is not Sort.WORD:
        return ""
    said = word.said.lower()
    return word.marked if _one_off(word.bare, bare) else said if _one_off(fold(said), bare) else ""


def _one_off(typed: str, bare: str) -> bool:
    return len(bare) >= _SHORTEST and len(typed) > 1 and _distance()(typed, bare, score_cutoff=1) == 1


@cache
def _distance() -> Callable[..., int]:
    """Loaded for the first name that may be misspelt: it is four megabytes, and a start has no names to compare."""
    from rapidfuzz.distance import OSA

    return OSA.distance


def _run_together(name: Name[T], words: Sequence[Word], first: int) -> Hit[T] | None:
    word = words[first]
    exact = word.marked == "".join(name.marked)
    if not exact and not word.unmarked:
        return None
    return Hit(name.marked, name.bearers, first, first + 1, name.marked if exact else name.bare, frozenset())
