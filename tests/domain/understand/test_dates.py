"""Days in every form that residents write, and what only looks like one. Today is Sunday, 22 November 2026."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.understand.day import dates
from domain.understand.day.parts import spread
from domain.understand.text.reading import read
from tests.domain.understand.days import ASKED, COUNTED_FROM_TODAY, NO_DAYS, PLANNED, SAID_TWICE, WRITTEN

TODAY = date(2026, 11, 22)


def rows(table: str) -> list[tuple[str, list[str]]]:
    parted = (line.rsplit("|", 1) for line in table.strip().splitlines())
    return [(text.strip(), days.split()) for text, days in parted]


def values(text: str, *, ahead: bool = False) -> list[object]:
    return [found.value for found in dates.find(read(text), TODAY, ahead)]


@pytest.mark.parametrize(("text", "days"), rows(WRITTEN) + rows(COUNTED_FROM_TODAY) + rows(SAID_TWICE))
def test_a_day_is_read(text: str, days: list[str]) -> None:
    assert values(text) == days


@pytest.mark.parametrize(("text", "days"), rows(PLANNED))
def test_what_is_planned_lies_ahead(text: str, days: list[str]) -> None:
    assert values(text, ahead=True) == days


@pytest.mark.parametrize("text", NO_DAYS)
def test_what_only_looks_like_a_day_is_left(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(("text", "reason", "days"), ASKED)
def test_a_lunar_day_is_asked_about(text: str, reason: str, days: str) -> None:
    (found,) = dates.find(read(text), TODAY, ahead=False)
    assert found.value is None
    assert found.doubt
    assert found.doubt.reason == reason
    assert [way.value for way in found.doubt.ways] == days.split()
    labels = [way.label for way in found.doubt.ways]
    assert len(set(labels)) == len(labels)


def test_the_likelier_day_is_offered_first() -> None:
    (found,) = dates.find(read("rằm tháng giêng"), TODAY, ahead=True)
    assert found.doubt
    assert found.doubt.ways[0].value == "2027-02-20"
    assert found.doubt.ways[0].label == "20/2/2027 (15/1 âm lịch)"


@given(st.dates(date(1950, 1, 1), date(2046, 12, 31)), st.dates(), st.booleans())
def test_a_whole_day_is_read_back_in_every_form(day: date, today: date, ahead: bool) -> None:
    for form in (
        f"{day:%d/%m/%Y}",
        f"{day:%d-%m-%Y}",
        f"{day:%d.%m.%Y}",
        f"{day.day}/{day.month}/{day.year}",
        str(day),
    ):
        assert [found.value for found in dates.find(read(f"ngày {form} em góp"), today, ahead)] == [day.isoformat()]
    spoken = f"ngày {day.day} tháng {day.month} năm {day.year}"
    assert [found.value for found in dates.find(read(spoken), today, ahead)] == [day.isoformat()]


@pytest.mark.parametrize("today", [date(1850, 1, 1), date(2150, 1, 1)])
def test_lunar_days_are_not_guessed_beyond_their_tables(today: date) -> None:
    assert dates.find(read("rằm tháng giêng"), today, ahead=False) == []


def test_days_end_where_the_calendar_does() -> None:
    first = date.min
    assert dates.find(read("hôm qua, 3 tuần trước, thứ hai tuần trước, mùng 5 âm, thứ 5"), first, ahead=False) == []


PIECES = st.sampled_from(
    sorted(
        spread(
            "ngày mùng rằm tháng giêng chạp năm nay mai qua trước sau thứ chủ nhật tuần hai ba 1 5 15 31 2026 / - . , "
            "âm nhuận tết cách đây nữa hôm t cn từ đến vừa rồi ( )"
        )
    )
)


@given(st.lists(PIECES, max_size=12), st.dates(), st.booleans())
def test_nothing_raises_and_what_is_found_stands_in_order(pieces: list[str], today: date, ahead: bool) -> None:
    reading = read(" ".join(pieces))
    found = dates.find(reading, today, ahead)
    both = dates.find_both(reading, today)
    assert [one for one, _ in both] == dates.find(reading, today, ahead=False)
    assert all((one.first, one.last) == (other.first, other.last) for one, other in both)
    for one, other in pairwise(found):
        assert one.last <= other.first
    for one in found:
        assert reading.said(one.first, one.last) == one.said
        assert (one.value is None) == (one.doubt is not None)
