"""Days in a message: written out, counted from today, days of the week, and of the lunar calendar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from domain.understand.dates_parts import Day, Form, Now
from domain.understand.dates_relative import ago, named, weekday
from domain.understand.dates_written import figures, of_day
from domain.understand.found import Doubt, Quantity, Type
from domain.understand.reading import Reading, Sort, Word

Reader = Callable[[Sequence[Word], int, Now], Day | list[Day] | None]

_IN_FIGURES: tuple[Reader, ...] = (figures, of_day, ago)
_READERS: dict[str, tuple[Reader, ...]] = {
    **dict.fromkeys(("ngay", "hom", "bua"), (named, of_day)),
    **dict.fromkeys(("mung", "mong", "ram"), (of_day,)),
    **dict.fromkeys(("sang", "trua", "chieu", "toi", "dem", "mai", "nay", "hnay", "hqua", "hqa", "hum"), (named,)),
    **dict.fromkeys(("thu", "chu", "chua", "cn", "t"), (weekday,)),
    **dict.fromkeys(("cach", "mot", "hai", "ba", "bon", "nam", "sau", "bay"), (ago,)),
}
_JOINED = frozenset((",", "(", "ngay", "tuc", "la", "nham"))
"""What may stand between a day and the same day said once more."""


def find(reading: Reading, today: date, ahead: bool) -> list[Quantity]:
    """The days, in order: ISO values, or a doubt with the days to choose from.

    `ahead` says where a day without a year lies. Which words are taken up does not depend on it, nor on `today`.
    """
    return [_quantity(reading, day) for day in _joined(reading.words, _all(reading.words, Now(today, ahead)))]


def _all(words: Sequence[Word], now: Now) -> list[Day]:
    days: list[Day] = []
    first = 0
    while first < len(words):
        found = _at(words, first, now)
        days += found
        first = max(found[-1].last if found else 0, first + 1)
    return days


def _at(words: Sequence[Word], i: int, now: Now) -> list[Day]:
    word = words[i]
    readers = _IN_FIGURES if word.sort is Sort.NUMBER else _READERS.get(word.bare, ())
    for reader in readers:
        found = reader(words, i, now)
        if found:
            return found if isinstance(found, list) else [found]
    return []


def _joined(words: Sequence[Word], days: list[Day]) -> list[Day]:
    """The days, where one that is said twice ("thứ hai, ngày 23/11") is one."""
    joined: list[Day] = []
    for day in days:
        last = joined[-1] if joined else None
        if last and _again(words, last, day):
            joined[-1] = replace(day, first=last.first) if day.form is Form.WRITTEN else replace(last, last=day.last)
        else:
            joined.append(day)
    return joined


def _again(words: Sequence[Word], one: Day, other: Day) -> bool:
    if one.form is other.form or any(word.bare not in _JOINED for word in words[one.last : other.first]):
        return False
    return one.when == other.when or (Form.WEEKDAY in (one.form, other.form) and one.when is not None)


def _quantity(reading: Reading, day: Day) -> Quantity:
    said = reading.said(day.first, day.last)
    doubt = Doubt(day.reason, said, day.ways) if day.reason else None
    value = day.when.isoformat() if day.when else None
    return Quantity(Type.DATE, value, "", said, day.first, day.last, doubt=doubt)
