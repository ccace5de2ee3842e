"""The timetable: every tick there is. Each is safe to repeat and to leave out for a while."""

from __future__ import annotations

from datetime import timedelta

from scheduler.campaigns import feed, give_up, plan
from scheduler.digests import send as send_digests
from scheduler.housekeeping import TICKS as SWEEPING
from scheduler.pressing import press
from scheduler.promising import promise
from scheduler.reviving import look_at_plans, look_for_ways
from scheduler.ticks import Tick
from scheduler.work_days import book as book_work_days
from scheduler.work_days import tell as tell_of_work_days

TICKS: tuple[Tick, ...] = (
    *SWEEPING,
    Tick("revive", timedelta(minutes=10), look_for_ways),
    Tick("plans", timedelta(minutes=10), look_at_plans),
    Tick("digests", timedelta(minutes=5), send_digests),
    Tick("pressing", timedelta(minutes=1), press),
    Tick("promise", timedelta(hours=1), promise),
    Tick("campaigns_plan", timedelta(seconds=10), plan),
    Tick("campaigns_feed", timedelta(seconds=1), feed),
    Tick("campaigns_give_up", timedelta(minutes=10), give_up),
    Tick("work_days_tell", timedelta(minutes=1), tell_of_work_days),
    Tick("work_days_book", timedelta(minutes=1), book_work_days),
)
