"""Who may see and do what: the whole table, against rules written down a second time in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations, product

import pytest

from domain import permissions
from domain.errors import NotAllowed, NotFound, NotPossible, Refusal
from domain.lifecycle import FINAL, STATES, Act
from domain.people import Citizen, Grant, Role
from domain.permissions import (
    ALLOWED,
    Person,
    Relation,
    check,
    may,
    may_see,
    may_see_identity,
    may_see_suggestion,
    relation,
)
from domain.reports import Family, Involved, State
from tests.domain.picture import PICTURE

COMMUNE, PROVINCE, ELSEWHERE = "xa", "tinh", "xa-khac"
LAN, HOA, STRANGER = 1, 2, 3
"""The author, the staff member it was routed to, and anybody else."""

AUTHORS = set("withdraw answer add_photos rate reopen".split())  # noqa: SIM905 - reads as a sentence
HANDLERS = {"start", "resolve"}
GRANTS = tuple(Grant(role, unit) for role in Role for unit in (COMMUNE, PROVINCE, ELSEWHERE))


@dataclass(frozen=True)
class Filed:
    """A report as far as permissions care."""

    family: Family = Family.WASTE
    state: State = State.SCREENING
    author: int = LAN
    anonymous: bool = False
    unit: str = COMMUNE
    desk: str = COMMUNE
    involved: Involved = Involved.NO
    handler: int | None = HOA


def people(most_grants: int) -> Iterator[Person]:
    """The author, the handler and a stranger, each with every set of up to so many grants."""
    for size in range(most_grants + 1):
        for who, grants in product((LAN, HOA, STRANGER), combinations(GRANTS, size)):
            yield Person(who, grants)


def cases() -> Iterator[Filed]:
    """Every family, state, involvement and desk."""
    for family, involved, desk in product(Family, Involved, (COMMUNE, PROVINCE)):
        for state in STATES[family]:
            yield Filed(family=family, state=state, involved=involved, desk=desk)


def stands(who: Person, case: Filed) -> Relation:
    """The rule in plain words, written a second time."""
    roles_here = {grant.role for grant in who.grants if grant.unit == case.unit}
    roles_at_desk = {grant.role for grant in who.grants if grant.unit == case.desk}
    if case.author == who.id:
        return Relation.AUTHOR
    if case.involved in {Involved.YES, Involved.UNKNOWN} and roles_here - {Role.ADMIN}:
        return Relation.NONE
    if Role.MODERATOR in roles_at_desk:
        return Relation.DESK
    if case.handler == who.id and Role.STAFF in roles_at_desk:
        return Relation.HANDLER
    return Relation.NONE


def expected(standing: Relation, act: Act, case: Filed) -> bool:
    """May somebody who stands like this do it? Written a second time, from the picture of states."""
    if act not in PICTURE[case.family][case.state]:
        return False
    if act is Act.RELEASE and case.involved is not Involved.UNKNOWN:
        return False
    if standing is Relation.AUTHOR:
        return act.value in AUTHORS
    if standing is Relation.HANDLER:
        return act.value in HANDLERS
    return standing is Relation.DESK and act.value not in AUTHORS | HANDLERS


def test_everybody_stands_to_every_report_as_the_rule_says() -> None:
    for who, involved, desk in product(people(2), Involved, (COMMUNE, PROVINCE)):
        case = Filed(involved=involved, desk=desk)
        assert relation(who, case) is stands(who, case), (who, case)


def test_the_whole_table_of_who_may_do_what() -> None:
    everybody = tuple(people(1))
    allowed = 0
    for case in cases():
        for who in everybody:
            standing = stands(who, case)
            assert may_see(who, case) == (standing is not Relation.NONE)
            for act in Act:
                right = expected(standing, act, case)
                assert may(who, act, case) == right, (who, act, case)
                allowed += right
    assert allowed > 1_000


def refusal(who: Person, act: Act, case: Filed) -> type[Refusal] | None:
    """The class of refusal that `check` gives, if any."""
    try:
        check(who, act, case)
    except Refusal as refused:
        return type(refused)
    return None


def test_checking_refuses_exactly_what_nobody_may_do() -> None:
    for case in cases():
        for who, act in product(people(1), Act):
            refused = refusal(who, act, case)
            assert (refused is None) == may(who, act, case)
            assert (refused is NotFound) == (not may_see(who, case))


def test_whoever_has_no_relation_learns_nothing_not_even_that_the_report_exists() -> None:
    with pytest.raises(NotFound) as refused:
        check(Person(STRANGER), Act.REJECT, Filed())
    assert (refused.value.reason, refused.value.facts) == ("no_such_report", {})


def test_a_moderator_never_judges_a_report_of_their_own() -> None:
    moderator = Person(LAN, (Grant(Role.MODERATOR, COMMUNE), Grant(Role.STAFF, COMMUNE)))
    for case in cases():
        own = replace(case, handler=LAN)
        for act in set(Act) - {Act(name) for name in AUTHORS}:
            assert not may(moderator, act, own)
    with pytest.raises(NotAllowed) as refused:
        check(moderator, Act.REJECT, Filed())
    assert refused.value.reason == "own_report"


def test_an_author_is_told_that_the_work_of_a_handler_is_not_theirs() -> None:
    with pytest.raises(NotAllowed) as refused:
        check(Person(LAN), Act.START, Filed(state=State.ROUTED))
    assert refused.value.reason == "not_allowed"


def test_a_move_from_the_wrong_state_is_not_possible_for_whoever_may_make_it() -> None:
    with pytest.raises(NotPossible) as refused:
        check(Person(STRANGER, (Grant(Role.MODERATOR, COMMUNE),)), Act.CLOSE, Filed())
    assert refused.value.facts == {"act": "close", "state": "screening"}


@pytest.mark.parametrize("role", [Role.MODERATOR, Role.STAFF, Role.VILLAGE_HEAD, Role.PUBLICITY])
@pytest.mark.parametrize("involved", [Involved.YES, Involved.UNKNOWN])
def test_who_holds_an_office_in_an_involved_commune_never_sees_the_report(role: Role, involved: Involved) -> None:
    for extra in ((), *((grant,) for grant in GRANTS)):
        holder = Person(HOA, (Grant(role, COMMUNE), *extra))
        for case in cases():
            if case.involved is involved:
                assert not may_see(holder, case)
                assert not may_see_identity(holder, case)


def test_the_desk_above_handles_what_involves_the_commune() -> None:
    above = Person(STRANGER, (Grant(Role.MODERATOR, PROVINCE),))
    case = Filed(desk=PROVINCE, involved=Involved.YES)
    assert may(above, Act.ROUTE, case)
    assert not may(above, Act.RELEASE, case)
    assert may(above, Act.RELEASE, replace(case, involved=Involved.UNKNOWN))


def test_roles_of_another_unit_and_the_admin_role_give_no_sight_of_a_report() -> None:
    for role in Role:
        assert not may_see(Person(STRANGER, (Grant(role, ELSEWHERE),)), Filed())
    assert not may_see(Person(STRANGER, (Grant(Role.ADMIN, COMMUNE),)), Filed())
    assert not may_see(Person(STRANGER, (Grant(Role.VILLAGE_HEAD, COMMUNE),)), Filed())


def test_staff_only_see_what_was_routed_to_them() -> None:
    staff = (Grant(Role.STAFF, COMMUNE),)
    assert may_see(Person(HOA, staff), Filed())
    assert not may_see(Person(STRANGER, staff), Filed())
    assert not may_see(Person(HOA, staff), Filed(handler=None))
    assert not may_see(Person(HOA), Filed())


def test_the_name_of_an_unnamed_author_is_for_nobody_else() -> None:
    for who, case in product(people(2), (Filed(anonymous=True), Filed(anonymous=True, involved=Involved.UNKNOWN))):
        assert may_see_identity(who, case) == (who.id == LAN)


def test_the_name_of_a_named_author_is_for_the_desk_and_not_for_the_handler() -> None:
    for who, involved in product(people(2), Involved):
        case = Filed(involved=involved)
        assert may_see_identity(who, case) == (stands(who, case) in {Relation.AUTHOR, Relation.DESK})


def test_what_the_rules_suggested_is_for_the_desk_alone() -> None:
    for who, involved in product(people(2), Involved):
        case = Filed(involved=involved)
        assert may_see_suggestion(who, case) == (stands(who, case) is Relation.DESK)


def test_every_act_is_somebodys_and_only_one_relations() -> None:
    assert set(ALLOWED) == set(Act)
    assert all(len(who) == 1 and Relation.NONE not in who for who in ALLOWED.values())
    counts = {standing: sum(standing in who for who in ALLOWED.values()) for standing in Relation}
    assert counts == {Relation.AUTHOR: 5, Relation.DESK: 15, Relation.HANDLER: 2, Relation.NONE: 0}


def test_nobody_but_the_author_moves_a_report_that_has_come_to_its_end() -> None:
    for case in cases():
        if case.state in FINAL:
            for who, act in product(people(1), Act):
                assert not may(who, act, case) or who.id == LAN


def test_a_citizen_can_be_asked_about_their_roles() -> None:
    head = Citizen(LAN, 1, "vi", COMMUNE, None, (Grant(Role.VILLAGE_HEAD, COMMUNE),))
    assert head.holds(Role.VILLAGE_HEAD)
    assert not head.holds(Role.MODERATOR)
    assert relation(head, Filed()) is Relation.AUTHOR


ONLY_OFFICER = Person(HOA, (Grant(Role.MODERATOR, COMMUNE), Grant(Role.STAFF, COMMUNE)))


@pytest.mark.parametrize("state", [State.ROUTED, State.IN_PROGRESS, State.REOPENED])
def test_the_only_officer_of_a_commune_handles_what_was_routed_to_them(state: State) -> None:
    assert relation(ONLY_OFFICER, Filed(state=state, handler=HOA)) is Relation.HANDLER
    assert relation(ONLY_OFFICER, Filed(state=state, handler=STRANGER)) is Relation.DESK


@pytest.mark.parametrize("state", [State.SCREENING, State.RESOLVED, State.CLOSED])
def test_and_is_its_desk_before_and_after(state: State) -> None:
    assert relation(ONLY_OFFICER, Filed(state=state, handler=HOA)) is Relation.DESK


def test_what_only_the_author_does_is_never_an_officers_step() -> None:
    assert {"file", "withdraw", "answer", "add_photos", "rate", "reopen"} == permissions.BY_AUTHOR
