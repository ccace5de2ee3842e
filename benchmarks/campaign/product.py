"""The product's desk and its clock's sweeps of campaigns, as a process that can be killed:
`python -m benchmarks.campaign.product FOLDER URL SECONDS`, the seconds being how far its clock is ahead."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks.campaign.server import TOKEN
from benchmarks.campaign.town import NAME
from bot import clock
from bot.channels.telegram import Telegram
from bot.desk.answering import Room
from bot.desk.parts import Desk
from bot.settings import Desk as Sizes
from domain.channels import TELEGRAM
from scheduler.campaigns import feed, plan
from scheduler.ticks import Tools
from storage.database import Database
from storage.files import Files
from storage.queries import outbox
from storage.vault import new_vault
from tests.world.ticking import tools_of
from tests.world.world import OFFICE


async def _sweeps(tools: Tools) -> None:
    while True:
        await plan(tools)
        await feed(tools)
        await asyncio.sleep(1)


async def _serve(folder: Path, url: str, ahead: timedelta) -> None:
    def now() -> datetime:
        return clock.now() + ahead

    database, files = Database(f"sqlite+aiosqlite:///{folder / NAME}"), Files.open(folder / "photos")
    async with database.write() as db:
        await outbox.release_leases(db)
    channel = Telegram(TOKEN, photo=files.thumbnail, api_base=url)
    desk = Desk(
        database=database,
        files=files,
        channels=[channel],
        room=Room(new_vault(), OFFICE),
        clock=now,
        size=Sizes().round_size,
        paces={TELEGRAM.name: TELEGRAM.pace} if TELEGRAM.pace else None,
    )
    tools = replace(await tools_of(database, now, files), wake=desk.wake_lanes)
    async with asyncio.TaskGroup() as tasks:
        for part in (desk.rounds.run(), desk.lanes[0].run(), channel.receive(desk.intakes[0].store), _sweeps(tools)):
            tasks.create_task(part)


if __name__ == "__main__":
    asyncio.run(_serve(Path(sys.argv[1]), sys.argv[2], timedelta(seconds=float(sys.argv[3]))))
