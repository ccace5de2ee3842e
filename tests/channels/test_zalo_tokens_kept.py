"""Tokens in the database: sealed, sealed anew, one turn at a time, trouble noted once."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.channels.zalo.oa.tokens import NotConnected
from storage.queries import tokens as rows
from storage.tables import accounts, tokens
from tests.bench import Bench, bench, prepared
from tests.channels.zalo_access import Access, access

__all__ = ["access", "bench", "prepared"]


def raw_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("bench.db*"))


async def test_what_lies_in_the_database_is_sealed(access: Access, bench: Bench, tmp_path: Path) -> None:
    process = await access.connected()
    verifier = await process.tokens.verifier()
    assert verifier == await access.process().tokens.verifier()
    kept = await access.kept()
    raw = raw_bytes(tmp_path)
    for secret in (verifier, kept.access, kept.refresh):
        assert secret
        assert secret.encode() not in raw
    async with bench.checking() as db:
        row = (await db.execute(select(tokens))).one()
    assert str(row.access).startswith("k1.")


async def test_keys_that_were_changed_meanwhile_are_said_and_lose_nothing(access: Access, bench: Bench) -> None:
    process = await access.connected()
    turned = bench.vault.rotate()
    async with bench.database.write() as db:
        assert await rows.reseal(db, bench.vault, turned, lambda _: None) == 2
    access.passes(hours=21)
    with pytest.raises(NotConnected, match="keys"):
        await process.tokens.current()
    bench.vault = turned
    assert access.takes(await access.process().tokens.current())


async def test_the_turn_is_one_holders_until_its_time_is_over(access: Access, bench: Bench) -> None:
    process = await access.connected()
    at, now, ttl = process.tokens.at, access.now(), timedelta(seconds=90)
    async with bench.database.write() as db:
        assert await rows.take(db, at, holder="one", now=now, ttl=ttl)
        assert not await rows.take(db, at, holder="two", now=now, ttl=ttl)
        assert await rows.take(db, at, holder="one", now=now, ttl=ttl)
        await rows.release(db, at, holder="two")
        assert not await rows.take(db, at, holder="two", now=now, ttl=ttl)
        assert await rows.take(db, at, holder="two", now=now + ttl, ttl=ttl)
        assert not await rows.take(db, at, holder="one", now=now + ttl, ttl=ttl)
        assert await rows.take(db, at, holder="one", now=now - ttl, ttl=ttl)


async def test_trouble_is_noted_with_its_first_hour(access: Access, bench: Bench) -> None:
    process = await access.connected()
    first = access.now()
    for _ in range(2):
        async with bench.database.write() as db:
            await rows.lost(db, process.tokens.at, now=access.now())
        access.passes(hours=1)
    async with bench.checking() as db:
        row = (await db.execute(select(accounts))).one()
    assert (row.trouble, row.troubled) == ("consent", first)
    assert json.dumps(row.plan) == "{}"
