"""When a campaign is to leave, as an officer types it: "7h 30/11", "chiều thứ 7 lúc 17h30", "20h"."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from domain.errors import NotPossible, NotUnderstood
from domain.times import local
from domain.work_day_calls import day_in, hour_in, moment

MORNING = time(7)
"""The hour of a day that is named without one."""

MOST_AHEAD = timedelta(days=90)


def begins_in(text: str, now: datetime) -> datetime:
    """The moment, in UTC. An hour without a day is today's, or tomorrow's when it is over. Raises
    NotUnderstood("begins_unclear"), NotPossible("begins_past"), NotPossible("begins_far")."""
    today = local(now).date()
    day, hour = day_in(text, today), hour_in(text)
    if day is None and hour is None:
        raise NotUnderstood("begins_unclear")
    found = moment(day or today, hour or MORNING).astimezone(UTC)
    if day is None and found <= now:
        found += timedelta(days=1)
    if found <= now:
        raise NotPossible("begins_past")
    if found - now > MOST_AHEAD:
        raise NotPossible("begins_far", days=MOST_AHEAD.days)
    return found


def tomorrow_morning(now: datetime) -> datetime:
    """The next day at `MORNING` in Viet Nam, in UTC."""
    return moment(local(now).date() + timedelta(days=1), MORNING).astimezone(UTC)
