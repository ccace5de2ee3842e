"""The bench and the world on PostgreSQL: tests that were written for SQLite run here with the same fixtures' names."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from itertools import count
from pathlib import Path

import pytest

from storage import migrate
from storage.database import Database
from tests.actions.conftest import cast
from tests.bench import Bench
from tests.postgres import UNSAFE, CannotStart, Postgres
from tests.world.world import World

__all__ = ["cast"]

PREPARED = "prepared"
_numbers = count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A server for these tests. Where it cannot start they are skipped, except in CI, where that is a failure."""
    try:
        server = Postgres(*UNSAFE)
    except CannotStart as error:
        if os.environ.get("CI"):
            pytest.fail(f"no PostgreSQL in CI: {error}")
        pytest.skip(f"no PostgreSQL here: {error}")
    yield server
    server.stop()


@pytest.fixture(scope="session")
def template(postgres: Postgres) -> str:
    """A database as the migrations and the bench make it, to copy."""
    asyncio.run(_prepare(postgres.create(PREPARED)))
    return PREPARED


async def _prepare(url: str) -> None:
    bench = Bench(Path(), url)
    await migrate.to_newest(bench.database)
    await bench.fill()
    await bench.database.close()


@pytest.fixture
def url(postgres: Postgres, template: str) -> Iterator[str]:
    """The address of a fresh copy."""
    name = f"copy{next(_numbers)}"
    yield postgres.create(name, template)
    postgres.drop(name)


@pytest.fixture
def empty(postgres: Postgres) -> Iterator[str]:
    """The address of a database without tables."""
    name = f"empty{next(_numbers)}"
    yield postgres.create(name)
    postgres.drop(name)


@pytest.fixture
async def database(empty: str) -> AsyncIterator[Database]:
    """A database without tables."""
    made = Database(empty)
    yield made
    await made.close()


@pytest.fixture
async def bench(url: str, tmp_path: Path) -> AsyncIterator[Bench]:
    """A fresh bench."""
    made = Bench(tmp_path, url)
    yield made
    await made.database.close()


@pytest.fixture
async def world(url: str, tmp_path: Path) -> AsyncIterator[World]:
    """A fresh world."""
    made = World(tmp_path, url)
    yield made
    await made.close()
