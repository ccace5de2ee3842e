"""`run`: the product until stopped."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator
from contextlib import contextmanager

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
            with _settling():
                # Imported late: a wrong setting is said at once, and aiogram takes its time.
                swift.load()
                from bot.app import build, run

                app = build(settings)
            asyncio.run(run(app, _ready))
    except (FolderTaken, KeysRefused) as refused:
        typer.echo(str(refused), err=True)
        raise typer.Exit(2) from refused


@contextmanager
def _settling() -> Iterator[None]:
    """What is made in this block stays to the end: the garbage collector does not look at it, now or later. That is a
    tenth of the start, and later a stop of 150 ms or more each time that everything would be looked through."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _ready(address: str) -> None:
    typer.echo(f"Chung Tay: {address}/chat  ·  {address}/console  (Ctrl+C: dừng / stop)")
