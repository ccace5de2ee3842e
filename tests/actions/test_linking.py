"""Chats of one person become one person, whole."""

from __future__ import annotations

import pytest
from sqlalchemy import Column, UniqueConstraint, select

from actions import author, identity, linking, review
from actions.identity import CONTACT, HANDLE
from domain.notices import Notice, NoticeKind
from storage.queries import consents, journal, notices, people, voices
from storage.queries import linking as queries
from storage.tables import (
    citizens,
    metadata,
    outbox,
    remarks,
)
from storage.tables import (
    identities as identities_table,
)
from tests.actions.conftest import Cast
from tests.actions.joining import Both, agrees, joined, known_as, lan, named
from tests.bench import HOME, Bench

__all__ = ["lan"]


def of_citizens() -> set[Column[object]]:
    """Every column that names a citizen."""
    return {key.parent for table in metadata.tables.values() for key in table.foreign_keys
            if key.column is citizens.c.id}  # fmt: skip


def decided() -> list[Column[int]]:
    return [*queries.FOLLOW, *queries.WORDS, *queries.END, *queries.HISTORY, *queries.ONCE, *queries.SEALED]


def test_every_column_that_names_a_citizen_is_decided_on_once() -> None:
    assert set(decided()) == of_citizens()
    assert len(decided()) == len(of_citizens())


def test_nothing_that_follows_can_meet_another_row_of_its_kind() -> None:
    for column in (*queries.FOLLOW, *queries.WORDS):
        unique = [c.columns for c in column.table.constraints if isinstance(c, UniqueConstraint)]
        assert not any(column.name in columns for columns in (*unique, column.table.primary_key.columns))


async def test_everything_of_the_one_is_the_others_and_nothing_of_others_is_touched(
    bench: Bench, lan: Both, cast: Cast
) -> None:
    second = await bench.file(lan.second, unit=HOME)
    minhs = await bench.file(cast.minh)
    async with bench.database.write() as db:
        await voices.add(db, names=["v" * 64], citizen=lan.second.id, unit=None, now=bench.now)
        await people.set_home(db, lan.second.id, unit=HOME, village=1)
    known = await joined(bench, lan)
    assert (known.id, known.address, known.unit, known.village) == (lan.first.id, lan.second.address, HOME, 1)
    assert (await bench.report(second.code)).author == lan.first.id
    assert (await bench.report(minhs.code)).author == cast.minh.id
    async with bench.checking() as db:
        note = await voices.get(db, 1)
        assert note is not None
        assert note.citizen == lan.first.id
        for column in (*queries.FOLLOW, *queries.WORDS):
            assert (await db.execute(select(column).where(column == lan.second.id))).all() == []


async def test_what_the_author_answered_follows_and_what_an_officer_wrote_stays(
    bench: Bench, lan: Both, cast: Cast
) -> None:
    report = await bench.file(lan.second)
    await bench.does(review.ask, by=cast.hoa, code=report.code, question="Chỗ nào?", expected=report.version)
    await bench.does(author.answer, by=lan.second, code=report.code, text="Cổng trường", photos=())
    await joined(bench, lan)
    async with bench.checking() as db:
        assert list(await db.scalars(select(remarks.c.by).order_by(remarks.c.id))) == [cast.hoa.id, lan.first.id]


async def test_the_journal_is_whole_and_says_who_was_joined_and_parted(bench: Bench, lan: Both) -> None:
    await bench.file(lan.second)
    await joined(bench, lan)
    async with bench.database.write() as db:
        known = (await people.citizens_at(db, [lan.second.address]))[lan.second.address]
    await bench.does(linking.part, by=known, chat=lan.second.address)
    async with bench.checking() as db:
        assert await journal.first_broken(db) is None
        rows = [entry for entry in await journal._after(db, 0) if entry.act in {"link", "unlink"}]
    facts = {"gone": lan.second.id, "chat": lan.second.address, "reports": 1}
    assert [(row.act, row.by, row.data) for row in rows] == [
        ("link", lan.first.id, facts),
        ("unlink", lan.first.id, {"chat": lan.second.address, "became": lan.second.id + 1}),
    ]


async def test_the_name_of_whoever_remains_wins_and_gaps_are_filled(bench: Bench, lan: Both) -> None:
    await named(bench, lan.first, name="Lò Thị Lan")
    await named(bench, lan.second, name="Lan", phone="0912345678")
    await joined(bench, lan)
    assert await known_as(bench, lan.first) == ("Lò Thị Lan", "+84912345678")
    assert await known_as(bench, lan.second) == ("", "")
    async with bench.checking() as db:
        found = list(await db.scalars(select(identities_table.c.citizen).where(identities_table.c.phone_print != None)))  # noqa: E711
        assert found == [lan.first.id]
        assert await consents.given(db, citizen=lan.first.id, purpose=CONTACT, version=identity.VERSION)


@pytest.mark.parametrize("where", ["first", "second"])
async def test_what_was_taken_back_last_is_taken_back_for_both(bench: Bench, lan: Both, where: str) -> None:
    for one in (lan.first, lan.second):
        await agrees(bench, one, HANDLE)
        await named(bench, one, name="Lan", phone="0912345678")
    bench.passes(minutes=1)
    await bench.does(identity.withdraw_consent, by=getattr(lan, where), purpose=CONTACT)
    await joined(bench, lan)
    assert await known_as(bench, lan.first) == ("", "")
    async with bench.checking() as db:
        for purpose, stands in ((CONTACT, False), (HANDLE, True)):
            given = await consents.given(db, citizen=lan.first.id, purpose=purpose, version=identity.VERSION)
            assert given is stands


async def test_what_was_agreed_to_after_it_was_taken_back_stands(bench: Bench, lan: Both) -> None:
    await agrees(bench, lan.first, CONTACT)
    bench.passes(minutes=1)
    await bench.does(identity.withdraw_consent, by=lan.first, purpose=CONTACT)
    bench.passes(minutes=1)
    await named(bench, lan.second, name="Lan")
    await joined(bench, lan)
    assert await known_as(bench, lan.first) == ("Lan", "")


async def test_notices_go_to_the_chat_used_last_and_those_that_wait_are_addressed_anew(bench: Bench, lan: Both) -> None:
    notice = Notice(NoticeKind.CLOSED, lan.second.id, {"code": "LP-26-00001-X"})
    async with bench.database.write() as db:
        await notices.tell(db, notice, dedupe="one", now=bench.now)
    await joined(bench, lan)
    (waiting,) = await bench.notices()
    assert waiting.to == lan.first.id
    async with bench.database.write() as db:
        to_lan = Notice(NoticeKind.CLOSED, lan.first.id, {"code": "LP-26-00001-X"})
        assert await notices.tell(db, to_lan, dedupe="two", now=bench.now)
        assert not await notices.tell(db, notice, dedupe="three", now=bench.now)
    async with bench.checking() as db:
        assert set(await db.scalars(select(outbox.c.address))) == {lan.second.address}
