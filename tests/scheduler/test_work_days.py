"""Work days on the clock: the evening before, changes, a list not ticked, and labour booked through every cut."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import func, select

from actions import identity, work_day_booking, work_day_people, work_days
from domain.notices import NoticeKind
from domain.people import Citizen, Grant, Role
from domain.work_days import Plan, WorkDay
from scheduler.ticks import Tools
from scheduler.work_days import book, tell
from storage.database import Database
from storage.queries import people, places
from storage.queries import work_day_people as lines
from storage.tables import outbox, report_lines, reports
from tests.world.clock import WorldClock
from tests.world.prepared import filled
from tests.world.ticking import tools_of
from tests.world.world import tables_and_places

UNIT = "new_binh_lu"
SUNDAY = datetime(2026, 11, 29, tzinfo=UTC)
"""7:00 in Viet Nam."""


@dataclass
class Village:
    """A village, its head, and its people, without their phones."""

    tools: Tools
    clock: WorldClock
    head: Citizen

    async def citizen(self, name: str) -> Citizen:
        """Somebody who agreed to what they send being kept."""
        async with self.tools.database.write() as db:
            at = await people.resolve(db, channel="telegram", account="bot", natives=[name], now=self.clock())
            who = (await people.citizens_at(db, [at[name]]))[at[name]]
            await identity.agree(db, purpose=identity.HANDLE, by=who, now=self.clock())
        return who

    async def call(self, at: datetime = SUNDAY) -> WorkDay:
        """The head calls a day."""
        async with self.tools.database.write() as db:
            home = (await places.villages_of(db, UNIT))[0]
            plan = Plan(UNIT, home.id, None, at, 20, "Đường bản Nà Khuy", "")
            return await work_days.call(db, plan=plan, by=self.head, now=self.clock())

    async def comes(self, day: WorkDay, name: str, heads: int = 1) -> Citizen:
        """Somebody says yes."""
        who = await self.citizen(name)
        async with self.tools.database.write() as db:
            await work_day_people.answer(db, number=day.id, heads=heads, by=who, now=self.clock())
        return who

    async def told(self, kind: NoticeKind, step: str = "") -> list[int]:
        """Who was told."""
        async with self.tools.database.read() as db:
            bodies = await db.scalars(select(outbox.c.body).order_by(outbox.c.id))
        found = [body["notice"] for body in bodies if "notice" in body]
        return [one["to"] for one in found if one["kind"] == kind.value and one["facts"].get("for", "") == step]


@pytest.fixture
async def village(tmp_path: Path) -> AsyncIterator[Village]:
    database, clock = Database(f"sqlite+aiosqlite:///{tmp_path / 'village.db'}"), WorldClock()
    await filled(database, tables_and_places)
    made = Village(await tools_of(database, clock, tmp_path / "photos"), clock, Citizen(0, 0, "vi", None, None))
    head = await made.citizen("Páo")
    async with database.write() as db:
        await people.grant(db, who=head.id, given=Grant(Role.VILLAGE_HEAD, UNIT), now=clock())
        found = await people.citizen(db, head.id)
    assert found
    made.head = found
    yield made
    await database.close()


async def test_the_evening_before_each_who_comes_is_reminded_once_and_the_head_hears_the_count(
    village: Village,
) -> None:
    day = await village.call()
    lan = await village.comes(day, "Lan")
    village.clock.at = SUNDAY - timedelta(hours=13, seconds=1)
    await tell(village.tools)
    assert await village.told(NoticeKind.WORK_DAY_TOMORROW) == []
    village.clock.advance(seconds=1)
    for _ in range(3):
        await tell(village.tools)
    await village.comes(day, "Seo")
    village.clock.advance(hours=1)
    await tell(village.tools)
    village.clock.advance(hours=12)
    await tell(village.tools)
    assert await village.told(NoticeKind.WORK_DAY_TOMORROW) == [lan.id]
    assert await village.told(NoticeKind.WORK_DAY_TOMORROW, "head") == [village.head.id]


async def test_a_clock_that_stood_all_evening_reminds_in_the_morning_and_never_at_night(village: Village) -> None:
    day = await village.call()
    lan = await village.comes(day, "Lan")
    for at, told in ((timedelta(hours=10), []), (timedelta(minutes=61), []), (timedelta(minutes=60), [lan.id])):
        village.clock.at = SUNDAY - at
        await tell(village.tools)
        assert await village.told(NoticeKind.WORK_DAY_TOMORROW) == told


async def test_who_is_called_in_the_evening_for_the_next_morning_is_not_reminded_of_it(village: Village) -> None:
    village.clock.at = SUNDAY - timedelta(hours=12)
    day = await village.call()
    await village.comes(day, "Lan")
    await tell(village.tools)
    assert await village.told(NoticeKind.WORK_DAY_TOMORROW) == []


async def test_a_day_moved_late_is_told_once_and_not_reminded_of_besides(village: Village) -> None:
    day = await village.call(SUNDAY + timedelta(days=1))
    lan = await village.comes(day, "Lan")
    village.clock.at = SUNDAY - timedelta(hours=12)
    async with village.tools.database.write() as db:
        await work_days.move(db, number=day.id, at=SUNDAY + timedelta(hours=1), by=village.head, now=village.clock())
    for _ in range(2):
        await tell(village.tools)
    assert await village.told(NoticeKind.WORK_DAY_CHANGED) == [lan.id]
    assert await village.told(NoticeKind.WORK_DAY_TOMORROW) == []


async def test_who_did_not_tick_the_list_is_asked_once_the_next_morning(village: Village) -> None:
    day, _ = await village.call(), await village.call(SUNDAY + timedelta(hours=1))
    await village.comes(day, "Lan")
    village.clock.at = SUNDAY + timedelta(days=1)
    await tell(village.tools)
    assert await village.told(NoticeKind.WORK_DAY_TOMORROW, "tick") == []
    village.clock.advance(minutes=30)
    for _ in range(2):
        await tell(village.tools)
    village.clock.advance(days=1)
    await tell(village.tools)
    assert await village.told(NoticeKind.WORK_DAY_TOMORROW, "tick") == [village.head.id]


class Cut(Exception):
    """The process ends here."""


@pytest.mark.parametrize("seed", range(2))
async def test_a_cut_anywhere_loses_no_labour_and_books_none_twice(village: Village, seed: int) -> None:
    chance, day, vault = Random(seed), await village.call(), village.tools.vault
    wanted = [(await village.comes(day, f"Lan {number}", 1 + number % 3)).id for number in range(6)]
    async with village.tools.database.write() as db:
        await work_day_people.add_person(
            db, number=day.id, name="Sử", heads=2, vault=vault, by=village.head, now=village.clock()
        )
    village.clock.at = SUNDAY + timedelta(hours=5)
    async with village.tools.database.write() as db:
        await work_day_people.tick_all(db, number=day.id, by=village.head, now=village.clock())
        closed = await work_day_booking.close(db, number=day.id, half=False, by=village.head, now=village.clock())
    for _ in range(4):
        with pytest.raises(Cut):
            async with village.tools.database.write() as db:
                await work_day_booking.book_some(
                    db, day=closed, limit=chance.randint(1, 7), vault=vault, now=village.clock()
                )
                raise Cut
        async with village.tools.database.write() as db:
            await work_day_booking.book_some(db, day=closed, limit=1, vault=vault, now=village.clock())
    for _ in range(2):
        await book(village.tools)
    async with village.tools.database.read() as db:
        authors = list(await db.scalars(select(reports.c.author).order_by(reports.c.author)))
        days = [int(one) for one in await db.scalars(select(report_lines.c.declared_quantity))]
        left = await lines.to_book(db, vault, closed, limit=10)
        count = await db.scalar(select(func.count()).select_from(reports).where(reports.c.on_behalf))
    assert authors == sorted([village.head.id, *wanted])
    assert (sum(days), left, count) == (sum(1 + number % 3 for number in range(6)) + 2, [], 1)
    assert sorted(await village.told(NoticeKind.WORK_DAY_BOOKED)) == sorted(wanted)
