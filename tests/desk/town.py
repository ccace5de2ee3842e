"""A town to park messages in: the whole desk over four pockets, of which two count messages."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import select

from bot.channels.channel import Incoming, Outgoing, Receipt
from bot.desk.answering import Room
from bot.desk.parts import Desk
from domain.channels import channel as channel_of
from domain.notices import Notice, NoticeKind
from domain.quotas import Plan
from domain.reach import Way
from scheduler.reviving import revive
from storage.database import Connection, Database
from storage.files import Files
from storage.queries import notices, parking, people, quotas
from storage.tables import addresses, outbox, spendings
from storage.vault import new_vault
from tests.world.clock import WorldClock
from tests.world.pocket import Pocket
from tests.world.prepared import filled
from tests.world.ticking import tools_of
from tests.world.world import OFFICE, tables_and_places

NAMES = ("web", "telegram", "zalo_oa", "zalo_bot")


class Metered(Pocket):
    """A pocket that says what a message costs."""

    def __init__(self, name: str) -> None:
        super().__init__(name, limits=channel_of(name).limits)
        self.ways: list[Way] = []

    async def send(self, out: Outgoing) -> Receipt:
        sent = await super().send(out)
        self.ways.append(out.way)
        return Receipt(sent.mark, 2 if "dài" in out.screen.text else 1, out.way)


class Town:
    """The whole desk over four pockets; people are known by their names in every one."""

    def __init__(self, folder: Path) -> None:
        self.clock = WorldClock()
        self.database = Database(f"sqlite+aiosqlite:///{folder / 'town.db'}")
        self.pockets = {name: Metered(name) for name in NAMES}
        self.desk = Desk(
            database=self.database,
            files=Files.open(folder / "photos"),
            channels=list(self.pockets.values()),
            room=Room(new_vault(), OFFICE),
            clock=self.clock,
            size=64,
        )
        self._events = 0

    async def writes(self, who: str, channel: str, text: str = "/help") -> None:
        """Somebody types; everything that follows happens."""
        self._events += 1
        number = NAMES.index(channel)
        await self.desk.intakes[number].store([Incoming(f"e{self._events}", who, {"said": {"text": text}})])
        await self.settle()

    async def settle(self) -> None:
        """Rounds and lanes until nothing is due."""
        while await self.desk.rounds.round() + sum([await lane.deliver() for lane in self.desk.lanes]):
            pass

    async def is_one(self, who: str, *channels: str) -> None:
        """Somebody uses these channels, the last one last, and is one person."""
        citizen = 0
        for name in channels:
            self.clock.advance(seconds=1)
            await self.writes(who, name)
            async with self.database.write() as db:
                at = await self.address(db, who, name)
                found = await people.address(db, at)
                assert found is not None
                citizen = citizen or found.citizen
                await people.join(db, number=at, who=citizen)

    async def address(self, db: Connection, who: str, channel: str) -> int:
        where = (addresses.c.channel == channel, addresses.c.native == who)
        return await db.scalar(select(addresses.c.id).where(*where)) or 0

    async def tells(self, who: str, mark: str, kind: NoticeKind = NoticeKind.HELP_WANTED) -> None:
        """A notice is queued to somebody, and leaves if it may."""
        async with self.database.write() as db:
            citizen = await db.scalar(select(addresses.c.citizen).where(addresses.c.native == who))
            assert citizen is not None
            facts = {"code": "", "unit": mark, "channel": "zalo_bot"}
            assert await notices.tell(db, Notice(kind, citizen, facts), dedupe=mark, now=self.clock())
        await self.settle()

    async def plans(self, **plans: Plan) -> None:
        """What the accounts may send."""
        async with self.database.write() as db:
            await quotas.note_plans(db, {(name, "pocket"): plan for name, plan in plans.items()}, self.clock())

    async def has_sent(self, channel: str, number: int) -> None:
        """So many messages left this month."""
        async with self.database.write() as db:
            await db.execute(spendings.delete().where(spendings.c.channel == channel))
            await quotas.count(db, channel, "pocket", {"free": number}, self.clock())

    async def spent(self, channel: str) -> dict[str, int]:
        """What was counted."""
        async with self.database.read() as db:
            rows = await db.execute(select(spendings.c.way, spendings.c.messages).where(spendings.c.channel == channel))
            return {row.way: row.messages for row in rows}

    async def parked(self) -> list[tuple[str, str, int]]:
        """What waits for a way: channel, why, how many."""
        async with self.database.read() as db:
            return [(channel, why, number) for channel, _, why, number in await parking.counts(db)]

    async def ended(self, mark: str) -> str | None:
        """Why a message was given up."""
        async with self.database.read() as db:
            failed, error = (
                await db.execute(select(outbox.c.failed, outbox.c.error).where(outbox.c.dedupe == mark))
            ).one()
            return error if failed else None

    async def revives(self) -> int:
        """The tick."""
        revived = await revive(await tools_of(self.database, self.clock))
        await self.settle()
        return revived

    def heard(self, who: str, channel: str) -> list[str]:
        """The marks of the notices somebody got in a chat, and "…" for each answer."""
        texts = [message.screen.whole for message in self.pockets[channel].chats.get(who, [])]
        return [text.splitlines()[1] if "cần gặp cán bộ" in text else "…" for text in texts]

    def last(self, who: str, channel: str) -> str:
        """The text of the latest message."""
        return self.pockets[channel].chats[who][-1].screen.whole


@asynccontextmanager
async def town(folder: Path) -> AsyncIterator[Town]:
    """A town with its tables made."""
    made = Town(folder)
    await filled(made.database, tables_and_places)
    try:
        yield made
    finally:
        await made.database.close()
