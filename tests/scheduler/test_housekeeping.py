"""Housekeeping: each sweep says in a dry run what it then does, does it once, and leaves what is still spoken of."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from scheduler.housekeeping import SWEEPS, Sweep, tidy
from scheduler.ticks import Tools
from storage.tables import talks
from tests.handlers.filed import citizen
from tests.handlers.steps import flags
from tests.images.make import photo
from tests.scheduler.leaving import LEFT, grow_old, half_fills
from tests.world.people import OGG
from tests.world.ticking import tools_of
from tests.world.world import World


@pytest.fixture
async def tools(world: World) -> Tools:
    return await tools_of(world.database, world.clock, world.files)


def test_something_is_left_for_every_sweep() -> None:
    assert list(LEFT) == [sweep.name for sweep in SWEEPS]


@pytest.mark.parametrize("sweep", SWEEPS, ids=lambda sweep: sweep.name)
async def test_a_sweep_does_what_its_dry_run_says_and_nothing_when_repeated(
    sweep: Sweep, world: World, tools: Tools
) -> None:
    assert [await sweep.work(tools, dry) for dry in (True, False)] == [0, 0]
    await LEFT[sweep.name](world)
    said = [await sweep.work(tools, True) for _ in range(2)]
    assert said[0] > 0
    assert [*said, await sweep.work(tools, False)] == [said[0]] * 3
    assert [await sweep.work(tools, dry) for dry in (True, False)] == [0, 0]


async def test_all_of_it_at_once_is_what_the_dry_run_of_all_said(world: World, tools: Tools) -> None:
    for leave in dict.fromkeys(LEFT.values()):
        if leave.__name__ not in {"_nudges", "_undos"}:
            await leave(world)
    said = await tidy(tools, dry=True)
    assert {name for name, number in said.items() if number} == set(LEFT) - {"nudges", "undos"}
    assert await tidy(tools) == said
    assert not any((await tidy(tools)).values())


def kept(world: World, ending: str) -> list[Path]:
    """Files of this sort in the photo store."""
    return [path for path in (world.folder / "photos").rglob(f"*{ending}") if path.is_file()]


async def test_a_photo_that_nothing_speaks_of_goes_with_its_thumbnail_and_others_stay(
    world: World, tools: Tools
) -> None:
    mai = await flags(world, "Mai")
    await mai.taps("Gửi")
    await half_fills(world, "Lan")
    assert len(kept(world, ".jpg")) == 2
    world.clock.advance(hours=47, minutes=59)
    assert (await tidy(tools))["photos"] == 0
    world.clock.advance(minutes=1)
    assert (await tidy(tools))["photos"] == 1
    assert kept(world, ".jpg") == []


async def test_a_photo_of_a_report_stays_although_a_draft_had_it_too(world: World, tools: Tools) -> None:
    for name in ("Lan", "Mai"):
        person = await half_fills(world, name)
    await person.taps("Xong")
    for label in ("Bỏ qua", "Không", "Giấu tên tôi", "Gửi"):
        await person.taps(label)
    world.clock.advance(days=30)
    grow_old(world.folder)
    assert (await tidy(tools))["photos"] == 0
    assert len(kept(world, ".jpg")) == 2


async def test_a_photo_that_an_officer_is_about_to_use_stays(world: World, tools: Tools) -> None:
    lan = await half_fills(world)
    number = await world.address_of(lan.native)
    async with world.database.write() as db:
        held = await db.scalar(select(talks.c.data).where(talks.c.address == number)) or {}
        told = {"office": {"photos": held["draft"]["answers"]["photos"]}}
        await db.execute(talks.update().values(data=told).where(talks.c.address == number))
    world.clock.advance(days=30)
    assert (await tidy(tools))["photos"] == 0


async def test_a_voice_note_that_somebody_is_to_hear_stays(world: World, tools: Tools) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    await lan.sends_voice(OGG)
    await world.files.keep_voice(OGG + b"other")
    grow_old(world.folder)
    assert (await tidy(tools))["voices"] == 1
    assert len([path for path in (world.folder / "photos" / "voices").rglob("*") if path.is_file()]) == 1


async def test_a_photo_sent_again_is_as_new(world: World, tools: Tools) -> None:
    await half_fills(world)
    world.clock.advance(hours=47)
    mai = world.resident("Mai")
    await mai.says("/start")
    await mai.sends_photo(photo(320, 240))
    world.clock.advance(hours=2)
    assert (await tidy(tools, ("drafts", "photos"))) == {"drafts": 1, "photos": 0}
    assert await citizen(world, mai)
