"""Bringing a database to the schema of this version, at start. Each step is part of one transaction."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection

from storage.database import Database

_FOLDER = Path(__file__).parent / "migrations"


def config(connection: Connection | None = None) -> Config:
    """Alembic's configuration, bound to a connection."""
    made = Config()
    made.set_main_option("script_location", str(_FOLDER))
    made.attributes["connection"] = connection
    return made


def newest() -> str | None:
    """The version this program brings."""
    return ScriptDirectory.from_config(config()).get_current_head()


async def version(database: Database) -> str | None:
    """The version a database is at; None for an empty one."""
    async with database.read() as db:
        return await db.run_sync(lambda found: MigrationContext.configure(found).get_current_revision())


async def to_newest(database: Database) -> None:
    """Upgrade; all or nothing. What is at the newest version already stays as it is."""
    await _run(database, command.upgrade, "head")


async def down_to(database: Database, target: str) -> None:
    """Downgrade to a version, or to `base`."""
    await _run(database, command.downgrade, target)


async def _run(database: Database, step: Any, target: str) -> None:
    async with database.write() as db:
        await db.run_sync(lambda connection: step(config(connection), target))
