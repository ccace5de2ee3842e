"""Databases with something in them already: made once in each test process, then copied."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from storage.database import Database
from storage.tables import metadata

_MADE: dict[Callable[[Database], Awaitable[None]], bytes] = {}


async def filled(database: Database, make: Callable[[Database], Awaitable[None]]) -> None:
    """Have in an empty database, that nobody has open yet, what `make` makes of it. `make` makes the same each time."""
    if not database.sqlite:
        await make(database)
        return
    if make not in _MADE:
        await make(database)
        await database.close()
        _MADE[make] = _place(database).read_bytes()
    _place(database).write_bytes(_MADE[make])


async def tables_only(database: Database) -> None:
    """Every table, with nothing in it."""
    async with database.write() as db:
        await db.run_sync(metadata.create_all)


def _place(database: Database) -> Path:
    return Path(database.engine.url.database or "")
