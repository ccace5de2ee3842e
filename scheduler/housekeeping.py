"""Housekeeping: small sweeps that keep tables from growing for nothing. Each is stateless and safe to repeat."""

from __future__ import annotations

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from domain.times import VIETNAM, Clock
from storage.database import Database
from storage.queries import passes, undos


async def sweep(database: Database, clock: Clock) -> None:
    """Forget decisions that can no longer be taken back, and secrets past their time."""
    async with database.write() as db:
        await undos.sweep(db, now=clock())
        await passes.sweep(db, now=clock())


def timetable(database: Database, clock: Clock) -> AsyncIOScheduler:
    """The scheduler with every tick; start it and shut it down with the process."""
    scheduler = AsyncIOScheduler(timezone=VIETNAM, job_defaults={"coalesce": True, "max_instances": 1})
    scheduler.add_job(sweep, "interval", minutes=10, args=[database, clock], id="sweep")
    return scheduler
