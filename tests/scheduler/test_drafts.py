"""Half-filled reports: who left one is asked once, by day, where they left it; after two days it is gone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from domain.drafts import LASTS, PARTS, SILENT, nudges, over, without
from handlers.visit import Talking
from scheduler import drafts
from scheduler.housekeeping import tidy
from scheduler.ticks import Tools
from storage.queries import people
from storage.tables import talks
from tests.handlers.filed import citizen
from tests.handlers.steps import begins
from tests.scheduler.leaving import half_fills
from tests.world.people import Person
from tests.world.world import World

ASKS = "Bác gửi tiếp hay bỏ ạ?"
NOON, NIGHT, DAWN = (datetime(2026, 11, 23, hour, 0, tzinfo=UTC) for hour in (5, 14, 23))
"""12:00 and 21:00 in Viet Nam, and 6:00 of the next day."""


async def nudged(world: World) -> None:
    """The clock's tick, and nobody else does anything."""

    async def work(tools: Tools) -> None:
        await tidy(tools, ("nudges",))

    await world.tick(work)


async def forgotten(world: World) -> None:
    """The clock's other tick."""

    async def work(tools: Tools) -> None:
        await tidy(tools, ("drafts", "photos"))

    await world.tick(work)


def asked(person: Person) -> int:
    """How often somebody was asked whether they go on."""
    return sum(ASKS in message.screen.whole for message in person.messages)


async def test_whoever_left_a_report_is_asked_once_and_goes_on_where_they_were(world: World) -> None:
    lan = await half_fills(world)
    world.clock.advance(minutes=29, seconds=59)
    await nudged(world)
    assert asked(lan) == 0
    world.clock.advance(seconds=1)
    lan.looks()
    await nudged(world)
    lan.sees("Phản ánh lãng phí", ASKS)
    for _ in range(3):
        world.clock.advance(hours=3)
        await nudged(world)
    assert asked(lan) == 1
    await lan.taps("Gửi tiếp")
    lan.sees("Xong thì bấm Xong")
    world.clock.advance(minutes=40)
    await nudged(world)
    assert asked(lan) == 1


async def test_what_was_left_can_be_dropped_and_another_report_is_another(world: World) -> None:
    lan = await half_fills(world)
    world.clock.advance(minutes=31)
    await nudged(world)
    await lan.taps("Bỏ phần dở")
    lan.sees("Đã bỏ phần đang gửi dở")
    world.clock.advance(minutes=31)
    await nudged(world)
    assert asked(lan) == 1
    await lan.taps("Đóng góp xây dựng")
    await lan.taps("Bình Lư")
    world.clock.advance(minutes=31)
    await nudged(world)
    assert asked(lan) == 2


async def test_nobody_is_asked_at_night_but_in_the_morning(world: World) -> None:
    world.clock.advance(hours=11, minutes=20)
    lan = await half_fills(world)
    world.clock.at = NIGHT
    await nudged(world)
    assert asked(lan) == 0
    world.clock.at = DAWN
    await nudged(world)
    assert asked(lan) == 1


async def test_whoever_has_answered_nothing_yet_is_not_asked(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    await lan.taps("Phản ánh lãng phí")
    hoa = await world.moderator("Hoa")
    world.clock.advance(minutes=31)
    await nudged(world)
    assert (asked(lan), asked(hoa)) == (0, 0)


async def test_whoever_has_come_by_another_chat_since_is_not_followed_there(world: World) -> None:
    lan, phone = await half_fills(world), world.resident("Lan ở máy khác")
    world.clock.advance(minutes=10)
    await phone.says("/start")
    who, number = (await citizen(world, lan)).id, await world.address_of(phone.native)
    async with world.database.write() as db:
        await people.join(db, number=number, who=who)
    world.clock.advance(minutes=31)
    await nudged(world)
    assert (asked(lan), asked(phone)) == (0, 0)


async def test_after_two_days_nothing_of_it_is_kept_and_the_menu_is_there(world: World) -> None:
    lan = await half_fills(world)
    world.clock.advance(minutes=31)
    await nudged(world)
    question = lan.messages[-2]
    world.clock.advance(hours=47, minutes=29)
    await forgotten(world)
    async with world.checking() as db:
        state, data, screen = (await db.execute(select(talks.c.state, talks.c.data, talks.c.screen))).one()
    assert (state, data, screen) == ("Talking:choosing", {"met": True}, None)
    await lan.presses(f"{1}:done", question)
    lan.does_not_see("Bác xem lại trước khi gửi")
    await lan.taps("Gửi tiếp")
    lan.sees("Phần gửi dở trước đây không mở lại được", "Đóng góp xây dựng")
    await lan.says("0")
    lan.sees("Bác cần gì ạ?")


async def test_an_answer_that_the_office_waits_for_is_not_forgotten(world: World) -> None:
    lan = await begins(world, "Phản ánh lãng phí")
    number = await world.address_of(lan.native)
    kept = {"met": True, "code": "LP-26-00001-D", "office": {"photos": []}}
    async with world.database.write() as db:
        old = kept | {"draft": {}, "photos": ["a"], "later": {}}
        await db.execute(talks.update().values(state="Talking:answering", data=old).where(talks.c.address == number))
    world.clock.advance(hours=48)
    await forgotten(world)
    async with world.checking() as db:
        state, data, screen = (await db.execute(select(talks.c.state, talks.c.data, talks.c.screen))).one()
    assert (state, data) == ("Talking:answering", kept)
    assert screen is not None


async def test_whoever_says_something_meanwhile_keeps_all(world: World) -> None:
    lan = await half_fills(world)
    world.clock.advance(hours=47)
    await lan.taps("Xong")
    world.clock.advance(hours=2)
    await forgotten(world)
    assert "draft" in await talk_of(world)


async def talk_of(world: World) -> dict[str, object]:
    """What the only talk keeps."""
    async with world.checking() as db:
        found: dict[str, object] = await db.scalar(select(talks.c.data)) or {}
        return found


def test_states_are_those_of_the_handlers() -> None:
    assert {Talking.asking.state, Talking.reviewing.state, Talking.naming.state, Talking.phoning.state} == {
        *drafts.MIDWAY
    }
    assert Talking.choosing.state == drafts.HOME
    assert all(str(state.state).startswith(f"{drafts.GROUP}:") for state in Talking.__states__)


@pytest.mark.parametrize("now", [NOON, DAWN])
def test_the_time_of_a_reminder_by_day(now: datetime) -> None:
    assert nudges(now - SILENT, now)
    assert not nudges(now - SILENT / 2, now)
    assert not nudges(now - LASTS, now)
    assert over(now - LASTS, now)
    assert not over(now - SILENT, now)


def test_no_reminder_at_night_and_only_what_belongs_to_reports_is_forgotten() -> None:
    assert not nudges(NIGHT - SILENT, NIGHT)
    assert without({**dict.fromkeys(PARTS, 1), "met": True, "office": {}}) == {"met": True, "office": {}}
