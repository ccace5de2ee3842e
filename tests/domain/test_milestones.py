"""The movement's calendar: its days, who is told how early, each once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.milestones import BY_NAME, MILESTONES, Milestone, concerns, day_in, nearest, owed, read_day, subject
from domain.people import Grant, Role
from domain.workdays import Calendar

REPORT, THRIFT, FINAL = BY_NAME["annual_report"], BY_NAME["thrift_day"], BY_NAME["review_2030"]
KINDS = {"commune": "commune", "province": "province"}


@pytest.mark.parametrize("one", MILESTONES, ids=lambda one: one.name)
def test_every_milestone_rests_on_something_and_has_a_day_and_leads(one: Milestone) -> None:
    assert one.basis.startswith(("KH-", "Luật "))
    assert read_day(one.usual, 2028)
    assert sorted(one.leads, reverse=True) == list(one.leads)
    assert one.leads[-1] == 0
    assert one.who
    assert len(one.name) <= 32


def test_the_plans_points_in_time_are_all_there() -> None:
    bases = " ".join(one.basis for one in MILESTONES)
    assert all(f"KH-{point}" in bases for point in ("VI.7", "VI.3.2", "III.2.a", "V.1.2", "V.2", "VI.6"))


def test_a_day_set_for_a_year_goes_before_one_set_for_all_and_that_before_the_usual_one() -> None:
    assert day_in(REPORT, 2027, {}) == date(2027, 11, 15)
    every = {("annual_report", 0): "12-15"}
    assert day_in(REPORT, 2027, every) == date(2027, 12, 15)
    assert day_in(REPORT, 2027, every | {("annual_report", 2027): "10-29"}) == date(2027, 10, 29)


def test_a_review_comes_in_its_year_alone() -> None:
    assert day_in(FINAL, 2030, {}) == date(2030, 10, 31)
    assert day_in(FINAL, 2029, {}) is None
    assert nearest(FINAL, date(2027, 10, 20), {}) is None
    assert nearest(FINAL, date(2030, 10, 20), {}) == date(2030, 10, 31)


def test_the_last_of_february_is_a_day_of_every_year_and_no_day_is_refused() -> None:
    assert read_day("02-29", 2027) == date(2027, 2, 28)
    assert read_day("02-29", 2028) == date(2028, 2, 29)
    with pytest.raises(ValueError, match="day"):
        read_day("02-30", 2028)


def test_roles_and_kinds_of_units_decide_who_is_told() -> None:
    assert concerns(THRIFT, (Grant(Role.VILLAGE_HEAD, "commune"),), KINDS)
    assert not concerns(THRIFT, (Grant(Role.VILLAGE_HEAD, "province"),), KINDS)
    assert not concerns(THRIFT, (Grant(Role.STAFF, "commune"),), KINDS)
    assert concerns(REPORT, (Grant(Role.PUBLICITY, "commune"), Grant(Role.STAFF, "province")), KINDS)
    assert not concerns(REPORT, (Grant(Role.STAFF, "unknown"),), KINDS)


@given(st.sampled_from([REPORT, THRIFT]), st.lists(st.integers(-70, 30), min_size=1, max_size=40))
def test_looked_at_on_any_days_each_lead_is_told_once_and_only_nearer(one: Milestone, ahead: list[int]) -> None:
    day, told = date(2027, 11, 15) if one is REPORT else date(2027, 5, 31), list[int]()
    for number in ahead:
        today = day + timedelta(days=number)
        if nearest(one, today, {}) != day:
            continue
        found = owed(one, day, today, Calendar(), [str(lead) for lead in told])
        if found:
            assert found.left <= found.lead
            assert all(lead > found.lead for lead in told)
            told.append(found.lead)
        assert owed(one, day, today, Calendar(), [str(lead) for lead in told]) is None


def test_a_day_long_gone_is_not_told_any_more() -> None:
    day = date(2027, 11, 15)
    found = owed(REPORT, day, date(2027, 11, 18), Calendar(), ())
    assert found is not None
    assert (found.left, found.lead) == (-3, 0)
    assert owed(REPORT, day, date(2027, 11, 25), Calendar(), ()) is None
    assert nearest(REPORT, date(2027, 12, 10), {}) is None
    assert subject(REPORT, day) == "milestone:annual_report:2027-11-15"
