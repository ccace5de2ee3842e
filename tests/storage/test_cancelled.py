"""Requests end at any moment: a page that is closed in the middle of its look leaves nothing behind."""

from __future__ import annotations

import asyncio
import gc
import threading
from pathlib import Path
from typing import Any

import anyio
from sqlalchemy import text

from storage.database import Database

PAGES, TIMES = 8, 10


async def test_pages_closed_in_the_middle_of_a_look_leave_no_task_and_no_thread(tmp_path: Path) -> None:
    complaints: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'some.db'}")
    for number in range(TIMES):
        async with asyncio.TaskGroup() as pages:
            for page in range(PAGES):
                pages.create_task(looks_until_closed(database, (number * PAGES + page) / 4_000))
    await database.close()
    await asyncio.gather(*(asyncio.to_thread(thread.join, 5) for thread in threading.enumerate() if of_sqlite(thread)))
    gc.collect()
    await asyncio.sleep(0)
    assert complaints == []
    assert not any(map(of_sqlite, threading.enumerate()))


def of_sqlite(thread: threading.Thread) -> bool:
    """Is this a connection's own thread?"""
    return "_connection_worker_thread" in thread.name


async def looks_until_closed(database: Database, seconds: float) -> None:
    """As Starlette ends a stream whose reader has gone: each await is cancelled, also those that tidy up."""
    with anyio.move_on_after(seconds):
        while True:
            async with database.read() as db:
                await db.execute(text("SELECT 1"))
