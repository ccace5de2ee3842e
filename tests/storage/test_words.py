"""Search by words: what a word finds, by the rows and by the index, and that the index follows what changes."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Grant, Role
from domain.permissions import Person
from domain.reports import Involved
from domain.words import words_of
from storage.queries import queue, words
from storage.queries.queue import Filter, reach_of
from storage.tables import deadlines, journal, reports
from tests.bench import HOME, PROVINCE, Bench

TEXTS = ("Ống nước vỡ ở cổng trường, xã Bình Lư", "Đèn đường (bản Nà Khuy) sáng 100 ngày", "Nước ở ruộng tràn ra đường")


async def by_row(db: AsyncConnection, typed: str, desks: Sequence[str] = (HOME, PROVINCE)) -> list[int]:
    """What the rows themselves say."""
    where = (*words.in_row(words_of(typed)), reports.c.desk.in_(desks))
    found = await db.scalars(reports.select().with_only_columns(reports.c.id).where(*where))
    return sorted(found)


async def by_index(db: AsyncConnection, typed: str, desks: Sequence[str] = (HOME, PROVINCE)) -> list[int]:
    """What the index says."""
    found = await db.scalars(words.newest(db, words_of(typed), desks=desks, where=(), before=None, limit=100))
    return sorted(found)


async def filed(bench: Bench) -> None:
    lan = await bench.person("lan")
    for said in TEXTS:
        await bench.file(lan, text=said)


FOUND = {
    "nước": [1, 3],
    "NUOC": [1, 3],
    "nu": [1, 3],
    "uoc": [],
    "đường sáng": [2],
    "sang duong": [2],
    "duo tra": [3],
    "na khuy": [2],
    "o": [1, 3],
    "1": [],
    "100": [2],
    "lp-26-00002": [2],
    "00003": [3],
    "or and not near": [],
    "new_binh_lu": [],
    'vo" *': [1],
    "vo' | x:*": [],
    "vo:*": [1],
    "nước " + "x" * 5_000: [],
}


async def test_a_word_finds_what_it_begins_by_row_and_by_index(bench: Bench) -> None:
    await filed(bench)
    async with bench.checking() as db:
        assert {typed: await by_row(db, typed) for typed in FOUND} == FOUND
        assert {typed: await by_index(db, typed) for typed in FOUND} == FOUND


async def test_a_desk_is_looked_for_apart(bench: Bench) -> None:
    lan = await bench.person("lan")
    await bench.file(lan, text="Nước tràn")
    await bench.file(lan, text="Nước tràn", desk=PROVINCE, involved=Involved.YES)
    async with bench.checking() as db:
        for desks, found in (((HOME,), [1]), ((PROVINCE,), [2]), ((HOME, PROVINCE), [1, 2]), (("it's \\ none",), [])):
            assert await by_index(db, "nuoc", desks) == found


async def test_the_index_follows_what_changes(bench: Bench) -> None:
    await filed(bench)
    async with bench.database.write() as db:
        await db.execute(update(reports).where(reports.c.id == 1).values(desk=PROVINCE))
        await db.execute(update(reports).where(reports.c.id == 2).values(folded=" khac ", desk=HOME))
        assert await by_index(db, "nuoc", [PROVINCE]) == [1]
        assert await by_index(db, "nuoc", [HOME]) == [3]
        assert await by_index(db, "duong") == [3]
        assert await by_index(db, "kha") == [2]
        await db.execute(delete(reports).where(reports.c.id == 99))
        for tied in (journal, deadlines):
            await db.execute(delete(tied))
        await db.execute(delete(reports).where(reports.c.id == 3))
        assert await by_index(db, "nuoc") == [1]


@pytest.mark.parametrize("words", ["nuoc", "nuo tran", "lp", "khong"])
async def test_however_many_there_are_a_search_finds_the_same(bench: Bench, words: str) -> None:
    """The rows are looked through below `queue.MOST`, the index is asked above."""
    lan = await bench.person("lan")
    report = await bench.file(lan, text="Nước tràn ra đường")
    who = Person(1_000, (Grant(Role.MODERATOR, HOME),))
    async with bench.database.write() as db:
        pattern = dict((await db.execute(reports.select())).mappings().one())
        rows = [
            pattern | {"id": number, "code": f"c{number}", "folded": " nuoc tran " if number % 3 else " khac "}
            for number in range(2, queue.MOST + 1)
        ]
        few = await queue.page(db, reach_of(who), Filter(words=words), limit=5)
        await db.execute(reports.insert(), rows)
        many = await queue.page(db, reach_of(who), Filter(words=words), limit=5)
        older = await queue.page(db, reach_of(who), Filter(words=words), limit=5, before=2)
    expected = [n for n in range(queue.MOST, 1, -1) if n % 3 and words.startswith("nuo")][:5]
    assert [one.id for one in few] == [one.id for one in older] == ([] if words == "khong" else [report.id])
    assert [one.id for one in many] == (expected or [one.id for one in few])


async def test_nobody_finds_by_words_what_they_may_not_see(bench: Bench) -> None:
    lan, hoa = await bench.person("lan"), await bench.moderator("hoa")
    await bench.file(lan, desk=PROVINCE, involved=Involved.YES, text="Nước tràn")
    await bench.file(hoa, text="Nước tràn")
    async with bench.checking() as db:
        assert await queue.page(db, reach_of(hoa), Filter(words="nuoc"), limit=5) == []
