"""What single words and pairs of words speak for: weights that add up, where no rule knows the wording."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import pairwise

from domain.understand.text.reading import Reading, Sort
from domain.understand.topic.clues import Held
from domain.understand.understood import Reason

_OPENING = 160
"""So many words are weighed: in a longer message each word says less about what it is about."""
_SHOWN = 3
_NUMBER, _BEGIN, _END = "#", "^", "$"


class Leanings:
    """Weights by label, each written as lines of "weight: word, two words". Words are without marks; `#` is any number,
    `^` and `$` are the beginning and the end, and `^` alone is said by every message. A tag of a `Lexicon`, in
    capitals, may stand for its words. The weights are counted from labelled messages
    (`python -m tests.domain.understand.weighing`), not written by hand.
    """

    def __init__(self, tables: Mapping[str, str]) -> None:
        self._tables = tables

    @cached_property
    def weights(self) -> dict[str, list[tuple[str, float]]]:
        """For each word, the labels it speaks for (or against) and how much."""
        weights: dict[str, list[tuple[str, float]]] = {}
        for label, table in self._tables.items():
            for line in table.replace("\n ", " ").strip().splitlines():
                weight, _, words = line.partition(":")
                for word in words.split(","):
                    weights.setdefault(word.strip(), []).append((label, float(weight)))
        return weights

    def held(self, named: Iterable[str]) -> list[Held]:
        """For each label the sum of its weights, with the words that speak for it most."""
        found: dict[str, list[tuple[float, str]]] = {label: [] for label in self._tables}
        for word in named:
            for label, weight in self.weights.get(word, ()):
                found[label].append((weight, word))
        return [(label, _summed(label, weighed)) for label, weighed in found.items()]


def _summed(label: str, weighed: list[tuple[float, str]]) -> Reason:
    strongest = sorted(weighed, key=lambda one: (-one[0], one[1]))[:_SHOWN]
    said = " + ".join(word for weight, word in strongest if weight > 0)
    return Reason(f"{label.lower()}.words", said, round(sum(weight for weight, _ in weighed), 1))


def words_of(reading: Reading) -> list[str]:
    """The words of a message and their pairs, each once, in its order."""
    words = [_BEGIN, *(word for each in reading.words[:_OPENING] if (word := _word(each.sort, each.bare))), _END]
    return list(dict.fromkeys((*words[:-1], *(f"{first} {second}" for first, second in pairwise(words)))))


def _word(sort: Sort, bare: str) -> str:
    if sort is Sort.WORD:
        return bare
    if sort is Sort.NUMBER:
        return _NUMBER
    return bare if bare == "?" else ""
