"""Reminders: what is due when, once, whatever days are worked and however often somebody looks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.deadlines import Stage
from domain.reminders import (
    PRESSINGS,
    REMINDERS,
    Hears,
    digest_of,
    owed,
    pressing,
    stands,
    subject,
    time_of_digests,
    works_today,
)
from domain.times import VIETNAM
from domain.workdays import Calendar, DayRule

TET = date(2027, 2, 6)
days = st.dates(date(2026, 1, 1), date(2028, 12, 31))
calendars = st.dictionaries(days, st.booleans(), max_size=8).map(
    lambda changed: Calendar({day: DayRule(works, "thử") for day, works in changed.items()})
)


def test_names_are_different_and_days_of_a_stage_too() -> None:
    assert len({one.name for one in (*REMINDERS, *PRESSINGS)}) == len(REMINDERS) + len(PRESSINGS)
    for stage in Stage:
        for hears in Hears:
            when = [one.days for one in REMINDERS if one.hears is hears and stage in one.stages]
            assert len(set(when)) == len(when) > 0
            assert any(one.days > 0 for one in REMINDERS if one.hears is hears)


@pytest.mark.parametrize(
    ("today", "days"),
    [
        ("2027-02-02", -1),
        ("2027-02-03", 0),
        ("2027-02-11", 1),
        ("2027-02-12", 2),
        ("2027-02-15", 3),
        ("2027-02-01", -2),
    ],
)
def test_tet_counts_as_no_days(today: str, days: int) -> None:
    assert stands(date(2027, 2, 3), date.fromisoformat(today), Calendar()) == days


def test_a_due_day_that_became_a_day_off_is_reached_on_the_last_working_day_before() -> None:
    closed = Calendar({date(2027, 3, 2): DayRule(False, "Bão")})
    assert [stands(date(2027, 3, 2), date(2027, 3, day), closed) for day in (1, 3)] == [0, 1]


@given(days, st.integers(-40, 40), calendars)
def test_standing_grows_by_one_on_each_working_day_and_stays_on_others(
    due: date, ahead: int, calendar: Calendar
) -> None:
    today = due + timedelta(days=ahead)
    if today + timedelta(days=1) != due and today != due:
        grown = stands(due, today + timedelta(days=1), calendar) - stands(due, today, calendar)
        assert grown == calendar.works(today + timedelta(days=1))


@given(st.sampled_from(Stage), st.lists(st.integers(-6, 14), min_size=1, max_size=30), st.sampled_from(Hears))
def test_looked_at_in_any_order_of_days_each_is_said_once_and_only_forward(
    stage: Stage, seen: list[int], hears: Hears
) -> None:
    told: list[str] = []
    when = {one.name: one.days for one in REMINDERS}
    for days_over in seen:
        found = owed(stage, days_over, hears, told)
        if found:
            assert found.days <= days_over
            assert found.name not in told
            assert all(when[name] < found.days for name in told)
            told.append(found.name)
        assert owed(stage, days_over, hears, told) is None
    last = max((one.days for one in REMINDERS if one.hears is hears and stage in one.stages and one.days <= max(seen)),
               default=None)  # fmt: skip
    assert (max((when[name] for name in told), default=None)) == last


def test_of_several_that_have_come_the_last_is_said() -> None:
    assert getattr(owed(Stage.SCREENING, 4, Hears.HOLDER, ()), "name", None) == "over_3"
    assert owed(Stage.SCREENING, 4, Hears.HOLDER, ("over_10",)) is None
    assert owed(Stage.SCREENING, -2, Hears.HOLDER, ()) is None
    assert getattr(owed(Stage.ANSWER, -2, Hears.HOLDER, ()), "name", None) == "ahead"
    assert getattr(owed(Stage.ANSWER, 2, Hears.ABOVE, ()), "name", None) == "above_2"


@pytest.mark.parametrize(
    ("minutes", "holder", "above"),
    [(0, None, None), (299, None, None), (300, "half", None), (600, "due", None), (659, "due", None),
     (660, "late", "late_above")],
)  # fmt: skip
def test_what_presses_is_said_when_half_the_time_has_gone_at_the_deadline_and_an_hour_after(
    minutes: int, holder: str | None, above: str | None
) -> None:
    begun = datetime(2027, 2, 6, 1, tzinfo=UTC)
    due, now = begun + timedelta(hours=10), begun + timedelta(minutes=minutes)
    for hears, name in ((Hears.HOLDER, holder), (Hears.ABOVE, above)):
        found = pressing(begun, due, now, hears, ())
        assert (found.name if found else None) == name
        assert pressing(begun, due, now, hears, (name,) if name else ()) is None


def test_another_due_day_is_another_subject_and_a_day_is_one_in_viet_nam() -> None:
    due = datetime(2027, 2, 14, 18, tzinfo=UTC)
    assert subject(12, due) == "deadline:12:2027-02-15"
    assert subject(12, due) != subject(12, due + timedelta(days=1))
    assert digest_of(TET) == "digest:2027-02-06"


@pytest.mark.parametrize(("hour", "may"), [("07:29", False), ("07:30", True), ("16:59", True), ("17:00", False)])
def test_digests_leave_from_half_past_seven_until_five(hour: str, may: bool) -> None:
    moment = datetime.combine(TET, time.fromisoformat(hour), VIETNAM)
    assert time_of_digests(moment) is may


def test_one_office_that_works_is_enough() -> None:
    open_on_tet = Calendar({TET: DayRule(True, "Trực")})
    moment = datetime.combine(TET, time(9), VIETNAM)
    assert works_today((Calendar(), open_on_tet), moment)
    assert not works_today((Calendar(),), moment)
