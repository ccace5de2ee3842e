"""The end of a plan at the Bot Platform: who writes is heard, and answered when Zalo lets us again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from domain.quotas import Plan
from scheduler.reviving import revive
from storage.queries import inbox, parking, quotas
from tests.handlers.filed import filed
from tests.world.messengers.zalo_bot import ZaloBotMessenger
from tests.world.ticking import tools_of
from tests.world.world import World


@asynccontextmanager
async def planned(folder: Path, monthly: int, users: int) -> AsyncIterator[World]:
    """A world on a plan that both sides know of."""
    messenger = ZaloBotMessenger()
    world = World(folder, messenger=messenger)
    await world.begin()
    messenger.account.quota.monthly, messenger.account.quota.users = monthly, users
    async with world.database.write() as db:
        plan = Plan(monthly=monthly or None, users=users or None, counts=("free",))
        await quotas.note_plans(db, {(world.line.name, world.line.account): plan}, world.clock())
    try:
        yield world
    finally:
        await world.close()


async def held(world: World) -> list[tuple[str, int]]:
    """Why messages are parked, and how many."""
    async with world.checking() as db:
        assert await inbox.waiting(db) == 0
        return [(why, number) for _, _, why, number in await parking.counts(db)]


async def test_the_message_after_the_last_is_answered_when_the_month_turns(tmp_path: Path) -> None:
    async with planned(tmp_path, monthly=2, users=0) as world:
        lan = world.resident("Lan")
        for said in ("/start", "/help"):
            await lan.says(said)
        lan.sees("Trợ giúp")
        await lan.says("/mine")
        assert (lan.fresh, await held(world)) == ([], [("quota", 1)])
        code = await filed(world, lan)
        assert await revive(await tools_of(world.database, world.clock)) == 0
        world.clock.advance(days=9)
        assert await revive(await tools_of(world.database, world.clock)) == 1
        await world.settle()
        lan.sees("hết lượt nhắn")
        await lan.says("/mine")
        lan.sees(code)
        assert await held(world) == []


async def test_the_person_after_the_last_place_is_heard_and_counted(tmp_path: Path) -> None:
    async with planned(tmp_path, monthly=0, users=1) as world:
        lan, seo = world.resident("Lan"), world.resident("Seo")
        await lan.says("/start")
        lan.does_not_see("hết lượt nhắn")
        await seo.says("/start")
        assert (seo.messages, await held(world)) == ([], [("quota", 1)])
        async with world.checking() as db:
            (account,) = await quotas.every(db, world.clock())
        assert account.spent.users == 2
