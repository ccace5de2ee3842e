"""Days in words: ngày 22 tháng 11, hôm 20, mùng 5 tháng 3 âm, rằm tháng Giêng, 15-20/3."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from domain.understand.day.parts import (
    Calendar,
    Day,
    Now,
    bare,
    digits,
    fits,
    full_year,
    month,
    number,
    spread,
    stuck,
    year,
)
from domain.understand.day.resolving import Said, resolve
from domain.understand.day.written import EVERY, GOES_ON, STRONG, begins, completed, continues, counted, figures
from domain.understand.text.reading import Sort, Word

_OPENING = STRONG | {"tu"}
_ACTORS = spread("ban thon xom xa nha duong be")
"""Words that can be counted, but hardly twenty in a day."""
_RATES = frozenset(("o", "la", "cho", "den"))
_STEPS = {"nay": 0, "truoc": -1, "roi": -1, "sau": 1, "toi": 1}
_BETWEEN = frozenset(("-", "–", ",", "&", "va", "den", "toi"))


def numbered(words: Sequence[Word], i: int, now: Now) -> list[Day]:
    """Days that begin with a number before "tháng" or "tết", or with the first of several: "15-20/3"."""
    value, after = number(words, i, 31)
    if not value or bare(words, i - 1) == "thang":
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
    return completed(words, Said(15, of, calendar=Calendar.LUNAR), first, last, now)


def _in_figures(words: Sequence[Word], first: int, at: int, now: Now, lunar: bool) -> Day | None:
    """ "ngày 22/11", "mùng 5/3"."""
    if words[at].sort is not Sort.NUMBER:
        return None
    if not lunar:
        day = figures(words, at, now)
        return replace(day, first=first) if day else None
    day_of, of = digits(words, at, 2), digits(words, at + 2, 2)
    if bare(words, at + 1) not in ("/", "-") or not of:
        return None
    in_year = full_year(digits(words, at + 4, 4), now) if bare(words, at + 3) == "/" else 0
    last = at + 5 if in_year else at + 3
    return completed(words, Said(day_of, of, in_year, maybe_lunar=True), first, last, now)


def _in_words(words: Sequence[Word], first: int, said: Said, at: int, now: Now) -> Day | None:
    """ "22 tháng 11": at "tháng"."""
    at += bare(words, at) in ("/", ",") and bare(words, at + 1) in ("t", "th", "thang")
    if fits(words, at, "tết") and (said.maybe_lunar or said.day in (29, 30)):
        return _of_tet(words, first, said, at + 1, now)
    this = _in_this_month(words, first, said, at, now)
    of, named, last = (0, None, at) if this else month(words, at)
    if of:
        unsaid = said.day <= 12 and not said.maybe_lunar and words[first].sort is Sort.NUMBER
        if unsaid and counted(words, last) and not continues(words, last):
            return None
        return completed(words, replace(said, month=of, calendar=named), first, last, now)
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
    counts = counted(words, after) and follower not in _ACTORS and not continues(words, after)
    if follower in ("hang", "moi", "am") or counts:
        return None
    in_figures = words[at].sort is Sort.NUMBER
    if said.maybe_lunar or (in_figures and fits(words, first, "hôm")):
        return completed(words, said, first, after, now) if not stuck(words, after) else None
    if not in_figures or not fits(words, first, "ngày") or bare(words, first - 1) in EVERY:
        return None
    if first and words[first - 1].sort is Sort.NUMBER:
        return None
    goes_on = follower in GOES_ON and follower not in _RATES and (follower != "ba" or bare(words, after + 1) == "con")
    ends = ends and (follower != "," or not digits(words, after + 1, 9))
    return completed(words, said, first, after, now) if goes_on or ends else None


def _pair(words: Sequence[Word], first: int, at: int, value: int, after: int, now: Now) -> list[Day]:
    """ "ngày 15-20/3", "từ 15 đến 20/3": the month of the second is that of the first too."""
    if bare(words, after) not in _BETWEEN:
        return []
    if at == first and bare(words, first - 1) not in _OPENING and not (value > 12 and begins(words, first)):
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
