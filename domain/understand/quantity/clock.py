"""Hours of the clock: 7h30, 7:30, lúc 7 giờ, 2 giờ chiều, 18 giờ đến 22 giờ. How long something takes is none."""

from __future__ import annotations

from collections.abc import Sequence

from domain.understand.quantity import number_words, units
from domain.understand.quantity.wordsets import WordSet, before
from domain.understand.text.reading import Sort, Word

_UNITS = frozenset({"h", "g", "gio"})
_NOON = frozenset({"sang", "trua", "chieu", "khuya", "dem", "kem"})
_DAY_PARTS = WordSet("sáng trưa chiều tối đêm khuya kém")
_AT = WordSet("lúc hồi vào từ đến tới quá mới đúng đang")
_BARE_AT = frozenset({"sang", "tu", "den", "toi", "vao", "luc"})
_BETWEEN = frozenset({"-", "–", "den", "toi"})
_LASTING = WordSet(
    "suốt mất trong hết hơn gần liền mỗi chờ đợi cả máy ca lu xúc ủi trộn múc cày đào cẩu họp kéo góp giúp mượn"
)
_LONG = WordSet("liền đồng nay trời máy mỗi một trên công")
_BEGINS = frozenset({"loa", "den", "em", "toi", "con", "can", "ba", "xe", "xa", "chau", "minh", "nha", "moi", "da"})


def clock(words: Sequence[Word], i: int) -> Sequence[int]:
    """The words of the hour of the clock that begins with the number at `i`; none where it is none."""
    if i + 1 >= len(words) or not _is_hour_figure(words[i]):
        return ()
    unit, behind = words[i + 1], words[i + 2 : i + 4]
    minutes = bool(behind) and behind[0].marked.isdigit() and len(behind[0].marked) <= 2
    if unit.said == ":" and unit.glued and minutes and behind[0].glued:
        return range(i, i + 3)
    if unit.bare in _BETWEEN:
        return _range(words, i)
    if unit.bare not in _UNITS:
        return ()
    if minutes and (behind[0].glued or (unit.bare == "gio" and not _counts(words, i + 3))):
        return range(i, i + 3)
    if any(word in _LONG for word in behind[:1]) or units.at(words, i + 1) is None:
        return ()
    return range(i, i + 2) if _is_hour(words, i, unit, behind) else ()


def _is_hour_figure(word: Word) -> bool:
    return word.marked.isdigit() and len(word.marked) <= 2 and int(word.marked) <= 24


def _range(words: Sequence[Word], i: int) -> Sequence[int]:
    """The 7 of 7-9h, where the 9 is an hour."""
    later = i + 2 < len(words) and words[i + 2].sort is Sort.NUMBER and words[i + 2].glued == words[i + 1].glued
    hour = clock(words, i + 2) if later and words[i + 3 : i + 4] and words[i + 3].bare in _UNITS else ()
    return range(i, hour[-1] + 1) if hour else ()


def _counts(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and (words[at].bare in number_words.SCALES_BY or units.at(words, at) is not None)


def _is_hour(words: Sequence[Word], i: int, unit: Word, behind: Sequence[Word]) -> bool:
    near = list(before(words, i, 3))
    if behind and (behind[0] in _DAY_PARTS or (behind[0].unmarked and behind[0].bare in _NOON)):
        return True
    if near and (near[0] in _AT or (near[0].unmarked and near[0].bare in _BARE_AT)):
        return True
    if len(behind) > 1 and behind[0].bare in _BETWEEN and behind[1].sort is Sort.NUMBER:
        return _counts(words, i + 4) and words[i + 4].bare in _UNITS
    if any(word in _LASTING for word in near):
        return False
    if unit.bare == "h" or any(word in _DAY_PARTS or word.bare in ("mai", "ngay") for word in near):
        return True
    return not near and bool(behind) and behind[0].bare in _BEGINS
