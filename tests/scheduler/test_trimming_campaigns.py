"""Trimming campaigns: what left goes after a day, unless its report has not read it yet or its keys may be typed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from domain.campaigns import Outcome
from domain.notices import Priority
from scheduler.housekeeping import tidy
from storage import tables
from storage.queries.recipients import dedupe
from storage.queries.spent import CAMPAIGN_LASTS
from tests.bench import HOME, Bench
from tests.world.ticking import tools_of


async def sent(bench: Bench, channel: str, outcome: Outcome, priority: Priority = Priority.CAMPAIGN) -> None:
    """A campaign's message left now; one more waits behind it."""
    who = await bench.person("lan")
    at = {"created": bench.now, "not_before": bench.now}
    one = {
        "code": "TB-26-00001-A",
        "version": 1,
        "state": "running",
        "unit": HOME,
        "author": who.id,
        "title": "Tin",
        "texts": {"vi": "Tin"},
        "audience": {},
        "photo": "",
        "voice": "",
        "reason": "",
        "planned_to": 0,
        "created": bench.now,
    }
    row: dict[str, Any] = {
        "channel": channel,
        "account": "a",
        "address": who.address,
        "priority": priority.value,
        "body": {},
        "turn": 0,
        "attempts": 1,
        **at,
    }
    async with bench.database.write() as db:
        number = await db.scalar(tables.campaigns.insert().values(one).returning(tables.campaigns.c.id)) or 0
        to = {"campaign": number, "citizen": who.id, "outcome": outcome.value, "channel": channel, "account": "a"}
        await db.execute(tables.recipients.insert().values(**to, why="", at=bench.now))
        await db.execute(tables.outbox.insert().values(row | {"dedupe": dedupe(number, who.id), "sent": bench.now}))
        await db.execute(tables.outbox.insert().values(row | {"dedupe": "newest"}))


@pytest.mark.parametrize(
    ("channel", "outcome", "priority", "goes"),
    [
        ("telegram", Outcome.SENT, Priority.CAMPAIGN, True),
        ("web", Outcome.SENT, Priority.CAMPAIGN, True),
        ("telegram", Outcome.QUEUED, Priority.CAMPAIGN, False),
        ("zalo_bot", Outcome.SENT, Priority.CAMPAIGN, False),
        ("telegram", Outcome.SENT, Priority.STATUS, False),
    ],
)
async def test_what_left_goes_after_a_day(
    bench: Bench, channel: str, outcome: Outcome, priority: Priority, goes: bool
) -> None:
    await sent(bench, channel, outcome, priority)
    tools = await tools_of(bench.database, lambda: bench.now)
    bench.now += CAMPAIGN_LASTS
    assert await tidy(tools, ("messages",)) == {"messages": 0}
    bench.now += timedelta(seconds=1)
    assert await tidy(tools, ("messages",), dry=True) == {"messages": int(goes)}
    assert await tidy(tools, ("messages",)) == {"messages": int(goes)}
