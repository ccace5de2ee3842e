"""`python -m bot housekeeping`: what and how many; a dry run changes nothing; beside a running process as well."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.__main__ import app
from bot.cli.housekeeping import BY_HAND
from bot.clock import now
from scheduler.housekeeping import SWEEPS
from scheduler.ticks import CLOCK
from storage.database import Database
from storage.queries import leases
from tests.world.people import OGG

Command = Callable[..., Result]


@pytest.fixture
def command(tmp_path: Path) -> Command:
    runner = CliRunner(env={"CHUNGTAY_DATA_DIR": str(tmp_path / "data")})
    return lambda *words: runner.invoke(app, ["housekeeping", *words])


@pytest.fixture
def note(command: Command, tmp_path: Path) -> Path:
    """A voice note that nothing speaks of, on an installation that was used before."""
    assert command().exit_code == 0
    path = tmp_path / "data" / "photos" / "voices" / "ab" / ("ab" * 32)
    path.parent.mkdir(parents=True)
    path.write_bytes(OGG)
    os.utime(path, (1_000_000_000, 1_000_000_000))
    return path


async def holds(folder: Path, name: str, who: str) -> None:
    """Somebody takes a lease."""
    database = Database(f"sqlite+aiosqlite:///{folder / 'data' / 'chungtay.db'}")
    async with database.write() as db:
        assert await leases.take(db, name, who, now=now(), lasts=timedelta(minutes=1))
    await database.close()


def test_it_says_what_and_how_many_and_a_dry_run_changes_nothing(command: Command, note: Path, tmp_path: Path) -> None:
    asyncio.run(holds(tmp_path, CLOCK, "a process that runs"))
    dry = command("--dry-run")
    assert (dry.exit_code, note.exists()) == (0, True)
    assert "counted only" in dry.output
    done = command()
    assert (done.exit_code, note.exists()) == (0, False)
    assert dry.stdout.splitlines()[:-1] == done.stdout.splitlines()[:-1]
    assert [line.split()[:2] for line in done.stdout.splitlines()[:-1]] == [
        [str(int(sweep.name == "voices")), sweep.name] for sweep in SWEEPS
    ]
    assert command().stdout.splitlines()[-1].split()[0] == "0"


def test_two_do_not_tidy_at_once(command: Command, note: Path, tmp_path: Path) -> None:
    asyncio.run(holds(tmp_path, BY_HAND, "somebody else"))
    refused = command()
    assert (refused.exit_code, note.exists()) == (2, True)
    assert "somebody else is at it already" in refused.output
    assert command("--dry-run").exit_code == 0
