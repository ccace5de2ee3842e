"""When a campaign leaves, as it is typed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from domain.campaign_hours import begins_in, tomorrow_morning
from domain.errors import Refusal
from domain.times import VIETNAM

NOW = datetime(2026, 11, 23, 9, 12, tzinfo=VIETNAM).astimezone(UTC)
"""A Monday."""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("7h 30/11", "2026-11-30 07:00"),
        ("17h30 thu 7", "2026-11-28 17:30"),
        ("8 giờ sáng mai", "2026-11-24 08:00"),
        ("sang mai", "2026-11-24 07:00"),
        ("20h", "2026-11-23 20:00"),
        ("8h", "2026-11-24 08:00"),
        ("1/12", "2026-12-01 07:00"),
    ],
)
def test_an_hour_is_read_as_people_type_it(typed: str, meant: str) -> None:
    found = begins_in(typed, NOW)
    assert f"{found.astimezone(VIETNAM):%Y-%m-%d %H:%M}" == meant
    assert found.utcoffset() == timedelta()


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("lúc nào tiện", "begins_unclear"),
        ("7h hôm nay", "begins_past"),
        ("hom qua", "begins_past"),
        ("20/11", "begins_far"),
        ("7h 1/5/2027", "begins_far"),
    ],
)
def test_what_is_no_time_to_come_is_refused(typed: str, reason: str) -> None:
    with pytest.raises(Refusal) as refused:
        begins_in(typed, NOW)
    assert refused.value.reason == reason


def test_tomorrow_morning_is_at_seven() -> None:
    assert f"{tomorrow_morning(NOW).astimezone(VIETNAM):%Y-%m-%d %H:%M}" == "2026-11-24 07:00"
