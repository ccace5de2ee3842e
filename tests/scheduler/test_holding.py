"""Holding the clock: one holder at a time whatever happens, who makes ticks while it holds, and nothing after."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from bot.clock import now
from scheduler.holding import AGAIN, LASTS, Clockwork
from scheduler.ticks import CLOCK, Tick, Tools
from storage.database import Database, OperationalError
from storage.files import Files
from storage.queries import leases
from tests.bench import Bench
from tests.world.world import OFFICE

STEPS = 150


@dataclass
class Life:
    """One process: what it knows of the time, what it read, what it wrote and when."""

    bench: Bench
    database: Database
    files: Files
    name: str
    wrote: list[datetime] = field(default_factory=list)
    waking: list[str] = field(default_factory=list)

    @property
    def tools(self) -> Tools:
        wake = lambda: self.waking.append(self.name)  # noqa: E731
        return Tools(self.database, self.files, self.bench.vault, OFFICE, lambda: self.bench.now, wake, self.name)

    def clockwork(self) -> Clockwork:
        return Clockwork(self.tools, (self.tick,))

    @property
    def tick(self) -> Tick:
        return Tick("writes", timedelta(minutes=1), self.writes)

    async def writes(self, tools: Tools) -> None:
        async with tools.write():
            self.wrote.append(tools.clock())


@pytest.fixture
def lives(bench: Bench, tmp_path: Path) -> tuple[Life, Life]:
    files = Files.open(tmp_path / "photos")
    return Life(bench, bench.database, files, "An"), Life(bench, bench.database, files, "Binh")


async def holder(bench: Bench) -> str:
    """Who holds the lease at this moment."""
    async with bench.checking() as db:
        held = await leases.of(db, CLOCK)
    return held.holder if held and held.until > bench.now else ""


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_whatever_happens_one_holds_and_only_the_holder_writes(
    bench: Bench, lives: tuple[Life, Life], seed: int
) -> None:
    """Two processes look at the lease, make ticks, stand still and are told to stop, in any order and at any pace."""
    dice, works = Random(seed), {life.name: life.clockwork() for life in lives}
    takers: set[str] = set()
    for _ in range(STEPS):
        life = dice.choice(lives)
        clockwork, before = works[life.name], len(life.wrote)
        match dice.choice(("pass", "look", "look", "tick", "tick", "stop")):
            case "pass":
                bench.now += timedelta(seconds=dice.choice((1, 10, 44, 46, 600)))
            case "look":
                other, held = await holder(bench), clockwork.held
                await clockwork.look()
                assert clockwork.held is (other in ("", life.name))
                assert held or not clockwork.held or await holder(bench) == life.name
            case "tick":
                believes = clockwork.held
                await clockwork.make(life.tick)
                assert len(life.wrote) - before == (believes and await holder(bench) == life.name)
            case "stop" if dice.random() < 0.2:
                await clockwork.let_go()
                assert await holder(bench) != life.name
        if found := await holder(bench):
            takers.add(found)
    assert takers == {"An", "Binh"}


async def test_a_lease_moves_within_a_minute_of_its_holders_last_look(bench: Bench, lives: tuple[Life, Life]) -> None:
    first, second = (life.clockwork() for life in lives)
    await first.look()
    waited = timedelta()
    while not second.held:
        bench.now += AGAIN
        waited += AGAIN
        await second.look()
    assert LASTS <= waited < timedelta(minutes=1)
    assert not first.held


async def test_a_tick_that_was_held_up_changes_nothing_and_the_clock_goes_on(
    bench: Bench, lives: tuple[Life, Life]
) -> None:
    an, binh = lives
    first, second = an.clockwork(), binh.clockwork()
    await first.look()

    async def held_up(tools: Tools) -> None:
        bench.now += LASTS
        await second.look()
        bench.now -= LASTS
        await an.writes(tools)

    await first.make(Tick("slow", timedelta(minutes=1), held_up))
    assert (an.wrote, first.held, second.held) == ([], False, True)
    await first.look()
    assert not first.held


@pytest.mark.parametrize(
    "error", [ValueError("a bug"), OSError("disk"), OperationalError("", None, Exception("database is locked"))]
)
async def test_a_tick_that_raises_comes_again(lives: tuple[Life, Life], error: Exception) -> None:
    clockwork, times = lives[0].clockwork(), 0

    async def fails(tools: Tools) -> None:
        nonlocal times
        times += 1
        raise error

    await clockwork.look()
    for _ in range(2):
        await clockwork.make(Tick("fails", timedelta(minutes=1), fails))
    await clockwork.make(lives[0].tick)
    assert (times, len(lives[0].wrote)) == (2, 1)


async def test_a_database_that_says_no_ends_nothing(lives: tuple[Life, Life], tmp_path: Path) -> None:
    without_tables = Database(f"sqlite+aiosqlite:///{tmp_path / 'empty.db'}")
    clockwork = Clockwork(replace(lives[0].tools, database=without_tables), (lives[0].tick,))
    await clockwork.look()
    assert not clockwork.held
    await without_tables.close()


async def test_a_lease_from_before_the_clock_was_set_back_holds_nobody_up(
    bench: Bench, lives: tuple[Life, Life]
) -> None:
    first, second = (life.clockwork() for life in lives)
    bench.now += timedelta(days=1)
    await first.look()
    bench.now -= timedelta(days=1)
    await second.look()
    assert second.held


async def test_whoever_holds_the_data_folder_ends_leases_of_a_former_life(
    bench: Bench, lives: tuple[Life, Life]
) -> None:
    first, second = (life.clockwork() for life in lives)
    await first.look()
    async with bench.database.write() as db:
        await leases.forget(db, now=bench.now)
    await second.look()
    assert second.held


def until(done: asyncio.Event, what: Callable[[], bool]) -> Callable[..., Awaitable[None]]:
    """A tick that tells when this is true."""

    async def work(*_: Tools) -> None:
        if what():
            done.set()

    return work


async def test_it_runs_by_itself_and_lets_go_when_it_is_told_to_stop(
    bench: Bench, lives: tuple[Life, Life], caplog: pytest.LogCaptureFixture
) -> None:
    an, done, begun, looks = lives[0], asyncio.Event(), 0, 0

    async def never_ends(tools: Tools) -> None:
        nonlocal begun
        begun += 1
        async with tools.database.read():
            await asyncio.Event().wait()

    def often() -> bool:
        nonlocal looks
        looks += 1
        return looks > 5 and begun > 0 and bool(an.wrote)

    ticks = (an.tick, Tick("looks", timedelta(seconds=0.02), until(done, often)))
    own = [("own", timedelta(seconds=0.02), until(asyncio.Event(), lambda: True))]
    every = Tick("never ends", timedelta(seconds=0.02), never_ends)
    clockwork = Clockwork(replace(an.tools, clock=now), (*ticks, every), own, again=timedelta(seconds=0.02))
    async with asyncio.timeout(20), asyncio.TaskGroup() as tasks:
        running = tasks.create_task(clockwork.run())
        await done.wait()
        bench.now = now()
        assert await holder(bench) == "An"
        running.cancel()
    assert await holder(bench) == ""
    assert not clockwork.held
    assert begun == 1
    assert "maximum number of running instances" not in caplog.text


async def test_what_a_process_does_for_itself_goes_on_without_the_lease(bench: Bench, lives: tuple[Life, Life]) -> None:
    an, done, calls = lives[0], asyncio.Event(), 0

    def thrice() -> bool:
        nonlocal calls
        calls += 1
        return calls == 3

    bench.now = now()
    await lives[1].clockwork().look()
    own = [("own", timedelta(seconds=0.02), until(done, thrice))]
    clockwork = Clockwork(replace(an.tools, clock=now), (an.tick,), own)
    async with asyncio.timeout(20), asyncio.TaskGroup() as tasks:
        running = tasks.create_task(clockwork.run())
        await done.wait()
        running.cancel()
    assert an.wrote == []
    assert await holder(bench) == "Binh"
