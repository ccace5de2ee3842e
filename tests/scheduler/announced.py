"""A town that is announced to: people of a village with chats everywhere, and officers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from actions import announcing, campaigns
from domain.campaigns import Audience, Campaign, Outcome
from domain.people import Citizen, Grant, Role
from scheduler.campaigns import feed, give_up, plan
from scheduler.ticks import Tools
from storage.queries import campaigns as queries
from storage.queries import people, places, progress
from storage.tables import addresses, outbox
from tests.bench import HOME
from tests.desk.town import Town, town
from tests.world.ticking import tools_of

CALL = {"vi": "Mời bà con dọn đường.", "en": "Please come and clear the road."}


@dataclass
class Announced:
    """The town, its clock's tools, and two officers who may write to many."""

    town: Town
    tools: Tools
    hoa: Citizen
    binh: Citizen

    async def lives(self, who: str, *channels: str, village: int | None = None) -> int:
        """Somebody of the commune who uses these channels, the last one last; their number."""
        await self.town.is_one(who, *channels)
        number = await self.number(who)
        async with self.town.database.write() as db:
            await people.set_home(db, number, unit=HOME, village=village)
        return number

    async def number(self, who: str) -> int:
        """The citizen behind a name."""
        async with self.town.database.read() as db:
            return await db.scalar(select(addresses.c.citizen).where(addresses.c.native == who)) or 0

    async def approved(self, **given: Any) -> Campaign:
        """A campaign that Hoa composed and Bình approved."""
        now = self.town.clock()
        known: dict[str, Any] = {"unit": HOME, "title": "Dọn đường", "texts": CALL, "audience": Audience((HOME,))}
        async with self.town.database.write() as db:
            made = await campaigns.compose(db, **known | given, by=self.hoa, now=now)
            made = await campaigns.submit(db, code=made.code, expected=made.version, by=self.hoa, now=now)
            return await announcing.approve(db, code=made.code, expected=made.version, by=self.binh, now=now)

    async def does(self, act: Any, one: Campaign, **given: Any) -> Campaign:
        """Pause, resume or stop it as it stands."""
        async with self.town.database.write() as db:
            now = await queries.get(db, one.code)
            assert now is not None
            done: Campaign = await act(
                db, code=one.code, expected=now.version, **given, by=self.hoa, now=self.town.clock()
            )
            return done

    async def ticks(self, *, leaves: bool = True) -> None:
        """The clock makes its sweeps once; what they put in the outbox leaves."""
        for sweep in (plan, feed, give_up):
            await sweep(self.tools)
        if leaves:
            await self.town.settle()

    async def runs(self) -> None:
        """Until nothing more happens: what left is noted by the next sweep."""
        for _ in range(3):
            await self.ticks()
            self.town.clock.advance(seconds=1)

    async def state(self, one: Campaign) -> str:
        """Where it stands."""
        async with self.town.database.read() as db:
            found = await queries.get(db, one.code)
        assert found is not None
        return found.state.value

    async def outcomes(self, one: Campaign) -> dict[str, int]:
        """People by outcome."""
        async with self.town.database.read() as db:
            found = await progress.progress(db, one.id, now=self.town.clock())
        return {outcome.value: number for outcome, number in found.outcomes.items()}

    async def why(self, one: Campaign) -> dict[str, int]:
        """Why it did not reach people."""
        async with self.town.database.read() as db:
            return dict((await progress.progress(db, one.id, now=self.town.clock())).why)

    async def of(self, one: Campaign, who: str) -> tuple[str, str]:
        """What became of one person's copy: outcome and channel."""
        number = await self.number(who)
        async with self.town.database.read() as db:
            rows = await progress.page(db, one.id)
        return next((row.outcome.value, row.channel) for row in rows if row.citizen == number)

    async def in_the_outbox(self) -> int:
        """Messages of campaigns that have not left and are not parked."""
        unleft = (outbox.c.sent.is_(None), outbox.c.failed.is_(None), outbox.c.parked.is_(None))
        async with self.town.database.read() as db:
            where = (*unleft, outbox.c.priority == 3)
            return await db.scalar(select(func.count()).select_from(outbox).where(*where)) or 0

    def copies(self, who: str, one: Campaign) -> list[str]:
        """The channels in which somebody got it, once for each copy."""
        return [
            name
            for name, pocket in self.town.pockets.items()
            for message in pocket.chats.get(who, ())
            if one.code in message.screen.whole and "news:stop" in [o.choice for o in message.screen.options]
        ]


async def officer(here: Town, name: str, unit: str = HOME) -> Citizen:
    """Somebody who may write to many."""
    async with here.database.write() as db:
        at = (await people.resolve(db, channel="web", account="pocket", natives=[name], now=here.clock()))[name]
        who = (await people.citizens_at(db, [at]))[at]
        await people.grant(db, who=who.id, given=Grant(Role.PUBLICITY, unit), now=here.clock())
        return (await people.citizens_at(db, [at]))[at]


@asynccontextmanager
async def announced(folder: Path) -> AsyncIterator[Announced]:
    """A town with two officers."""
    async with town(folder) as here:
        tools = await tools_of(here.database, here.clock, folder / "photos")
        yield Announced(here, tools, await officer(here, "hoa"), await officer(here, "binh"))


async def village(here: Announced, name: str) -> int:
    """The number of a village of the commune."""
    async with here.town.database.read() as db:
        return next(one.id for one in await places.villages_of(db, HOME) if one.name == name)


WAITING, SENT, PARKED, FAILED, SKIPPED = (
    one.value for one in (Outcome.WAITING, Outcome.SENT, Outcome.PARKED, Outcome.FAILED, Outcome.SKIPPED)
)
