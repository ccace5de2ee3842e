"""Moments as people in Viet Nam read them. Everything is kept in UTC and shown through this module."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]
"""Gives the present moment, aware and in UTC."""

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")

FARTHEST = timedelta(minutes=30)
"""Nothing in the inbox or outbox is put off longer."""


def has_come(when: datetime, now: datetime) -> bool:
    """Has this moment come? One farther ahead than anything is put off was noted before the clock was set back."""
    return when <= now or when > now + FARTHEST


def local(moment: datetime) -> datetime:
    """The aware moment on a Vietnamese clock."""
    return moment.astimezone(VIETNAM)


def show_date(moment: datetime) -> str:
    """The local day, as 22/11/2026."""
    return local(moment).strftime("%d/%m/%Y")


def show_time(moment: datetime) -> str:
    """The local time of day, as 9:12."""
    there = local(moment)
    return f"{there.hour}:{there.minute:02d}"
