"""Quotas: how a plan stands, what is left of it, and what a campaign may plan with."""

from __future__ import annotations

import json

import pytest

from domain.quotas import INCOMING, Plan, Spent, Standing, as_data, crowd, left, read_plan, room, standing

OK, NEAR, LAST, OUT = Standing.OK, Standing.NEAR, Standing.LAST, Standing.OUT
PILOT = Plan(monthly=3_000, users=50)


@pytest.mark.parametrize(
    ("used", "stands"),
    [(0, OK), (2_399, OK), (2_400, NEAR), (2_849, NEAR), (2_850, LAST), (2_999, LAST), (3_000, OUT), (3_001, OUT)],
)
def test_a_month_is_near_its_end_from_80_and_kept_for_answers_from_95_of_a_hundred(used: int, stands: Standing) -> None:
    assert standing(PILOT, Spent(month=used)) is stands


@pytest.mark.parametrize(("used", "stands"), [(39, OK), (40, NEAR), (48, LAST), (49, LAST), (50, OUT), (51, OUT)])
def test_people_stand_like_messages(used: int, stands: Standing) -> None:
    assert crowd(PILOT, Spent(users=used)) is stands


def test_the_worse_of_month_and_day_counts() -> None:
    plan = Plan(monthly=1_000, daily=100)
    assert standing(plan, Spent(month=10, day=100)) is OUT
    assert standing(plan, Spent(month=950, day=1)) is LAST


def test_where_no_limit_is_known_none_is_near() -> None:
    much = Spent(10**9, 10**9, 10**9)
    assert (standing(Plan(), much), crowd(Plan(), much), left(Plan(), much), room(Plan(), much)) == (OK, OK, None, None)


@pytest.mark.parametrize(
    ("plan", "spent", "rest", "campaign"),
    [
        (PILOT, Spent(), 3_000, 2_400),
        (PILOT, Spent(month=2_000), 1_000, 400),
        (PILOT, Spent(month=2_500), 500, 0),
        (PILOT, Spent(month=3_100), 0, 0),
        (Plan(daily=10), Spent(month=900, day=4), 6, 4),
        (Plan(monthly=100, daily=10), Spent(month=95, day=0), 5, 0),
        (Plan(monthly=100, daily=10), Spent(month=1, day=8), 2, 0),
    ],
)
def test_what_is_left_and_what_may_be_planned_without_a_fifth(
    plan: Plan, spent: Spent, rest: int, campaign: int
) -> None:
    assert (left(plan, spent), room(plan, spent)) == (rest, campaign)


def test_a_plan_comes_back_from_the_database_as_it_was() -> None:
    plan = Plan(3_000, 100, 50, True, (("confirmed", "12345"),), ("paid", INCOMING))
    assert read_plan(json.loads(json.dumps(as_data(plan)))) == plan
    assert read_plan({}) == Plan()
    assert read_plan({"monthly": 5, "of a later version": 1}) == Plan(monthly=5)
