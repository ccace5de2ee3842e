"""Days of a calendar: 22/11/2026, ngày 22 tháng 11, mùng 5 tháng 3 âm, rằm tháng Giêng."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from domain.understand.dates_parts import (
    Calendar,
    Day,
    Now,
    bare,
    calendar,
    digits,
    fits,
    full_year,
    month,
    number,
    spread,
    stuck,
    year,
)
from domain.understand.dates_resolve import Said, resolve
from domain.understand.reading import Sort, Word
from domain.words import fold

_DOTTED = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.((?:19|20)?[0-9]{2})")
_DOTTED_SHORT = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})")
_STRONG = spread("ngay hom dip tet mung mong")
"""Words after which even 3/5 and 3-5 are days."""
_OPENING = _STRONG | {"tu"}
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
_GOES_ON = spread(
    "em e toi tui minh mik chau chung bon nha co di hop mat se thi nay vua luc sang trua chieu dem roi bat lam gop len "
    "xa tai o la bi hong cho nop gui moi xin am al duong toi den ba"
)
"""Words that go on after a day, as nothing that is counted does."""
_RATES = frozenset(("o", "la", "cho", "den"))
_EVERY = spread("moi mot hai ba tung nua luong ca trong cung may vai nhieu hang")
_STEPS = {"nay": 0, "truoc": -1, "roi": -1, "sau": 1, "toi": 1}
_BETWEEN = frozenset(("-", "–", ",", "&", "va", "den", "toi"))


def figures(words: Sequence[Word], i: int, now: Now, hinted: bool = False) -> Day | None:
    """A day in figures that begins at this number."""
    dotted = _DOTTED.fullmatch(words[i].marked)
    if dotted:
        return _full(words, i, i + 1, now, tuple(map(int, dotted.groups())))
    mark = bare(words, i + 1)
    if mark in ("/", "-", ".") and i + 2 < len(words):
        return _three(words, i, mark, now) or _two(words, i, mark, now, hinted)
    short = _DOTTED_SHORT.fullmatch(words[i].marked)
    if short and _before(words, i) in _STRONG and not _counts(words, i + 1):
        return _said(words, Said(int(short[1]), int(short[2])), i, i + 1, now)
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
    return _said(words, Said(day, of, full_year(in_year, now)), first, last, now)


def _two(words: Sequence[Word], i: int, mark: str, now: Now, hinted: bool) -> Day | None:
    """Day and month. 2/3 is as often a share, and 3-5 from three to five: then the words around decide."""
    day, of = digits(words, i, 2), digits(words, i + 2, 2)
    if not day or not of or _cut_off(words, i + 3):
        return None
    strong = hinted or (_before(words, i) in _STRONG and bare(words, i - 2) not in _EVERY)
    if not strong and (
        mark != "/" or not words[i + 1].glued or not words[i + 2].glued or not _likely(words, i, day, of)
    ):
        return None
    return _said(words, Said(day, of), i, i + 3, now)


def _likely(words: Sequence[Word], i: int, day: int, of: int) -> bool:
    """Is 15/3 without a word like "ngày" before it a day?"""
    if _before(words, i) in _NAMES or (fits(words, i - 1, "lệ") and not words[i - 1].unmarked) or (day, of) == (24, 7):
        return False
    if day > of or of > 10 > day or (day, of) == (2, 9):
        return day > 12 or not _counts(words, i + 3)
    after = bare(words, i + 3)
    return (_before(words, i) in _WEAK and not _counts(words, i + 3)) or (
        _begins(words, i) and (after in _GOES_ON and not _counts(words, i + 3))
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


def _begins(words: Sequence[Word], i: int) -> bool:
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
    return stuck(words, i) or (counted(words, i) and not _continues(words, i))


def _continues(words: Sequence[Word], i: int) -> bool:
    """ "năm 2026", "dương lịch", "này": words that can count and here belong to the day."""
    return fits(words, i, "năm") or calendar(words, i)[0] is not None or bare(words, i) == "nha"


def _said(words: Sequence[Word], said: Said, first: int, last: int, now: Now) -> Day | None:
    """The day with the calendar, the year and the direction that may be named after it."""
    if said.month and bare(words, last) == "nhuan":
        said, last = replace(said, leap=True), last + 1
    for _ in range(2):
        if said.calendar is None:
            named, last = calendar(words, last)
            said = replace(said, calendar=named)
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


def numbered(words: Sequence[Word], i: int, now: Now) -> list[Day]:
    """Days that begin with a number before "tháng" or "tết", or with the first of several: "15-20/3"."""
    value, after = number(words, i, 31)
    if not value:
        return []
    earlier = _pair(words, i, i, value, after, now)
    day = None if earlier else _in_words(words, i, Said(value), after, now)
    return [day] if day else earlier


def of_day(words: Sequence[Word], i: int, now: Now) -> list[Day]:
    """Days that begin with "ngày", "hôm", "mùng" or "rằm"."""
    at = i + 1 if fits(words, i, "ngày", "hôm", "bữa") else i
    if bare(words, at) == "ram":
        day = _full_moon(words, i, at, now)
        return [day] if day else []
    lunar = fits(words, at, "mùng", "mồng", "mống")
    at += lunar
    value, after = number(words, at, 31)
    if not value or at == i:
        return []
    if lunar and words[at - 1].bare == words[at - 1].marked == "mong" and at - 1 == i and not _dated(words, after):
        return []
    earlier = [] if lunar else _pair(words, i, at, value, after, now)
    if earlier:
        return earlier
    said = Said(value, maybe_lunar=lunar)
    day = _in_figures(words, i, at, now, lunar) or _in_words(words, i, said, after, now)
    day = day or _alone(words, i, at, said, after, now)
    return [day] if day else []


def _dated(words: Sequence[Word], i: int) -> bool:
    """Does something follow that makes "mong 5" a day, and no hope?"""
    return bare(words, i) in ("/", "thang", "tet", "am", "al")


def _full_moon(words: Sequence[Word], first: int, at: int, now: Now) -> Day | None:
    """Rằm: the fifteenth of a lunar month."""
    of, _, last = month(words, at + 1)
    if not of and words[at].unmarked and at == first and bare(words, first - 1) not in ("dip", "hom", "ngay"):
        return None
    if not fits(words, at, "rằm"):
        return None
    return _said(words, Said(15, of, calendar=Calendar.LUNAR), first, last, now)


def _in_figures(words: Sequence[Word], first: int, at: int, now: Now, lunar: bool) -> Day | None:
    """ "ngày 22/11", "mùng 5/3"."""
    if words[at].sort is not Sort.NUMBER:
        return None
    if not lunar:
        day = figures(words, at, now)
        return replace(day, first=first) if day else None
    day_of, of = digits(words, at, 2), digits(words, at + 2, 2)
    if bare(words, at + 1) not in ("/", "-") or not of or _counts(words, at + 3):
        return None
    in_year = full_year(digits(words, at + 4, 4), now) if bare(words, at + 3) == "/" else 0
    last = at + 5 if in_year else at + 3
    return _said(words, Said(day_of, of, in_year, maybe_lunar=True), first, last, now)


def _in_words(words: Sequence[Word], first: int, said: Said, at: int, now: Now) -> Day | None:
    """ "22 tháng 11": at "tháng"."""
    at += bare(words, at) in ("/", ",") and bare(words, at + 1) in ("t", "th", "thang")
    if fits(words, at, "tết") and (said.maybe_lunar or said.day in (29, 30)):
        return _of_tet(words, first, said, at + 1, now)
    this = _in_this_month(words, first, said, at, now)
    of, named, last = (0, None, at) if this else month(words, at)
    if of:
        unsaid = said.day <= 12 and not said.maybe_lunar and words[first].sort is Sort.NUMBER
        if unsaid and counted(words, last) and not _continues(words, last):
            return None
        return _said(words, replace(said, month=of, calendar=named), first, last, now)
    return this


def _of_tet(words: Sequence[Word], first: int, said: Said, at: int, now: Now) -> Day | None:
    """ "29 tết" is the end of a lunar year and named after the next."""
    in_year, last = year(words, at, now)
    eve = said.day > 20
    lunar = Said(said.day, 12 if eve else 1, in_year - 1 if eve and in_year else in_year, Calendar.LUNAR)
    return resolve(lunar, first, last, now)


def _in_this_month(words: Sequence[Word], first: int, said: Said, at: int, now: Now) -> Day | None:
    """ "ngày 20 tháng trước", "20 tháng này"."""
    if not fits(words, at, "tháng") or said.maybe_lunar:
        return None
    step = _STEPS.get(bare(words, at + 1))
    if step is None or words[first].sort is Sort.NUMBER:
        return None
    months = now.today.year * 12 + now.today.month - 1 + step
    return resolve(Said(said.day, months % 12 + 1, months // 12), first, at + 2, now)


def _alone(words: Sequence[Word], first: int, at: int, said: Said, after: int, now: Now) -> Day | None:
    """ "hôm 20", "ngày 20", "mùng 5": the month was left out."""
    if said.maybe_lunar and fits(words, after, "tháng") and bare(words, after + 1) in _STEPS:
        return resolve(said, first, after + 2, now)
    follower = bare(words, after)
    ends = after == len(words) or (words[after].sort is Sort.MARK and follower not in ("-", "/", "–"))
    if follower in ("hang", "moi", "am") or (counted(words, after) and not _continues(words, after)):
        return None
    in_figures = words[at].sort is Sort.NUMBER
    if said.maybe_lunar or (in_figures and fits(words, first, "hôm")):
        return _said(words, said, first, after, now) if not stuck(words, after) else None
    if not in_figures or not fits(words, first, "ngày") or bare(words, first - 1) in _EVERY:
        return None
    if first and words[first - 1].sort is Sort.NUMBER:
        return None
    goes_on = follower in _GOES_ON and follower not in _RATES and (follower != "ba" or bare(words, after + 1) == "con")
    ends = ends and (follower != "," or not digits(words, after + 1, 9))
    return _said(words, said, first, after, now) if goes_on or ends else None


def _pair(words: Sequence[Word], first: int, at: int, value: int, after: int, now: Now) -> list[Day]:
    """ "ngày 15-20/3", "từ 15 đến 20/3": the month of the second is that of the first too."""
    if bare(words, after) not in _BETWEEN:
        return []
    if at == first and bare(words, first - 1) not in _OPENING and not (value > 12 and _begins(words, first)):
        return []
    begin = after + 1
    begin += fits(words, begin, "ngày")
    later = None
    if digits(words, begin, 2):
        later = figures(words, begin, now, hinted=True) or _in_words(
            words, begin, Said(digits(words, begin, 2)), begin + 1, now
        )
    if later is None or later.when is None or value >= later.when.day:
        return []
    return [Day(first, after, later.when.replace(day=value)), replace(later, first=begin)]
