"""A process that starts on SQLite is alone and ends leases of a former life; on PostgreSQL another may live."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.app import App, build, prepare
from bot.clock import now
from bot.settings import load
from scheduler.holding import LASTS
from scheduler.ticks import CLOCK
from storage.queries import leases, outbox, people
from storage.tables import outbox as queue


@pytest.fixture
async def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[App]:
    monkeypatch.setenv("CHUNGTAY_DATA_DIR", str(tmp_path / "data"))
    (tmp_path / "data").mkdir(mode=0o700)
    made = build(load())
    await prepare(made)
    yield made
    await made.database.close()


async def lives(app: App) -> None:
    """Another process holds the clock and has a message on its way."""
    async with app.database.write() as db:
        assert await leases.take(db, CLOCK, "another", now=now(), lasts=LASTS)
        lane = {"channel": "web", "account": "chat"}
        at = (await people.resolve(db, **lane, natives=["lan"], now=now()))["lan"]
        row = {"dedupe": "m", "address": at, "priority": 0, "not_before": now(), "created": now(), "body": {}}
        await outbox.add(db, [{**row, **lane, "turn": 0, "edit": None, "attempts": 1}])
        await db.execute(queue.update().values(leased=now()))


async def held(app: App) -> tuple[bool, bool]:
    """After another start: is the clock still held by it, and its message still on its way?"""
    await prepare(app)
    async with app.database.read() as db:
        found = await leases.of(db, CLOCK)
        return found is not None and found.until > now(), await db.scalar(select(queue.c.leased)) is not None


async def test_on_sqlite_nobody_waits_for_a_former_life(started: App) -> None:
    await lives(started)
    assert await held(started) == (False, False)
