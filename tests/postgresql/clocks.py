"""Whole processes of the product on one PostgreSQL, with one tick more: it counts, and says who did."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TypeVar

from sqlalchemy import text

from scheduler.ticks import Tick, Tools
from storage.database import Database
from tests.e2e.process import _CONTEXT

EVERY = timedelta(milliseconds=100)
"""Between two slots of the counting tick."""

_TABLES = (
    "CREATE TABLE counting (since timestamptz NOT NULL)",
    "INSERT INTO counting VALUES (clock_timestamp())",
    # Nothing here forbids doing a slot twice: whoever does is seen.
    "CREATE TABLE counted (slot integer NOT NULL, who text NOT NULL, at timestamptz NOT NULL)",
)
_MISSING = text(
    "SELECT slot FROM counting, generate_series(0, floor(extract(epoch FROM :now - since) / :every)::integer) slot "
    "WHERE slot NOT IN (SELECT slot FROM counted) ORDER BY slot"
)
_DONE = text("INSERT INTO counted VALUES (:slot, :who, clock_timestamp())")

T = TypeVar("T")


def counting(who: str, stops: Path) -> Tick:
    """A tick that does every slot which has come and is not done. Where it finds a file of its name in `stops` it takes
    that away, and the process stands still as a computer that goes to sleep: between reading and writing, or within
    its transaction."""

    def stands_still(where: str) -> None:
        flag = stops / f"{who}-{where}"
        if flag.exists():
            flag.unlink()
            os.kill(os.getpid(), signal.SIGSTOP)

    async def work(tools: Tools) -> None:
        async with tools.database.read() as db:
            found = await db.scalars(_MISSING, {"now": tools.clock(), "every": EVERY.total_seconds()})
            slots = [{"slot": slot, "who": who} for slot in found]
        stands_still("before")
        async with tools.write() as db:
            stands_still("within")
            if slots:
                await db.execute(_DONE, slots)

    return Tick("counting", EVERY, work)


def _serve(variables: dict[str, str], who: str, lasts: timedelta, again: timedelta) -> None:
    os.environ.update(variables)
    folder = Path(variables["CHUNGTAY_DATA_DIR"])
    handle = os.open(folder.parent / f"{who}.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(handle, 1)
    os.dup2(handle, 2)
    from bot import logs
    from bot.app import build, run
    from bot.settings import load_or_exit
    from scheduler.timetable import TICKS

    settings = load_or_exit()
    logs.configure(settings.log.level, settings.log.json_lines)
    ticks = (*TICKS, counting(who, folder.parent))
    asyncio.run(run(build(settings, ticks=ticks, lasts=lasts, again=again), print))


@dataclass
class Clocks:
    """Processes by their names, and what they counted."""

    folder: Path
    database: Database
    lasts: timedelta
    again: timedelta
    lives: dict[str, BaseProcess] = field(default_factory=dict)

    async def begin(self) -> None:
        """Have the tables that are counted in."""
        async with self.database.write() as db:
            for statement in _TABLES:
                await db.execute(text(statement))

    def start(self, who: str) -> None:
        """A process begins, with a data folder of its own."""
        data = self.folder / f"data-{who}"
        data.mkdir()
        variables = {
            "CHUNGTAY_DATA_DIR": str(data),
            "CHUNGTAY_DATABASE__URL": self.database.url,
            "CHUNGTAY_WEB__PORT": "0",
            "CHUNGTAY_LOG__LEVEL": "info",
        }
        process = _CONTEXT.Process(target=_serve, args=(variables, who, self.lasts, self.again), daemon=True)
        process.start()
        self.lives[who] = process

    def tell(self, who: str, how: signal.Signals) -> None:
        """Send a signal."""
        pid = self.lives[who].pid
        assert pid is not None
        os.kill(pid, how)

    def ends(self, who: str, how: signal.Signals) -> None:
        """Send a signal that ends it, and wait until it has."""
        self.tell(who, how)
        self.lives[who].join(30)
        assert self.lives.pop(who).exitcode is not None

    def close(self) -> None:
        """Whoever still lives is killed."""
        for who in list(self.lives):
            self.ends(who, signal.SIGKILL)

    def stands_still(self, who: str, where: str) -> None:
        """Let it stand still when it comes there next."""
        (self.folder / f"{who}-{where}").touch()

    def stood(self, who: str, where: str) -> bool:
        """Has it come there?"""
        return not (self.folder / f"{who}-{where}").exists()

    def log(self, who: str) -> str:
        """What it wrote."""
        path = self.folder / f"{who}.log"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    async def counts(self) -> list[tuple[int, str, datetime]]:
        """Every slot that was done, in the order in which it was: slot, who, when."""
        async with self.database.read() as db:
            rows = await db.execute(text("SELECT slot, who, at FROM counted ORDER BY at, slot"))
            return [(slot, who, at) for slot, who, at in rows]

    async def by(self, who: str) -> int:
        """How many slots somebody did."""
        return sum(name == who for _, name, _ in await self.counts())

    async def last(self) -> str:
        """Who did the last one; empty: nobody yet."""
        counts = await self.counts()
        return counts[-1][1] if counts else ""

    async def until(self, what: Callable[[], Awaitable[T]], within: timedelta) -> T:
        """Wait until this is true, and answer it."""
        async with asyncio.timeout(within.total_seconds()):
            while not (found := await what()):  # noqa: ASYNC110 - it is another process that we wait for
                await asyncio.sleep(0.05)
            return found
