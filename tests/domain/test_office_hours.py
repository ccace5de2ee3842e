"""Office hours as they are typed."""

from __future__ import annotations

from datetime import time

import pytest

from domain.errors import NotUnderstood
from domain.office_hours import USUAL, read_hours


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("7:30-11:30, 13:30-17:00", "7:30-11:30, 13:30-17:00"),
        ("7h30 – 11h30,13h-17h", "7:30-11:30, 13:00-17:00"),
        ("8:00-12:00", "8:00-12:00"),
    ],
)
def test_hours_are_read_as_people_write_them(typed: str, shown: str) -> None:
    assert str(read_hours(typed)) == shown
    assert read_hours(shown) == read_hours(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "sáng",
        "7:30",
        "8:00-8:00",
        "13:00-17:00, 7:30-11:30",
        "7-11:30",
        "25:00-26:00",
        "7:60-8:00",
        "8:00-9:00,",
        "8:00-9:00, 9:00-10:00",
        "1:00-2:00, 3:00-4:00, 5:00-6:00, 7:00-8:00, 9:00-10:00",
    ],
)
def test_what_is_no_working_day_is_refused(typed: str) -> None:
    with pytest.raises(NotUnderstood, match="hours_not_understood"):
        read_hours(typed)


def test_the_usual_hours() -> None:
    assert (USUAL.opens, USUAL.closes) == (time(7, 30), time(17))
