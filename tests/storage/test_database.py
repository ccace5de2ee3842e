"""The database: durable, one writer at a time, savepoints that undo only themselves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError, StatementError

from storage.database import Database, busy_or_full
from storage.queries import counters
from storage.tables import citizens, metadata

NOW = datetime(2026, 11, 23, 2, 12, tzinfo=UTC)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    made = Database(f"sqlite+aiosqlite:///{tmp_path / 'd.db'}")
    async with made.write() as db:
        await db.run_sync(metadata.create_all)
    yield made
    await made.close()


async def test_a_commit_is_on_the_disk_before_it_returns(database: Database) -> None:
    async with database.read() as db:
        assert await db.scalar(text("PRAGMA synchronous")) == 2
        assert await db.scalar(text("PRAGMA journal_mode")) == "wal"
        assert await db.scalar(text("PRAGMA foreign_keys")) == 1


async def test_writers_wait_for_one_another(database: Database) -> None:
    async def step() -> None:
        async with database.write() as db:
            await counters.step(db, "n")

    async with asyncio.TaskGroup() as tasks:
        for _ in range(40):
            tasks.create_task(step())
    async with database.read() as db:
        assert await counters.value(db, "n") == 40


async def test_a_savepoint_undoes_only_itself(database: Database) -> None:
    async with database.write() as db:
        await counters.step(db, "n")
        with pytest.raises(ValueError, match="no"):
            async with db.begin_nested():
                await counters.step(db, "n")
                raise ValueError("no")
    async with database.read() as db:
        assert await counters.value(db, "n") == 1


async def test_what_is_written_while_reading_is_not_kept(database: Database) -> None:
    async with database.read() as db:
        await counters.step(db, "n")
    async with database.read() as db:
        assert await counters.value(db, "n") == 0


async def test_a_second_process_is_waited_for(database: Database, tmp_path: Path) -> None:
    other = Database(database.url)
    async with database.write() as db:
        await counters.step(db, "n")

    async def later() -> None:
        async with other.write() as db:
            await counters.step(db, "n")

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(later())
        async with database.write() as db:
            await counters.step(db, "n")
    await other.close()
    async with database.read() as db:
        assert await counters.value(db, "n") == 3


async def test_moments_are_kept_in_utc(database: Database) -> None:
    there = NOW.astimezone(timezone(timedelta(hours=7)))
    async with database.write() as db:
        await db.execute(citizens.insert().values(language="vi", created=there))
    async with database.read() as db:
        found = await db.scalar(citizens.select().with_only_columns(citizens.c.created))
    assert found == NOW
    assert found.tzinfo is UTC


async def test_a_moment_without_a_zone_is_a_mistake(database: Database) -> None:
    with pytest.raises(StatementError):
        async with database.write() as db:
            await db.execute(citizens.insert().values(language="vi", created=NOW.replace(tzinfo=None)))


@pytest.mark.parametrize(
    "said", ["database is locked", "database or disk is full", "disk I/O error", "no such savepoint: turn"]
)
def test_what_may_work_later_is_told_from_what_never_will(said: str) -> None:
    assert busy_or_full(OperationalError("", {}, Exception(said)))
    assert not busy_or_full(OperationalError("", {}, Exception("no such table: x")))


async def test_foreign_keys_are_checked(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.write() as db:
            await db.execute(text("INSERT INTO identities (citizen, updated) VALUES (99, '2026-01-01')"))
