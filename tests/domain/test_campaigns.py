"""Campaigns: hours at which they leave, when they end, codes, words by language, counts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.campaigns import Audience, Campaign, Outcome, Progress, State, facts, text_for
from domain.codes import find, make, make_announcement, read, read_announcement
from domain.errors import NotUnderstood
from domain.quiet_hours import ends, opens, quiet
from domain.reports import Family
from domain.times import VIETNAM, local

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = st.timedeltas(timedelta(), timedelta(days=700)).map(lambda later: NEW_YEAR + later)
LENGTHS = st.timedeltas(timedelta(), timedelta(days=9))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=VIETNAM)


@pytest.mark.parametrize(
    ("hour", "minute", "night"), [(5, 59, True), (6, 0, False), (20, 59, False), (21, 0, True), (0, 0, True)]
)
def test_night_is_from_nine_to_six(hour: int, minute: int, night: bool) -> None:
    assert quiet(at(23, hour, minute)) is night


def test_it_opens_in_the_morning() -> None:
    assert opens(at(23, 9)) == at(23, 9)
    assert opens(at(23, 4)) == at(23, 6)
    assert opens(at(23, 22)) == at(24, 6)


def test_what_does_not_fit_before_the_night_goes_on_in_the_morning() -> None:
    assert ends(at(23, 20), timedelta(minutes=30)) == at(23, 20, 30)
    assert ends(at(23, 20), timedelta(hours=2)) == at(24, 7)
    assert ends(at(23, 23), timedelta(hours=16)) == at(25, 7)


@given(MOMENTS, LENGTHS)
def test_days_are_as_long_as_what_leaves_in_them(begins: datetime, takes: timedelta) -> None:
    ended = ends(begins, takes)
    first, nights = opens(begins), (local(ended).date() - local(opens(begins)).date()).days
    assert not quiet(first)
    assert ended - first == takes + nights * timedelta(hours=9)


@given(st.integers(2026, 2099), st.integers(1, 10**9 - 1))
def test_a_code_is_read_back_and_is_no_code_of_a_report(year: int, number: int) -> None:
    code = make_announcement(year, number)
    assert read_announcement(f" {code.lower().replace('-', ' ')}.") == code
    assert find(code) is None
    with pytest.raises(NotUnderstood):
        read(code)
    with pytest.raises(NotUnderstood):
        read_announcement(make(Family.WASTE, year, number))


def test_nobody_is_meant_by_an_audience_without_places() -> None:
    assert not Audience()
    assert Audience(units=("a",))
    assert Audience(villages=(1,))


def test_whoever_reads_a_language_that_it_has_not_gets_the_first() -> None:
    one = Campaign(7, "TB", 1, State.DRAFT, "u", 1, "T", {"vi": "Chào", "en": "Hello"}, Audience(), photo="p")
    assert (text_for(one, "en"), text_for(one, "km")) == ("Hello", "Chào")
    assert one.photos == ("p",)
    assert facts(one, "Xã", "en")["text"] == "Hello"
    later = Campaign(7, "TB", 1, State.DRAFT, "u", 1, "T", {"vi": "Chào"}, Audience(), begins=at(23, 9))
    assert (later.photos, facts(later, "Xã")["begins"]) == ((), "2026-11-23T09:00:00+07:00")


def test_who_only_waits_for_their_own_message_is_settled() -> None:
    outcomes = {Outcome.SENT: 5, Outcome.PARKED: 2, Outcome.WAITING: 3, Outcome.QUEUED: 1}
    assert (Progress(outcomes).planned, Progress(outcomes).settled) == (11, 7)
