"""Long rows of numbers without a word among them: tables and codes, in which nothing is counted."""

from __future__ import annotations

from collections.abc import Sequence

from domain.understand.text.reading import Sort, Word

_LONG = 40
_KEPT = 6
"""The last words of a row may belong to the word behind it."""


def behind_row(words: Sequence[Word], first: int) -> int:
    """Where to go on reading behind a long row of numbers that begins at this number; `first` where there is none."""
    last, end = first, len(words)
    while last < end and words[last].sort is not Sort.WORD:
        last += 1
    return last - _KEPT if last - first > _LONG else first
