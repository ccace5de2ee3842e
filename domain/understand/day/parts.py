"""The parts that a day is said with: numbers, months, years, and which calendar. Each is looked for at one word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from domain.understand.found import Way
from domain.understand.text.phrases import Phrases
from domain.understand.text.reading import Sort, Word
from domain.words import fold


@dataclass(frozen=True, slots=True)
class Now:
    """The day that is counted from, and whether a day without a year lies ahead."""

    today: date
    ahead: bool


class Form(StrEnum):
    """How a day was said."""

    WRITTEN = "written"
    RELATIVE = "relative"
    WEEKDAY = "weekday"


@dataclass(frozen=True, slots=True)
class Day:
    """A day at words `first` to `last`, `last` not counted in; `when` is None where `ways` have to be asked.
    `yearless`: its year was not said."""

    first: int
    last: int
    when: date | None
    form: Form = Form.WRITTEN
    reason: str = ""
    ways: tuple[Way, ...] = ()
    yearless: bool = False


class Calendar(StrEnum):
    """Which calendar was named."""

    SOLAR = "solar"
    LUNAR = "lunar"


_ONES = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_NUMBERS = (
    *((word, i) for i, word in enumerate((*_ONES, "mười"), start=1)),
    *((f"mười {word}", 10 + i) for i, word in enumerate(_ONES, start=1) if i != 5),
    *(
        (f"{tens} {word}", 20 + i)
        for tens in ("hai mươi", "hai")
        for i, word in enumerate(_ONES[1:], start=2)
        if i != 5
    ),
    *(("mười lăm", 15), ("mười nhăm", 15), ("hai mươi", 20), ("hai mươi mốt", 21), ("hai mốt", 21), ("hăm mốt", 21)),
    *(("hai mươi tư", 24), ("hai tư", 24), ("hai mươi lăm", 25), ("hai lăm", 25), ("hăm lăm", 25), ("hăm ba", 23)),
    *(("ba mươi", 30), ("ba mươi mốt", 31), ("ba mốt", 31), ("tư", 4), ("bẩy", 7)),
)
_DAY_NUMBERS = Phrases(_NUMBERS)
_STEMS = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
_BRANCHES = ("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")
_CYCLE = Phrases((f"{_STEMS[i % 10]} {_BRANCHES[i % 12]}", i) for i in range(60))
_YEARS = Phrases(
    (
        *(("năm nay", 0), ("năm này", 0), ("năm ngoái", -1), ("năm trước", -1), ("năm rồi", -1), ("năm vừa rồi", -1)),
        *(("năm kia", -2), ("sang năm", 1), ("năm sau", 1), ("năm tới", 1)),
    )
)
_CALENDARS = Phrases(
    (
        *(("âm lịch", Calendar.LUNAR), ("âm", Calendar.LUNAR), ("al", Calendar.LUNAR), ("lịch ta", Calendar.LUNAR)),
        ("ta", Calendar.LUNAR),
        *(("dương lịch", Calendar.SOLAR), ("dương", Calendar.SOLAR), ("dl", Calendar.SOLAR), ("tây", Calendar.SOLAR)),
    )
)

_ALSO_ELSE = frozenset(("duong", "tay", "ta"))
"""These are a calendar only where nothing follows: "duong" is a road."""


def spread(words: str) -> frozenset[str]:
    """A set of words from a line of them."""
    return frozenset(words.split())


def bare(words: Sequence[Word], i: int) -> str:
    """The word without marks; nothing beyond the ends."""
    return words[i].bare if 0 <= i < len(words) else ""


def fits(words: Sequence[Word], i: int, *marked: str) -> bool:
    """Is it one of these words, with its very marks or none?"""
    if not 0 <= i < len(words):
        return False
    word = words[i]
    return any(word.marked == one or (word.unmarked and word.bare == _bare(one)) for one in marked)


@lru_cache(512)
def _bare(marked: str) -> str:
    return fold(marked)


def digits(words: Sequence[Word], i: int, most: int) -> int:
    """The whole number of at most so many digits that stands alone at this word; 0 where there is none."""
    if not 0 <= i < len(words) or words[i].sort is not Sort.NUMBER:
        return 0
    said = words[i].marked
    return int(said) if len(said) <= most and said.isdecimal() else 0


def number(words: Sequence[Word], i: int, top: int) -> tuple[int, int]:
    """A number from 1 to `top` in digits or words, and the word after it; 0 where there is none."""
    value = digits(words, i, 2)
    if value:
        return (value, i + 1) if value <= top and not stuck(words, i + 1) else (0, i)
    match = _DAY_NUMBERS.at(words, i) if i < len(words) else None
    return (match.value, match.last) if match and match.value <= top else (0, i)


def stuck(words: Sequence[Word], i: int) -> bool:
    """Is this a word glued to what stands before it?"""
    return i < len(words) and words[i].glued and words[i].sort is Sort.WORD


def month(words: Sequence[Word], i: int) -> tuple[int, Calendar | None, int]:
    """A month, the calendar if its name tells, and the word after it; 0 where there is none."""
    if not fits(words, i, "tháng", "thg", "th", "t"):
        return 0, None, i
    if bare(words, i) == "t" and not (i + 1 < len(words) and words[i + 1].glued):
        return 0, None, i
    if fits(words, i + 1, "giêng"):
        return 1, Calendar.LUNAR, i + 2
    if fits(words, i + 1, "chạp"):
        return 12, Calendar.LUNAR, i + 2
    value, after = number(words, i + 1, 12)
    return value, None, after


def year(words: Sequence[Word], i: int, now: Now) -> tuple[int, int]:
    """A year and the word after it; 0 where there is none."""
    at = i + 1 if bare(words, i) in (",", "/", "-", ".") else i
    if fits(words, at, "năm"):
        match = _CYCLE.at(words, at + 1) if at + 1 < len(words) else None
        if match:
            return now.today.year + (match.value - now.today.year + 34) % 60 - 30, match.last
        at += 1
    if 1900 <= digits(words, at, 4) <= 2100 and not stuck(words, at + 1):
        return digits(words, at, 4), at + 1
    near = _YEARS.at(words, i) if i < len(words) else None
    return (now.today.year + near.value, near.last) if near else (0, i)


def full_year(value: int, now: Now) -> int:
    """A year of two or four digits in four; 0 when it is none that anybody means."""
    if value >= 1900:
        return value if value <= 2100 else 0
    if not 0 < value < 100:
        return 0
    return 2000 + value if value <= now.today.year % 100 + 20 else 1900 + value


def calendar(words: Sequence[Word], i: int) -> tuple[Calendar | None, int]:
    """The calendar that is named at this word, perhaps in brackets, and the word after it."""
    at = i + 1 if bare(words, i) == "(" else i
    match = _CALENDARS.at(words, at) if at < len(words) else None
    if match is None or (words[at].marked in _ALSO_ELSE and match.last == at + 1 and not _ends(words, match.last)):
        return None, i
    return match.value, match.last + 1 if at > i and bare(words, match.last) == ")" else match.last


def _ends(words: Sequence[Word], i: int) -> bool:
    return i == len(words) or words[i].sort is Sort.MARK or fits(words, i, "năm")
