"""Working days and working time of an office in Lai Châu."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.official_days import holidays_between, makeups_between
from domain.times import VIETNAM
from domain.workdays import Calendar, DayRule

USUAL = Calendar()
STORM = Calendar({date(2026, 11, 25): DayRule(False, "Bão số 15"), date(2026, 11, 28): DayRule(True, "Trực thứ Bảy")})


def at(day: int, month: int, year: int, hour: int = 9, minute: int = 0) -> datetime:
    """A moment on a Vietnamese clock."""
    return datetime(year, month, day, hour, minute, tzinfo=VIETNAM)


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 1, 1), "Tết Dương lịch"),
        (date(2026, 1, 2), "Ngày nghỉ (thay cho ngày 10/01/2026)"),
        (date(2026, 2, 16), "Giao thừa Tết Nguyên Đán"),
        (date(2026, 2, 20), "Mùng bốn Tết Nguyên Đán"),
        (date(2026, 2, 21), ""),
        (date(2026, 4, 27), "Ngày Giỗ Tổ Hùng Vương (nghỉ bù)"),
        (date(2026, 8, 31), "Ngày nghỉ (thay cho ngày 22/08/2026)"),
        (date(2026, 9, 1), "Quốc khánh"),
        (date(2026, 11, 24), "Ngày Văn hóa Việt Nam"),
        (date(2027, 2, 6), "Tết Nguyên Đán"),
        (date(2027, 2, 10), "Mùng năm Tết Nguyên Đán"),
        (date(2027, 4, 16), "Ngày Giỗ Tổ Hùng Vương"),
        (date(2027, 5, 3), "Ngày Quốc tế Lao động (nghỉ bù)"),
    ],
)
def test_why_an_office_is_closed(day: date, why: str) -> None:
    assert not USUAL.works(day)
    assert USUAL.why_off(day) == why


@pytest.mark.parametrize("day", [date(2026, 1, 10), date(2026, 8, 22), date(2026, 11, 23), date(2027, 2, 11)])
def test_a_make_up_saturday_works_as_any_working_day(day: date) -> None:
    assert USUAL.works(day)
    assert USUAL.why_off(day) is None


def test_an_office_can_close_or_open_on_a_day_of_its_own() -> None:
    assert STORM.why_off(date(2026, 11, 25)) == "Bão số 15"
    assert STORM.works(date(2026, 11, 28))
    assert STORM.next_working(date(2026, 11, 24)) == date(2026, 11, 26)


@pytest.mark.parametrize(
    ("since", "days", "due"),
    [
        (at(16, 11, 2026), 2, at(18, 11, 2026, 17)),
        (at(16, 11, 2026, 6), 2, at(18, 11, 2026, 17)),
        (at(16, 11, 2026, 16, 59), 2, at(18, 11, 2026, 17)),
        (at(16, 11, 2026, 17), 2, at(19, 11, 2026, 17)),
        (at(14, 11, 2026), 2, at(18, 11, 2026, 17)),
        (at(23, 11, 2026), 2, at(26, 11, 2026, 17)),  # 24 November is a holiday
        (at(13, 2, 2026), 2, at(24, 2, 2026, 17)),  # Tết
        (at(3, 2, 2027), 5, at(17, 2, 2027, 17)),
        (at(21, 8, 2026), 1, at(22, 8, 2026, 17)),  # a make-up Saturday
        (at(16, 11, 2026), 0, at(16, 11, 2026, 17)),
    ],
)
def test_due_at_closing_of_a_working_day_after_the_one_on_which_it_came(
    since: datetime, days: int, due: datetime
) -> None:
    assert USUAL.due(since, days) == due


@pytest.mark.parametrize(
    ("since", "due"),
    [
        (at(16, 11, 2026), at(16, 11, 2026, 17)),
        (at(16, 11, 2026, 16, 30), at(16, 11, 2026, 18, 30)),
        (at(15, 11, 2026, 3), at(15, 11, 2026, 17)),
        (at(7, 2, 2027, 20), at(7, 2, 2027, 22)),
    ],
)
def test_what_cannot_wait_is_due_the_same_day_even_at_tet(since: datetime, due: datetime) -> None:
    assert USUAL.end_of_day(since) == due


@pytest.mark.parametrize(
    ("since", "until", "hours"),
    [
        (at(16, 11, 2026, 7, 30), at(16, 11, 2026, 17), 7.5),
        (at(16, 11, 2026, 11), at(16, 11, 2026, 14), 1),
        (at(13, 11, 2026, 16), at(16, 11, 2026, 8), 1.5),
        (at(13, 2, 2026, 12), at(23, 2, 2026, 8), 4),
        (at(14, 11, 2026), at(15, 11, 2026), 0),
        (at(16, 11, 2026, 14), at(16, 11, 2026, 11), 0),
    ],
)
def test_working_time_between_two_moments(since: datetime, until: datetime, hours: float) -> None:
    assert USUAL.worked(since, until) == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("since", "until", "days"),
    [
        (at(13, 11, 2026), at(13, 11, 2026, 18), 0),
        (at(13, 11, 2026), at(15, 11, 2026), 0),
        (at(13, 11, 2026), at(16, 11, 2026), 1),
        (at(13, 2, 2026), at(24, 2, 2026), 2),
        (at(16, 11, 2026), at(13, 11, 2026), 0),
    ],
)
def test_working_days_between_two_moments(since: datetime, until: datetime, days: int) -> None:
    assert USUAL.days_between(since, until) == days


def test_when_an_office_is_open() -> None:
    assert USUAL.is_open(at(16, 11, 2026, 7, 30))
    assert not USUAL.is_open(at(16, 11, 2026, 12))
    assert not USUAL.is_open(at(16, 11, 2026, 17))
    assert not USUAL.is_open(at(15, 11, 2026))
    assert USUAL.opens(date(2026, 11, 16)) == at(16, 11, 2026, 7, 30)


def test_what_is_coming_can_be_listed() -> None:
    first, last = date(2025, 12, 31), date(2026, 2, 28)
    assert [day.day for day, _ in holidays_between(first, last)] == [1, 2, 16, 17, 18, 19, 20]
    assert makeups_between(date(2026, 1, 1), date(2027, 12, 31)) == [date(2026, 1, 10), date(2026, 8, 22)]


START = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
SPANS = st.integers(0, 60 * 60 * 8 * 30).map(lambda seconds: timedelta(seconds=seconds))
CALENDARS = st.sampled_from([USUAL, STORM])


@given(CALENDARS, MOMENTS, SPANS)
def test_so_much_working_time_later_is_that_working_time(calendar: Calendar, moment: datetime, span: timedelta) -> None:
    later = calendar.after(moment, span)
    assert later >= moment
    assert calendar.worked(moment, later) == span


@given(CALENDARS, MOMENTS, MOMENTS, st.integers(0, 20))
def test_what_comes_later_is_never_due_earlier(calendar: Calendar, one: datetime, other: datetime, days: int) -> None:
    first, second = sorted((one, other))
    assert first < calendar.due(first, days) <= calendar.due(second, days)
    assert calendar.due(first, days) < calendar.due(first, days + 1)


@given(CALENDARS, MOMENTS, st.integers(0, 20))
def test_nothing_is_due_on_a_day_off(calendar: Calendar, since: datetime, days: int) -> None:
    due = calendar.due(since, days)
    assert calendar.works(due.astimezone(VIETNAM).date())
    assert calendar.days_between(since, due) in {days, days + 1}


@given(CALENDARS, MOMENTS, MOMENTS, MOMENTS)
def test_working_time_adds_up(calendar: Calendar, a: datetime, b: datetime, c: datetime) -> None:
    first, second, third = sorted((a, b, c))
    whole = calendar.worked(first, third)
    assert calendar.worked(first, second) + calendar.worked(second, third) == whole
