"""Migrations on PostgreSQL: up, down and up again; an upgrade keeps what was there; a failed one leaves nothing."""

from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection

from storage import migrate
from storage.database import Database
from storage.tables import metadata
from tests.storage.test_migrations import (
    test_each_step_goes_both_ways as test_each_step_goes_both_ways,
)
from tests.storage.test_migrations import (
    test_running_them_again_changes_nothing as test_running_them_again_changes_nothing,
)


async def test_migrations_and_tables_agree(database: Database) -> None:
    await migrate.to_newest(database)

    def differences(found: Connection) -> list[object]:
        def known(name: str | None, kind: str, _: object) -> bool:
            return (kind, name) != ("index", "ix_reports_words")

        context = MigrationContext.configure(found, opts={"include_name": known})
        return list(compare_metadata(context, metadata))

    async with database.read() as db:
        assert await db.run_sync(differences) == []


async def words_index(database: Database) -> str:
    async with database.read() as db:
        found = await db.scalar(text("SELECT indexdef FROM pg_indexes WHERE indexname = 'ix_reports_words'"))
        return str(found)


async def test_the_index_of_words_is_the_same_by_migration_and_by_the_tables(database: Database) -> None:
    await migrate.to_newest(database)
    migrated = await words_index(database)
    await migrate.down_to(database, "base")
    async with database.write() as db:
        await db.run_sync(metadata.create_all)
    assert "gin" in migrated
    assert await words_index(database) == migrated


async def test_an_upgrade_that_fails_leaves_nothing_behind(database: Database) -> None:
    async with database.write() as db:
        await db.execute(text("CREATE TABLE counters (name text)"))
    with pytest.raises(Exception, match="already exists"):
        await migrate.to_newest(database)
    async with database.read() as db:
        assert await db.run_sync(lambda found: inspect(found).get_table_names()) == ["counters"]
