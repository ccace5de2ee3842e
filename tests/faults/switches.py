"""The faults: each is on inside its block, and off after it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, closing, contextmanager
from pathlib import Path

from tests.faults.town import TICK, Town

Fault = Callable[[Town], AbstractAsyncContextManager[None]]


async def ticks(town: Town, seconds: float) -> None:
    """So much time passes in the town."""
    for _ in range(round(seconds / TICK)):
        await town.tick()


def pages(town: Town) -> int:
    """How many pages the database has."""
    with closing(sqlite3.connect(town.folder / "town.db")) as other:
        return int(other.execute("PRAGMA page_count").fetchone()[0])


def full_database(part: str) -> Fault:
    """The disk is full whenever this part of the desk writes: SQLite's own SQLITE_FULL."""

    @asynccontextmanager
    async def fault(town: Town) -> AsyncIterator[None]:
        town.pages[part] = pages(town)
        yield
        del town.pages[part]

    return fault


@asynccontextmanager
async def locked_database(town: Town) -> AsyncIterator[None]:
    """Another connection writes and does not let go."""
    with closing(sqlite3.connect(town.folder / "town.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@asynccontextmanager
async def full_photo_store(town: Town) -> AsyncIterator[None]:
    """Every byte of the photo store's file system is taken. Needs `tiny_disk`."""
    filler = town.folder / "photos" / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4_096)):
                pass
        except OSError:
            town.troubles["photo store full"] += 1
    yield
    filler.unlink()


def network_down(account: int) -> Fault:
    """One messenger cannot be reached, nor reaches us."""

    @asynccontextmanager
    async def fault(town: Town) -> AsyncIterator[None]:
        town.messengers[account].down = True
        yield
        town.messengers[account].down = False

    return fault


def unnoticed_by_the_others(account: int) -> Fault:
    """The same, and the people at the other messengers have each answer by the next tick."""

    @asynccontextmanager
    async def fault(town: Town) -> AsyncIterator[None]:
        silent, since = town.messengers[account], town.ticks
        async with network_down(account)(town):
            yield
        others = [wait for one in town.residents if one.messenger is not silent for at, wait in one.waits if at > since]
        assert others
        assert set(others) == {1}

    return fault


@asynccontextmanager
async def line_breaks(town: Town) -> AsyncIterator[None]:
    """Each messenger shows its next messages, and we do not hear that it did."""
    for messenger in town.messengers:
        messenger.cuts = 3
    yield


@asynccontextmanager
async def clock_back(town: Town) -> AsyncIterator[None]:
    """The clock is set back an hour while events wait in the inbox and answers wait to be tried again."""
    async with AsyncExitStack() as silent:
        for account in range(len(town.messengers)):
            await silent.enter_async_context(network_down(account)(town))
        await ticks(town, TICK)
    town.everybody_acts()
    await town.lives(town.take_in)
    town.clock.advance(hours=-1)
    yield


@asynccontextmanager
async def unnoticed_by_anybody(town: Town) -> AsyncIterator[None]:
    """The same, and everybody has their answer by the next tick."""
    async with clock_back(town):
        since = town.ticks
        waiting = [one for one in town.residents if one.said > one.heard]
        assert waiting
        yield
        assert all(one.waits[-1][0] >= since - 1 or one.finished for one in waiting)
        assert {wait for one in waiting for at, wait in one.waits if at >= since} <= {1}


@asynccontextmanager
async def dies(town: Town) -> AsyncIterator[None]:
    """The process ends before one of its next statements, and another begins."""
    town.statements_left = town.dice.randrange(120)
    yield
    town.statements_left = None


def may_mount() -> bool:
    """May we mount a file system here?"""
    return os.geteuid() == 0 and shutil.which("mount") is not None


@contextmanager
def tiny_disk(folder: Path, size: str = "24m") -> Iterator[None]:
    """A real file system of this size at the folder."""
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)
