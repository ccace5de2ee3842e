"""Buttons of work days that are forged, old, or somebody else's change nothing."""

from __future__ import annotations

from storage import tables
from storage.queries import work_day_people, work_days
from tests.handlers.called import calls, head, neighbour
from tests.world.world import World

LED = ("led:1:0", "led_add:1", "led_move:1", "led_cancel:1", "led_tick:1:0", "led_came:1:1:0", "led_missed:1:1:0",
       "led_all:1:0", "led_heads:1:0", "led_of:1:1:0", "led_book:1", "led_whole:1", "led_half:1")  # fmt: skip
"""What only whoever called the day may press."""
NOBODYS = ("callday", "callday_go", "callday:village:1", "callday_edit:day", "day:9", "day_yes:9", "day_agree:9:1",
           "day_yes:x", "day:1:2", "day_agree:1:21", "led:1:999999999")  # fmt: skip


async def kept(world: World) -> list[object]:
    """Everything that is written down of work days."""
    async with world.checking() as db:
        rows = [await db.execute(table.select()) for table in (tables.work_days, tables.work_day_people)]
        return [tuple(row) for found in rows for row in found]


async def test_nobody_leads_anothers_day_or_calls_without_the_role(world: World) -> None:
    pao, lan = await head(world), await neighbour(world)
    await calls(world, pao)
    await lan.taps("Tôi đi")
    world.clock.advance(days=6)
    before = await kept(world)
    for who, choices in ((lan, (*LED, *NOBODYS)), (await head(world, "Hoa"), (*LED, *NOBODYS[1:]))):
        for choice in choices:
            await who.presses(f"*:{choice}")
            who.does_not_see("Bà con số", "Xin lỗi", "Danh sách ngày công")
            assert await kept(world) == before, choice
    async with world.checking() as db:
        assert (await work_days.tallies(db, [1]))[1].coming == 1
        assert len(await work_day_people.listed(db, world.vault, 1)) == 1
