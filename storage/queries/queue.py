"""The moderators' queue: what waits at which desk, by filters and words, page by page from the newest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Role
from domain.permissions import Actor
from domain.reports import Involved, Report, State
from domain.words import fold
from storage.queries.reports import _COLUMNS, complete
from storage.tables import reports


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

    return Reach(who.id, units(Role.MODERATOR), units(Role.STAFF), units(Role.MODERATOR, Role.STAFF, Role.VILLAGE_HEAD))


async def page(
    db: AsyncConnection, reach: Reach, wanted: Filter, *, limit: int, before: int | None = None
) -> list[Report]:
    """Reports within reach, newest first; `before` is the id of the last one on the page before.

    The same rule as `domain.permissions.relation`, in SQL: a test holds the two together.
    """
    query = select(*_COLUMNS).where(*within(reach), *_wanted(wanted))
    if before is not None:
        query = query.where(reports.c.id < before)
    return await complete(db, (await db.execute(query.order_by(reports.c.id.desc()).limit(limit))).all())


async def counts(db: AsyncConnection, reach: Reach) -> dict[State, int]:
    """How many reports within reach are in each state."""
    rows = await db.execute(select(reports.c.state, func.count()).where(*within(reach)).group_by(reports.c.state))
    return {State(state): count for state, count in rows}


async def count(db: AsyncConnection, reach: Reach, wanted: Filter) -> int:
    """How many reports within reach are in a part of the queue."""
    return await db.scalar(select(func.count()).where(*within(reach), *_wanted(wanted))) or 0


def within(reach: Reach) -> Sequence[ColumnElement[bool]]:
    """The conditions of a reach."""
    return (
        reports.c.author != reach.citizen,
        or_(reports.c.desk.in_(reach.desks), (reports.c.handler == reach.citizen) & reports.c.desk.in_(reach.staff_of)),
        or_(reports.c.involved == Involved.NO.value, reports.c.unit.not_in(reach.offices)),
    )


def _wanted(wanted: Filter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [
        reports.c.folded.contains(word, autoescape=True) for word in fold(wanted.words).split()
    ]
    if wanted.states:
        conditions.append(reports.c.state.in_([state.value for state in wanted.states]))
    if wanted.family:
        conditions.append(reports.c.family == wanted.family)
    if wanted.unit:
        conditions.append(reports.c.unit == wanted.unit)
    if wanted.village is not None:
        conditions.append(reports.c.village == wanted.village)
    if wanted.mine is not None:
        conditions.append(or_(reports.c.claimed_by == wanted.mine, reports.c.handler == wanted.mine))
    return conditions
