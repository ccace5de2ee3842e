"""The clock: aware, in UTC."""

from __future__ import annotations

from datetime import timedelta

from bot.clock import now


def test_the_time_is_aware_in_utc_and_does_not_stand_still() -> None:
    first, second = now(), now()
    assert first.utcoffset() == timedelta(0)
    assert first <= second
