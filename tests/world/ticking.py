"""What a tick works with, for tests that have a database and no world."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from domain.times import Clock
from scheduler.ticks import CLOCK, Tools
from storage.database import Database
from storage.files import Files
from storage.queries import leases
from storage.vault import new_vault
from tests.world.clock import MORNING
from tests.world.world import OFFICE


async def tools_of(database: Database, clock: Clock, files: Files | Path = Path()) -> Tools:
    """The tools of the clock's holder on this database, `files` being the photo store or its folder."""
    async with database.write() as db:
        await leases.take(db, CLOCK, "world", now=MORNING, lasts=timedelta(days=36_500))
    store = files if isinstance(files, Files) else Files.open(files)
    return Tools(database, store, new_vault(), OFFICE, clock, lambda: None, "world")
