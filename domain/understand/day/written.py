"""Days in figures: 22/11/2026, 22-11-26, 22.11, 15/3; and what may stand behind a day: its calendar and year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from domain.understand.day.parts import (
    Day,
    Now,
    bare,
    calendar,
    digits,
    fits,
    full_year,
    spread,
    stuck,
    year,
)
from domain.understand.day.resolving import Said, resolve
from domain.understand.text.reading import Sort, Word
from domain.words import fold

_DOTTED = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.((?:19|20)?[0-9]{2})")
_DOTTED_SHORT = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})")
STRONG = spread("ngay hom dip tet mung mong")
"""Words after which even 3/5 and 3-5 are days."""
_WEAK = spread("sang trua chieu toi dem tu den truoc sau vao luc nhat cn vua le")
"""Words after which 3/5 is a day if no unit follows."""
_NAMES = spread(
    "so ngo ngach hem kiet lop thua to qd nq nd dieu khoan muc trang quyet dinh phong can mo ty ti km duong"
)
"""Words after which 15/3 is a number of a house, a class, a paper."""
_COUNTED = spread(
    "số hộ trạm bao m ha sào công người dân diện tổng viên kg tạ tấn khối lít triệu tr k nghìn ngàn tỷ tỉ đồng đ vnd "
    "gói thùng cái chiếc cây bóng đoạn tuyến quãng bản thôn xóm tổ gia tiền kinh lượng thành phần lần buổi ngày tuần "
    "tháng trăm giờ tiếng phút đất ruộng nương bể đường con xe mẫu quý năm suất bộ tấm cụm khu sức nhà cả chuyến quả "
    "ngôi"
)
_BARE_COUNTED = frozenset(fold(word) for word in _COUNTED)
GOES_ON = spread(
    "em e toi tui minh mik chau chung bon nha co di hop mat se thi nay vua luc sang trua chieu dem roi bat lam gop len "
    "xa tai o la bi hong cho nop gui moi xin am al duong toi den ba"
)
"""Words that go on after a day, as nothing that is counted does."""
EVERY = spread("moi mot hai ba tung nua luong ca trong cung may vai nhieu hang")


def figures(words: Sequence[Word], i: int, now: Now, hinted: bool = False) -> Day | None:
    """A day in figures that begins at this number."""
    dotted = _DOTTED.fullmatch(words[i].marked)
    if dotted:
        return _full(words, i, i + 1, now, tuple(map(int, dotted.groups())))
    mark = bare(words, i + 1)
    if mark in ("/", "-", ".") and i + 2 < len(words) and bare(words, i - 2) not in ("ti", "ty"):
        return _three(words, i, mark, now) or _two(words, i, mark, now, hinted)
    short = _DOTTED_SHORT.fullmatch(words[i].marked)
    if short and _before(words, i) in STRONG and not _counts(words, i + 1):
        return completed(words, Said(int(short[1]), int(short[2])), i, i + 1, now)
    return None


def _three(words: Sequence[Word], i: int, mark: str, now: Now) -> Day | None:
    if bare(words, i + 3) != mark or _cut_off(words, i + 5):
        return None
    parts = (digits(words, i, 4), digits(words, i + 2, 2), digits(words, i + 4, 4))
    if not all(parts) or (parts[2] < 100 and len(words[i + 4].marked) != 2):
        return None
    return _full(words, i, i + 5, now, parts)


def _full(words: Sequence[Word], first: int, last: int, now: Now, parts: tuple[int, ...]) -> Day | None:
    """Three numbers as a day: the year first or last."""
    day, of, in_year = parts if parts[0] < 100 else parts[::-1]
    if in_year < 100 and _counts(words, last):
        return None
    if not full_year(in_year, now) or day > 31:
        return None
    return completed(words, Said(day, of, full_year(in_year, now)), first, last, now)


def _two(words: Sequence[Word], i: int, mark: str, now: Now, hinted: bool) -> Day | None:
    """Day and month. 2/3 is as often a share, and 3-5 from three to five: then the words around decide."""
    day, of = digits(words, i, 2), digits(words, i + 2, 2)
    if not day or not of or _cut_off(words, i + 3):
        return None
    strong = hinted or (_before(words, i) in STRONG and bare(words, i - 2) not in EVERY)
    if not strong and (
        mark != "/" or not words[i + 1].glued or not words[i + 2].glued or not _likely(words, i, day, of)
    ):
        return None
    return completed(words, Said(day, of), i, i + 3, now)


def _likely(words: Sequence[Word], i: int, day: int, of: int) -> bool:
    """Is 15/3 without a word like "ngày" before it a day?"""
    if _before(words, i) in _NAMES or (fits(words, i - 1, "lệ") and not words[i - 1].unmarked) or (day, of) == (24, 7):
        return False
    if day > of or of > 10 > day or (day, of) == (2, 9):
        return day > 12 or not _counts(words, i + 3)
    after = bare(words, i + 3)
    return (_before(words, i) in _WEAK and not _counts(words, i + 3)) or (
        begins(words, i) and (after in GOES_ON and not _counts(words, i + 3))
    )


def _cut_off(words: Sequence[Word], i: int) -> bool:
    """Does something go on after the figures that makes them a code?"""
    if i >= len(words):
        return False
    word = words[i]
    if word.sort is not Sort.MARK:
        return word.glued
    return word.glued and word.said in "/-_" and i + 1 < len(words) and words[i + 1].glued


def _before(words: Sequence[Word], i: int) -> str:
    """The word before, beyond a colon or a bracket."""
    return bare(words, i - 2) if bare(words, i - 1) in (":", "(", ",") else bare(words, i - 1)


def begins(words: Sequence[Word], i: int) -> bool:
    return i == 0 or words[i - 1].sort is Sort.MARK


def counted(words: Sequence[Word], i: int) -> bool:
    """Is this a word for what numbers count?"""
    if bare(words, i) not in _BARE_COUNTED:
        return False
    return words[i].unmarked or words[i].marked in _COUNTED


def _counts(words: Sequence[Word], i: int) -> bool:
    """Does a word stand here that the number before it counts?"""
    if fits(words, i, "con", "ba", "nhà") and bare(words, i + 1) in ("em", "toi", "chau", "con", "minh", "ban"):
        return False
    return stuck(words, i) or (counted(words, i) and not continues(words, i))


def continues(words: Sequence[Word], i: int) -> bool:
    """ "năm 2026", "dương lịch", "này": words that can count and here belong to the day."""
    return fits(words, i, "năm") or calendar(words, i)[0] is not None or bare(words, i) == "nha"


def completed(words: Sequence[Word], said: Said, first: int, last: int, now: Now) -> Day | None:
    """The day with the calendar, the year and the direction that may be named after it."""
    if said.month and bare(words, last) == "nhuan":
        said, last = replace(said, leap=True), last + 1
    for _ in range(2):
        named, last = calendar(words, last)
        said = replace(said, calendar=said.calendar or named)
        if not said.year and said.month:
            in_year, last = year(words, last, now)
            said = replace(said, year=in_year)
    forward, last = _direction(words, last)
    if forward is None and bare(words, first - 1) in ("hom", "bua"):
        forward = False
    return resolve(said, first, last, now if forward is None else replace(now, ahead=forward))


def _direction(words: Sequence[Word], i: int) -> tuple[bool | None, int]:
    """ "vừa rồi" and "tới" after a day."""
    if fits(words, i, "vừa") and fits(words, i + 1, "rồi", "qua"):
        return False, i + 2
    if i < len(words) and words[i].marked in ("tới", "này", "nay"):
        return True, i + 1
    return None, i
