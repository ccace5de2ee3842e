"""Parked messages: a closed window and a spent plan lose nothing; what waits is shown when the person comes."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from bot.channels.channel import Permanent, QuotaSpent, WindowClosed
from domain.notices import Notice, NoticeKind
from domain.quotas import Plan
from domain.reach import Way
from scheduler.reviving import PARKED_LASTS, look_at_plans
from storage.queries import notices, outbox, parking, people, quotas
from storage.tables import accounts, addresses
from tests.desk.town import town
from tests.world.ticking import tools_of


async def test_after_the_free_hours_a_notice_waits_for_the_person_and_comes_before_the_answer(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.writes("lan", "zalo_oa")
        here.clock.advance(hours=49)
        await here.tells("lan", "một")
        await here.tells("lan", "hai")
        assert here.heard("lan", "zalo_oa") == ["…"]
        assert await here.parked() == [("zalo_oa", "window", 2)]
        async with here.database.read() as db:
            assert await outbox.waiting(db) == 0
        await here.writes("lan", "zalo_oa")
        assert here.heard("lan", "zalo_oa") == ["…", "một", "hai", "…"]
        assert await here.parked() == []


async def test_a_window_that_closes_on_the_way_parks_the_notice_or_takes_another_chat(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.writes("lan", "zalo_oa")
        here.pockets["zalo_oa"].troubles = [WindowClosed("-230")]
        await here.tells("lan", "một")
        assert await here.parked() == [("zalo_oa", "window", 1)]
        await here.is_one("minh", "telegram", "zalo_oa")
        here.pockets["zalo_oa"].troubles = [WindowClosed("-230")]
        await here.tells("minh", "hai")
        assert here.heard("minh", "telegram") == ["…", "hai"]


async def test_what_is_parked_goes_to_whichever_chat_the_person_comes_to(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.is_one("lan", "zalo_oa")
        here.clock.advance(days=8)
        await here.tells("lan", "một")
        async with here.database.write() as db:
            mine = await here.address(db, "lan", "zalo_oa")
            held = await people.resolve(db, channel="web", account="pocket", natives=["lan"], now=here.clock())
            found = await people.address(db, mine)
            assert found is not None
            await people.join(db, number=held["lan"], who=found.citizen)
        await here.writes("lan", "web")
        assert here.heard("lan", "web") == ["một", "…"]
        assert await here.parked() == []


async def test_with_money_allowed_it_is_sent_for_money_and_counted_as_such(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.plans(zalo_oa=Plan(paid=True, counts=("paid",), templates=(("closed", "7"),)))
        await here.writes("lan", "zalo_oa")
        here.clock.advance(hours=49)
        await here.tells("lan", "một")
        assert here.pockets["zalo_oa"].ways == [Way.FREE, Way.PAID]
        assert await here.spent("zalo_oa") == {"free": 1, "incoming": 1, "paid": 1}


async def test_an_approved_kind_leaves_as_a_template(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.plans(zalo_oa=Plan(templates=(("help_wanted", "7"),)))
        await here.writes("lan", "zalo_oa")
        here.clock.advance(days=30)
        await here.tells("lan", "một")
        assert here.pockets["zalo_oa"].ways == [Way.FREE, Way.TEMPLATE]
        here.pockets["zalo_oa"].troubles = [QuotaSpent("-147")]
        await here.tells("lan", "hai")
        assert await here.parked() == [("zalo_oa", "quota", 1)]


async def test_messages_are_counted_as_the_messenger_counts_them_and_only_where_a_plan_may_be(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.writes("lan", "zalo_bot")
        await here.tells("lan", "bản dài")
        for name in ("web", "telegram"):
            await here.writes("lan", name)
            assert await here.spent(name) == {}
        assert await here.spent("zalo_bot") == {"free": 3, "incoming": 1}


async def test_a_spent_plan_parks_the_answer_until_the_month_turns(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.plans(zalo_bot=Plan(monthly=10, counts=("free",)))
        await here.has_sent("zalo_bot", 10)
        here.pockets["zalo_bot"].troubles = [QuotaSpent("429")]
        await here.writes("lan", "zalo_bot")
        await here.tells("lan", "một")
        assert await here.parked() == [("zalo_bot", "quota", 2)]
        assert await here.revives() == 0
        here.clock.advance(days=9)
        assert await here.revives() == 2
        assert here.heard("lan", "zalo_bot") == ["…", "một"]
        assert await here.parked() == []


async def test_an_answer_that_waited_offers_nothing_that_has_passed_and_only_the_last_is_kept(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        here.pockets["zalo_bot"].troubles = [QuotaSpent("429")] * 9
        for _ in range(3):
            await here.writes("lan", "zalo_bot")
            here.clock.advance(minutes=1)
        here.pockets["zalo_bot"].troubles.clear()
        assert await here.parked() == [("zalo_bot", "quota", 1)]
        async with here.database.read() as db:
            assert await outbox.given_up(db) == 0
        await here.writes("lan", "zalo_bot")
        kept, fresh = (message.screen for message in here.pockets["zalo_bot"].chats["lan"])
        assert kept.options == ()
        assert fresh.options


async def test_the_last_of_a_plan_is_for_answers_and_they_say_where_else_to_write(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.plans(zalo_bot=Plan(monthly=100, counts=("free",)))
        await here.has_sent("zalo_bot", 95)
        await here.writes("lan", "zalo_bot")
        assert here.last("lan", "zalo_bot").endswith("bác nhắn ở https://bl.example/chat hoặc gọi 0213 3751 234.")
        await here.tells("lan", "một")
        assert await here.parked() == [("zalo_bot", "quota", 1)]
        await here.tells("lan", "gấp", NoticeKind.QUOTA_NEAR)
        assert "Zalo Bot sắp hết lượt" in here.last("lan", "zalo_bot")
        await here.writes("lan", "zalo_bot")
        assert "hết lượt nhắn" not in here.last("lan", "zalo_bot")
        assert await here.parked() == [("zalo_bot", "quota", 1)]
        here.clock.advance(days=1)
        await here.writes("lan", "zalo_bot")
        assert "hết lượt nhắn" in here.last("lan", "zalo_bot")


async def test_a_notice_overtaken_by_the_end_of_the_plan_turns_to_another_chat(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.plans(zalo_bot=Plan(monthly=100, counts=("free",)))
        await here.is_one("lan", "telegram", "zalo_bot")
        async with here.database.write() as db:
            citizen = await db.scalar(select(addresses.c.citizen).where(addresses.c.native == "lan")) or 0
            notice = Notice(NoticeKind.HELP_WANTED, citizen, {"code": "", "unit": "một"})
            await notices.tell(db, notice, dedupe="một", now=here.clock())
        await here.has_sent("zalo_bot", 95)
        for _ in range(2):
            await here.settle()
        assert here.heard("lan", "telegram") == ["…", "một"]


async def test_the_51st_person_is_heard_and_told_and_the_administrator_too(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.plans(zalo_bot=Plan(monthly=3_000, users=2, counts=("free",)))
        for who in ("lan", "minh"):
            await here.writes(who, "zalo_bot")
            assert "hết lượt nhắn" not in here.last(who, "zalo_bot")
        await here.writes("seo", "zalo_bot")
        assert "hết lượt nhắn" in here.last("seo", "zalo_bot")
        await here.writes("minh", "zalo_bot")
        assert "hết lượt nhắn" not in here.last("minh", "zalo_bot")


async def test_who_blocked_one_chat_hears_in_another(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.is_one("lan", "web", "telegram")
        here.pockets["telegram"].blocked.add("lan")
        await here.tells("lan", "một")
        assert here.heard("lan", "web") == ["…", "một"]
        await here.writes("minh", "telegram")
        here.pockets["telegram"].blocked.add("minh")
        await here.tells("minh", "hai")
        assert await here.ended("hai") == "blocked"


async def test_a_notice_withdrawn_while_parked_never_leaves(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.writes("lan", "zalo_oa")
        here.clock.advance(days=8)
        await here.tells("lan", "j1:closed")
        async with here.database.write() as db:
            assert await notices.withdraw(db, "j1:", now=here.clock()) == 1
        assert await here.parked() == []
        await here.writes("lan", "zalo_oa")
        assert here.heard("lan", "zalo_oa") == ["…", "…"]


async def test_a_parked_notice_is_tried_where_a_way_opened_and_given_up_after_half_a_year(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.writes("lan", "zalo_oa")
        here.clock.advance(days=8)
        await here.tells("lan", "một")
        assert await here.revives() == 0
        await here.plans(zalo_oa=Plan(templates=(("help_wanted", "7"),)))
        assert await here.revives() == 1
        assert here.heard("lan", "zalo_oa") == ["…", "một"]
        await here.plans(zalo_oa=Plan())
        await here.tells("lan", "hai")
        here.clock.at += PARKED_LASTS
        assert await here.revives() == 0
        assert await here.ended("hai") is None
        here.clock.advance(seconds=1)
        await here.revives()
        assert await here.ended("hai") == "parked: window"


async def test_a_refusal_is_believed_for_a_while(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.writes("lan", "zalo_bot")
        here.pockets["zalo_bot"].troubles = [QuotaSpent("429")]
        await here.tells("lan", "một")
        here.clock.advance(minutes=49)
        assert await here.revives() == 0
        here.clock.advance(minutes=2)
        assert await here.revives() == 1
        assert here.heard("lan", "zalo_bot") == ["…", "một"]


async def test_many_come_back_before_one_answer_but_not_all(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.writes("lan", "zalo_oa")
        here.clock.advance(days=8)
        for number in range(parking.AT_ONCE + 1):
            await here.tells("lan", str(number))
        await here.writes("lan", "zalo_oa")
        assert here.heard("lan", "zalo_oa")[1:] == [*(str(number) for number in range(parking.AT_ONCE)), "…"]
        assert await here.parked() == [("zalo_oa", "window", 1)]


async def test_a_failed_message_is_given_up_as_before(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.writes("lan", "zalo_bot")
        here.pockets["zalo_bot"].troubles = [Permanent("400")]
        await here.tells("lan", "một")
        assert await here.ended("một") == "400"


async def test_plans_are_looked_at_without_a_message(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.plans(zalo_bot=Plan(monthly=100, counts=("free",)))
        await here.has_sent("zalo_bot", 80)
        await look_at_plans(await tools_of(here.database, here.clock))
        async with here.database.read() as db:
            assert len(await quotas.every(db, here.clock())) == 1
            assert await db.scalar(select(accounts.c.trouble)) is None
