"""Mornings: the clock looks round at an hour, and what it told whom is read from a second session."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import select

from domain.notices import Notice, NoticeKind
from domain.people import Citizen
from domain.times import VIETNAM
from scheduler.digests import send
from scheduler.pressing import press
from storage import tables
from tests.bench import Bench
from tests.world.ticking import tools_of


def at(day: str, hour: str = "07:30") -> datetime:
    """An hour of a day in Viet Nam."""
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(hour), VIETNAM).astimezone(UTC)


async def looks(bench: Bench, day: str, hour: str = "07:30", *, leaves: bool = True) -> None:
    """The clock makes its sweeps at this hour, and what they queued leaves."""
    bench.now = at(day, hour)
    tools = await tools_of(bench.database, lambda: bench.now)
    await send(tools)
    await press(tools)
    while leaves and await bench.delivers():
        pass


async def digests(bench: Bench, who: Citizen) -> list[dict[str, Any]]:
    """The facts of every digest somebody got."""
    return [dict(one.facts) for one in await bench.notices(who) if one.kind is NoticeKind.DIGEST]


async def of_kind(bench: Bench, kind: NoticeKind, who: Citizen | None = None) -> list[Notice]:
    """The notices of a kind."""
    return [one for one in await bench.notices(who) if one.kind is kind]


async def remembered(bench: Bench, who: Citizen) -> list[tuple[str, str]]:
    """What somebody was told of, without the days that were looked at."""
    row = tables.reminders.c
    async with bench.checking() as db:
        found = await db.execute(select(row.subject, row.step).where(row.citizen == who.id).order_by(row.at, row.step))
        return [(subject, step) for subject, step in found if step != "digest"]
