"""What the lane's questions to the outbox cost after so many messages have left, on SQLite."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import text

from benchmarks.campaign.town import ACCOUNT, NAME, peopled
from bot import clock
from storage.database import Database
from storage.queries import outbox

WAITING, TRIES = 90, 15
_ROWS = text(
    "WITH RECURSIVE numbers(i) AS (SELECT :first UNION ALL SELECT i + 1 FROM numbers WHERE i < :last) "
    "INSERT INTO outbox (dedupe, channel, account, address, priority, not_before, created, body, turn, attempts, sent) "
    "SELECT 'x' || i, 'telegram', :account, 1 + i % 90, 3, :now, :now, '{}', 0, :sent, iif(:sent, :now, NULL) "
    "FROM numbers"
)


def measure(sizes: Sequence[int]) -> dict[int, float]:
    """Milliseconds of asking when the next is due and leasing, the best of several, by how many have left."""
    return asyncio.run(_measured(sizes))


async def _measured(sizes: Sequence[int]) -> dict[int, float]:
    found, last = {}, 0
    with tempfile.TemporaryDirectory(prefix="leasing-") as folder:
        await peopled(Path(folder), WAITING, clock.now())
        database = Database(f"sqlite+aiosqlite:///{Path(folder) / NAME}")
        await _fill(database, 10_000_001, 10_000_000 + WAITING, sent=0)
        for size in sizes:
            await _fill(database, last + 1, size, sent=1)
            found[size], last = await _best(database), size
        await database.close()
    return found


async def _fill(database: Database, first: int, last: int, *, sent: int) -> None:
    now = clock.now().replace(tzinfo=None).isoformat(" ")
    async with database.write() as db:
        await db.execute(_ROWS, {"first": first, "last": last, "account": ACCOUNT, "now": now, "sent": sent})


async def _best(database: Database) -> float:
    took = []
    for _ in range(TRIES):
        async with database.engine.connect() as db:
            begun = time.perf_counter()
            due = await outbox.next_due(db, channel="telegram", account=ACCOUNT)
            leased = await outbox.lease(db, channel="telegram", account=ACCOUNT, now=clock.now(), limit=12)
            took.append(time.perf_counter() - begun)
            assert due is not None
            assert len(leased) == 12
            await db.rollback()
    return min(took) * 1e3
