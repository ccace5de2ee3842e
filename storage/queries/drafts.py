"""Reports that somebody began and left: found by how long their chat has been silent, reminded of, forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Text, cast, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.drafts import PARTS, without
from storage.tables import addresses, talks

_LEAST = len('{"met": true}')
"""Characters of a talk that keeps nothing."""
_FILLED = func.length(cast(talks.c.data, Text)) > _LEAST


@dataclass(frozen=True, slots=True)
class Left:
    """A talk that keeps something of a report, silent since `updated`."""

    address: int
    citizen: int
    state: str | None
    data: dict[str, Any]
    updated: datetime


_LEFT = (
    select(talks.c.address, addresses.c.citizen, talks.c.state, talks.c.data, talks.c.updated)
    .join(addresses, addresses.c.id == talks.c.address)
    .where(_FILLED, talks.c.state.is_not(None))
    .order_by(talks.c.address)
)


async def left(
    db: AsyncConnection, *, since: datetime, until: datetime, group: str, after: int, limit: int
) -> list[Left]:
    """Talks in a state of this group that hold a half-filled report, silent since a moment between these two, of which
    nobody was reminded; by their chats' numbers."""
    silent = (talks.c.updated > since, talks.c.updated <= until, talks.c.address > after)
    begun = (
        talks.c.nudged.is_(None),
        talks.c.state.startswith(f"{group}:"),
        talks.c.data["draft"].as_string().is_not(None),
    )
    return [Left(*row) for row in await db.execute(_LEFT.where(*silent, *begun).limit(limit))]


async def over(db: AsyncConnection, *, before: datetime, after: int, limit: int) -> list[Left]:
    """Talks that keep something of reports and have been silent since before a moment; by their chats' numbers. What
    only other things are kept in is left out, so there may be fewer than `limit`: go on from the last number given."""
    found: list[Left] = []
    while len(found) < limit:
        rows = [
            Left(*row)
            for row in await db.execute(_LEFT.where(talks.c.updated <= before, talks.c.address > after).limit(limit))
        ]
        found += [one for one in rows if PARTS & one.data.keys()]
        if len(rows) < limit:
            break
        after = rows[-1].address
    return found


async def nudge(db: AsyncConnection, one: Left, *, now: datetime) -> bool:
    """Note that somebody is reminded. False if they have said something meanwhile, or were reminded before."""
    fresh = (*_still(one), talks.c.nudged.is_(None))
    return (await db.execute(update(talks).where(*fresh).values(nudged=now))).rowcount == 1


async def forget(db: AsyncConnection, found: Sequence[Left], *, midway: Sequence[str], home: str) -> int:
    """Drop what these talks keep of reports; one that stands midway in filling one stands at `home` again, and its
    buttons are good no more. Returns how many; none that has said something meanwhile."""
    count = 0
    for one in found:
        fresh: dict[str, Any] = {"data": without(one.data), "nudged": None}
        if one.state in midway:
            fresh |= {"state": home, "screen": None, "turn": talks.c.turn + 1, "told": ""}
        count += (await db.execute(update(talks).where(*_still(one)).values(fresh))).rowcount
    return count


def _still(one: Left) -> tuple[Any, ...]:
    return talks.c.address == one.address, talks.c.updated == one.updated
