"""A clock that stands until it is moved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

MORNING = datetime(2026, 11, 23, 2, 12, tzinfo=UTC)
"""Monday, 9:12 in Viet Nam."""


class WorldClock:
    """Call it for the present; `advance` moves it."""

    def __init__(self, at: datetime = MORNING) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def advance(self, **by: float) -> None:
        """Let time pass (seconds=, minutes=, days= …)."""
        self.at += timedelta(**by)
