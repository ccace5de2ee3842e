"""The journal: one chain; whatever is changed in it afterwards is found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import ColumnElement, Delete, Update, delete, update

from domain.errors import NotPossible
from storage.queries import journal
from storage.queries.journal import Entry, digest, first_broken
from storage.tables import counters
from storage.tables import journal as table
from tests.bench import Bench

ROWS = 5


@pytest.fixture
async def chain(bench: Bench) -> Bench:
    """Five rows."""
    async with bench.database.write() as db:
        for number in range(ROWS):
            await journal.append(db, report=None, at=bench.now, by=None, act="invite", data={"số": number})
    return bench


async def broken(bench: Bench) -> int | None:
    async with bench.checking() as db:
        return await first_broken(db)


async def test_a_chain_nobody_touched_is_whole(chain: Bench) -> None:
    assert await broken(chain) is None


async def test_an_empty_journal_is_whole(bench: Bench) -> None:
    assert await broken(bench) is None


def row(number: int) -> ColumnElement[bool]:
    return table.c.id == number


TAMPERINGS: tuple[tuple[str, Callable[[Bench], Update | Delete], int], ...] = (
    ("words in the middle", lambda b: update(table).where(row(3)).values(data={"số": 9}), 3),
    ("who did it", lambda b: update(table).where(row(2)).values(by=99), 2),
    ("when", lambda b: update(table).where(row(4)).values(at=b.now + timedelta(seconds=1)), 4),
    ("the act at the tail", lambda b: update(table).where(row(ROWS)).values(act="join"), ROWS),
    ("the first", lambda b: update(table).where(row(1)).values(target="x"), 1),
    ("the hash", lambda b: update(table).where(row(3)).values(hash="0" * 64), 3),
    ("a row removed", lambda b: delete(table).where(row(3)), 3),
    ("the first removed", lambda b: delete(table).where(row(1)), 1),
    ("the tail removed", lambda b: delete(table).where(row(ROWS)), ROWS),
    ("everything removed", lambda b: delete(table), 1),
    ("a row renumbered", lambda b: update(table).where(row(ROWS)).values(id=ROWS + 1), ROWS),
)


@pytest.mark.parametrize(("change", "found"), [t[1:] for t in TAMPERINGS], ids=[t[0] for t in TAMPERINGS])
async def test_tampering_is_found_where_it_was_done(
    chain: Bench, change: Callable[[Bench], Update | Delete], found: int
) -> None:
    async with chain.database.write() as db:
        await db.execute(change(chain))
    assert await broken(chain) == found


async def test_a_row_rewritten_with_a_fresh_hash_breaks_the_one_after(chain: Bench) -> None:
    async with chain.database.write() as db:
        forged = Entry(
            3,
            None,
            chain.now,
            None,
            "invite",
            None,
            None,
            {"số": 9},
            (await db.execute(table.select().where(row(2)))).mappings().one()["hash"],
            "",
        )
        await db.execute(update(table).where(row(3)).values(data=forged.data, hash=digest(forged)))
    assert await broken(chain) == 4


async def test_a_row_that_was_never_written_is_missed(chain: Bench) -> None:
    async with chain.database.write() as db:
        await db.execute(update(counters).where(counters.c.name == "journal").values(last=ROWS + 1))
    assert await broken(chain) == ROWS + 1


async def test_a_move_that_is_refused_leaves_no_gap(chain: Bench) -> None:
    async def refused() -> None:
        async with chain.database.write() as db:
            await journal.append(db, report=None, at=chain.now, by=None, act="invite")
            raise NotPossible("not_possible")

    with pytest.raises(NotPossible):
        await refused()
    async with chain.database.write() as db:
        assert await journal.append(db, report=None, at=chain.now, by=None, act="invite") == ROWS + 1
    assert await broken(chain) is None


async def test_verifying_reports_its_progress(chain: Bench) -> None:
    seen: list[int] = []
    async with chain.checking() as db:
        await first_broken(db, seen.append)
    assert sum(seen) == ROWS


@pytest.mark.parametrize("data", [{}, {"tên": "Đường bản"}, {"a": [1, None, {"b": "c"}]}, {"n": 10**12}])
async def test_any_data_reads_back_with_the_same_hash(bench: Bench, data: dict[str, Any]) -> None:
    async with bench.database.write() as db:
        await journal.append(db, report=None, at=bench.now + timedelta(microseconds=7), by=1, act="x", data=data)
    assert await broken(bench) is None
