"""Opening what a command works on: settings, keys, an up-to-date database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import typer

from bot import clock
from bot.keys import Keys, KeysRefused, load_or_make
from bot.settings import Settings, load_or_exit
from storage import migrate, seed
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Opened:
    """What a command works on."""

    settings: Settings
    keys: Keys
    database: Database


@asynccontextmanager
async def opened() -> AsyncIterator[Opened]:
    """The installation, migrated and with its units. A refusal of the keys is one sentence and exit code 2."""
    settings = load_or_exit()
    try:
        keys = load_or_make(settings.data_dir)
    except KeysRefused as refused:
        typer.echo(str(refused), err=True)
        raise typer.Exit(2) from refused
    database = Database(settings.database.url)
    try:
        await migrate.to_newest(database)
        async with database.write() as db:
            await seed.places(db)
            await seed.templates(db, now=clock.now())
        yield Opened(settings, keys, database)
    finally:
        await database.close()
