"""Where two citizens who become one each have a row of a kind that a person has once, one row remains."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.work_days import Coming
from storage.queries.joining_copies import join_copies
from storage.tables import subscriptions, work_day_people

_FIRMER = (Coming.CAME, Coming.MISSED, Coming.YES, Coming.NO)
"""Of two answers to a work day this one remains."""


async def join_once(db: AsyncConnection, *, gone: int, into: int) -> None:
    """Everything of `gone` that a person has once is of `into`: a refusal of news wins, one copy of a campaign
    remains, and of two answers to a work day the firmer, with the larger number of heads."""
    await _subscriptions(db, gone, into)
    await join_copies(db, gone, into)
    await _work_days(db, gone, into)


async def _subscriptions(db: AsyncConnection, gone: int, into: int) -> None:
    mine, theirs = subscriptions.c.citizen == into, subscriptions.c.citizen == gone
    no = select(subscriptions.c.topic).where(theirs, subscriptions.c.wants.is_(False))
    await db.execute(update(subscriptions).where(mine, subscriptions.c.topic.in_(no)).values(wants=False))
    both = select(subscriptions.c.topic).where(mine)
    await db.execute(delete(subscriptions).where(theirs, subscriptions.c.topic.in_(both)))
    await db.execute(update(subscriptions).where(theirs).values(citizen=into))


async def _work_days(db: AsyncConnection, gone: int, into: int) -> None:
    people = work_day_people.c
    found = await db.execute(select(work_day_people).where(people.citizen.in_((gone, into))))
    rows: dict[int, list[Any]] = {}
    for row in found:
        rows.setdefault(row.work_day, []).append(row)
    for both in (pair for pair in rows.values() if len(pair) == 2):
        kept, spare = sorted(both, key=lambda row: (_FIRMER.index(Coming(row.coming)), row.citizen == gone))
        await db.execute(delete(work_day_people).where(people.id == spare.id))
        joined = {"heads": max(kept.heads, spare.heads), "report": kept.report or spare.report}
        await db.execute(update(work_day_people).where(people.id == kept.id).values(**joined))
    await db.execute(update(work_day_people).where(people.citizen == gone).values(citizen=into))
