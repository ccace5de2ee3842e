"""What becomes of the promises of a report as it changes: kept, stopped, running on, begun anew, put off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from domain.deadlines import Counted, Deadline, Stage, owed, waits_for_author
from domain.reports import State
from domain.times import local
from domain.workdays import Calendar


def latest(stored: Iterable[Deadline]) -> dict[Stage, Deadline]:
    """The promises that count: of each step the one of the last round, in the order in which they fall due."""
    newest = {one.stage: one for one in sorted(stored, key=lambda one: one.round)}
    return {stage: newest[stage] for stage in Stage if stage in newest}


def active(stored: Iterable[Deadline]) -> Deadline | None:
    """The promise to keep next: the first that is not met."""
    return next((one for one in latest(stored).values() if one.met is None), None)


def followed(one: Deadline, case: Counted, now: datetime, calendar: Calendar) -> Deadline:
    """The promise after a change of its report: kept, open again because a decision was taken back, stopped, or
    running on. A second time nothing changes. What was kept while it stood still stands still if it opens again."""
    if one.stage not in owed(case):
        return one if one.met else replace(one, met=now)
    if waits_for_author(case):
        return replace(one, met=None, paused=one.paused or now)
    if one.paused is None:
        return replace(one, met=None)
    return replace(one, met=None, paused=None, due=resumed(one, one.paused, now, calendar))


def resumed(one: Deadline, paused: datetime, now: datetime, calendar: Calendar) -> datetime:
    """When it is due after it stood still from `paused` to `now`: so much working time later. What was urgent did not
    wait for a working day either: so much later by the clock."""
    if one.urgent:
        return one.due + max(now - paused, timedelta())
    return calendar.after(one.due, calendar.worked(paused, now))


def is_reopened(stored: Iterable[Deadline], case: Counted) -> bool:
    """Did the author say that it is not in order, so that an answer is owed once more?"""
    last = latest(stored).get(Stage.ANSWER)
    return case.state is State.REOPENED and last is not None and last.met is not None


def extended(one: Deadline, days: int, calendar: Calendar) -> datetime:
    """When it is due with so many working days more: at closing time."""
    return calendar.closes(calendar.next_working(local(one.due).date(), days))
