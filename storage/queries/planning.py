"""Planning: a campaign's recipients are written down, people by people and in one statement each time: whatever the
audience, nothing of it passes through memory."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Integer, String, func, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import Campaign, Outcome
from storage.queries import audiences, campaigns
from storage.queries.audiences import Reached
from storage.queries.inserting import insert
from storage.tables import addresses, citizens, recipients
from storage.tables.columns import Moment

SPAN = 1_000
"""So many citizens are looked at in one transaction: no writer waits long."""


async def write_down(db: AsyncConnection, one: Campaign, who: Reached, *, now: datetime) -> bool:
    """The next citizens who are meant, each once at their chat used last, and how far it has come: both or neither.
    False when nobody is left to look at."""
    after = await campaigns.planned_to(db, one.id)
    last = await db.scalar(select(func.max(citizens.c.id))) or 0
    upto = min(after + SPAN, last)
    if after >= last:
        return False
    # Said of both tables: of one alone, PostgreSQL would read the whole of the other for each page.
    page = (citizens.c.id > after, citizens.c.id <= upto, addresses.c.citizen > after, addresses.c.citizen <= upto)
    there = (addresses.c.id == audiences.last_chat(one.audience), *page)
    found = select(
        literal(one.id, Integer),
        citizens.c.id,
        literal(Outcome.WAITING.value, String),
        addresses.c.channel,
        addresses.c.account,
        literal("", String),
        literal(now, Moment),
    ).join_from(citizens, addresses, addresses.c.citizen == citizens.c.id)
    columns = [column.name for column in recipients.c]
    rows = insert(db, recipients).from_select(columns, found.where(*there, audiences.people(who)))
    await db.execute(rows.on_conflict_do_nothing())
    await campaigns.note_planned_to(db, one.id, upto)
    return upto < last
