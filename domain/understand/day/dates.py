"""Days in a message: written out, counted from today, days of the week, and of the lunar calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from domain.understand.day.parts import Day, Form, Now
from domain.understand.day.relative import ago, named, weekday
from domain.understand.day.spoken import numbered, of_day
from domain.understand.day.written import figures
from domain.understand.found import Doubt, Quantity, Type
from domain.understand.text.reading import Reading, Sort, Word
from domain.understand.text.rows import behind_row

Reader = Callable[[Sequence[Word], int, Now], Day | list[Day] | None]

_READERS: dict[str, tuple[Reader, ...]] = {
    **dict.fromkeys(("ngay", "hom", "bua"), (named, of_day)),
    **dict.fromkeys(("mung", "mong", "ram"), (of_day,)),
    **dict.fromkeys(
        ("sang", "som", "trua", "chieu", "toi", "dem", "mai", "nay", "hnay", "hqua", "hqa", "hum"), (named,)
    ),
    **dict.fromkeys(("thu", "chu", "chua", "cn", "t"), (weekday,)),
    **dict.fromkeys(("cach", "mot", "hai", "ba", "bon", "nam", "sau", "bay"), (ago,)),
}
_DOTTED: tuple[Reader, ...] = (figures, numbered)
_BEHIND_FIGURES: dict[str, tuple[Reader, ...]] = {
    **dict.fromkeys(("/", "-", "."), (figures, numbered)),
    **dict.fromkeys(("–", ",", "&", "va", "den", "toi", "thang", "thg", "th", "t", "tet"), (numbered,)),
    **dict.fromkeys(("hom", "ngay", "bua", "tuan"), (ago,)),
}
"""By the word behind the number that a day begins with."""
_SURE = {Form.RELATIVE: 0, Form.WRITTEN: 1, Form.WEEKDAY: 2}
_JOINED = frozenset((",", "(", "ngay", "tuc", "la", "nham"))
"""What may stand between a day and the same day said once more."""


def find(reading: Reading, today: date, ahead: bool) -> list[Quantity]:
    """The days, in order: ISO values, or a doubt with the days to choose from. `ahead` says where a day without a year
    lies."""
    days = [day for _, found in _all(reading.words, Now(today, ahead)) for day in found]
    return [_quantity(reading, day) for day in _joined(reading.words, days)]


def find_both(reading: Reading, today: date) -> list[tuple[Quantity, Quantity]]:
    """The days as `find` gives them, each behind and ahead."""
    words, now = reading.words, Now(today, ahead=True)
    places = list(_all(words, Now(today, ahead=False)))
    behind = _joined(words, [day for _, found in places for day in found])
    ahead = _joined(words, [day for place, _ in places for day in _at(words, place, now)])
    others = {(day.first, day.last): day for day in ahead}
    pairs = [(day, others.get((day.first, day.last), day)) for day in behind]
    return [(_quantity(reading, one), _quantity(reading, other)) for one, other in pairs]


def _all(words: Sequence[Word], now: Now) -> Iterator[tuple[int, list[Day]]]:
    """The days, with the word at which each was found."""
    after = 0
    number = Sort.NUMBER
    for place in [i for i, word in enumerate(words) if word.sort is number or word.bare in _READERS]:
        if place < after:
            continue
        if words[place].sort is number and (row := behind_row(words, place)) > place:
            after = row
            continue
        found = _at(words, place, now)
        if found:
            after = found[-1].last
            yield place, found


def _at(words: Sequence[Word], i: int, now: Now) -> list[Day]:
    for reader in _figure_readers(words, i) if words[i].sort is Sort.NUMBER else _READERS[words[i].bare]:
        found = reader(words, i, now)
        if found:
            return found if isinstance(found, list) else [found]
    return []


def _figure_readers(words: Sequence[Word], i: int) -> tuple[Reader, ...]:
    if "." in words[i].marked:
        return _DOTTED
    return _BEHIND_FIGURES.get(words[i + 1].bare, ()) if i + 1 < len(words) else ()


def _joined(words: Sequence[Word], days: list[Day]) -> list[Day]:
    """The days, where one that is said twice ("thứ hai, ngày 23/11") is one."""
    joined: list[Day] = []
    for day in days:
        last = joined[-1] if joined else None
        one = _together(last, day) if last and _adjoin(words, last, day) else None
        if one:
            joined.pop()
        joined.append(one or day)
    return joined


def _adjoin(words: Sequence[Word], one: Day, other: Day) -> bool:
    return all(word.bare in _JOINED for word in words[one.last : other.first])


def _together(one: Day, other: Day) -> Day | None:
    """Both as one day, if they can be: the surer of the two says which."""
    sure, unsure = sorted((one, other), key=lambda day: _SURE[day.form])
    if one.form is other.form or sure.when is None or unsure.when is None:
        return None
    if sure.form is Form.RELATIVE and unsure.form is Form.WRITTEN and not _same(sure.when, unsure):
        return None
    when = _on_weekday(sure.when, unsure.when.weekday()) if sure.yearless and unsure.form is Form.WEEKDAY else sure.when
    return replace(sure, first=one.first, last=other.last, when=when)


def _same(when: date, written: Day) -> bool:
    return when == written.when or (written.yearless and written.when is not None and when.day == written.when.day)


def _on_weekday(when: date, weekday: int) -> date:
    """This day in the year, of three, in which it falls on that day of the week."""
    if when.weekday() == weekday or (when.month, when.day) == (2, 29) or not 1 < when.year < 9999:
        return when
    others = (when.replace(year=when.year + step) for step in (1, -1))
    return next((one for one in others if one.weekday() == weekday), when)


def _quantity(reading: Reading, day: Day) -> Quantity:
    said = reading.said(day.first, day.last)
    doubt = Doubt(day.reason, said, day.ways) if day.reason else None
    value = day.when.isoformat() if day.when else None
    return Quantity(Type.DATE, value, "", said, day.first, day.last, doubt=doubt)
