"""Whose an open deadline is: the desk's, the handler's, of whoever has it in claim; who hears above."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.deadlines import Stage
from domain.owing import Owing, active, counts, holds, unwatched, watches
from domain.people import Grant, Role
from domain.permissions import Person
from domain.reports import Family, Involved, State

NOW = datetime(2027, 2, 15, 0, 30, tzinfo=UTC)
HERE, ABOVE = "commune", "province"
HOA = Person(1, (Grant(Role.MODERATOR, HERE),))
BINH = Person(2, (Grant(Role.MODERATOR, HERE),))
MINH = Person(3, (Grant(Role.STAFF, HERE),))
TINH = Person(4, (Grant(Role.MODERATOR, ABOVE),))
QUAN = Person(5, (Grant(Role.ADMIN, ABOVE),))
OFFICERS = {one.id: one for one in (HOA, BINH, MINH, TINH, QUAN)}
CASE = Owing(
    1, Stage.SCREENING, 1, NOW, NOW, False, "LP-27-00001-B", Family.WASTE, State.SUBMITTED, 9, True, HERE, HERE,
    Involved.NO, None, None, None,
)  # fmt: skip
ROUTED = replace(CASE, stage=Stage.ANSWER, state=State.ROUTED, handler=MINH.id)


def holders(case: Owing) -> set[int]:
    """Everybody who is reminded."""
    return {who.id for who in OFFICERS.values() if holds(who, case, OFFICERS, NOW)}


def test_a_case_is_the_desks_until_an_answer_is_owed_by_its_handler() -> None:
    assert holders(CASE) == {HOA.id, BINH.id}
    assert holders(ROUTED) == {MINH.id}
    assert holders(replace(ROUTED, stage=Stage.FORWARDING)) == {HOA.id, BINH.id}


def test_a_handler_whose_role_ended_or_who_is_not_there_leaves_it_to_the_desk() -> None:
    assert holders(replace(ROUTED, handler=QUAN.id)) == {HOA.id, BINH.id}
    assert holders(replace(ROUTED, handler=77)) == {HOA.id, BINH.id}


def test_whoever_has_it_in_claim_is_reminded_alone_while_the_claim_lasts() -> None:
    claimed = replace(CASE, claimed_by=HOA.id, claimed_until=NOW + timedelta(minutes=1))
    assert holders(claimed) == {HOA.id}
    assert holders(replace(claimed, claimed_until=NOW)) == {HOA.id, BINH.id}
    assert holders(replace(claimed, claimed_by=MINH.id)) == {HOA.id, BINH.id}
    assert holders(replace(claimed, claimed_by=77)) == {HOA.id, BINH.id}


def test_nobody_hears_of_their_own_report_nor_of_one_their_commune_may_be_involved_in() -> None:
    assert holders(replace(CASE, author=HOA.id)) == {BINH.id}
    assert holders(replace(CASE, involved=Involved.UNKNOWN, desk=ABOVE)) == {TINH.id}


def test_above_the_desk_its_moderators_hear_who_have_nothing_to_do_with_the_case() -> None:
    assert [who.id for who in OFFICERS.values() if watches(who, CASE, ABOVE)] == [TINH.id]
    assert not watches(TINH, replace(CASE, author=TINH.id), ABOVE)
    assert not watches(TINH, CASE, None)
    assert not watches(HOA, CASE, HERE)


def test_administrators_count_where_nobody_is_above() -> None:
    assert unwatched(None, OFFICERS)
    assert unwatched("elsewhere", OFFICERS)
    assert not unwatched(ABOVE, OFFICERS)
    assert [who.id for who in OFFICERS.values() if counts(who)] == [QUAN.id]


def test_of_a_case_the_first_open_stage_of_the_first_open_round_counts() -> None:
    later = replace(CASE, id=2, stage=Stage.ANSWER)
    again = replace(CASE, id=3, round=2)
    other = replace(CASE, id=4, code="LP-27-00002-C", stage=Stage.FORWARDING)
    assert {one.id for one in active([later, again, CASE, other])} == {1, 4}
    assert active([again, later]) == [later]
