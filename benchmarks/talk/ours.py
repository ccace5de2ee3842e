"""The product's desk over SQLite with `synchronous=FULL`, behind its real Telegram channel."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from benchmarks.talk.crowd import Crowd
from bot import clock
from bot.channels.telegram import Telegram
from bot.channels.telegram.calls import Calls
from bot.desk.answering import Room
from bot.desk.parts import Desk
from bot.settings import Desk as Sizes
from domain.office import Office
from storage import migrate, seed
from storage.database import Database
from storage.files import Files
from storage.vault import new_vault

OFFICE = Office("Mặt trận xã Bình Lư", "0213 3751 234", "7:30-17:00", "http://127.0.0.1")


class Stub(Calls):
    """The Bot API that costs nothing."""

    def __init__(self, token: str, crowd: Crowd) -> None:
        super().__init__(token, "http://127.0.0.1:9")
        self._crowd = crowd

    async def call(self, method: str, fields: dict[str, Any], **options: Any) -> Any:
        """Updates from the crowd, answers to the crowd."""
        if method == "getUpdates":
            return await self._crowd.updates()
        if method == "sendMessage":
            self._crowd.hears(int(fields["chat_id"]))
            return {"message_id": 1}
        return True


@asynccontextmanager
async def serving(folder: Path, token: str, calls: Calls) -> AsyncIterator[None]:
    """The desk, working, over a fresh database in the folder."""
    database, files = Database(f"sqlite+aiosqlite:///{folder / 'talk.db'}"), Files.open(folder / "photos")
    await migrate.to_newest(database)
    async with database.write() as db:
        await seed.places(db)
        await seed.templates(db, now=clock.now())
    channel = Telegram(token, photo=files.thumbnail, calls=calls)
    desk = Desk(
        database=database,
        files=files,
        channels=[channel],
        room=Room(new_vault(), OFFICE),
        clock=clock.now,
        size=Sizes().round_size,
    )
    async with asyncio.TaskGroup() as tasks:
        parts = (
            desk.rounds.run(),
            desk.lanes[0].run(),
            desk.gatherings[0].run(),
            channel.receive(desk.intakes[0].store),
        )
        working = [tasks.create_task(part) for part in parts]
        yield
        for task in working:
            task.cancel()
    await channel.close()
    await database.close()
