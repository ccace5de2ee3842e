"""Sets of single words, each written with its marks; a word typed without marks fits any."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from domain.understand.text.reading import Sort, Word, literal

_STOPS = frozenset(".!?;\n")


_ITSELF_TEXT = (
    "cho con ma la qua theo ta to tay em anh cao sau trong hay mai nay xa ra do tu ban ca hai ba trai tre "
    "kia mua hoa xong thi ai nhau khi sao sang tin lo vo co cay"
)
_ITSELF = frozenset(_ITSELF_TEXT.split())
"""Words that are mostly themselves when they stand without marks: "cho" is no chờ."""


class WordSet:
    """Words that mean the same for a rule. `word in WORDS` costs one look-up."""

    def __init__(self, words: str) -> None:
        marks: dict[str, set[str]] = {}
        for word in literal(words):
            marks.setdefault(word.bare, set()).add(word.marked)
        self._marks = {bare: frozenset(marked) for bare, marked in marks.items()}

    @property
    def bare(self) -> Iterable[str]:
        """The words without marks."""
        return self._marks

    def __contains__(self, word: Word) -> bool:
        marks = self._marks.get(word.bare)
        return marks is not None and (word.marked in marks or (word.unmarked and word.bare not in _ITSELF))

    def exact(self, word: Word) -> bool:
        """Is it one of the words with its very marks?"""
        return word.marked in self._marks.get(word.bare, ())


def before(words: Sequence[Word], first: int, most: int) -> Iterable[Word]:
    """The words before one, nearest first, at most so many, within the sentence."""
    for i in range(first - 1, max(first - 1 - most, -1), -1):
        if words[i].sort is Sort.MARK and words[i].marked in _STOPS:
            return
        yield words[i]


def after(words: Sequence[Word], last: int, most: int) -> Iterable[Word]:
    """The words from one on, at most so many, within the sentence."""
    for word in words[last : last + most]:
        if word.sort is Sort.MARK and word.marked in _STOPS:
            return
        yield word


def nearest(words: Iterable[Word], *sets: WordSet) -> int | None:
    """Which of the sets the first fitting word belongs to; None: none fits."""
    for word in words:
        for i, some in enumerate(sets):
            if word in some:
                return i
    return None
