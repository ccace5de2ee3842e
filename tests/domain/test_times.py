"""Moments as people in Viet Nam read them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from domain.times import FARTHEST, has_come, local, show_date, show_time


def test_viet_nam_is_seven_hours_ahead_all_year() -> None:
    for month in (1, 7):
        assert local(datetime(2026, month, 1, tzinfo=UTC)).utcoffset() == timedelta(hours=7)


def test_an_evening_in_utc_is_the_next_day_in_lai_chau() -> None:
    late = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)
    assert show_date(late) == "22/11/2026"
    assert show_time(late) == "1:30"


def test_minutes_have_two_digits_and_hours_do_not() -> None:
    assert show_time(datetime(2026, 2, 5, 2, 5, tzinfo=UTC)) == "9:05"
    assert show_date(datetime(2026, 2, 5, 2, 5, tzinfo=UTC)) == "05/02/2026"


def test_a_moment_farther_ahead_than_anything_is_put_off_is_from_before_the_clock_was_set_back() -> None:
    now = datetime(2026, 11, 23, 2, 12, tzinfo=UTC)
    assert has_come(now, now)
    assert not has_come(now + timedelta(seconds=1), now)
    assert not has_come(now + FARTHEST, now)
    assert has_come(now + timedelta(hours=1), now)
