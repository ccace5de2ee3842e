"""Telex that was left as typed: "dduwowngf" is đường, "ddaats" đất. English words are left alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from domain.understand.text.syllables import (
    ASKING,
    FALLING,
    HEAVY,
    LEVEL,
    RISING,
    TUMBLING,
    VOWELS,
    is_syllable,
    listed,
    paired,
    toned,
    toneless,
)

_TONES = {"f": FALLING, "s": RISING, "r": ASKING, "x": TUMBLING, "j": HEAVY, "z": LEVEL}
_DOUBLED = {"a": "â", "e": "ê", "o": "ô"}
_HORNED = {"a": "ă", "o": "ơ", "u": "ư"}
_KEYS = frozenset("fsrxjzw")
_LONGEST = 12

FOREIGN = listed(
    "as ax bass been beer boss bow box bus cans car cars cow down far farm gas has her here his how if is law loss low "
    "max mix moon mass meow miss moss mow noon now of on off or pass per pos raw room row see seen sir six son soon "
    "sos star tax teen too tow town us was wax wow zoo laser poor door bees ass "
    "def inf keeps loops meets own owns peer ref roof roots rows seem seems sees tree trees"
)
"""Words of other languages that would make a syllable: Telex only in a message that is Telex elsewhere."""

_USUAL = listed("có cát đá góp hỏi mấy máy nhé nữa cả của phải bão giá khá lá má só số đó đã sẽ cũ hộ bị")


@dataclass(frozen=True, slots=True)
class Restored:
    """The syllable; `sure`: it stands so even if nothing else in the message is Telex."""

    marked: str
    sure: bool


@lru_cache(8_192)
def restore(typed: str) -> Restored | None:
    """What these lower-case letters were meant to be; None where they are a syllable, or no Telex at all."""
    if len(typed) > _LONGEST or not _has_keys(typed) or is_syllable(typed):
        return None
    keyed = _Keyed()
    if not all(keyed.take(key) for key in typed):
        return None
    plain, tone = toneless(keyed.letters)
    marked = None if tone is None else toned(paired(plain), keyed.tone or tone)
    if marked is None:
        return None
    return Restored(marked, typed not in FOREIGN and _is_sure(typed, marked, keyed))


def _is_sure(typed: str, marked: str, keyed: _Keyed) -> bool:
    return keyed.shaped or not typed.isascii() or (not keyed.early and (typed[-1] in "fj" or marked in _USUAL))


def _has_keys(typed: str) -> bool:
    return not _KEYS.isdisjoint(typed[1:]) or any(a == b for a, b in pairwise(typed))


class _Keyed:
    """A word as a Telex keyboard builds it, key by key.

    `shaped`: a letter was made (đ, â, ơ), not only a tone; `early`: the tone was typed before the last letter.
    """

    def __init__(self) -> None:
        self.letters = ""
        self.last = ""
        self.tone = LEVEL
        self.shaped = False
        self.early = False

    def take(self, key: str) -> bool:
        """Take the next key; False where the keyboard would not have left this."""
        doubled = key == self.last == self.letters[-1:]
        self.last = key
        if key in _TONES and not VOWELS.isdisjoint(self.letters):
            fresh = self.tone == LEVEL
            self.tone = _TONES[key]
            return fresh
        if key == "w":
            return self._horn()
        self.early = self.early or self.tone != LEVEL
        if doubled and (key in _DOUBLED or self.letters == "d"):
            self.letters = self.letters[:-1] + _DOUBLED.get(key, "đ")
            self.shaped = True
        else:
            self.letters += key
        return True

    def _horn(self) -> bool:
        """The last a, o or u before gets its hook; after consonants alone it is ư itself."""
        self.shaped = True
        for at in range(len(self.letters) - 1, -1, -1):
            if self.letters[at] in _HORNED:
                at -= self.letters[at - 1 : at + 1] == "ua"
                self.letters = self.letters[:at] + _HORNED[self.letters[at]] + self.letters[at + 1 :]
                return True
        self.letters += "ư"
        return len(self.letters) > 1
