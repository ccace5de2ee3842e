"""What a call to a work day says: "Chủ nhật 29/11, 7h, cần 20 người". Read with what understands any message."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from domain.times import VIETNAM
from domain.understand.day import dates
from domain.understand.found import Quantity, Type
from domain.understand.text.reading import Reading, Sort, read
from domain.understand.understood import Understood
from domain.words import fold
from domain.work_days import MOST_AHEAD

_PEOPLE = frozenset({"nguoi", "lao_dong", "ho", "nha", "ngay_cong"})
_COUNTED = re.compile(r"(?<![\d/.,-])(\d{1,9}) ?(?:nguoi|lao dong|ng|ho|nha|cong)\b")
_CLOCK = re.compile(
    r"(?<![\d/.,-])(?P<hour>\d{1,2}) ?(?:(?:-|–|den|toi) ?\d{1,2} ?)?"
    r"(?:(?:gio|g|h|:)(?: ?(?P<minute>[0-5]\d|ruoi)"
    r"(?![/.]\d|-\d\d?(?![\dhg:])| ?(?:nguoi|lao|ng|ho|nha|cong)\b))?(?!\d)|(?P<half>ruoi))"
    r"(?: ?phut)?(?: (?P<part>sang|trua|chieu|toi|dem))?"
)
_SPELLED = {
    "mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
    "muoi mot": 11, "muoi hai": 12,
}  # fmt: skip
_IN_WORDS = re.compile(
    rf"\b(?P<hour>{'|'.join(sorted(_SPELLED, key=len, reverse=True))}) gio(?P<minute> ruoi)?"
    r"(?: (?P<part>sang|trua|chieu|toi|dem))?"
)
_LONG = re.compile(r"(?:trong|mat|khoang|lam) $")
_EARLIEST = 5
"""An hour before this one, said without the part of the day, is of the afternoon: nobody is called to work at two."""
_BRING = frozenset({"mang", "dem"})
_LETTERS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Called:
    """What was said of a day; None or empty where nothing was."""

    day: date | None = None
    hour: time | None = None
    wanted: int | None = None
    village: int | None = None
    village_unit: str = ""
    work: int | None = None
    bring: str = ""


def called(found: Understood, today: date) -> Called:
    """What a whole message says of a day to come. `found` is that message as it was understood."""
    reading = read(found.text)
    place = next((spot for spot in found.spots if spot.village is not None and spot.work is None), None)
    return Called(
        day=_day(reading, today),
        hour=hour_in(found.text),
        wanted=_wanted(found),
        village=place.village if place else None,
        village_unit=place.current if place else "",
        work=next((spot.work for spot in found.spots if spot.work is not None), None),
        bring=_bring(reading),
    )


def day_in(text: str, today: date) -> date | None:
    """The one day to come that an answer names."""
    return _day(read(text), today)


def hour_in(text: str) -> time | None:
    """The hour of the clock that a text names: 7h, 7h30, 7:30, 7 giờ rưỡi, bảy giờ sáng, 2 giờ chiều."""
    folded = fold(text)
    for pattern in (_CLOCK, _IN_WORDS):
        for match in pattern.finditer(folded):
            if not _LONG.search(folded[: match.start()]) and (found := _hour(match)):
                return found
    return None


def number_in(text: str) -> int | None:
    """How many people an answer names: 20, 20 người, hai mươi."""
    folded = fold(text)
    if alone := re.fullmatch(r"(\d{1,9})(?: ?[a-z ]{1,20})?", folded):
        return int(alone[1])
    return _SPELLED.get(folded.removesuffix(" nguoi"))


def moment(day: date, hour: time) -> datetime:
    """That hour of that day in Viet Nam."""
    return datetime.combine(day, hour, VIETNAM)


def is_call(text: str) -> bool:
    """Does it look like a call, whoever writes it: an hour of the clock, and that so many people are needed?"""
    folded = fold(text)
    return bool(re.search(r"\b(?:can|huy dong) ", folded) and _COUNTED.search(folded) and hour_in(text))


def _day(reading: Reading, today: date) -> date | None:
    """The first day that is named; of one that may be several, the only one to come that people are called to."""
    found = dates.find(reading, today, ahead=True)
    sure = [date.fromisoformat(str(one.value)) for one in found if one.value is not None]
    if sure:
        return sure[0]
    ways = [date.fromisoformat(str(way.value)) for one in found if one.doubt for way in one.doubt.ways if way.value]
    near = [day for day in ways if today <= day <= today + MOST_AHEAD]
    return near[0] if len(near) == 1 else None


def _hour(match: re.Match[str]) -> time | None:
    said = match.groupdict()
    hour = int(said["hour"]) if said["hour"].isdigit() else _SPELLED[said["hour"]]
    minute = (said["minute"] or said.get("half") or "0").strip()
    part = said["part"]
    if (part in {"trua", "chieu", "toi", "dem"} and hour < 11) or (part is None and hour < _EARLIEST):
        hour += 12
    return time(hour, 30 if minute == "ruoi" else int(minute)) if hour < 24 else None


def _wanted(found: Understood) -> int | None:
    if counted := _COUNTED.search(fold(found.text)):
        return int(counted[1])
    people = next((one for one in found.quantities if _counts_people(one)), None)
    return int(people.value) if people and isinstance(people.value, Decimal) else None


def _counts_people(one: Quantity) -> bool:
    return one.type in {Type.COUNT, Type.LABOUR} and one.unit in _PEOPLE and one.value is not None


def _bring(reading: Reading) -> str:
    """What people bring: from the word for it to the end of the sentence."""
    words = reading.words
    first = next((i for i, word in enumerate(words) if word.bare in _BRING), None)
    if first is None:
        return ""
    last = next((i for i in range(first, len(words)) if _ends(words[i].said, words[i].sort)), len(words))
    said = reading.said(first, last)
    return said if len(_LETTERS.findall(said)) > len("mang") else ""


def _ends(said: str, sort: Sort) -> bool:
    return sort is Sort.MARK and said in {".", ";", "!", "?"}
