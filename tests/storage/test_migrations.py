"""Migrations: up, down, up again; what they make is what the tables say; an interrupted one leaves nothing half."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text, update
from sqlalchemy.engine import Connection

from domain.suggestions import Suggestion
from storage import migrate
from storage.database import Database
from storage.queries import queue, suggestions, words
from storage.queries import reports as reports_of
from storage.queries.look_alikes import look_alikes
from storage.queries.queue import Filter, reach_of
from storage.tables import metadata, photos, reports
from tests.bench import HOME, Bench, photo

REVISIONS = [step.revision for step in ScriptDirectory.from_config(migrate.config()).walk_revisions()][::-1]


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    made = Database(f"sqlite+aiosqlite:///{tmp_path / 'm.db'}")
    yield made
    await made.close()


async def names(database: Database) -> set[str]:
    """The tables, without those of the index of words, which SQLite keeps as it likes."""
    async with database.read() as db:
        every = await db.run_sync(lambda found: inspect(found).get_table_names())
    return {name for name in every if not name.startswith("report_words")}


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


async def test_a_database_from_before_voice_notes_gets_their_table(database: Database) -> None:
    await migrate.to_newest(database)
    full = await names(database)
    await migrate.down_to(database, "0001")
    async with database.write() as db:
        await db.execute(text("DROP TABLE voices"))
    await migrate.to_newest(database)
    assert await names(database) == full
    assert await differing(database) == []


async def test_a_report_from_before_suggestions_stays_and_the_next_one_has_its_own(bench: Bench) -> None:
    lan = await bench.person("lan")
    before = await bench.file(lan)
    async with bench.database.write() as db:
        await db.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
        await db.execute(text("INSERT INTO alembic_version VALUES (:newest)"), {"newest": migrate.newest()})
    await migrate.down_to(bench.database, "0004")
    assert "suggestions" not in await names(bench.database)
    await migrate.to_newest(bench.database)
    after = await bench.file(lan, suggestion=Suggestion("waste", 0.9, "WATER", ("WATER",), (), ()))
    async with bench.checking() as db:
        assert await reports_of.get(db, before.code) == before
        assert [await suggestions.of_report(db, one.id) is None for one in (before, after)] == [True, False]


async def test_migrations_and_tables_agree(database: Database) -> None:
    await migrate.to_newest(database)
    assert await differing(database) == []


async def differing(database: Database) -> list[object]:
    """In what the database is not as the tables say."""

    def known(name: str | None, kind: str, _: object) -> bool:
        return kind != "table" or not (name or "").startswith("report_words")

    def differences(found: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(found, opts={"include_name": known}), metadata))

    async with database.read() as db:
        return await db.run_sync(differences)


async def words_index(database: Database) -> list[str]:
    """How the index of words and what keeps it were made."""
    made = text("SELECT sql FROM sqlite_master WHERE name LIKE 'report_words%' AND sql IS NOT NULL ORDER BY name")
    async with database.read() as db:
        return list(await db.scalars(made))


async def test_the_index_of_words_is_the_same_by_migration_and_by_the_tables(database: Database) -> None:
    await migrate.to_newest(database)
    migrated = await words_index(database)
    await migrate.down_to(database, "base")
    assert await words_index(database) == []
    async with database.write() as db:
        await db.run_sync(metadata.create_all)
    assert len(migrated) > 4
    assert await words_index(database) == migrated


async def test_what_was_there_before_is_found_by_words_and_by_likeness(bench: Bench) -> None:
    hoa, lan = await bench.moderator("hoa"), await bench.person("lan")
    names = [photo(number) for number in (1, 2)]
    alike = "1f3c77e09b5ad048" * 2
    codes = [(await bench.file(lan, photos=(name,), text="Ống (nước) vỡ")).code for name in names]
    async with bench.database.write() as db:
        await db.execute(update(photos).where(photos.c.sha256.in_(names)).values(dhash=alike))
        await db.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
        await db.execute(text("INSERT INTO alembic_version VALUES (:newest)"), {"newest": migrate.newest()})
    await migrate.down_to(bench.database, "0002")
    async with bench.database.write() as db:
        # As it was written then: folded, with its brackets.
        await db.execute(update(reports).values(folded="lp-26-00001-x ong (nuoc) vo"))
    await migrate.to_newest(bench.database)
    async with bench.checking() as db:
        found = await db.scalars(words.newest(db, ["nuo"], desks=[HOME], where=(), before=None, limit=9))
        assert len(list(found)) == 2
        assert len(await queue.page(db, reach_of(hoa), Filter(words="nuoc vo"), limit=9)) == 2
        assert await look_alikes(db, reach_of(hoa), names[:1], besides=1, limit=9) == [codes[1]]


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
