"""How the name of a place is written: its title apart, and the ways in which people write the rest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from domain.understand.place.titles import TITLES, Level
from domain.understand.place.words import everyday
from domain.understand.text.reading import Sort, read

_NUMBERS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_ROW = ("tổ dân phố số", "tổ dân phố", "tdp số", "tdp", "tổ số", "tổ")


def of_unit(name: str) -> tuple[str, ...]:
    """The words of a unit's name without its title: "Huyện Tam Đường" → tam đường. "Bản" belongs to the name."""
    return _untitled(parted(name), [said for said, level in TITLES if level is not Level.VILLAGE])


def of_village(name: str) -> tuple[str, ...]:
    """The words of a village's name without its title: "Bản Nà Khuy" → nà khuy; none are left of "Tổ dân phố 5"."""
    words = _untitled(parted(name), [*_ROW, *(said for said, level in TITLES if level is Level.VILLAGE)])
    return () if all(word.isdigit() for word in words) else words


def spellings(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The name as it is, and with its last number in words."""
    last = words[-1]
    if len(words) > 1 and last.isdigit() and 0 < int(last[:3]) <= len(_NUMBERS):
        return words, (*words[:-1], *_NUMBERS[int(last) - 1].split())
    return (words,)


def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The ways to write a village that has a number for a name: "Tổ dân phố số 5", "tdp 5", "tổ 5"."""
    number = parted(name)[-1]
    return tuple((*said.split(), number) for said in _ROW)


def stem(words: tuple[str, ...]) -> tuple[str, ...]:
    """What several numbered villages have in common ("Chu Va" of "Chu Va 6"); nothing for a name without number."""
    return words[:-1] if len(words) > 2 and words[-1].isdigit() else ()


def plain(words: Iterable[str]) -> bool:
    """Is a name made of everyday words only, or of one word, so that it needs its title to be known as a name?"""
    names = [word for word in words if not word.isdigit()]
    return len(names) == 1 or (names == list(words) and all(map(everyday, names)))


def untitled(words: tuple[str, ...]) -> tuple[str, ...]:
    """The name of a work without "bản" in the middle: "Đường bản Nà Khuy" → đường nà khuy."""
    return tuple(word for word in words if word not in {"bản", "thôn", "xóm"})


def parted(name: str) -> tuple[str, ...]:
    """The words of a name, lower case."""
    return tuple(word.marked for word in read(name).words if word.sort is not Sort.MARK)


def _untitled(words: tuple[str, ...], titles: Sequence[str]) -> tuple[str, ...]:
    for title in sorted(titles, key=len, reverse=True):
        parts = tuple(title.split())
        if words[: len(parts)] == parts and len(words) > len(parts):
            return words[len(parts) :]
    return words
