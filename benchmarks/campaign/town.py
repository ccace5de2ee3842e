"""People with a chat each, a campaign to all of them, and what is known of them afterwards."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

from domain.campaigns import Audience, Campaign, State
from domain.times import local
from storage import migrate, seed
from storage.database import Database
from storage.queries import campaigns
from storage.tables import addresses, citizens

UNIT, ACCOUNT, NAME = "new_binh_lu", "4200", "campaign.db"
RESIDENTS = 1_000_000_000
"""From this number on: people who write meanwhile."""


def until_morning(now: datetime) -> timedelta:
    """What must be added to `now` so that no quiet hours come near: it is nine o'clock in Viet Nam then."""
    return timedelta(hours=9) - timedelta(hours=local(now).hour, minutes=local(now).minute)


async def peopled(folder: Path, people: int, now: datetime) -> None:
    """A database with so many people, and an approved campaign to them."""
    database = Database(f"sqlite+aiosqlite:///{folder / NAME}")
    await migrate.to_newest(database)
    async with database.write() as db:
        await seed.places(db)
        await seed.templates(db, now=now)
        each = {"language": "vi", "unit": UNIT, "created": now}
        await db.execute(insert(citizens), [{"id": number, **each} for number in range(1, people + 1)])
        author = people + 1
        await db.execute(insert(citizens), {"id": author, "language": "vi", "created": now})
        chat = {"channel": "telegram", "account": ACCOUNT, "created": now, "seen": now}
        rows = [{"citizen": number, "native": str(number), **chat} for number in range(1, people + 1)]
        await db.execute(insert(addresses), rows)
        text = {"vi": "Ngày mai tổng vệ sinh đường làng, mời bà con ra từ 7 giờ."}
        made = Campaign(0, "", 1, State.APPROVED, UNIT, author, "Tổng vệ sinh", text, Audience((UNIT,)))
        await campaigns.add(db, made, now=now)
    await database.close()


def outcomes(folder: Path) -> dict[int, str]:
    """The report: what became of each recipient."""
    return dict(_rows(folder, "SELECT citizen, outcome FROM recipients"))


def finished(folder: Path) -> bool:
    """Is the campaign through?"""
    return _rows(folder, "SELECT 1 FROM campaigns WHERE state = 'done'") != []


def marked(folder: Path) -> int:
    """How many messages of the campaign are known to have arrived."""
    return len(_rows(folder, "SELECT 1 FROM outbox WHERE sent IS NOT NULL AND priority = 3"))


def answered(folder: Path) -> dict[int, datetime]:
    """When the first answer to each resident was written down, by chat."""
    query = (
        "SELECT CAST(a.native AS INTEGER) AS chat, min(o.created) FROM outbox o "
        "JOIN addresses a ON a.id = o.address WHERE o.priority = 0 GROUP BY 1"
    )
    return {chat: datetime.fromisoformat(f"{at}+00:00") for chat, at in _rows(folder, query) if chat >= RESIDENTS}


def doubled(accepted: dict[int, int]) -> int:
    """Copies too many."""
    return sum((Counter(accepted) - Counter(accepted.keys())).values())


def _rows(folder: Path, query: str) -> list[tuple[int, str]]:
    with closing(sqlite3.connect(f"file:{folder / NAME}?mode=ro", uri=True, timeout=30)) as database:
        return database.execute(query).fetchall()
