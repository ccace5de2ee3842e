"""Which moves exist: one table per family of reports. Everything that changes a state asks `move` first.

Who may make a move is decided in `domain/permissions/`; this module only says what is possible.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from domain.errors import Missing, NotPossible
from domain.reports import Family, State


class Act(StrEnum):
    """Everything that can be done to a report."""

    # the author
    WITHDRAW = "withdraw"
    ANSWER = "answer"
    ADD_PHOTOS = "add_photos"
    RATE = "rate"
    REOPEN = "reopen"
    # the desk: moderators of the unit that handles it
    TAKE = "take"
    ASK = "ask"
    CONFIRM = "confirm"
    REJECT = "reject"
    DELIVER = "deliver"
    ACCEPT = "accept"
    DUPLICATE = "duplicate"
    HAND_OVER = "hand_over"
    ROUTE = "route"
    RELEASE = "release"
    CLOSE = "close"
    REVIEW = "review"
    RECOGNISE = "recognise"
    REPLY = "reply"
    CLASSIFY = "classify"
    # the handler: the staff member it was routed to
    START = "start"
    RESOLVE = "resolve"


class Need(StrEnum):
    """What a move cannot do without."""

    REASON = "reason"
    EVIDENCE = "evidence"
    QUESTION = "question"
    ORIGINAL = "original"
    HANDLER = "handler"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Move:
    """An act that leads from any of `sources` to `target` (None: the state stays)."""

    act: Act
    sources: frozenset[State]
    target: State | None
    needs: frozenset[Need] = frozenset()


def _move(act: Act, sources: Iterable[State], target: State | None, *needs: Need) -> Move:
    return Move(act, frozenset(sources), target, frozenset(needs))


S = State

CONTRIBUTION_MOVES = (
    _move(Act.ASK, {S.PLEDGED}, None, Need.QUESTION),
    _move(Act.ANSWER, {S.PLEDGED}, None),
    _move(Act.ADD_PHOTOS, {S.PLEDGED, S.CONFIRMED, S.DELIVERED}, None),
    _move(Act.CONFIRM, {S.PLEDGED}, S.CONFIRMED),
    _move(Act.DELIVER, {S.CONFIRMED}, S.DELIVERED),
    _move(Act.ACCEPT, {S.DELIVERED}, S.ACCEPTED),
    _move(Act.REJECT, {S.PLEDGED}, S.REJECTED, Need.REASON),
    _move(Act.WITHDRAW, {S.PLEDGED, S.CONFIRMED}, S.WITHDRAWN),
)

_OPEN_WASTE = {S.SUBMITTED, S.SCREENING, S.NEEDS_INFO}

WASTE_MOVES = (
    _move(Act.TAKE, {S.SUBMITTED}, S.SCREENING),
    _move(Act.ASK, {S.SCREENING}, S.NEEDS_INFO, Need.QUESTION),
    _move(Act.ANSWER, {S.NEEDS_INFO}, S.SCREENING),
    _move(Act.ADD_PHOTOS, _OPEN_WASTE | {S.ROUTED, S.IN_PROGRESS, S.REOPENED}, None),
    _move(Act.ROUTE, {S.SCREENING, S.REOPENED}, S.ROUTED, Need.HANDLER),
    _move(Act.RELEASE, {S.SCREENING}, None),
    _move(Act.START, {S.ROUTED, S.REOPENED}, S.IN_PROGRESS),
    _move(Act.RESOLVE, {S.IN_PROGRESS}, S.RESOLVED, Need.EVIDENCE),
    _move(Act.CLOSE, {S.RESOLVED}, S.CLOSED),
    _move(Act.RATE, {S.CLOSED}, None),
    _move(Act.REOPEN, {S.RESOLVED, S.CLOSED}, S.REOPENED),
    _move(Act.REJECT, {S.SCREENING}, S.REJECTED, Need.REASON),
    _move(Act.DUPLICATE, {S.SCREENING}, S.DUPLICATE, Need.ORIGINAL),
    _move(Act.HAND_OVER, {S.SCREENING}, S.HANDED_OVER, Need.REASON),
    _move(Act.CLASSIFY, _OPEN_WASTE | {S.ROUTED, S.IN_PROGRESS, S.RESOLVED, S.REOPENED}, None),
    _move(Act.WITHDRAW, _OPEN_WASTE, S.WITHDRAWN),
)

IDEA_MOVES = (
    _move(Act.ASK, {S.SUBMITTED, S.REVIEWED}, None, Need.QUESTION),
    _move(Act.ANSWER, {S.SUBMITTED, S.REVIEWED}, None),
    _move(Act.ADD_PHOTOS, {S.SUBMITTED, S.REVIEWED}, None),
    _move(Act.REVIEW, {S.SUBMITTED}, S.REVIEWED),
    _move(Act.RECOGNISE, {S.REVIEWED}, S.RECOGNISED, Need.DECISION),
    _move(Act.REPLY, {S.REVIEWED}, S.ANSWERED, Need.REASON),
    _move(Act.WITHDRAW, {S.SUBMITTED, S.REVIEWED}, S.WITHDRAWN),
)

MOVES: dict[Family, tuple[Move, ...]] = {
    Family.CONTRIBUTION: CONTRIBUTION_MOVES,
    Family.WASTE: WASTE_MOVES,
    Family.IDEA: IDEA_MOVES,
}

START = {Family.CONTRIBUTION: S.PLEDGED, Family.WASTE: S.SUBMITTED, Family.IDEA: S.SUBMITTED}
"""The state a report is filed in."""

STATES: dict[Family, frozenset[State]] = {
    family: frozenset({START[family]} | {m.target for m in moves if m.target}) for family, moves in MOVES.items()
}
"""Every state a report of the family can be in."""

FINAL = frozenset({S.ACCEPTED, S.CLOSED, S.REJECTED, S.WITHDRAWN, S.DUPLICATE, S.HANDED_OVER, S.RECOGNISED, S.ANSWERED})
"""States in which nobody owes anybody anything (a closed waste report can still be reopened)."""

_BY_ACT = {family: {m.act: m for m in moves} for family, moves in MOVES.items()}

_PROGRESS = (S.PLEDGED, S.CONFIRMED, S.DELIVERED, S.ACCEPTED)


def possible(family: Family, state: State, act: Act) -> bool:
    """True if the family's table has the act from this state."""
    found = _BY_ACT[family].get(act)
    return found is not None and state in found.sources


def acts_from(family: Family, state: State) -> tuple[Act, ...]:
    """The acts that exist from a state, in the order of the table."""
    return tuple(m.act for m in MOVES[family] if state in m.sources)


def move(family: Family, state: State, act: Act, given: frozenset[Need] = frozenset()) -> State:
    """The state after the act. Raises NotPossible where the table has no such move, Missing where a need is."""
    found = _BY_ACT[family].get(act)
    if found is None or state not in found.sources:
        raise NotPossible("not_possible", act=act.value, state=state.value)
    for need in sorted(found.needs - given):
        raise Missing(f"missing_{need.value}", act=act.value)
    return found.target or state


def overall(lines: Iterable[State]) -> State:
    """The state of a contribution from its lines: the least advanced line that is still alive."""
    states = tuple(lines)
    alive = [s for s in _PROGRESS if s in states]
    if alive:
        return alive[0]
    return S.WITHDRAWN if S.WITHDRAWN in states else S.REJECTED
