"""An upgrade that is killed half-way, and a second process on the same data folder."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import event as listening

from storage import migrate
from storage.database import Database
from tests.e2e.process import Product

FULL = os.environ.get("CHUNGTAY_PROOF") == "full"
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.slow


def url(folder: Path) -> str:
    return f"sqlite+aiosqlite:///{folder / 'm.db'}"


def schema(folder: Path) -> list[tuple[Any, ...]]:
    """Every table and index, and which version they are of."""
    with closing(sqlite3.connect(folder / "m.db")) as database:
        return [
            *database.execute("PRAGMA integrity_check"),
            *database.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name"),
            *database.execute("SELECT version_num FROM alembic_version"),
        ]


async def upgrade(address: str, statements: int | None = None) -> int:
    """To the newest version; returns after how many statements. The process is killed before the one named."""
    database, seen = Database(address), 0

    def count(*_: object) -> None:
        nonlocal seen
        seen += 1
        if seen == statements:
            os.kill(os.getpid(), signal.SIGKILL)

    listening.listen(database.engine.sync_engine, "before_cursor_execute", count)
    await migrate.to_newest(database)
    await database.close()
    return seen


def upgrade_in_a_process(address: str, statements: int) -> None:
    asyncio.run(upgrade(address, statements))


def killed(folder: Path, statement: int) -> int | None:
    """Begin an upgrade in another process that is killed before this statement; its exit code."""
    process = multiprocessing.get_context("forkserver").Process(
        target=upgrade_in_a_process, args=(url(folder), statement)
    )
    process.start()
    process.join(60)
    return process.exitcode


def moments(statements: int) -> list[int]:
    """The statements of an upgrade before which it is killed: each in the full proof."""
    return list(range(3, statements)) if FULL else [statements // 2, statements - 1]


async def test_a_first_start_killed_at_any_statement_is_completed_by_the_next(tmp_path: Path) -> None:
    (tmp_path / "whole").mkdir()
    statements = await upgrade(url(tmp_path / "whole"))
    whole = schema(tmp_path / "whole")
    assert statements > 30
    for statement in moments(statements):
        folder = tmp_path / str(statement)
        folder.mkdir()
        assert killed(folder, statement) == -signal.SIGKILL
        await upgrade(url(folder))
        assert schema(folder) == whole


async def test_an_upgrade_of_a_database_in_use_killed_at_any_statement_leaves_it_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    database = Database(url(tmp_path / "old"))
    await migrate.to_newest(database)
    await migrate.down_to(database, "0001")
    await database.close()
    before = schema(tmp_path / "old")
    shutil.copytree(tmp_path / "old", tmp_path / "new")
    statements = await upgrade(url(tmp_path / "new"))
    for statement in moments(statements):
        assert killed(tmp_path / "old", statement) == -signal.SIGKILL
        assert schema(tmp_path / "old") == before
    await upgrade(url(tmp_path / "old"))
    assert schema(tmp_path / "old") == schema(tmp_path / "new") != before


async def test_a_second_process_on_the_same_folder_is_refused_in_one_sentence_and_harms_nothing(
    tmp_path: Path,
) -> None:
    product = Product(tmp_path)
    product.start()
    try:
        address = await product.ready()
        before = {path: path.read_bytes() for path in (tmp_path / "data").glob("keys.json")}
        # What this run of the tests was told is no setting of the product.
        bare = {name: value for name, value in os.environ.items() if not name.startswith("CHUNGTAY_")}
        variables = {"CHUNGTAY_DATA_DIR": str(tmp_path / "data"), "CHUNGTAY_WEB__PORT": "0"}
        second = await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-m", "bot", "run"],
            cwd=ROOT,
            env=bare | variables,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert second.returncode == 2, second.stderr
        assert second.stdout == ""
        assert len(second.stderr.strip().splitlines()) == 1, second.stderr
        assert "already running" in second.stderr
        async with httpx.AsyncClient() as client:
            assert (await client.get(f"{address}/healthz")).json()["ok"] is True
        assert {path: path.read_bytes() for path in before} == before != {}
    finally:
        product.stop()
