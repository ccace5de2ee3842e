"""Filling a database as fast as it takes rows: in bulk, its indexes made afterwards as a migration would make them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy import Index, Table, create_engine
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex

from benchmarks.queue.province import everything
from storage.database import Database
from storage.tables import metadata
from storage.tables.words import ON_POSTGRESQL

_BATCH = 50_000
_INDEX_WORDS = "INSERT INTO report_words (rowid, words) SELECT id, '@' || hex(desk) || folded FROM reports"


def fill_sqlite(file: Path, size: int) -> str:
    """A database file with a province of `size` reports; returns its address."""
    engine = create_engine(f"sqlite:///{file}")
    metadata.create_all(engine)
    engine.dispose()
    db = sqlite3.connect(file, isolation_level=None)
    for setting in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-400000"):
        db.execute(f"PRAGMA {setting}")
    later = db.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE type = 'trigger' OR type = 'index' AND sql IS NOT NULL"
    ).fetchall()
    for kind, name, _ in later:
        db.execute(f"DROP {kind} {name}")
    db.execute("BEGIN")
    for table, rows in everything(size):
        names, values = _columns(table, rows)
        places = ", ".join("?" * len(names))
        into = f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({places})"  # noqa: S608 - our own names
        db.executemany(into, (tuple(map(_plain, row)) for row in values))
    db.execute(_INDEX_WORDS)
    for _, _, made in sorted(later):
        db.execute(made)
    db.execute("COMMIT")
    db.close()
    return f"sqlite+aiosqlite:///{file}"


async def fill_postgresql(url: str, size: int) -> None:
    """Fill an empty PostgreSQL database the same way."""
    database = Database(url)
    async with database.write() as db:
        await db.run_sync(metadata.create_all)
    await database.close()
    raw = await asyncpg.connect(url.replace("+asyncpg", ""))
    later = [index for table in metadata.sorted_tables for index in table.indexes]
    for name in ("ix_reports_words", *(str(index.name) for index in later)):
        await raw.execute(f"DROP INDEX {name}")
    # Foreign keys are triggers there: the rows are known to agree.
    await raw.execute("SET session_replication_role = replica")
    for table, rows in everything(size):
        names, values = _columns(table, rows)
        while batch := list(islice(values, _BATCH)):
            await raw.copy_records_to_table(table.name, records=batch, columns=names)
    for made in (*map(_on_postgresql, later), *ON_POSTGRESQL, "VACUUM ANALYZE"):
        await raw.execute(made)
    await raw.close()


def _columns(table: Table, rows: Iterable[dict[str, Any]]) -> tuple[list[str], Iterator[tuple[Any, ...]]]:
    """The names of what the rows hold, and the rows' values in their order."""
    every = iter(rows)
    first = next(every)
    names = [column.name for column in table.columns if column.name in first]

    def values() -> Iterator[tuple[Any, ...]]:
        yield tuple(first[name] for name in names)
        for row in every:
            yield tuple(row[name] for name in names)

    return names, values()


def _plain(value: Any) -> Any:
    return value.replace(tzinfo=None).isoformat(" ", "microseconds") if isinstance(value, datetime) else value


def _on_postgresql(index: Index) -> str:
    return str(CreateIndex(index).compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]
