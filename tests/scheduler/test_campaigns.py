"""Campaigns on the clock: each person gets one copy, at decent hours, and is accounted for."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from actions import announcing, subscribing
from domain.campaigns import Audience, Topic
from domain.notices import NoticeKind
from domain.quotas import Plan
from storage.queries import outbox, people, recipients
from tests.scheduler.announced import CALL, FAILED, PARKED, SENT, SKIPPED, WAITING, Announced, announced, village


async def test_one_person_gets_one_copy_however_many_chats(tmp_path: Path) -> None:
    async with announced(tmp_path) as here:
        await here.lives("lan", "zalo_oa", "web", "telegram")
        await here.lives("minh", "web")
        one = await here.approved()
        await here.runs()
        assert here.copies("lan", one) == ["telegram"]
        assert here.copies("minh", one) == ["web"]
        assert CALL["vi"] in here.town.last("lan", "telegram")
        assert await here.outcomes(one) == {SENT: 2}
        assert await here.of(one, "lan") == (SENT, "telegram")
        assert await here.state(one) == "done"
        assert "2" in here.town.last("hoa", "web")
        await here.runs()
        assert here.copies("lan", one) == ["telegram"]


async def test_nothing_leaves_at_night_and_what_was_on_its_way_is_taken_back(tmp_path: Path) -> None:
    async with announced(tmp_path) as here:
        await here.lives("lan", "telegram")
        one = await here.approved()
        await here.ticks(leaves=False)
        assert await here.in_the_outbox() == 1
        here.town.clock.advance(hours=12)
        await here.ticks()
        assert here.copies("lan", one) == []
        assert (await here.outcomes(one), await here.in_the_outbox()) == ({WAITING: 1}, 0)
        late = await here.approved()
        await here.runs()
        assert await here.state(late) == "approved"
        here.town.clock.advance(hours=9)
        await here.runs()
        assert here.copies("lan", one) == here.copies("lan", late) == ["telegram"]


async def test_it_begins_when_its_hour_comes(tmp_path: Path) -> None:
    async with announced(tmp_path) as here:
        await here.lives("lan", "web")
        one = await here.approved(begins=here.town.clock() + timedelta(hours=2))
        await here.runs()
        assert await here.state(one) == "approved"
        here.town.clock.advance(hours=2)
        await here.runs()
        assert here.copies("lan", one) == ["web"]


async def test_it_is_paused_and_resumed_in_the_middle(tmp_path: Path) -> None:
    async with announced(tmp_path) as here:
        await here.lives("lan", "web")
        one = await here.approved()
        await here.ticks(leaves=False)
        await here.does(announcing.pause, one)
        assert await here.in_the_outbox() == 0
        await here.runs()
        assert (here.copies("lan", one), await here.outcomes(one)) == ([], {WAITING: 1})
        await here.does(announcing.resume, one)
        await here.runs()
        assert (here.copies("lan", one), await here.state(one)) == (["web"], "done")


async def test_it_is_stopped_in_the_middle_and_the_report_says_so(tmp_path: Path) -> None:
    async with announced(tmp_path) as here:
        await here.lives("lan", "web")
        await here.lives("minh", "zalo_oa")
        here.town.clock.advance(hours=50)
        one = await here.approved()
        await here.ticks(leaves=False)
        assert await here.outcomes(one) == {"queued": 1, PARKED: 1}
        await here.does(announcing.stop, one, reason="Mưa to")
        await here.runs()
        assert (await here.outcomes(one), await here.why(one)) == ({SKIPPED: 2}, {"stopped": 2})
        await here.town.writes("minh", "zalo_oa")
        assert here.copies("lan", one) == here.copies("minh", one) == []


async def test_whoever_opted_out_is_not_planned_nor_sent_to(tmp_path: Path) -> None:
    async with announced(tmp_path) as here:
        for who in ("lan", "minh", "thu"):
            await here.lives(who, "telegram")
        await refuses(here, "lan")
        one = await here.approved()
        await here.ticks(leaves=False)
        assert await here.outcomes(one) == {"queued": 2}
        await refuses(here, "minh")
        assert await leaves_as_the_lane_asks(here) == [NoticeKind.CAMPAIGN]
        assert (await here.outcomes(one), await here.why(one)) == ({"queued": 1, SKIPPED: 1}, {"opted_out": 1})
        await here.runs()
        assert here.copies("thu", one) == ["telegram"]
        assert here.copies("lan", one) == here.copies("minh", one) == []


async def test_what_is_only_for_who_asked_goes_to_nobody_else(tmp_path: Path) -> None:
    async with announced(tmp_path) as here:
        await here.lives("lan", "web")
        await here.lives("minh", "web")
        async with here.town.database.write() as db:
            minh = await people.citizen(db, await here.number("minh"))
            assert minh is not None
            await subscribing.choose(db, topic=Topic.RESULTS, wants=True, by=minh, now=here.town.clock())
        one = await here.approved(audience=Audience(("new_binh_lu",), topic=Topic.RESULTS))
        await here.runs()
        assert (here.copies("lan", one), here.copies("minh", one)) == ([], ["web"])


async def test_a_village_and_a_channel_are_chosen(tmp_path: Path) -> None:
    async with announced(tmp_path) as here:
        near = await village(here, "Nà Khuy")
        await here.lives("lan", "telegram", "web", village=near)
        await here.lives("minh", "web")
        await here.lives("thu", "web", village=near)
        one = await here.approved(audience=Audience(villages=(near,), channels=("telegram",)))
        await here.runs()
        assert here.copies("lan", one) == ["telegram"]
        assert await here.outcomes(one) == {SENT: 1}


async def test_whoever_blocked_us_is_said_to_have_and_is_not_planned_again(tmp_path: Path) -> None:
    async with announced(tmp_path) as here:
        await here.lives("lan", "telegram")
        here.town.pockets["telegram"].blocked.add("lan")
        one = await here.approved()
        await here.runs()
        assert (await here.outcomes(one), await here.why(one)) == ({FAILED: 1}, {"blocked": 1})
        again = await here.approved()
        await here.runs()
        assert (await here.outcomes(again), await here.state(again)) == ({}, "done")


async def test_a_closed_window_parks_it_until_the_person_writes(tmp_path: Path) -> None:
    async with announced(tmp_path) as here:
        await here.lives("lan", "zalo_oa")
        await here.lives("minh", "zalo_oa")
        here.town.clock.advance(hours=50)
        one = await here.approved()
        await here.runs()
        assert (await here.outcomes(one), await here.why(one)) == ({PARKED: 2}, {"window": 2})
        assert await here.state(one) == "done"
        await here.town.writes("lan", "zalo_oa")
        assert here.copies("lan", one) == ["zalo_oa"]
        assert await here.outcomes(one) == {SENT: 1, PARKED: 1}
        here.town.clock.advance(days=7)
        await here.runs()
        assert (await here.outcomes(one), await here.why(one)) == ({SENT: 1, FAILED: 1}, {"late": 1})
        await here.town.writes("minh", "zalo_oa")
        assert here.copies("minh", one) == []


async def test_a_fifth_of_the_plan_is_kept_for_answers_and_who_waits_for_it_is_counted(tmp_path: Path) -> None:
    async with announced(tmp_path) as here:
        for number in range(5):
            await here.lives(f"lan {number}", "zalo_bot")
        await here.town.plans(zalo_bot=Plan(daily=15))
        await here.town.has_sent("zalo_bot", 9)
        one = await here.approved()
        await here.runs()
        assert (await here.outcomes(one), await here.why(one)) == ({SENT: 3, WAITING: 2}, {"quota": 2})
        here.town.clock.advance(days=1)
        await here.runs()
        assert (await here.outcomes(one), await here.state(one)) == ({SENT: 5}, "done")


async def leaves_as_the_lane_asks(here: Announced) -> list[NoticeKind]:
    """What of the outbox may leave, as a lane finds out."""
    async with here.town.database.write() as db:
        leased = await outbox.lease(db, channel="telegram", account="pocket", now=here.town.clock(), limit=10)
        found = await recipients.leaving(db, leased, here.town.clock())
        assert all(one.body["notice"]["facts"]["text"] for one in found)
        await outbox.release_leases(db)
        return [NoticeKind(one.body["notice"]["kind"]) for one in found]


async def refuses(here: Announced, who: str) -> None:
    async with here.town.database.write() as db:
        citizen = await people.citizen(db, await here.number(who))
        assert citizen is not None
        await subscribing.stop_all(db, by=citizen, now=here.town.clock())
