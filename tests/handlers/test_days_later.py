"""News days after the last word: they come at once where that is allowed, else before the answer to the next word."""

from __future__ import annotations

from pathlib import Path

import pytest

from actions.telling import tell_author
from domain.channels import channel
from domain.notices import NoticeKind
from domain.quotas import Plan
from storage.queries import parking, quotas
from tests.handlers.filed import current, filed
from tests.world.messengers.zalo_oa import ZaloOAMessenger
from tests.world.people import Person
from tests.world.world import World


async def told(world: World, author: Person, code: str) -> None:
    """The office says that it began."""
    report = await current(world, code)
    async with world.database.write() as db:
        now = world.clock()
        await tell_author(db, NoticeKind.STARTED, report, entry=10**6, now=now, not_before=now)
    await world.settle()


async def parked(world: World) -> int:
    async with world.checking() as db:
        return sum(number for *_, number in await parking.counts(db))


@pytest.mark.parametrize("days", [1, 8, 40])
async def test_news_come_days_later_once_and_before_the_answer(world: World, days: int) -> None:
    lan = world.resident("Lan")
    code = await filed(world, lan)
    world.clock.advance(days=days)
    before = len(lan.messages)
    await told(world, lan, code)
    window = channel(world.messenger.name).window
    waits = window is not None and days > window.free.days
    assert (len(lan.messages) - before, await parked(world)) == ((0, 1) if waits else (1, 0))
    await lan.says("/help")
    news = [number for number, message in enumerate(lan.messages) if code in message.screen.whole]
    assert (len(news), await parked(world)) == (1, 0)
    assert news[0] < len(lan.messages) - 1
    lan.sees("Trợ giúp")


async def test_where_money_may_be_spent_news_come_at_once_for_seven_days_and_are_counted(tmp_path: Path) -> None:
    world = World(tmp_path, messenger=ZaloOAMessenger())
    await world.begin()
    lan = world.resident("Lan")
    code = await filed(world, lan)
    line = world.line
    async with world.database.write() as db:
        plan = Plan(monthly=500, paid=True, counts=("paid",))
        await quotas.note_plans(db, {(line.name, line.account): plan}, world.clock())
    world.clock.advance(days=3)
    before = len(lan.messages)
    await told(world, lan, code)
    assert len(lan.messages) == before + 1
    async with world.checking() as db:
        (account,) = await quotas.every(db, world.clock())
    assert (account.spent.month, account.ways["paid"]) == (1, (1, 1))
    await world.close()
