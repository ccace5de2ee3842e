"""The register's gazetteer: what is in it, and that it follows every change."""

from __future__ import annotations

from datetime import date

from sqlalchemy import update

from domain.understand.place.gazetteer import Gazetteer
from domain.understand.place.places import find
from domain.understand.text.reading import read
from domain.understand.understood import Spot
from storage import known_places
from storage.database import Database
from storage.queries import places
from storage.queries.gazetteer import gazetteer
from storage.tables import villages, works
from tests.bench import HOME, Bench

TODAY = date(2026, 11, 22)


async def now(bench: Bench, on: date = TODAY) -> Gazetteer:
    async with bench.database.read() as db:
        return await gazetteer(db, on=on)


def first(known: Gazetteer, text: str, home: str | None = None) -> Spot | None:
    return next(iter(find(read(text), known, home)), None)


async def test_units_villages_and_works_are_in_it(bench: Bench) -> None:
    known = await now(bench)
    son_binh, na_khuy, road = (first(known, text) for text in ("sơn bình", "bản nà khuy", "làm đường bản Nà Khuy"))
    assert son_binh == Spot("old_son_binh", HOME, "sơn bình", 0, 2)
    assert na_khuy == Spot(HOME, HOME, "bản nà khuy", 0, 3, village=1)
    assert road == Spot(HOME, HOME, "đường bản Nà Khuy", 1, 5, village=1, work=1)


async def test_it_is_kept_until_something_changes(bench: Bench) -> None:
    known = await now(bench)
    assert await now(bench) is known
    assert await now(bench, date(2025, 6, 1)) is not known


async def test_a_new_village_is_seen_at_once_also_from_another_process(bench: Bench) -> None:
    assert first(await now(bench), "bản Phiêng Hoi") is None
    other = Database(bench.database.url)
    async with other.write() as db:
        assert await places.add_village(db, unit="new_ban_bo", name="Phiêng Hoi")
    await other.close()
    found = first(await now(bench), "bản Phiêng Hoi")
    assert found
    assert found.current == "new_ban_bo"


async def test_a_new_name_and_what_has_ended_are_followed(bench: Bench) -> None:
    await now(bench)
    async with bench.database.write() as db:
        await db.execute(update(villages).where(villages.c.name == "Nà Khuy").values(name="Nà Khuấy"))
        await db.execute(update(villages).where(villages.c.name == "Thèn Thầu").values(valid_to=TODAY))
        await db.execute(update(works).values(ended=bench.now))
    known = await now(bench)
    assert first(known, "bản Nà Khuấy")
    assert not first(known, "bản Thèn Thầu")
    assert not known.works


async def test_an_old_commune_that_was_divided_has_two_heirs(bench: Bench) -> None:
    async with bench.database.write() as db:
        both = [{"unit": "old_son_binh", "successor": "new_ta_leng"}]
        await places.load(db, all_units=[], names=[], successors=both)
    assert (await now(bench)).current("old_son_binh") == ("new_binh_lu", "new_ta_leng")


async def test_the_units_of_the_program_are_those_of_the_register(bench: Bench) -> None:
    known = await now(bench)
    assert dict(known_places.units(TODAY).units) == dict(known.units)
