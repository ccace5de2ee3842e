"""A notice waits while a messenger is away; meanwhile its reader's roles may change. Only who may know still hears."""

from __future__ import annotations

from sqlalchemy import update

from bot.channels.channel import Retryable
from domain.people import Role
from domain.reports import Involved
from storage.tables import grants
from tests.bench import PROVINCE
from tests.handlers.filed import filed
from tests.world.world import World

TEXT = "Ống nước vỡ"


async def test_who_left_the_office_does_not_hear_of_cases_any_more(world: World) -> None:
    hoa, binh = await world.moderator("Hoa"), await world.moderator("Bình")
    lan = world.resident("Lan")
    await lan.says("/start")
    world.pocket.troubles = [Retryable("away"), Retryable("away")]
    await filed(world, lan)
    async with world.database.write() as db:
        await db.execute(update(grants).where(grants.c.id == 1).values(until=world.clock()))
    world.clock.advance(minutes=10)
    await world.settle()
    binh.sees(TEXT)
    hoa.does_not_see(TEXT)
    await hoa.says("vẫn nhắn được")
    assert hoa.fresh


async def test_who_took_an_office_in_the_commune_does_not_hear_of_the_case_that_may_concern_it(world: World) -> None:
    tinh = await world.moderator("Tỉnh", PROVINCE)
    lan = world.resident("Lan")
    await lan.says("/start")
    world.pocket.troubles = [Retryable("away")]
    await filed(world, lan, involved=Involved.UNKNOWN, desk=PROVINCE)
    async with world.database.write() as db:
        mine = (await db.execute(grants.select().where(grants.c.unit == PROVINCE))).one()
        await db.execute(
            grants.insert().values(
                citizen=mine.citizen, role=Role.VILLAGE_HEAD.value, unit="new_binh_lu", since=world.clock()
            )
        )
    world.clock.advance(minutes=10)
    await world.settle()
    tinh.does_not_see(TEXT)
