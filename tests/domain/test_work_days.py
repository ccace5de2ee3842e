"""The rules of work days, each at its edges; and who may do what, as a whole table."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.errors import NotPossible, NotUnderstood, Refusal
from domain.people import Grant, Role
from domain.permissions import Person, may_call, may_call_everybody, may_join, may_lead, may_see_days
from domain.reports import Amount
from domain.times import local
from domain.work_days import (
    MOST_AHEAD,
    Coming,
    State,
    Tally,
    WorkDay,
    account,
    check_heads,
    check_open,
    check_ticking,
    check_time,
    check_wanted,
    eve,
    labour,
    morning_after,
    tally,
)

NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)
DAY = WorkDay(1, State.CALLED, 1, "xa", 2, None, 7, NOW + timedelta(days=6), 20, "Đường bản Nà Khuy", "", NOW)
MOMENTS = st.integers(0, 4 * 365 * 24 * 60).map(lambda minutes: NOW + timedelta(minutes=minutes))
HERE, THERE = "xa", "xa-khac"


def why(rule: object, *given: object) -> str:
    """The reason of the refusal; empty if there is none."""
    try:
        rule(*given)  # type: ignore[operator]
    except Refusal as refusal:
        return refusal.reason
    return ""


@pytest.mark.parametrize(
    ("ahead", "reason"),
    [
        (timedelta(0), "day_past"),
        (timedelta(seconds=1), ""),
        (MOST_AHEAD, ""),
        (MOST_AHEAD + timedelta(seconds=1), "day_too_far"),
    ],
)
def test_people_are_called_to_a_moment_within_ninety_days(ahead: timedelta, reason: str) -> None:
    assert why(check_time, NOW + ahead, NOW) == reason


@given(st.integers(-5, 600))
@example(1)
@example(20)
@example(500)
def test_one_to_five_hundred_are_called_and_one_to_twenty_come_together(number: int) -> None:
    assert (why(check_wanted, number) == "") == (1 <= number <= 500)
    assert (why(check_heads, number) == "") == (1 <= number <= 20)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("begun", [False, True])
def test_a_list_is_open_until_the_day_begins_and_is_ticked_from_then_on(state: State, begun: bool) -> None:
    now, one = DAY.at if begun else NOW, replace(DAY, state=state)
    called = state is State.CALLED
    shut = "day_cancelled" if state is State.CANCELLED else "day_begun"
    assert why(check_open, one, now) == ("" if called and not begun else shut)
    over = "day_cancelled" if state is State.CANCELLED else "day_booked"
    assert why(check_ticking, one, now) == (("" if begun else "day_not_begun") if called else over)


@given(MOMENTS)
def test_the_evening_before_and_the_morning_after_are_hours_of_viet_nam(at: datetime) -> None:
    before, after = local(eve(at)), local(morning_after(at))
    assert (before.hour, before.minute, local(at).date() - before.date()) == (18, 0, timedelta(days=1))
    assert (after.hour, after.minute, after.date() - local(at).date()) == (7, 30, timedelta(days=1))
    assert eve(at) < at < morning_after(at)


@given(st.lists(st.tuples(st.sampled_from(Coming), st.integers(1, 20))))
def test_the_list_in_numbers_counts_each_line_once(said: list[tuple[Coming, int]]) -> None:
    found = tally(said)
    heads = {word: sum(count for one, count in said if one is word) for word in Coming}
    assert found.coming == heads[Coming.YES] + heads[Coming.CAME]
    assert found.came == heads[Coming.CAME]
    assert found.cannot == [word for word, _ in said].count(Coming.NO)
    assert found.open == [word for word, _ in said].count(Coming.YES)


def test_labour_is_a_day_for_each_head_or_half_a_one() -> None:
    assert tally([]) == Tally()
    assert labour(3, State.BOOKED) == Amount(Decimal(3), "ngay_cong")
    assert labour(3, State.BOOKED_HALF) == Amount(Decimal(3), "buoi")
    assert account(DAY) == "Ngày công 29/11/2026, 9:00, Đường bản Nà Khuy."
    assert account(replace(DAY, place="")) == "Ngày công 29/11/2026, 9:00."


@pytest.mark.parametrize(("role", "unit"), [(None, HERE), *product(Role, (HERE, THERE))])
@pytest.mark.parametrize("who", [7, 8])
def test_who_may_call_lead_see_and_join(role: Role | None, unit: str, who: int) -> None:
    person = Person(who, (Grant(role, unit),) if role else ())
    here = unit == HERE
    calls = here and role in {Role.VILLAGE_HEAD, Role.MODERATOR}
    assert may_call(person, HERE) == calls
    assert may_call_everybody(person, HERE) == may_see_days(person, HERE) == (here and role is Role.MODERATOR)
    assert may_lead(person, 7, HERE) == (calls and who == 7)
    assert may_join(person, 7) == (who != 7)


def test_refusals_are_of_their_kinds() -> None:
    with pytest.raises(NotUnderstood):
        check_wanted(0)
    with pytest.raises(NotPossible):
        check_ticking(DAY, NOW)
