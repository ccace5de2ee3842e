"""Who may see and do what with a report. One function, `may`; everything that acts asks it.

A person stands to a report in at most one relation: its author (who never judges it), its desk (a moderator of the
unit that handles it), or its handler (the staff member it was routed to). Where the commune may be involved, the
desk is the unit above, and whoever holds an office in that commune has no relation to the report at all
(KH-III.1.d.2.1; Law 110/2025/QH15 on protecting those who report waste).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from domain.errors import NotAllowed, NotFound, NotPossible
from domain.lifecycle import Act, possible
from domain.people import Grant, Role
from domain.reports import Family, Involved, State


class Relation(StrEnum):
    """How a person stands to a report."""

    AUTHOR = "author"
    DESK = "desk"
    HANDLER = "handler"
    NONE = "none"


class Actor(Protocol):
    """Whoever acts: a citizen with grants."""

    @property
    def id(self) -> int: ...
    @property
    def grants(self) -> tuple[Grant, ...]: ...


class Case(Protocol):
    """What a decision needs to know of a report."""

    @property
    def family(self) -> Family: ...
    @property
    def state(self) -> State: ...
    @property
    def author(self) -> int: ...
    @property
    def anonymous(self) -> bool: ...
    @property
    def unit(self) -> str: ...
    @property
    def desk(self) -> str: ...
    @property
    def involved(self) -> Involved: ...
    @property
    def handler(self) -> int | None: ...


ALLOWED: dict[Act, frozenset[Relation]] = {
    Act.WITHDRAW: frozenset({Relation.AUTHOR}),
    Act.ANSWER: frozenset({Relation.AUTHOR}),
    Act.ADD_PHOTOS: frozenset({Relation.AUTHOR}),
    Act.RATE: frozenset({Relation.AUTHOR}),
    Act.REOPEN: frozenset({Relation.AUTHOR}),
    Act.TAKE: frozenset({Relation.DESK}),
    Act.ASK: frozenset({Relation.DESK}),
    Act.CONFIRM: frozenset({Relation.DESK}),
    Act.REJECT: frozenset({Relation.DESK}),
    Act.DELIVER: frozenset({Relation.DESK}),
    Act.ACCEPT: frozenset({Relation.DESK}),
    Act.DUPLICATE: frozenset({Relation.DESK}),
    Act.HAND_OVER: frozenset({Relation.DESK}),
    Act.ROUTE: frozenset({Relation.DESK}),
    Act.RELEASE: frozenset({Relation.DESK}),
    Act.CLOSE: frozenset({Relation.DESK}),
    Act.REVIEW: frozenset({Relation.DESK}),
    Act.RECOGNISE: frozenset({Relation.DESK}),
    Act.REPLY: frozenset({Relation.DESK}),
    Act.CLASSIFY: frozenset({Relation.DESK}),
    Act.START: frozenset({Relation.HANDLER}),
    Act.RESOLVE: frozenset({Relation.HANDLER}),
}

BY_AUTHOR = frozenset({"file", *(act.value for act, who in ALLOWED.items() if who == {Relation.AUTHOR})})
"""What only the author does. The journal may know them by another number: it is not rewritten when chats are joined."""

_HANDLING = frozenset({State.ROUTED, State.IN_PROGRESS, State.REOPENED})
"""While a case is with its handler: a small commune's only officer, moderator and staff in one, works on it then."""

HOLDERS = (Role.MODERATOR, Role.STAFF, Role.VILLAGE_HEAD, Role.PUBLICITY)
"""Whoever holds one of these in a commune may be a friend of whom a report is about."""


@dataclass(frozen=True, slots=True)
class Person:
    """The least an actor can be; citizens and console sessions fit as well."""

    id: int
    grants: tuple[Grant, ...] = ()


def relation(who: Actor, case: Case) -> Relation:
    """The one relation of a person to a report."""
    if who.id == case.author:
        return Relation.AUTHOR
    if case.involved is not Involved.NO and _holds_office_in(who, case.unit):
        return Relation.NONE
    handles = who.id == case.handler and Grant(Role.STAFF, case.desk) in who.grants
    if handles and case.state in _HANDLING:
        return Relation.HANDLER
    if Grant(Role.MODERATOR, case.desk) in who.grants:
        return Relation.DESK
    return Relation.HANDLER if handles else Relation.NONE


def _holds_office_in(who: Actor, unit: str) -> bool:
    return any(grant.unit == unit and grant.role in HOLDERS for grant in who.grants)


def may_see(who: Actor, case: Case) -> bool:
    """May this person know that the report exists?"""
    return relation(who, case) is not Relation.NONE


def may_see_identity(who: Actor, case: Case) -> bool:
    """May this person see the author's name and phone? The desk may, unless the author asked to be anonymous."""
    if case.anonymous:
        return who.id == case.author
    return relation(who, case) in {Relation.AUTHOR, Relation.DESK}


def may_see_suggestion(who: Actor, case: Case) -> bool:
    """May this person see what the rules made of the author's words? Only the desk: a handler could read an accusation
    of somebody they know out of it, and the author would take it for a decision."""
    return relation(who, case) is Relation.DESK


def may(who: Actor, act: Act, case: Case) -> bool:
    """May this person do this to the report, as it stands now?"""
    if act is Act.RELEASE and case.involved is not Involved.UNKNOWN:
        return False
    return relation(who, case) in ALLOWED[act] and possible(case.family, case.state, act)


def check(who: Actor, act: Act, case: Case) -> None:
    """Raise the refusal that `may` stands for: NotFound, NotAllowed or NotPossible."""
    standing = relation(who, case)
    if standing is Relation.NONE:
        raise NotFound("no_such_report")
    if standing not in ALLOWED[act]:
        own = standing is Relation.AUTHOR and Relation.DESK in ALLOWED[act]
        raise NotAllowed("own_report" if own else "not_allowed", act=act.value)
    if not may(who, act, case):
        raise NotPossible("not_possible", act=act.value, state=case.state.value)
