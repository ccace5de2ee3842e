"""The moderators' queue: what waits at which desk, by filters and words, page by page from the newest.

However many reports there are, a page reads about as many rows as it shows. A reach is taken apart into parts (a desk
in a state, what somebody handles in a state), of which an index gives the newest in order; the newest of all are among
the newest of each. The index of words leads only where the parts are too large to look through.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, false, func, literal, or_, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Role
from domain.permissions import HOLDERS, Actor
from domain.reports import Involved, Report, State
from domain.shown_numbers import COUNTED
from domain.words import words_of
from storage.queries.reports import _COLUMNS, complete
from storage.queries.words import in_row, newest
from storage.tables import reports

MOST = COUNTED
"""Counting ends here: more is only known to be more. It is also as many rows as are looked through for words."""
MOST_WORDS = 12
_MOST_PARTS = 200

Part = tuple[ColumnElement[bool], ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """What part of the queue to show. Empty fields mean everything."""

    states: tuple[State, ...] = ()
    family: str = ""
    unit: str = ""
    village: int | None = None
    mine: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """What somebody's offices let them see: desks they moderate, desks they are staff of, communes they serve in."""

    citizen: int
    desks: tuple[str, ...]
    staff_of: tuple[str, ...]
    offices: tuple[str, ...]


def reach_of(who: Actor) -> Reach:
    """The reach that somebody's grants give."""

    def units(*roles: Role) -> tuple[str, ...]:
        return tuple(dict.fromkeys(grant.unit for grant in who.grants if grant.role in roles))

    return Reach(who.id, units(Role.MODERATOR), units(Role.STAFF), units(*HOLDERS))


async def page(
    db: AsyncConnection, reach: Reach, wanted: Filter, *, limit: int, before: int | None = None
) -> list[Report]:
    """Reports within reach, newest first; `before` is the id of the last one on the page before.

    The same rule as `domain.permissions.relation`, in SQL: a test holds the two together.
    """
    words = words_of(wanted.words)[:MOST_WORDS]
    if wanted.words.strip() and not words:
        return []
    if words and await count(db, reach, wanted) >= MOST:
        where = (*within(reach), *_states(wanted), *_mine(wanted), *_rest(wanted))
        desks = (*reach.desks, *reach.staff_of)
        ids = newest(db, words, desks=desks, where=where, before=before, limit=limit)
    else:
        older = () if before is None else (reports.c.id < before,)
        parts = [_newest((*part, *in_row(words), *older), limit).subquery() for part in _parts(reach, wanted)]
        every = union_all(*(select(part.c.id) for part in parts)).subquery()
        ids = select(every.c.id).order_by(every.c.id.desc()).limit(limit)
    rows = await db.execute(select(*_COLUMNS).where(reports.c.id.in_(ids)).order_by(reports.c.id.desc()))
    return await complete(db, rows.all())


async def counts(db: AsyncConnection, reach: Reach) -> dict[State, int]:
    """How many reports within reach are in each state. A desk's reports in a state are counted up to MOST."""
    each = [
        select(literal(state.value), _number(part))
        for state in State
        for part in _parts(reach, Filter(states=(state,)), most=_MOST_PARTS // len(State))
    ]
    found: dict[State, int] = {}
    for state, number in await db.execute(union_all(*each)):
        found[State(state)] = found.get(State(state), 0) + number
    return {state: number for state, number in found.items() if number}


async def count(db: AsyncConnection, reach: Reach, wanted: Filter) -> int:
    """How many reports within reach are in a part of the queue, whatever their words; exact below MOST."""
    each = union_all(*(select(_number(part).label("number")) for part in _parts(reach, wanted))).subquery()
    return int(await db.scalar(select(func.sum(each.c.number))) or 0)


def within(reach: Reach) -> Part:
    """The conditions of a reach."""
    return (
        or_(reports.c.desk.in_(reach.desks), (reports.c.handler == reach.citizen) & reports.c.desk.in_(reach.staff_of)),
        *_nobody_exposed(reach),
    )


def _nobody_exposed(reach: Reach) -> Part:
    """Nobody judges their own report, nor one that their commune may be involved in."""
    return (
        reports.c.author != reach.citizen,
        or_(reports.c.involved == Involved.NO.value, reports.c.unit.not_in(reach.offices)),
    )


def _parts(reach: Reach, wanted: Filter, most: int = _MOST_PARTS) -> list[Part]:
    """Parts that together are what is wanted of a reach, none of it twice; all of it as one part where they would be
    more than `most`: a statement has room for so many only. There is always one part."""
    rest = (*_nobody_exposed(reach), *_rest(wanted))
    states = [reports.c.state == state.value for state in wanted.states]
    # Where no state is wanted every state is, one by one: an index has what somebody handles by its state.
    each = states or [reports.c.state == state.value for state in State]
    if wanted.mine is not None:
        held = (reports.c.claimed_by == wanted.mine, *_states(wanted))
        other = (reports.c.handler == wanted.mine, reports.c.claimed_by.is_distinct_from(wanted.mine))
        parts: list[Part] = [held, *((*other, state) for state in each)]
        rest = (*within(reach), *_rest(wanted))
    else:
        staff_of = [unit for unit in reach.staff_of if unit not in reach.desks]
        handled = (reports.c.handler == reach.citizen, reports.c.desk.in_(staff_of))
        at = [reports.c.desk == desk for desk in reach.desks]
        parts = [(desk, state) for desk in at for state in states] if states else [(desk,) for desk in at]
        parts += [(*handled, state) for state in each if staff_of]
    if len(parts) > most:
        return [(*within(reach), *_states(wanted), *_mine(wanted), *_rest(wanted))]
    return [(*part, *rest) for part in parts] or [(false(),)]


def _newest(part: Part, limit: int) -> Select[int]:
    return select(reports.c.id).where(*part).order_by(reports.c.id.desc()).limit(limit)


def _number(part: Part) -> ColumnElement[int]:
    return select(func.count()).select_from(_newest(part, MOST).subquery()).scalar_subquery()


def _states(wanted: Filter) -> Part:
    return (reports.c.state.in_([state.value for state in wanted.states]),) if wanted.states else ()


def _mine(wanted: Filter) -> Part:
    mine = wanted.mine
    return (or_(reports.c.claimed_by == mine, reports.c.handler == mine),) if mine is not None else ()


def _rest(wanted: Filter) -> Part:
    conditions: list[ColumnElement[bool]] = []
    if wanted.family:
        conditions.append(reports.c.family == wanted.family)
    if wanted.unit:
        conditions.append(reports.c.unit == wanted.unit)
    if wanted.village is not None:
        conditions.append(reports.c.village == wanted.village)
    return tuple(conditions)
