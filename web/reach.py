"""What part of the queue an officer sees, and its parts by what has to be done."""

from __future__ import annotations

from dataclasses import dataclass

from domain.lifecycle import FINAL
from domain.people import Citizen, Role
from domain.reports import State
from domain.words import N_


@dataclass(frozen=True, slots=True)
class Group:
    """A part of the queue. No states: all of them."""

    name: str
    label: str
    states: tuple[State, ...]


S = State

GROUPS = (
    Group("waiting", N_("Chờ duyệt"), (S.PLEDGED, S.SUBMITTED, S.SCREENING, S.REVIEWED, S.REOPENED)),
    Group("asked", N_("Chờ bổ sung"), (S.NEEDS_INFO,)),
    Group("working", N_("Đang xử lý"), (S.CONFIRMED, S.DELIVERED, S.ROUTED, S.IN_PROGRESS, S.RESOLVED)),
    Group("done", N_("Đã xong"), tuple(state for state in State if state in FINAL)),
    Group("all", N_("Tất cả"), ()),
)

BY_NAME = {group.name: group for group in GROUPS}


def units_of(who: Citizen, *roles: Role) -> tuple[str, ...]:
    """The units somebody holds any of these roles for, each once."""
    return tuple(dict.fromkeys(grant.unit for grant in who.grants if grant.role in roles))


def first_group(who: Citizen) -> Group:
    """The part that is shown when nothing else was asked for."""
    return BY_NAME["waiting" if who.holds(Role.MODERATOR) else "working"]


def total(counts: dict[State, int], group: Group) -> int:
    """How many reports are in a part."""
    return sum(count for state, count in counts.items() if not group.states or state in group.states)
