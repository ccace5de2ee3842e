"""`understand --from-corrections`: what the rules suggested and was decided otherwise, and how often. Whoever keeps the
rules learns from it without reading a case."""

from __future__ import annotations

import asyncio
import json

import typer

from bot.cli.opening import opened
from domain.corrections import Tally
from storage.database import Database
from storage.queries import suggestions

_PAGE = 1_000


def report() -> None:
    """Print one JSON object a line for each correction, and the figures as the last."""
    asyncio.run(_report())


async def _report() -> None:
    async with opened() as here:
        await print_corrections(here.database)


async def print_corrections(database: Database) -> None:
    """The same, from this database."""
    tally, after = Tally(), 0
    async with database.read() as db:
        while found := await suggestions.outcomes(db, after=after, limit=_PAGE):
            after = found[-1].report
            for correction in tally.add(found):
                typer.echo(json.dumps(correction, ensure_ascii=False))
    typer.echo(json.dumps({"summary": tally.summary()}, ensure_ascii=False))
