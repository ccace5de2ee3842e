"""Work days (huy động ngày công): a village is called, people put themselves down, come, and their labour is booked
(KH-II.2.1.5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum

from domain.errors import NotPossible, NotUnderstood
from domain.reports import Amount
from domain.times import VIETNAM, local, show_date, show_time

MOST_WANTED = 500
"""More people are not called to one place by a message."""
MOST_AHEAD = timedelta(days=90)
MOST_CALLS = 2
"""So many calls one person may make on a day of Viet Nam: people stop listening to whoever calls all the time."""
MOST_HEADS = 20
"""So many come at most with one person."""
MOST_PLACE, MOST_TEXT, MOST_REASON = 200, 300, 300
"""Characters."""
EVE = time(18)
"""The evening before, people are reminded from this hour of Viet Nam on."""
MORNING = time(7, 30)
"""From this hour on the morning after, whoever called is reminded of the list that nobody ticked."""
KEPT = timedelta(days=30)
"""So long after it a day is led, its list ticked and its labour booked."""


class State(StrEnum):
    """Where a work day stands. BOOKED and BOOKED_HALF: the list is closed, and each who came gets a day of labour, or
    half a one."""

    DRAFT = "draft"
    CALLED = "called"
    CANCELLED = "cancelled"
    BOOKED = "booked"
    BOOKED_HALF = "booked_half"


CLOSED = frozenset({State.BOOKED, State.BOOKED_HALF})


class Coming(StrEnum):
    """What one person said, and what became of it."""

    YES = "yes"
    NO = "no"
    CAME = "came"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class WorkDay:
    """One day of work together. `at` is when it begins; `wanted` how many people are needed."""

    id: int
    state: State
    version: int
    unit: str
    village: int | None
    work: int | None
    called_by: int
    at: datetime
    wanted: int
    place: str
    text: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Plan:
    """A work day before it is called."""

    unit: str
    village: int | None
    work: int | None
    at: datetime
    wanted: int
    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Comer:
    """One line of a day's list. `citizen` None: written down by name, for want of a phone. `name`: as they let whoever
    called see it; empty otherwise. `heads`: how many come, themselves included. `report`: their labour, once booked."""

    id: int
    citizen: int | None
    name: str
    coming: Coming
    heads: int
    report: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Tally:
    """The list in numbers: heads that come or came, people who cannot, heads that came, lines not ticked yet."""

    coming: int = 0
    cannot: int = 0
    came: int = 0
    open: int = 0


def tally(said: Iterable[tuple[Coming, int]]) -> Tally:
    """Count what people said, each with their heads."""
    coming = cannot = came = unticked = 0
    for word, heads in said:
        coming += heads if word in {Coming.YES, Coming.CAME} else 0
        came += heads if word is Coming.CAME else 0
        cannot += word is Coming.NO
        unticked += word is Coming.YES
    return Tally(coming, cannot, came, unticked)


def check_time(at: datetime, now: datetime) -> None:
    """Raise NotUnderstood where people cannot be called to that moment: "day_past", "day_too_far"."""
    if at <= now:
        raise NotUnderstood("day_past")
    if at - now > MOST_AHEAD:
        raise NotUnderstood("day_too_far", days=MOST_AHEAD.days)


def check_wanted(wanted: int) -> None:
    """Raise NotUnderstood("wanted_range") for nobody, or for more than can be called."""
    if not 1 <= wanted <= MOST_WANTED:
        raise NotUnderstood("wanted_range", most=MOST_WANTED)


def check_heads(heads: int) -> None:
    """Raise NotUnderstood("heads_range") for nobody, or for more than come with one person."""
    if not 1 <= heads <= MOST_HEADS:
        raise NotUnderstood("heads_range", most=MOST_HEADS)


def check_open(day: WorkDay, now: datetime) -> None:
    """Raise NotPossible when nobody can put themselves down any more: "day_cancelled", "day_begun"."""
    if day.state is State.CANCELLED:
        raise NotPossible("day_cancelled")
    if day.state is not State.CALLED or day.at <= now:
        raise NotPossible("day_begun")


def check_ticking(day: WorkDay, now: datetime) -> None:
    """Raise NotPossible when the list cannot be ticked: "day_cancelled", "day_not_begun", "day_booked"."""
    if day.state is State.CANCELLED:
        raise NotPossible("day_cancelled")
    if day.state is not State.CALLED:
        raise NotPossible("day_booked")
    if day.at > now:
        raise NotPossible("day_not_begun")


def on_day_of(at: datetime, hour: time, days: int = 0) -> datetime:
    """That hour in Viet Nam of the day of a moment, or so many days after (before: negative); in UTC."""
    day = local(at).date() + timedelta(days=days)
    return datetime.combine(day, hour, VIETNAM).astimezone(UTC)


def eve(at: datetime) -> datetime:
    """When people are reminded of a day that begins then."""
    return on_day_of(at, EVE, -1)


def morning_after(at: datetime) -> datetime:
    """When whoever called is reminded to tick the list."""
    return on_day_of(at, MORNING, 1)


def labour(heads: int, state: State) -> Amount:
    """The labour of so many who came to a day in this closed state."""
    return Amount(Decimal(heads), "buoi" if state is State.BOOKED_HALF else "ngay_cong")


def account(day: WorkDay) -> str:
    """What a report of labour says: which day it was, and where."""
    where = f", {day.place}" if day.place else ""
    return f"Ngày công {show_date(day.at)}, {show_time(day.at)}{where}."
