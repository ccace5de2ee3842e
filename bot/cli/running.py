"""`run`: the product until stopped."""

from __future__ import annotations

import asyncio

import typer

from bot import logs, swift
from bot.folder import FolderTaken, hold
from bot.keys import KeysRefused
from bot.settings import load_or_exit


def start() -> None:
    """Run; exit code 2 with one sentence when the settings, the keys or the data folder do not allow it."""
    settings = load_or_exit()
    logs.configure(settings.log.level, settings.log.json_lines)
    try:
        with hold(settings.data_dir):
            # Imported late: a wrong setting is said at once, and aiogram takes seconds.
            swift.load()
            from bot.app import build, run

            asyncio.run(run(build(settings), _ready))
    except (FolderTaken, KeysRefused) as refused:
        typer.echo(str(refused), err=True)
        raise typer.Exit(2) from refused


def _ready(address: str) -> None:
    typer.echo(f"Chung Tay: {address}/chat  ·  {address}/console  (Ctrl+C: dừng / stop)")
