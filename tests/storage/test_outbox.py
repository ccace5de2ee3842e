"""The outbox: in order within a chat, urgent first across chats, once unless a lease ran out."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select

from domain.notices import Notice, NoticeKind, Priority
from domain.people import Citizen
from domain.screen import Screen
from storage.queries import notices, outbox, people
from storage.queries.outbox import LEASE, Parcel
from storage.tables import outbox as table
from tests.bench import LANE, Bench


async def queue(
    bench: Bench,
    to: Citizen,
    name: str,
    *,
    not_before: datetime | None = None,
    priority: Priority = Priority.STATUS,
) -> bool:
    async with bench.database.write() as db:
        return await notices.tell(
            db,
            Notice(NoticeKind.CLOSED, to.id, {"code": name}),
            dedupe=name,
            now=bench.now,
            not_before=not_before,
            priority=priority,
        )


async def lease(bench: Bench, limit: int = 100) -> list[Parcel]:
    async with bench.database.write() as db:
        return await outbox.lease(db, channel=LANE["channel"], account=LANE["account"], now=bench.now, limit=limit)


async def leave(bench: Bench, parcel: Parcel) -> None:
    async with bench.database.write() as db:
        await outbox.sent(db, [(parcel.id, "m1")], now=bench.now)


async def due(bench: Bench) -> datetime | None:
    async with bench.checking() as db:
        return await outbox.next_due(db, channel=LANE["channel"], account=LANE["account"])


def names(parcels: list[Parcel]) -> list[str]:
    return [parcel.body["notice"]["facts"]["code"] for parcel in parcels]


async def test_a_chat_gets_its_messages_one_after_another(bench: Bench) -> None:
    lan = await bench.person("lan")
    for name in ("a", "b"):
        await queue(bench, lan, name)
    (first,) = await lease(bench)
    assert names([first]) == ["a"]
    assert await lease(bench) == []
    await leave(bench, first)
    assert names(await lease(bench)) == ["b"]


async def test_across_chats_the_urgent_leave_first(bench: Bench) -> None:
    lan, hoa = await bench.person("lan"), await bench.person("hoa")
    await queue(bench, lan, "campaign", priority=Priority.CAMPAIGN)
    await queue(bench, hoa, "status")
    assert names(await lease(bench, limit=1)) == ["status"]


async def test_the_same_message_is_queued_once(bench: Bench) -> None:
    lan = await bench.person("lan")
    await queue(bench, lan, "a")
    await queue(bench, lan, "a")
    async with bench.checking() as db:
        assert await outbox.waiting(db) == 1


async def test_a_later_message_does_not_hold_back_an_earlier_hour(bench: Bench) -> None:
    lan = await bench.person("lan")
    await queue(bench, lan, "later", not_before=bench.now + timedelta(seconds=20))
    await queue(bench, lan, "now")
    (parcel,) = await lease(bench)
    assert names([parcel]) == ["now"]
    await leave(bench, parcel)
    assert await due(bench) == bench.now + timedelta(seconds=20)
    bench.passes(seconds=20)
    assert names(await lease(bench)) == ["later"]


async def test_a_message_that_has_to_wait_holds_back_what_follows_and_nobody_spins(bench: Bench) -> None:
    lan = await bench.person("lan")
    for name in ("a", "b"):
        await queue(bench, lan, name)
    (parcel,) = await lease(bench)
    again = bench.now + timedelta(seconds=30)
    async with bench.database.write() as db:
        await outbox.again(db, parcel.id, not_before=again, error="429")
    assert await lease(bench) == []
    assert await due(bench) == again
    bench.passes(seconds=30)
    (once_more,) = await lease(bench)
    assert (names([once_more]), once_more.attempts) == (["a"], 1)


async def test_a_lane_whose_messages_are_all_on_their_way_has_nothing_due(bench: Bench) -> None:
    lan = await bench.person("lan")
    for name in ("a", "b"):
        await queue(bench, lan, name)
    await lease(bench)
    assert await due(bench) is None


async def test_a_lease_that_ran_out_is_taken_again(bench: Bench) -> None:
    lan = await bench.person("lan")
    await queue(bench, lan, "a")
    await lease(bench)
    bench.now += LEASE
    assert await lease(bench) == []
    bench.passes(seconds=1)
    assert names(await lease(bench)) == ["a"]


async def test_the_leases_of_a_process_that_died_are_forgotten(bench: Bench) -> None:
    lan = await bench.person("lan")
    await queue(bench, lan, "a")
    await lease(bench)
    async with bench.database.write() as db:
        await outbox.release_leases(db)
    assert names(await lease(bench)) == ["a"]


async def test_what_was_given_up_or_withdrawn_never_leaves(bench: Bench) -> None:
    lan = await bench.person("lan")
    for name in ("j1:a", "j1:b", "j12:c"):
        await queue(bench, lan, name)
    async with bench.database.write() as db:
        assert await notices.withdraw(db, "j1:", now=bench.now) == 2
    (parcel,) = await lease(bench)
    assert names([parcel]) == ["j12:c"]
    async with bench.database.write() as db:
        assert await notices.withdraw(db, "j12:", now=bench.now) == 0
        await outbox.failed(db, parcel.id, now=bench.now, error="blocked " * 100)
    assert await lease(bench) == []
    async with bench.checking() as db:
        assert (await outbox.given_up(db), await outbox.waiting(db)) == (1, 0)


async def test_a_notice_goes_to_the_chat_written_from_last_that_takes_messages(bench: Bench) -> None:
    lan = await bench.person("lan")
    async with bench.database.write() as db:
        bench.passes(minutes=1)
        other = (await people.resolve(db, **LANE, natives=["phone"], now=bench.now))["phone"]
        await people.join(db, number=other, who=lan.id)
    await queue(bench, lan, "a")
    async with bench.database.write() as db:
        await people.block(db, other, now=bench.now)
    await queue(bench, lan, "b")
    async with bench.checking() as db:
        assert list(await db.scalars(select(table.c.address).order_by(table.c.id))) == [other, lan.address]
    async with bench.database.write() as db:
        await people.block(db, lan.address, now=bench.now)
    assert not await queue(bench, lan, "c")


async def test_a_lane_is_one_account_of_one_channel(bench: Bench) -> None:
    lan = await bench.person("lan")
    await queue(bench, lan, "a")
    async with bench.database.write() as db:
        assert await outbox.lease(db, channel="web", account="other", now=bench.now, limit=9) == []
        assert await outbox.lease(db, channel="telegram", account="chat", now=bench.now, limit=9) == []


async def test_a_reply_carries_its_screen_turn_and_edit(bench: Bench) -> None:
    lan = await bench.person("lan")
    reply = outbox.reply(
        dedupe="i1:0", **LANE, address=lan.address, screen=Screen("Chào bác"), turn=4, edit="m7", now=bench.now
    )
    async with bench.database.write() as db:
        await outbox.add(db, [reply])
        await outbox.add(db, [])
    (parcel,) = await lease(bench)
    assert (parcel.native, parcel.language, parcel.turn, parcel.edit) == ("lan", "vi", 4, "m7")
    assert parcel.body["screen"]["text"] == "Chào bác"


def test_a_notice_reads_back_as_it_was_written() -> None:
    notice = Notice(NoticeKind.ASKED, 7, {"code": "LP"}, ("a", "b"))
    body = {"kind": "asked", "to": 7, "facts": {"code": "LP"}, "photos": ["a", "b"]}
    assert notices.notice_of(body) == notice
