"""Reports as rows: photos in order, an author's own pages, templates and people around them."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError

from storage.queries import people, photos, reports, templates
from tests.bench import LANE, Bench, photo


async def test_photos_keep_the_order_they_came_in_and_come_once(bench: Bench) -> None:
    report = await bench.file(await bench.person("lan"), photos=(photo(3), photo(1)))
    async with bench.database.write() as db:
        assert await reports.add_photos(db, report.id, (photo(1), photo(2)), stage="report", now=bench.now) == 1
        assert await reports.add_photos(db, report.id, (photo(1),), stage="result", now=bench.now) == 1
    after = await bench.report(report.code)
    assert (after.photos, after.result_photos) == ((photo(3), photo(1), photo(2)), (photo(1),))


async def test_a_photo_that_was_never_kept_cannot_be_attached(bench: Bench) -> None:
    lan = await bench.person("lan")
    with pytest.raises(IntegrityError):
        await bench.file(lan, photos=(photo(99),))
    async with bench.checking() as db:
        assert await reports.of_author(db, lan.id, limit=5) == []


async def test_an_author_pages_through_their_own_reports_only(bench: Bench) -> None:
    lan, eve = await bench.person("lan"), await bench.person("eve")
    mine = [await bench.file(lan) for _ in range(3)]
    await bench.file(eve)
    async with bench.checking() as db:
        first = await reports.of_author(db, lan.id, limit=2)
        rest = await reports.of_author(db, lan.id, limit=2, before=first[-1].id)
    assert [one.code for one in (*first, *rest)] == [one.code for one in reversed(mine)]


async def test_a_photo_without_a_point_is_passed_over(bench: Bench) -> None:
    async with bench.checking() as db:
        assert await photos.point(db, [photo(1)]) is None


async def test_a_prepared_sentence_is_offered_until_it_is_ended(bench: Bench) -> None:
    async with bench.database.write() as db:
        await templates.add(db, [("ask", "Ở đâu?"), ("reject", "Không rõ")], now=bench.now)
        (asked,) = await templates.of_act(db, "ask")
        assert [one.act for one in await templates.every(db)] == ["ask", "reject"]
        await templates.end(db, asked.id, now=bench.now)
        assert await templates.of_act(db, "ask") == []


async def test_a_chat_that_writes_again_takes_messages_again(bench: Bench) -> None:
    lan = await bench.person("lan")
    async with bench.database.write() as db:
        await people.block(db, lan.address, now=bench.now)
    assert (await bench.person("lan")).id == lan.id
    async with bench.checking() as db:
        where = await people.address(db, lan.address)
        assert where is not None
        assert (where.native, where.citizen) == ("lan", lan.id)
        assert await people.address(db, 999) is None
        assert await people.citizen(db, 999) is None


async def test_actors_come_once_with_what_they_hold_now(bench: Bench) -> None:
    hoa, lan = await bench.moderator("hoa"), await bench.person("lan")
    async with bench.checking() as db:
        found = await people.actors(db, [lan.id, hoa.id, lan.id])
    assert [(one.id, one.grants) for one in found] == [(lan.id, ()), (hoa.id, hoa.grants)]


async def test_a_known_citizen_gets_another_chat(bench: Bench) -> None:
    lan = await bench.person("lan")
    async with bench.database.write() as db:
        number = await people.keep_only(db, "second", **LANE, who=lan.id, now=bench.now)
        assert await people.keep_only(db, "second", **LANE, who=lan.id, now=bench.now) == number
        assert (await people.citizens_at(db, [number]))[number].id == lan.id
