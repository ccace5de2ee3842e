"""Text as people send it: cleaning, folding for search, one-line names, and the mark for translatable copy."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import groupby, islice

from domain.errors import TooMuch

_INVISIBLE = frozenset("\u034f\u115f\u1160\u3164\uffa0")
_BREAKS = {ord("\r"): "\n", 0x85: "\n", 0x2028: "\n", 0x2029: "\n", ord("\t"): " ", 0x0B: "\n", 0x0C: "\n"}
_LONGEST = 40
_SHORT = 256
_MARKS = 30
"""So many marks on one letter are kept, as in Unicode's stream-safe text. Putting them in order takes the square of
their number: 50,000 of them stopped the process for ten seconds."""
_LETTERS_D = str.maketrans({"đ": "d", "ð": "d", "ɖ": "d"})


def N_(text: str) -> str:  # noqa: N802 - the name Babel looks for
    """Mark a Vietnamese text for the translation catalogue; it is translated where it is shown."""
    return text


def clean(text: str, limit: int = 4_000) -> str:
    """The text in NFC without zero-width, direction and control characters; at most one empty line in a row.

    Raises TooMuch("text_too_long", limit=…) when more than `limit` characters remain.
    """
    kept = _calmed("".join(c for c in text.replace("\r\n", "\n").translate(_BREAKS) if _shown(c)))
    lines = [line.rstrip() for line in unicodedata.normalize("NFC", kept).split("\n")]
    paired = [line for i, line in enumerate(lines) if line or (i > 0 and lines[i - 1])]
    return _within("\n".join(paired).strip(), limit)


def one_line(text: str, limit: int) -> str:
    """The text of a name: cleaned, on one line, single spaces. Raises TooMuch as `clean` does."""
    return _within(" ".join(clean(text, len(text) * 3 + 1).split()), limit)


def fold(text: str) -> str:
    """The text for search and matching: lower case, no marks, đ as d, m² as m2, single spaces."""
    lowered = unicodedata.normalize("NFKD", _calmed(text)).lower()
    bare = "".join(c for c in unicodedata.normalize("NFKD", lowered) if _matters(c))
    return " ".join(bare.translate(_LETTERS_D).split())


def words_of(text: str) -> list[str]:
    """The words to search by: folded runs of letters and digits, each cut at 40 characters."""
    parted = "".join(c if c.isalnum() else " " for c in fold(text))
    return [word[:_LONGEST] for word in parted.split()]


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters of the text, with … where something was left out."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _calmed(text: str) -> str:
    """The text without the marks beyond `_MARKS` on one letter."""
    if len(text) <= _SHORT or text.isascii():
        return text
    runs = groupby(text, lambda c: unicodedata.combining(c) > 0)
    return "".join("".join(islice(run, _MARKS if marks else None)) for marks, run in runs)


@lru_cache(2_048)
def _shown(character: str) -> bool:
    hidden = unicodedata.category(character) in {"Cc", "Cf", "Cs"} or character in _INVISIBLE
    return character == "\n" or not hidden


@lru_cache(2_048)
def _matters(character: str) -> bool:
    return unicodedata.category(character) not in {"Mn", "Cf", "Cs"} and character not in _INVISIBLE


def _within(text: str, limit: int) -> str:
    if len(text) > limit:
        raise TooMuch("text_too_long", limit=limit)
    return text
