"""Counting before, planning, feeding, leaving, settling: on SQLite and on PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import select, update

from actions import announcing, campaigns, subscribing, work_days
from domain.campaigns import Audience, Campaign, Outcome, Topic, Unreached
from domain.channels import TELEGRAM, ZALO_BOT, ZALO_OA
from domain.notices import Priority
from domain.people import Citizen, Grant, Role
from domain.quotas import Plan
from domain.work_days import Plan as Call
from scheduler.campaigns import feed, give_up, plan
from scheduler.ticks import Tools
from storage.queries import audiences, estimates, outbox, people, places, progress, quotas, recipients, settling
from storage.queries import campaigns as queries
from storage.queries.outbox import Parcel
from storage.tables import addresses, citizens
from storage.tables import outbox as messages
from tests.actions.conftest import Cast
from tests.actions.test_campaigns import composed
from tests.bench import HOME, PROVINCE, Bench
from tests.world.ticking import tools_of


async def resident(bench: Bench, name: str, *channels: str, unit: str = HOME, village: int | None = None) -> Citizen:
    """Somebody who lives there and has these chats, the last one used last."""
    who = 0
    async with bench.database.write() as db:
        for later, channel in enumerate(channels):
            now = bench.now + timedelta(seconds=later)
            there = {"channel": channel, "account": "bot"}
            at = (await people.resolve(db, **there, natives=[name], now=now))[name]
            found = await people.address(db, at)
            assert found is not None
            who = who or found.citizen
            await people.join(db, number=at, who=who)
        await people.set_home(db, who, unit=unit, village=village)
        citizen = await people.citizen(db, who)
    assert citizen is not None
    return citizen


async def approved(bench: Bench, cast: Cast, **given: Any) -> Campaign:
    made = await composed(bench, cast.hoa, **given)
    made = await bench.does(campaigns.submit, by=cast.hoa, code=made.code, expected=made.version)
    return await bench.does(announcing.approve, by=cast.binh, code=made.code, expected=made.version)


async def tools(bench: Bench) -> Tools:
    return await tools_of(bench.database, lambda: bench.now)


async def outcomes(bench: Bench, one: Campaign) -> dict[Outcome, int]:
    async with bench.checking() as db:
        return dict((await progress.progress(db, one.id, now=bench.now)).outcomes)


async def leased(bench: Bench) -> list[Parcel]:
    """What the lane takes, and of it what may leave."""
    async with bench.database.write() as db:
        taken = await outbox.lease(db, channel="telegram", account="bot", now=bench.now, limit=20)
        return await recipients.leaving(db, taken, bench.now)


async def counted(bench: Bench, one: Campaign) -> tuple[int, dict[tuple[str, str], int], int]:
    async with bench.checking() as db:
        found = await estimates.estimate(db, one, now=bench.now)
    return found.people, dict(found.accounts), found.unreachable


async def test_people_are_counted_exactly_before_anything_leaves(bench: Bench, cast: Cast) -> None:
    for number in range(3):
        await resident(bench, f"lan {number}", ZALO_OA.name, TELEGRAM.name)
    await resident(bench, "minh", TELEGRAM.name, ZALO_OA.name)
    for number in range(5):
        await resident(bench, f"thu {number}", ZALO_BOT.name)
    await resident(bench, "far", TELEGRAM.name, unit="new_ta_leng")
    refuses = await resident(bench, "no", TELEGRAM.name)
    await bench.does(subscribing.stop_all, by=refuses)
    one = await composed(bench, cast.hoa)
    accounts = {(ZALO_OA.name, "bot"): 1, (TELEGRAM.name, "bot"): 3, (ZALO_BOT.name, "bot"): 5}
    assert await counted(bench, one) == (9, accounts, 0)
    bench.passes(hours=49)
    accounts = {(TELEGRAM.name, "bot"): 4, (ZALO_BOT.name, "bot"): 5}
    assert await counted(bench, one) == (9, accounts, 0)
    async with bench.database.write() as db:
        await quotas.note_plans(db, {(ZALO_BOT.name, "bot"): Plan(daily=5)}, bench.now)
    assert await counted(bench, one) == (8, accounts | {(ZALO_BOT.name, "bot"): 4}, 1)
    async with bench.checking() as db:
        slow = await estimates.estimate(db, one, paces={(TELEGRAM.name, "bot"): 1}, now=bench.now)
    assert slow.takes == timedelta(seconds=4)


async def test_whoever_only_has_closed_windows_is_unreachable(bench: Bench, cast: Cast) -> None:
    await resident(bench, "lan", ZALO_OA.name)
    one = await composed(bench, cast.hoa)
    bench.passes(hours=49)
    assert await counted(bench, one) == (0, {}, 1)
    async with bench.database.write() as db:
        await quotas.note_plans(db, {(ZALO_OA.name, "bot"): Plan(monthly=1_000, paid=True)}, bench.now)
    assert await counted(bench, one) == (1, {(ZALO_OA.name, "bot"): 1}, 0)
    bench.passes(days=6)
    assert await counted(bench, one) == (0, {}, 1)
    async with bench.database.write() as db:
        planned = Plan(templates=(("campaign", "7"),))
        await quotas.note_plans(db, {(ZALO_OA.name, "bot"): planned}, bench.now)
    assert await counted(bench, one) == (1, {(ZALO_OA.name, "bot"): 1}, 0)


async def test_old_units_are_followed_and_nobody_elses_people_are_reached(bench: Bench, cast: Cast) -> None:
    async with bench.checking() as db:
        (old, *_) = sorted(await audiences.within(db, HOME) - {HOME})
    for name, unit in (("new", HOME), ("old", old), ("other", "new_ta_leng")):
        await resident(bench, name, TELEGRAM.name, unit=unit)
    for chosen in (old, HOME):
        one = await composed(bench, cast.hoa, audience=Audience((chosen,)))
        assert (await counted(bench, one))[0] == 2
    everybody = await composed(bench, cast.tinh, unit=PROVINCE, audience=Audience((PROVINCE,)))
    assert (await counted(bench, everybody))[0] == 3 + 5
    moderators = Audience((PROVINCE,), roles=(Role.MODERATOR,))
    assert (await counted(bench, replace(everybody, audience=moderators)))[0] == 3


async def test_a_message_leaves_in_the_words_of_whoever_gets_it(bench: Bench, cast: Cast) -> None:
    lan, minh = await resident(bench, "lan", TELEGRAM.name), await resident(bench, "minh", TELEGRAM.name)
    async with bench.database.write() as db:
        await people.set_language(db, minh.id, "en")
    one = await approved(bench, cast, texts={"vi": "Chào", "en": "Hello"}, photo="f" * 64)
    for tick in (plan, feed):
        await tick(await tools(bench))
    assert await outcomes(bench, one) == {Outcome.QUEUED: 2}
    ready = await leased(bench)
    notices = {parcel.body["notice"]["to"]: parcel.body["notice"] for parcel in ready}
    assert {to: notice["facts"]["text"] for to, notice in notices.items()} == {lan.id: "Chào", minh.id: "Hello"}
    assert {tuple(notice["photos"]) for notice in notices.values()} == {("f" * 64,)}
    async with bench.database.write() as db:
        bodies = select(messages.c.body).where(messages.c.priority == Priority.CAMPAIGN.value)
        assert "Chào" not in str((await db.execute(bodies)).all())
        await outbox.sent(db, [(ready[0].id, "1")], now=bench.now)
        await outbox.failed(db, ready[1].id, now=bench.now, error="400")
        await settling.settled(db, [parcel.id for parcel in ready], now=bench.now)
    await feed(await tools(bench))
    async with bench.checking() as db:
        found = await progress.progress(db, one.id, now=bench.now)
        rows = await progress.page(db, one.id)
    assert (dict(found.outcomes), dict(found.why)) == ({Outcome.SENT: 1, Outcome.FAILED: 1}, {"error": 1})
    assert [row.channel for row in rows] == [TELEGRAM.name] * 2


async def test_paused_night_and_stopped_are_noticed_on_the_way_out(bench: Bench, cast: Cast) -> None:
    await resident(bench, "lan", TELEGRAM.name)
    one = await approved(bench, cast)
    clockwork = await tools(bench)
    for tick in (plan, feed):
        await tick(clockwork)
    bench.passes(hours=13)
    assert await leased(bench) == []
    assert await outcomes(bench, one) == {Outcome.WAITING: 1}
    bench.passes(hours=11)
    await feed(clockwork)
    async with bench.database.write() as db:
        running = await queries.hold(db, one.code)
        assert running is not None
        await outbox.lease(db, channel="telegram", account="bot", now=bench.now, limit=20)
    await bench.does(announcing.stop, by=cast.hoa, code=one.code, expected=running.version, reason="Mưa")
    assert await outcomes(bench, one) == {Outcome.QUEUED: 1}
    bench.passes(seconds=120)
    assert await leased(bench) == []
    await give_up(clockwork)
    async with bench.checking() as db:
        assert dict((await progress.progress(db, one.id, now=bench.now)).why) == {Unreached.STOPPED.value: 1}


async def test_a_call_to_a_work_day_says_when_and_where_and_ends_with_it(bench: Bench, cast: Cast) -> None:
    async with bench.checking() as db:
        near = (await places.villages_of(db, HOME))[0].id
    head = await bench.person("head", Grant(Role.VILLAGE_HEAD, HOME))
    for name in ("lan", "minh"):
        await resident(bench, name, TELEGRAM.name, village=near)
    when = bench.now + timedelta(days=2)
    call = Call(unit=HOME, village=near, work=None, at=when, wanted=20, place="Đường bản", text="")
    day = await bench.does(work_days.call, by=head, plan=call)
    for tick in (plan, feed):
        await tick(await tools(bench))
    (first, *_) = await leased(bench)
    notice = first.body["notice"]
    assert notice["kind"] == "work_day"
    assert (notice["facts"]["work_day"], notice["facts"]["place"]) == (day.id, "Đường bản")
    bench.passes(days=3)
    assert await leased(bench) == []
    async with bench.checking() as db:
        one = await queries.of_work_day(db, day.id)
    assert one is not None
    assert one.audience.topic is Topic.WORK_DAYS
    assert await outcomes(bench, one) == {Outcome.SKIPPED: 2}


async def test_a_better_way_is_taken_when_there_is_one_by_then(bench: Bench, cast: Cast) -> None:
    lan = await resident(bench, "lan", TELEGRAM.name, ZALO_BOT.name)
    one = await approved(bench, cast)
    await plan(await tools(bench))
    async with bench.database.write() as db:
        later = {"seen": bench.now + timedelta(seconds=9)}
        mine = (addresses.c.citizen == lan.id, addresses.c.channel == TELEGRAM.name)
        await db.execute(update(addresses).where(*mine).values(**later))
        assert await db.scalar(select(citizens.c.unit).where(citizens.c.id == lan.id)) == HOME
    for _ in range(2):
        await feed(await tools(bench))
    assert len(await leased(bench)) == 1
    assert await outcomes(bench, one) == {Outcome.QUEUED: 1}
