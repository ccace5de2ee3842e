"""Migrations: up, down, up again; what they make is what the tables say; an interrupted one leaves nothing half."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect
from sqlalchemy.engine import Connection

from storage import migrate
from storage.database import Database
from storage.tables import metadata

REVISIONS = [step.revision for step in ScriptDirectory.from_config(migrate.config()).walk_revisions()][::-1]


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    made = Database(f"sqlite+aiosqlite:///{tmp_path / 'm.db'}")
    yield made
    await made.close()


async def names(database: Database) -> set[str]:
    async with database.read() as db:
        return set(await db.run_sync(lambda found: inspect(found).get_table_names()))


async def test_up_down_up(database: Database) -> None:
    await migrate.to_newest(database)
    full = await names(database)
    assert full == {table.name for table in metadata.sorted_tables} | {"alembic_version"}
    await migrate.down_to(database, "base")
    assert await names(database) == {"alembic_version"}
    await migrate.to_newest(database)
    assert await names(database) == full
    assert await migrate.version(database) == migrate.newest()


@pytest.mark.parametrize("revision", REVISIONS)
async def test_each_step_goes_both_ways(database: Database, revision: str) -> None:
    await migrate.to_newest(database)
    await migrate.down_to(database, f"{revision}-1" if revision != REVISIONS[0] else "base")
    await migrate.to_newest(database)
    assert await migrate.version(database) == migrate.newest()


async def test_migrations_and_tables_agree(database: Database) -> None:
    await migrate.to_newest(database)

    def differences(found: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(found), metadata))

    async with database.read() as db:
        assert await db.run_sync(differences) == []


async def test_running_them_again_changes_nothing(database: Database) -> None:
    await migrate.to_newest(database)
    await migrate.to_newest(database)
    assert await migrate.version(database) == migrate.newest()


async def test_an_interrupted_upgrade_leaves_nothing_behind(database: Database) -> None:
    class Interrupted(Exception):
        pass

    with pytest.raises(Interrupted):
        async with database.write() as db:
            await db.run_sync(metadata.create_all)
            raise Interrupted
    assert await names(database) == set()
    await migrate.to_newest(database)
    assert await migrate.version(database) == migrate.newest()


def test_the_newest_version_is_the_head_of_the_chain() -> None:
    assert migrate.newest() == ScriptDirectory.from_config(migrate.config()).get_current_head()
