"""Where two citizens who become one each have a row of a kind that a person has once, one row remains."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import Outcome
from domain.work_days import Coming
from storage.queries.recipients import JOINED, dedupe
from storage.tables import outbox, recipients, subscriptions, work_day_people

_SURER = (Outcome.SENT, Outcome.QUEUED, Outcome.PARKED, Outcome.WAITING, Outcome.SKIPPED, Outcome.FAILED)
"""Of two copies of a campaign the one that is farthest on its way remains."""
_FIRMER = (Coming.CAME, Coming.MISSED, Coming.YES, Coming.NO)
"""Of two answers to a work day this one remains."""


async def join_once(db: AsyncConnection, *, gone: int, into: int) -> None:
    """Everything of `gone` that a person has once is of `into`: a refusal of news wins, one copy of a campaign
    remains, and of two answers to a work day the firmer, with the larger number of heads."""
    await _subscriptions(db, gone, into)
    await _recipients(db, gone, into)
    await _work_days(db, gone, into)


async def _subscriptions(db: AsyncConnection, gone: int, into: int) -> None:
    mine, theirs = subscriptions.c.citizen == into, subscriptions.c.citizen == gone
    no = select(subscriptions.c.topic).where(theirs, subscriptions.c.wants.is_(False))
    await db.execute(update(subscriptions).where(mine, subscriptions.c.topic.in_(no)).values(wants=False))
    both = select(subscriptions.c.topic).where(mine)
    await db.execute(delete(subscriptions).where(theirs, subscriptions.c.topic.in_(both)))
    await db.execute(update(subscriptions).where(theirs).values(citizen=into))


async def _recipients(db: AsyncConnection, gone: int, into: int) -> None:
    what = (recipients.c.campaign, recipients.c.citizen, recipients.c.outcome)
    found = await db.execute(select(*what).where(recipients.c.citizen.in_((gone, into))))
    rows: dict[int, dict[int, Outcome]] = {}
    for campaign, citizen, outcome in found:
        rows.setdefault(campaign, {})[citizen] = Outcome(outcome)
    for campaign, held in rows.items():
        if gone not in held:
            continue
        if into in held:
            spare = max(held, key=lambda one: (_SURER.index(held[one]), one == gone))
            await _drop(db, campaign, spare)
            if spare == gone:
                continue
        await db.execute(update(recipients).where(*_of(campaign, gone)).values(citizen=into))
        row = outbox.c.dedupe == dedupe(campaign, gone)
        await db.execute(update(outbox).where(row).values(dedupe=dedupe(campaign, into)))


async def _drop(db: AsyncConnection, campaign: int, citizen: int) -> None:
    """A copy that has left stays in the outbox, under a name that nobody is known by."""
    row = outbox.c.dedupe == dedupe(campaign, citizen)
    unleft = (outbox.c.sent.is_(None), outbox.c.failed.is_(None), outbox.c.leased.is_(None))
    await db.execute(delete(outbox).where(row, *unleft))
    await db.execute(update(outbox).where(row).values(dedupe=JOINED + dedupe(campaign, citizen)))
    await db.execute(delete(recipients).where(*_of(campaign, citizen)))


def _of(campaign: int, citizen: int) -> tuple[Any, ...]:
    return recipients.c.campaign == campaign, recipients.c.citizen == citizen


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
