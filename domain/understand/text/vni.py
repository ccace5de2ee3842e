"""VNI that was left as typed: "d9u7o7ng2" is đường, "d9a61t" đất. Numbers with units and codes are left alone."""

from __future__ import annotations

import re
from functools import lru_cache

from domain.understand.text.syllables import LEVEL, VOWELS, paired, toned, toneless

_SHAPED = re.compile(r"[^\W\d_]+(?:[0-9]{1,3}[^\W\d_]*)+")
_LONGEST = 16
_SHAPES = {"6": {"a": "â", "e": "ê", "o": "ô"}, "7": {"o": "ơ", "u": "ư"}, "8": {"a": "ă"}, "9": {"d": "đ"}}
_TONES = {"1": 2, "2": 1, "3": 3, "4": 4, "5": 5}
_INSIDE = re.compile(r"[6-9][^\W\d_]|[1-5](?![a-e]\Z)[^\W\d_]|[6-9][1-5]|[1-5][6-9]")


def is_sure(typed: str) -> bool:
    """Does a digit stand where only VNI puts one? "to3" may be tổ 3, and "to3a" tổ 3a."""
    return len(restore(typed) or "") > 1 and bool(_INSIDE.search(typed))


@lru_cache(4_096)
def restore(typed: str) -> str | None:
    """The syllable that lower-case letters and digits were meant to be, or None."""
    if len(typed) > _LONGEST or not _SHAPED.fullmatch(typed):
        return None
    letters, tone = "", LEVEL
    for key in typed:
        if not key.isdigit():
            letters += key
        elif key in _TONES and tone == LEVEL and not VOWELS.isdisjoint(letters):
            tone = _TONES[key]
        elif key in _SHAPES and (shaped := _shaped(letters, _SHAPES[key])):
            letters = shaped
        else:
            return None
    plain, none = toneless(letters)
    return toned(paired(plain), tone) if none == LEVEL and len(typed) > 2 else None


def _shaped(letters: str, shapes: dict[str, str]) -> str | None:
    """With the last letter that takes this shape in it."""
    for at in range(len(letters) - 1, -1, -1):
        if letters[at] in shapes:
            return letters[:at] + shapes[letters[at]] + letters[at + 1 :]
    return None
