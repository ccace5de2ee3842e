"""Working time: which days and hours an office works, and what is due when. Asia/Ho_Chi_Minh, which has no summer time.

Every moment that comes in or goes out is aware; those that go out are in UTC. A `Calendar` is cheap to make and never
changes; what was counted by one is stored, so a later calendar moves no deadline.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from domain.office_hours import USUAL, Hours
from domain.official_days import holiday, is_makeup, is_weekend
from domain.times import VIETNAM, local

AT_LEAST = timedelta(hours=2)
"""How long an office has at least for what is due the same day."""

_DAY = timedelta(days=1)
_NONE = timedelta()


@dataclass(frozen=True, slots=True)
class DayRule:
    """What holds on one day whatever the usual calendar says: an office that works, or does not, and why."""

    works: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """The working time of one office: days that were changed (a storm closure, a Saturday desk), and its hours."""

    overrides: Mapping[date, DayRule] = field(default_factory=dict)
    hours: Hours = USUAL

    def works(self, day: date) -> bool:
        """Is it a working day? A make-up Saturday is; what was changed by hand goes before everything."""
        rule = self.overrides.get(day)
        if rule is not None:
            return rule.works
        return is_makeup(day) or not (is_weekend(day) or holiday(day))

    def why_off(self, day: date) -> str | None:
        """Why an office is closed: the reason that was entered, the holiday's Vietnamese name, or "" at a weekend.
        None on a working day."""
        if self.works(day):
            return None
        rule = self.overrides.get(day)
        return rule.reason if rule is not None else holiday(day) or ""

    def opens(self, day: date) -> datetime:
        """When a working day begins (for a day off: when it would)."""
        return _moment(day, self.hours.opens)

    def closes(self, day: date) -> datetime:
        """When a working day ends (for a day off: when it would)."""
        return _moment(day, self.hours.closes)

    def next_working(self, day: date, count: int = 1) -> date:
        """The first working day after `day`, or the `count`-th. `day` itself where `count` is 0."""
        while count > 0:
            day += _DAY
            count -= self.works(day)
        return day

    def is_open(self, moment: datetime) -> bool:
        """Is the office at work? At the moment it closes it is not any more."""
        return any(start <= moment < end for start, end in self._spans(local(moment).date()))

    def due(self, since: datetime, days: int) -> datetime:
        """The closing time of the `days`-th working day after the one on which something came. What came on a day
        off, or after closing, counts as come on the next working day. 0 days: at closing of the day it came."""
        came = local(since).date()
        if not self.works(came) or since >= self.closes(came):
            came = self.next_working(came)
        return self.closes(self.next_working(came, days))

    def end_of_day(self, since: datetime) -> datetime:
        """When something is due that cannot wait for the next day: at closing time of the same calendar day, day off
        or not, but never in less than two hours."""
        return max(self.closes(local(since).date()), since.astimezone(UTC) + AT_LEAST)

    def worked(self, since: datetime, until: datetime) -> timedelta:
        """How much working time lies between two moments; none if the second is not later."""
        spans = (span for day in _days(since, until) for span in self._spans(day))
        return sum((max(min(end, until) - max(start, since), _NONE) for start, end in spans), _NONE)

    def after(self, moment: datetime, span: timedelta) -> datetime:
        """The earliest moment by which so much working time has passed; `moment` itself for none."""
        day = local(moment).date()
        reached = moment.astimezone(UTC)
        while span > _NONE:
            for start, end in self._spans(day):
                taken = min(span, max(end - max(start, reached), _NONE))
                span -= taken
                reached = max(start, reached) + taken if taken else reached
            day += _DAY
        return reached

    def days_between(self, since: datetime, until: datetime) -> int:
        """How many working days begin between two moments: from Friday to Monday 1, to Sunday 0, within a day 0."""
        return sum(self.works(day) for day in _days(since, until) if day > local(since).date())

    def _spans(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        if self.works(day):
            yield from ((_moment(day, start), _moment(day, end)) for start, end in self.hours.spans)


def _moment(day: date, at: time) -> datetime:
    return datetime.combine(day, at, VIETNAM).astimezone(UTC)


def _days(since: datetime, until: datetime) -> Iterator[date]:
    day, last = local(since).date(), local(until).date()
    while day <= last:
        yield day
        day += _DAY
