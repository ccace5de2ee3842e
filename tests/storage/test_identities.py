"""Names and phones: sealed at rest, opened only with the keys, sealed anew when keys rotate."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select, update

from storage.queries import identities
from storage.queries.identities import Identity
from storage.tables import identities as table
from storage.tables import stand_ins
from storage.vault import CannotOpen, new_vault
from tests.bench import Bench

NAME, PHONE = "Lò Thị Lan", "+84912345678"


async def known(bench: Bench) -> int:
    """Lan with a name and a phone."""
    lan = await bench.person("lan")
    async with bench.database.write() as db:
        await identities.set_name(db, bench.vault, lan.id, NAME, now=bench.now)
        await identities.set_phone(db, bench.vault, lan.id, PHONE, now=bench.now)
    return lan.id


def _raw(folder: Path) -> bytes:
    """The database and its log, as they lie on the disk."""
    return b"".join(path.read_bytes() for path in folder.glob("bench.db*"))


async def test_what_was_kept_is_opened_with_the_keys(bench: Bench) -> None:
    lan = await known(bench)
    async with bench.checking() as db:
        assert await identities.of(db, bench.vault, lan) == Identity(NAME, PHONE)
        assert await identities.of(db, bench.vault, lan + 1) == Identity()


async def test_no_file_of_the_database_holds_a_name_or_a_phone(bench: Bench, tmp_path: Path) -> None:
    lan = await known(bench)
    report = await bench.file(await bench.person("head"), on_behalf="Vàng A Páo")
    async with bench.checking() as db:
        rows = [*(await db.execute(select(table))).all(), *(await db.execute(select(stand_ins))).all()]
    assert (lan, report.id) == (rows[0].citizen, rows[1].report)
    raw = _raw(tmp_path)
    assert b"head" in raw
    for plain in (NAME, PHONE, PHONE[3:], "Vàng A Páo"):
        assert plain.encode() not in raw


async def test_a_sealed_name_moved_to_somebody_else_does_not_open(bench: Bench) -> None:
    lan, eve = await known(bench), await bench.person("eve")
    async with bench.database.write() as db:
        await identities.set_name(db, bench.vault, eve.id, "Eve", now=bench.now)
        stolen = await db.scalar(select(table.c.name).where(table.c.citizen == lan))
        await db.execute(update(table).where(table.c.citizen == eve.id).values(name=stolen))
    async with bench.checking() as db:
        with pytest.raises(CannotOpen):
            await identities.of(db, bench.vault, eve.id)


async def test_other_keys_open_nothing(bench: Bench) -> None:
    lan = await known(bench)
    async with bench.checking() as db:
        with pytest.raises(CannotOpen):
            await identities.of(db, new_vault(), lan)


async def test_after_rotation_the_old_key_is_not_needed_any_more(bench: Bench) -> None:
    lan = await known(bench)
    report = await bench.file(await bench.person("head"), on_behalf="Vàng A Páo")
    new = bench.vault.rotate()
    steps: list[int] = []
    async with bench.database.write() as db:
        assert await identities.reseal(db, bench.vault, new, steps.append) == 3
    assert sum(steps) >= 1
    only_new = type(new)(new.current, {new.current: new.keys[new.current]}, new.pepper)
    async with bench.checking() as db:
        assert await identities.of(db, only_new, lan) == Identity(NAME, PHONE)
        assert await identities.stand_in(db, only_new, report.id) == "Vàng A Páo"


async def test_a_phone_is_found_by_its_print_and_not_without_the_pepper(bench: Bench) -> None:
    await known(bench)
    async with bench.checking() as db:
        kept = await db.scalar(select(table.c.phone_print))
    assert kept == bench.vault.fingerprint(PHONE)
    assert kept != new_vault().fingerprint(PHONE)
