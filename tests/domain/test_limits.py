"""Time limits and what they rest on."""

from __future__ import annotations

import pytest

from domain.deadlines import STAGES, Stage
from domain.errors import NotUnderstood
from domain.limits import DEFAULTS, Limit, Limits, read_days
from domain.people import Grant, Role
from domain.permissions import Person, may_extend, may_keep_calendar
from domain.reports import Family, Involved
from tests.domain.test_permissions import COMMUNE, ELSEWHERE, HOA, LAN, PROVINCE, STRANGER, Filed


def test_every_step_has_a_limit_with_its_legal_text() -> None:
    assert set(DEFAULTS) == {(family, "", stage) for family in Family for stage in STAGES[family]}
    assert all(limit.basis for limit in DEFAULTS.values())


def test_the_limits_of_a_report_of_waste() -> None:
    usual = Limits()
    assert [usual.of(Family.WASTE, "WATER", stage).days for stage in STAGES[Family.WASTE]] == [2, 5, 10]


def test_a_domain_goes_before_its_family_and_both_before_the_default() -> None:
    family, water = Limit(8, "Quy chế"), Limit(3, "Quy chế nước sạch")
    limits = Limits(
        {(Family.WASTE, "", Stage.ANSWER): family, (Family.WASTE, "WATER", Stage.ANSWER): water},
    )
    assert limits.of(Family.WASTE, "WATER", Stage.ANSWER) == water
    assert limits.of(Family.WASTE, "LAND", Stage.ANSWER) == family
    assert limits.of(Family.WASTE, None, Stage.ANSWER) == family
    assert limits.of(Family.IDEA, None, Stage.ANSWER) == DEFAULTS[Family.IDEA, "", Stage.ANSWER]


@pytest.mark.parametrize(("typed", "days"), [("1", 1), (" 60 ", 60), ("07", 7)])
def test_days_are_typed_as_a_number(typed: str, days: int) -> None:
    assert read_days(typed) == days


@pytest.mark.parametrize("typed", ["", "0", "61", "ba", "-1", "2.5", "²", "9" * 5_000])
def test_a_limit_without_end_or_sense_is_refused(typed: str) -> None:
    with pytest.raises(NotUnderstood, match="days_not_understood"):
        read_days(typed)


@pytest.mark.parametrize(
    ("who", "case", "allowed"),
    [
        (Person(STRANGER, (Grant(Role.MODERATOR, COMMUNE),)), Filed(), True),
        (Person(HOA, (Grant(Role.STAFF, COMMUNE),)), Filed(), True),
        (Person(STRANGER, (Grant(Role.STAFF, COMMUNE),)), Filed(), False),
        (Person(LAN, (Grant(Role.MODERATOR, COMMUNE),)), Filed(), False),
        (Person(STRANGER, (Grant(Role.MODERATOR, COMMUNE),)), Filed(desk=PROVINCE, involved=Involved.YES), False),
        (Person(STRANGER, (Grant(Role.MODERATOR, PROVINCE),)), Filed(desk=PROVINCE, involved=Involved.YES), True),
    ],
)
def test_whoever_holds_a_case_may_put_its_answer_off(who: Person, case: Filed, *, allowed: bool) -> None:
    assert may_extend(who, case) is allowed


@pytest.mark.parametrize("role", Role)
def test_a_unit_keeps_its_own_calendar_and_administrators_that_of_everywhere(role: Role) -> None:
    who = Person(STRANGER, (Grant(role, COMMUNE),))
    assert may_keep_calendar(who, COMMUNE) is (role in {Role.MODERATOR, Role.ADMIN})
    assert may_keep_calendar(who, None) is (role is Role.ADMIN)
    assert not may_keep_calendar(who, ELSEWHERE)
