"""What housekeeping removes, left behind by real use; one way of leaving it for each sweep."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

from actions import review
from storage.images import process
from storage.queries import access, passes
from storage.tables import reminders
from tests.handlers.filed import citizen, filed
from tests.handlers.steps import begins, decides
from tests.images.make import photo
from tests.world.people import OGG, Person
from tests.world.world import World

LONG_AGO = 1_000_000_000.0


def grow_old(folder: Path) -> None:
    """All files here were written years ago: their time is the computer's, not the world's."""
    for path in folder.rglob("*"):
        os.utime(path, (LONG_AGO, LONG_AGO))


async def half_fills(world: World, name: str = "Lan") -> Person:
    """Somebody answers the first question of a report, sends a photo, and says no more."""
    person = await begins(world, "Phản ánh lãng phí", name)
    await person.taps("Điện, xăng dầu")
    await person.says("Đèn đường đầu bản sáng cả ban ngày")
    await person.sends_photo(photo(320, 240))
    return person


async def _nudges(world: World) -> None:
    await half_fills(world)
    world.clock.advance(minutes=31)


async def _drafts(world: World) -> None:
    await half_fills(world)
    world.clock.advance(hours=48)


async def _undos(world: World) -> None:
    hoa = await world.moderator("Hoa")
    code = await filed(world, world.resident("Lan"))
    await decides(world, hoa, review.reject, code=code, reason="Đã báo nơi khác")


async def _passes(world: World) -> None:
    lan = await citizen(world, world.resident("Lan"))
    async with world.database.write() as db:
        await passes.issue(
            db, opens="console", citizen=lan.id, address=None, ttl=timedelta(seconds=1), now=world.clock()
        )
    world.clock.advance(seconds=2)


async def _sessions(world: World) -> None:
    lan = await citizen(world, world.resident("Lan"))
    async with world.database.write() as db:
        await access.open_session(db, lan.id, now=world.clock())
    world.clock.advance(hours=12)


async def _talks(world: World) -> None:
    lan = world.resident("Lan")
    for _ in range(3):
        await lan.says("/start")
    world.clock.advance(days=8)


async def _reminders(world: World) -> None:
    lan = await citizen(world, world.resident("Lan"))
    row = {"subject": "report:1", "step": "due", "citizen": lan.id, "at": world.clock()}
    async with world.database.write() as db:
        await db.execute(reminders.insert(), [row, {**row, "step": "late", "at": world.clock() + timedelta(days=2)}])
    world.clock.advance(days=401)


async def _orphans(world: World) -> None:
    kept = await process(photo(32, 24))
    await world.files.announce(kept.sha256)
    await world.files.keep(kept)
    grow_old(world.folder)


async def _voices(world: World) -> None:
    await world.files.keep_voice(OGG)
    grow_old(world.folder)


async def _uploads(world: World) -> None:
    await world.files.drop(b"something")
    grow_old(world.folder)


LEFT: dict[str, Callable[[World], Awaitable[None]]] = {
    "nudges": _nudges,
    "undos": _undos,
    "passes": _passes,
    "sessions": _sessions,
    "events": _talks,
    "messages": _talks,
    "reminders": _reminders,
    "drafts": _drafts,
    "photos": _drafts,
    "orphans": _orphans,
    "voices": _voices,
    "uploads": _uploads,
}
