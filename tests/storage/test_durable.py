"""A commit is on the disk when it returns: on every connection that the product opens, and there is one place that
opens them."""

from __future__ import annotations

import ast
from contextlib import AsyncExitStack
from pathlib import Path

from sqlalchemy import text

from storage.database import Database
from tests.tree import ROOT, product, show

OPENERS = {"create_async_engine", "create_engine"}


async def test_every_connection_syncs_its_commits(tmp_path: Path) -> None:
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'd.db'}")
    async with AsyncExitStack() as opened:
        for _ in range(16):
            db = await opened.enter_async_context(database.read())
            assert await db.scalar(text("PRAGMA synchronous")) == 2
            assert await db.scalar(text("PRAGMA journal_mode")) == "wal"
    async with database.write() as db:
        assert await db.scalar(text("PRAGMA synchronous")) == 2
    await database.close()


def test_only_one_place_in_the_product_opens_a_database() -> None:
    openers = {
        show(path)
        for path in product()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name) and node.id in OPENERS
    }
    assert openers == {"storage/database.py"}
    assert (ROOT / "storage" / "database.py").exists()
