"""How far a campaign is, and who got what: numbers of citizens, never names."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import Outcome, Progress, Unreached
from storage.queries import quotas
from storage.queries.estimates import Paces, takes
from storage.queries.recipients import WAITING
from storage.tables import recipients


@dataclass(frozen=True, slots=True)
class Recipient:
    """What became of one person's copy. `at` is when."""

    citizen: int
    outcome: Outcome
    channel: str
    why: str
    at: datetime


async def progress(db: AsyncConnection, campaign: int, *, paces: Paces | None = None, now: datetime) -> Progress:
    """People by outcome, and what is left. Whoever waits for a plan to have room again is counted under
    `Unreached.QUOTA`, as those who are parked for it."""
    what = (recipients.c.outcome, recipients.c.why)
    rows = await db.execute(select(*what, func.count()).where(recipients.c.campaign == campaign).group_by(*what))
    outcomes, why = Counter[Outcome](), Counter[str]()
    for outcome, reason, number in rows:
        outcomes[Outcome(outcome)] += number
        why[reason] += number if reason else 0
    left = await _left(db, campaign)
    for key, number in left.items():
        room = await quotas.room(db, *key, now)
        left[key] = number if room is None else min(number, room)
        why[Unreached.QUOTA.value] += number - left[key]
    return Progress(dict(outcomes), {reason: number for reason, number in why.items() if number}, takes(left, paces))


async def page(db: AsyncConnection, campaign: int, *, after: int = 0, limit: int = 500) -> list[Recipient]:
    """Recipients by number, after this one: for a report, page by page."""
    wanted = (recipients.c.citizen, recipients.c.outcome, recipients.c.channel, recipients.c.why, recipients.c.at)
    rows = await db.execute(
        select(*wanted)
        .where(recipients.c.campaign == campaign, recipients.c.citizen > after)
        .order_by(recipients.c.citizen)
        .limit(limit)
    )
    return [Recipient(one, Outcome(outcome), channel, why, at) for one, outcome, channel, why, at in rows]


async def _left(db: AsyncConnection, campaign: int) -> dict[quotas.Key, int]:
    account = (recipients.c.channel, recipients.c.account)
    rows = await db.execute(
        select(*account, func.count()).where(recipients.c.campaign == campaign, WAITING).group_by(*account)
    )
    return {(channel, name): number for channel, name, number in rows}
