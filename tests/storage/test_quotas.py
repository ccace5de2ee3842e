"""Accounts: what is counted by day of Viet Nam and by month, who has a place, and that an alarm rings once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from actions.alarms import watch
from domain.notices import NoticeKind
from domain.people import Grant, Role
from domain.quotas import INCOMING, Plan, Standing
from storage.queries import people, quotas
from storage.tables import accounts, spendings
from tests.bench import PROVINCE, Bench

BOT = ("zalo_bot", "145")
PILOT = Plan(monthly=100, daily=40, users=3, counts=("free",))


async def planned(bench: Bench, plan: Plan = PILOT) -> None:
    async with bench.database.write() as db:
        await quotas.note_plans(db, {BOT: plan}, bench.now)


async def sends(bench: Bench, number: int, way: str = "free") -> None:
    async with bench.database.write() as db:
        await quotas.count(db, *BOT, {way: number}, bench.now)


async def stands(bench: Bench) -> quotas.Account:
    async with bench.checking() as db:
        return (await quotas.some(db, [BOT], bench.now))[BOT]


async def writes(bench: Bench, *natives: str) -> dict[str, int]:
    async with bench.database.write() as db:
        return await people.resolve(db, channel=BOT[0], account=BOT[1], natives=natives, now=bench.now)


async def watches(bench: Bench) -> list[NoticeKind]:
    async with bench.database.write() as db:
        return await watch(db, await quotas.every(db, bench.now), now=bench.now)


async def test_a_day_and_a_month_begin_at_midnight_in_viet_nam(bench: Bench) -> None:
    await planned(bench)
    bench.now = datetime(2026, 11, 30, 16, 59, tzinfo=UTC)
    await sends(bench, 3)
    await sends(bench, 2)
    assert (await stands(bench)).ways == {"free": (5, 5)}
    bench.passes(minutes=1)
    await sends(bench, 1)
    assert (await stands(bench)).ways == {"free": (1, 1)}
    bench.passes(days=1)
    await sends(bench, 4)
    found = await stands(bench)
    assert (found.spent.month, found.spent.day) == (5, 4)


async def test_only_what_the_plan_counts_is_spent(bench: Bench) -> None:
    await planned(bench, Plan(monthly=10, counts=("paid", INCOMING)))
    await sends(bench, 7)
    await sends(bench, 2, "paid")
    await sends(bench, 6, INCOMING)
    await sends(bench, 0, "template")
    found = await stands(bench)
    assert (found.spent.month, found.standing) == (8, Standing.NEAR)
    assert found.ways == {"free": (7, 7), "paid": (2, 2), INCOMING: (6, 6)}


async def test_an_account_without_a_plan_has_no_limits(bench: Bench) -> None:
    await sends(bench, 10_000)
    found = await stands(bench)
    assert (found.plan, found.standing, found.crowd) == (Plan(), Standing.OK, Standing.OK)
    async with bench.checking() as db:
        assert await quotas.some(db, [], bench.now) == {}
        assert await quotas.room(db, *BOT, bench.now) is None


async def test_a_plan_is_set_anew_at_each_start_and_trouble_stays(bench: Bench) -> None:
    await planned(bench)
    async with bench.database.write() as db:
        await db.execute(accounts.update().values(trouble="consent", troubled=bench.now))
    await planned(bench, Plan(monthly=9))
    found = await stands(bench)
    assert (found.plan, found.trouble, found.troubled) == (Plan(monthly=9), "consent", bench.now)
    async with bench.database.write() as db:
        await quotas.note_plans(db, {}, bench.now)
        assert await quotas.every(db, bench.now) == []


async def test_a_campaign_keeps_a_fifth_for_answers(bench: Bench) -> None:
    await planned(bench)
    async with bench.checking() as db:
        assert await quotas.room(db, *BOT, bench.now) == 32
    await sends(bench, 30)
    bench.passes(days=1)
    await sends(bench, 31)
    async with bench.checking() as db:
        assert await quotas.room(db, *BOT, bench.now) == 1
        assert await quotas.room(db, *BOT, bench.now + timedelta(days=1)) == 19


async def test_who_came_when_all_places_were_taken_is_known(bench: Bench) -> None:
    await planned(bench)
    early = await writes(bench, "a", "b", "c")
    chats = early | await writes(bench, "d", "e")
    found = await stands(bench)
    assert (found.spent.users, found.crowd) == (5, Standing.OUT)
    async with bench.checking() as db:
        late = await quotas.beyond(db, found, chats.values())
        assert late == set(chats.values()) - set(early.values())
    await planned(bench, Plan())
    async with bench.checking() as db:
        assert await quotas.beyond(db, await stands(bench), chats.values()) == set()


async def test_something_happens_for_the_first_time_once_in_each_period(bench: Bench) -> None:
    async with bench.database.write() as db:
        said = [await quotas.first_time(db, what, number) for what, number in (("a", 1), ("a", 1), ("b", 1), ("a", 2))]
        assert said == [True, False, True, True]
        assert not await quotas.first_time(db, "a", 1)


async def test_an_alarm_rings_once_a_month_for_each_limit(bench: Bench) -> None:
    admin = await bench.person("admin", Grant(Role.ADMIN, PROVINCE))
    await bench.moderator("hoa", PROVINCE)
    await planned(bench, Plan(monthly=100, users=3, counts=("free",)))
    assert await watches(bench) == []
    await sends(bench, 80)
    assert await watches(bench) == [NoticeKind.QUOTA_NEAR]
    await sends(bench, 10)
    assert await watches(bench) == []
    await sends(bench, 10)
    await writes(bench, "a", "b", "c")
    assert await watches(bench) == [NoticeKind.QUOTA_OUT, NoticeKind.QUOTA_OUT]
    assert await watches(bench) == []
    said = [(notice.to, notice.facts["what"], notice.facts["used"]) for notice in await bench.notices()]
    assert said == [(admin.id, "messages", 80), (admin.id, "messages", 100), (admin.id, "users", 3)]
    bench.passes(days=31)
    assert await watches(bench) == [NoticeKind.QUOTA_OUT]


async def test_the_tighter_limit_is_told(bench: Bench) -> None:
    await bench.person("admin", Grant(Role.ADMIN, PROVINCE))
    await planned(bench, Plan(monthly=100, daily=10, counts=("free",)))
    await sends(bench, 9)
    await watches(bench)
    assert [notice.facts["period"] for notice in await bench.notices()] == ["day"]


@pytest.mark.parametrize("role", [Role.MODERATOR, Role.STAFF])
async def test_without_an_administrator_the_moderators_of_the_province_hear(bench: Bench, role: Role) -> None:
    hoa = await bench.person("hoa", Grant(role, PROVINCE))
    await bench.moderator("binh")
    async with bench.checking() as db:
        assert await quotas.keepers(db) == ([hoa.id] if role is Role.MODERATOR else [])


async def test_what_was_spent_is_kept_by_day(bench: Bench) -> None:
    await sends(bench, 2)
    bench.passes(days=1)
    await sends(bench, 3)
    async with bench.checking() as db:
        assert list(await db.scalars(select(spendings.c.messages).order_by(spendings.c.day))) == [2, 3]
