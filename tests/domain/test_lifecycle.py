"""The tables of moves, against a second picture of them drawn state by state."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Missing, NotPossible
from domain.lifecycle import FINAL, MOVES, START, STATES, Act, Need, acts_from, move, overall, possible
from domain.reports import Family, State
from tests.domain.picture import NEEDS, PICTURE

EVERY_FAMILY = pytest.mark.parametrize("family", Family)
ALL_NEEDS = frozenset(Need)
LINES = (State.PLEDGED, State.CONFIRMED, State.DELIVERED, State.ACCEPTED, State.REJECTED, State.WITHDRAWN)


@EVERY_FAMILY
def test_every_state_leads_exactly_where_the_picture_says(family: Family) -> None:
    for state, act in product(State, Act):
        target = PICTURE[family].get(state, {}).get(act)
        assert possible(family, state, act) == (target is not None)
        if target is None:
            with pytest.raises(NotPossible) as refused:
                move(family, state, act, ALL_NEEDS)
            assert refused.value.facts == {"act": act.value, "state": state.value}
        else:
            assert move(family, state, act, ALL_NEEDS) is target


@EVERY_FAMILY
def test_the_picture_shows_every_state_and_no_other(family: Family) -> None:
    assert set(PICTURE[family]) == STATES[family]


@EVERY_FAMILY
def test_an_act_stands_once_in_a_table(family: Family) -> None:
    acts = [m.act for m in MOVES[family]]
    assert len(acts) == len(set(acts))


def test_the_tables_have_as_many_moves_as_were_agreed() -> None:
    assert {family: len(moves) for family, moves in MOVES.items()} == {
        Family.CONTRIBUTION: 8,
        Family.WASTE: 16,
        Family.IDEA: 7,
    }


def test_every_act_is_used_by_some_family() -> None:
    assert {m.act for moves in MOVES.values() for m in moves} == set(Act)


def test_every_state_belongs_to_some_family() -> None:
    assert frozenset().union(*STATES.values()) == set(State)


@EVERY_FAMILY
def test_a_move_without_what_it_needs_is_refused(family: Family) -> None:
    for m, state in product(MOVES[family], State):
        if state not in m.sources:
            continue
        needed = NEEDS.get(m.act)
        assert m.needs == ({needed} if needed else set())
        if needed:
            with pytest.raises(Missing) as refused:
                move(family, state, m.act, ALL_NEEDS - {needed})
            assert refused.value.reason == f"missing_{needed.value}"
        else:
            assert move(family, state, m.act) in STATES[family]


@EVERY_FAMILY
def test_every_state_can_be_reached_from_the_start(family: Family) -> None:
    reached = {START[family]}
    while more := {t for state in reached for t in PICTURE[family][state].values()} - reached:
        reached |= more
    assert reached == STATES[family]


@EVERY_FAMILY
def test_every_report_can_still_come_to_an_end(family: Family) -> None:
    ending = set(FINAL & STATES[family])
    while more := {s for s, to in PICTURE[family].items() if set(to.values()) & ending} - ending:
        ending |= more
    assert ending == STATES[family]


@EVERY_FAMILY
def test_in_a_final_state_only_the_author_has_anything_left_to_do(family: Family) -> None:
    for state in FINAL & STATES[family]:
        assert set(acts_from(family, state)) <= {Act.RATE, Act.REOPEN}
    for state in STATES[family] - FINAL:
        assert acts_from(family, state)


@EVERY_FAMILY
def test_acts_are_listed_in_the_order_of_the_table(family: Family) -> None:
    order = [m.act for m in MOVES[family]]
    for state in State:
        acts = acts_from(family, state)
        assert set(acts) == set(PICTURE[family].get(state, {}))
        assert sorted(acts, key=order.index) == list(acts)


@pytest.mark.parametrize("family", [Family.CONTRIBUTION, Family.IDEA])
def test_nothing_is_withdrawn_after_the_office_has_decided(family: Family) -> None:
    for state in FINAL & STATES[family]:
        assert not possible(family, state, Act.WITHDRAW)


@given(st.lists(st.sampled_from(LINES), min_size=1))
def test_a_contribution_is_as_far_as_its_least_advanced_living_line(lines: list[State]) -> None:
    alive = [state for state in lines if state not in {State.REJECTED, State.WITHDRAWN}]
    if alive:
        assert overall(lines) is min(alive, key=LINES.index)
    else:
        assert overall(lines) is (State.WITHDRAWN if State.WITHDRAWN in lines else State.REJECTED)
    assert overall(reversed(lines)) is overall(lines)
