"""Bringing a database to the schema of this version, at start. An upgrade is one transaction: all of it, or nothing.

Alembic is imported only when there is something to do: most starts find the newest schema.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection

from storage.database import Database

if TYPE_CHECKING:
    from alembic.config import Config

_FOLDER = Path(__file__).parent / "migrations"


def config(connection: Connection | None = None) -> Config:
    """Alembic's configuration, bound to a connection."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(_FOLDER))
    made.attributes["connection"] = connection
    return made


def newest() -> str:
    """The version this program brings: migrations are numbered, `0001_first_tables.py`."""
    return max(path.stem.partition("_")[0] for path in (_FOLDER / "versions").glob("[0-9]*.py"))


async def version(database: Database) -> str | None:
    """The version a database is at; None for an empty one."""

    def look(connection: Connection) -> str | None:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return found

    async with database.read() as db:
        return await db.run_sync(look)


async def to_newest(database: Database) -> None:
    """Upgrade. A database at the newest version stays as it is."""
    if await version(database) != newest():
        await _run(database, "upgrade", "head")


async def down_to(database: Database, target: str) -> None:
    """Downgrade to a version, or to `base`."""
    await _run(database, "downgrade", target)


async def _run(database: Database, step: str, target: str) -> None:
    from alembic import command

    def change(connection: Connection) -> Any:
        return getattr(command, step)(config(connection), target)

    async with database.write() as db:
        await db.run_sync(change)
