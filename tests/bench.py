"""A bench for use cases: a real SQLite database with the places, people of every role, and what was written."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from actions import filing
from domain.notices import Notice, NoticeKind
from domain.people import Citizen, Grant, Role
from domain.reports import Amount, Family, Filing, Involved, LineFiled, Report
from storage import seed
from storage.database import Database
from storage.queries import journal, notices, outbox, people, reports
from storage.queries.journal import Entry
from storage.tables import metadata, photos
from storage.tables import outbox as outbox_table
from storage.vault import Vault, new_vault

MORNING = datetime(2026, 11, 23, 2, 12, tzinfo=UTC)
HOME, PROVINCE = "new_binh_lu", "province:lai_chau"
LANE = {"channel": "web", "account": "chat"}

T = TypeVar("T")


def photo(number: int) -> str:
    """The name of a kept photo."""
    return f"{number:064x}"


def labour(*days: str) -> tuple[LineFiled, ...]:
    """Declared days of labour, one line each."""
    return tuple(LineFiled("LABOR", Amount(Decimal(day), "ngay_cong")) for day in days)


def a_filing(family: Family = Family.WASTE, **values: Any) -> Filing:
    """Something to file in the home commune; waste concerns nobody unless it is said."""
    known: dict[str, Any] = {
        "unit": HOME,
        "desk": HOME,
        "involved": Involved.NO,
        "anonymous": True,
        "text": "Ống nước vỡ ở cổng trường",
    }
    if family is Family.CONTRIBUTION:
        known["lines"] = labour("3")
    return Filing(family, **known | values)


class Bench:
    """People act at `now`; what they wrote is read by a second session."""

    def __init__(self, folder: Path, url: str = "") -> None:
        self.database = Database(url or f"sqlite+aiosqlite:///{folder / 'bench.db'}")
        self.vault: Vault = new_vault()
        self.now = MORNING

    async def begin(self) -> None:
        """Tables, and what is in them: what `bench` copies for each test."""
        async with self.database.write() as db:
            await db.run_sync(metadata.create_all)
        await self.fill()

    async def fill(self) -> None:
        """Places and ten photos."""
        async with self.database.write() as db:
            await seed.places(db)
            await seed.demo_places(db, now=self.now)
            await db.execute(
                photos.insert(),
                [
                    {"sha256": photo(n), "width": 8, "height": 8, "size": 100, "dhash": "0" * 16, "created": self.now}
                    for n in range(10)
                ],
            )

    async def person(self, name: str, *grants: Grant) -> Citizen:
        """Somebody with a chat and these offices."""
        async with self.database.write() as db:
            at = (await people.resolve(db, **LANE, natives=[name], now=self.now))[name]
            who = (await people.citizens_at(db, [at]))[at]
            for grant in grants:
                await people.grant(db, who=who.id, given=grant, now=self.now)
            return (await people.citizens_at(db, [at]))[at]

    async def moderator(self, name: str, unit: str = HOME) -> Citizen:
        """A moderator of the Front."""
        return await self.person(name, Grant(Role.MODERATOR, unit))

    async def staff(self, name: str, unit: str = HOME) -> Citizen:
        """A member of staff."""
        return await self.person(name, Grant(Role.STAFF, unit))

    async def does(self, action: Callable[..., Awaitable[T]], *, by: Citizen, **values: Any) -> T:
        """One action in a transaction of its own; a refusal undoes it."""
        async with self.database.write() as db:
            return await action(db, **values, by=by, now=self.now)

    async def file(self, by: Citizen, family: Family = Family.WASTE, **values: Any) -> Report:
        """Hand something in."""
        return await self.does(filing.file, by=by, filing=a_filing(family, **values), vault=self.vault)

    def passes(self, **by: float) -> None:
        """Let time pass."""
        self.now += timedelta(**by)

    @asynccontextmanager
    async def checking(self) -> AsyncIterator[AsyncConnection]:
        """A second session: only what was committed is seen."""
        async with self.database.read() as db:
            yield db

    async def report(self, code: str) -> Report:
        """The report as it was committed."""
        async with self.checking() as db:
            found = await reports.get(db, code)
        assert found is not None
        return found

    async def history(self, code: str) -> list[Entry]:
        """The journal of a report."""
        number = (await self.report(code)).id
        async with self.checking() as db:
            return await journal.of_report(db, number)

    async def notices(self, to: Citizen | None = None, *, due: bool = False) -> list[Notice]:
        """The notices that wait or have left, not those withdrawn; `due`: only what may leave now."""
        wanted = select(outbox_table.c.body).where(outbox_table.c.failed.is_(None)).order_by(outbox_table.c.id)
        if due:
            wanted = wanted.where(outbox_table.c.not_before <= self.now)
        async with self.checking() as db:
            found = [notices.notice_of(body["notice"]) for body in await db.scalars(wanted)]
        return [notice for notice in found if to is None or notice.to == to.id]

    async def told(self, to: Citizen, *, due: bool = False) -> list[NoticeKind]:
        """What kinds of notices somebody gets."""
        return [notice.kind for notice in await self.notices(to, due=due)]

    async def delivers(self) -> int:
        """Everything that is due leaves; returns how many did."""
        async with self.database.write() as db:
            parcels = await outbox.lease(
                db, channel=LANE["channel"], account=LANE["account"], now=self.now, limit=1_000
            )
            await outbox.sent(db, [(parcel.id, "m") for parcel in parcels], now=self.now)
        return len(parcels)


async def _prepare(folder: Path) -> None:
    made = Bench(folder)
    await made.begin()
    await made.database.close()


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database as `Bench.begin` leaves it, made once."""
    folder = tmp_path_factory.mktemp("prepared")
    asyncio.run(_prepare(folder))
    return folder / "bench.db"


@pytest.fixture
async def bench(prepared: Path, tmp_path: Path) -> AsyncIterator[Bench]:
    """A fresh bench on a copy of the prepared database."""
    shutil.copy(prepared, tmp_path / "bench.db")
    made = Bench(tmp_path)
    yield made
    await made.database.close()
