"""Notices between the queue and the messenger: by which way, parked where and why, released in their order."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from domain.notices import Notice, NoticeKind
from domain.quotas import Plan
from domain.reach import Way, Why
from domain.screen import Option, Screen
from scheduler.reviving import AGAIN, BELIEVED, revive
from storage.queries import notices, outbox, parking, people, quotas
from storage.tables import outbox as table
from tests.bench import Bench
from tests.world.ticking import tools_of

OA, BOT = ("zalo_oa", "38"), ("zalo_bot", "14")
Rows = list[tuple[str, str, str | None]]


async def chat(bench: Bench, channel: str, account: str, who: int = 0, native: str = "lan") -> tuple[int, int]:
    """Somebody writes from this chat now; the chat's number and theirs."""
    async with bench.database.write() as db:
        at = (await people.resolve(db, channel=channel, account=account, natives=[native], now=bench.now))[native]
        if who:
            await people.join(db, number=at, who=who)
        found = await people.address(db, at)
        assert found is not None
        return at, found.citizen


async def tell(bench: Bench, to: int, mark: str, after: timedelta = timedelta()) -> None:
    async with bench.database.write() as db:
        notice = Notice(NoticeKind.CLOSED, to, {"code": mark})
        assert await notices.tell(db, notice, dedupe=mark, now=bench.now, not_before=bench.now + after)


async def rows(bench: Bench) -> Rows:
    """Messages that have not left: their mark, where they are, and why they are parked."""
    async with bench.checking() as db:
        found = await db.execute(
            select(table.c.dedupe, table.c.channel, table.c.parked, table.c.error)
            .where(table.c.failed.is_(None), table.c.sent.is_(None))
            .order_by(table.c.id)
        )
        return [(mark, channel, error if parked else None) for mark, channel, parked, error in found]


async def row(bench: Bench, mark: str) -> tuple[int, dict[str, Any]]:
    async with bench.checking() as db:
        number, body = (await db.execute(select(table.c.id, table.c.body).where(table.c.dedupe == mark))).one()
        return number, body


async def released(bench: Bench, at: int) -> bool:
    async with bench.database.write() as db:
        return await parking.release(db, at, now=bench.now)


async def parks_answer(bench: Bench, at: int, mark: str) -> None:
    screen = Screen(mark, ((Option("Việc", "mine"),),))
    there: Any = {"channel": BOT[0], "account": BOT[1], "address": at}
    async with bench.database.write() as db:
        await outbox.add(db, [outbox.reply(dedupe=mark, **there, screen=screen, turn=1, edit=None, now=bench.now)])
        number = await db.scalar(select(table.c.id).where(table.c.dedupe == mark)) or 0
        await parking.park(db, number, Why.QUOTA, now=bench.now)


async def plans(bench: Bench, plan: Plan) -> None:
    async with bench.database.write() as db:
        await quotas.note_plans(db, {OA: plan, BOT: plan}, bench.now)


async def test_a_notice_is_parked_when_its_window_closes_before_it_may_leave(bench: Bench) -> None:
    _, lan = await chat(bench, *OA)
    bench.passes(hours=47, minutes=49)
    await tell(bench, lan, "a")
    await tell(bench, lan, "b", timedelta(minutes=5))
    assert await rows(bench) == [("a", "zalo_oa", None), ("b", "zalo_oa", "window")]


async def test_what_was_chosen_is_looked_at_again_before_it_leaves(bench: Bench) -> None:
    at, lan = await chat(bench, *OA)
    await tell(bench, lan, "a")
    number, body = await row(bench, "a")
    async with bench.database.write() as db:
        assert await notices.stays(db, number, body, address=at, now=bench.now)
    bench.passes(hours=49)
    await plans(bench, Plan(paid=True, counts=("paid",)))
    async with bench.database.write() as db:
        assert not await notices.stays(db, number, body, address=at, now=bench.now)
    number, body = await row(bench, "a")
    assert body["way"] == Way.PAID
    bench.passes(days=6)
    async with bench.database.write() as db:
        assert not await notices.stays(db, number, body, address=at, now=bench.now)
    assert await rows(bench) == [("a", "zalo_oa", "window")]


async def test_a_notice_of_somebody_without_chats_stays_parked(bench: Bench) -> None:
    at, lan = await chat(bench, *BOT)
    await tell(bench, lan, "a")
    number, body = await row(bench, "a")
    async with bench.database.write() as db:
        await people.block(db, at, now=bench.now)
        assert not await notices.refused(db, number, body, address=at, why=None, now=bench.now)
        assert not await notices.stays(db, number, body, address=at, now=bench.now)
    assert await rows(bench) == [("a", "zalo_bot", "window")]


async def test_a_refused_template_is_parked_for_the_reason_given(bench: Bench) -> None:
    at, lan = await chat(bench, *OA)
    await plans(bench, Plan(templates=(("closed", "1"),)))
    bench.passes(days=8)
    await tell(bench, lan, "a")
    number, body = await row(bench, "a")
    assert body["way"] == Way.TEMPLATE
    async with bench.database.write() as db:
        assert await notices.refused(db, number, body, address=at, why=Why.QUOTA, now=bench.now)
    assert await rows(bench) == [("a", "zalo_oa", "quota")]


async def test_the_chat_of_a_person_who_comes_gets_what_any_of_their_chats_holds(bench: Bench) -> None:
    _, lan = await chat(bench, *OA)
    bench.passes(days=8)
    for mark in ("a", "b"):
        await tell(bench, lan, mark)
    other, _ = await chat(bench, "telegram", "t", lan)
    await tell(bench, lan, "c")
    assert await released(bench, other)
    assert not await released(bench, other)
    assert await rows(bench) == [("a", "telegram", None), ("b", "telegram", None), ("c", "telegram", None)]
    async with bench.database.write() as db:
        first = await outbox.lease(db, channel="telegram", account="t", now=bench.now, limit=9)
    assert [parcel.body["notice"]["facts"]["code"] for parcel in first] == ["a"]


async def test_nothing_goes_to_a_chat_whose_plan_is_spent(bench: Bench) -> None:
    at, lan = await chat(bench, *BOT)
    await plans(bench, Plan(monthly=100, counts=("free",)))
    async with bench.database.write() as db:
        await quotas.count(db, *BOT, {"free": 95}, bench.now)
    await tell(bench, lan, "a")
    assert not await released(bench, at)
    await parks_answer(bench, at, "i1:0")
    assert await rows(bench) == [("a", "zalo_bot", "quota"), ("i1:0", "zalo_bot", "quota")]
    assert await released(bench, at)
    assert await rows(bench) == [("a", "zalo_bot", "quota"), ("i1:0", "zalo_bot", None)]
    _, body = await row(bench, "i1:0")
    assert (body["screen"]["text"], body["screen"]["rows"]) == ("i1:0", [])


async def test_two_screens_of_one_answer_both_wait_and_a_later_answer_replaces_them(bench: Bench) -> None:
    at, _ = await chat(bench, *BOT)
    for mark in ("i1:0", "i1:1", "i12:0"):
        await parks_answer(bench, at, mark)
        if mark == "i1:1":
            assert [one[0] for one in await rows(bench)] == ["i1:0", "i1:1"]
    assert [one[0] for one in await rows(bench)] == ["i12:0"]
    async with bench.checking() as db:
        assert await outbox.given_up(db) == 0


async def test_what_waits_is_tried_again_portion_by_portion(bench: Bench) -> None:
    await plans(bench, Plan(monthly=100, counts=("free",)))
    async with bench.database.write() as db:
        await quotas.count(db, *BOT, {"free": 100}, bench.now)
    many = AGAIN + 3
    for number in range(many):
        _, who = await chat(bench, *BOT, native=f"n{number}")
        await tell(bench, who, f"m{number}")
    bench.now += BELIEVED
    tools = await tools_of(bench.database, lambda: bench.now)
    assert await revive(tools) == 0
    await plans(bench, Plan(monthly=1_000, counts=("free",)))
    assert [await revive(tools) for _ in range(3)] == [AGAIN, 3, 0]
    async with bench.checking() as db:
        assert await outbox.waiting(db) == many
        assert await parking.counts(db) == []


async def test_parked_messages_are_paged_through_once_each(bench: Bench) -> None:
    for native in ("lan", "minh"):
        _, who = await chat(bench, *OA, native=native)
        bench.passes(days=8)
        for number in range(3):
            await tell(bench, who, f"{native}{number}")
        bench.passes(days=-8)
    found: list[int] = []
    after = (0, 0)
    async with bench.checking() as db:
        while portion := await parking.page(db, after=after, limit=2):
            found += [one.id for one in portion]
            after = (portion[-1].address, portion[-1].id)
        assert await parking.counts(db) == [(*OA, "window", 6)]
    assert sorted(found) == found
    assert len(found) == 6
