"""Housekeeping: small sweeps that keep tables from growing for nothing. Each is stateless and safe to repeat."""

from __future__ import annotations

from datetime import timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from domain.channels import WEB
from domain.times import VIETNAM, Clock
from storage.database import Database
from storage.files import Files
from storage.queries import inbox, passes, undos

UPLOAD_LASTS = timedelta(days=2)
"""The web chat still brings an upload to the inbox for a day after a crash; after this nothing speaks of it."""


async def sweep(database: Database, files: Files, clock: Clock) -> None:
    """Forget decisions that can no longer be taken back, secrets past their time, and uploads that a crash left."""
    async with database.write() as db:
        await undos.sweep(db, now=clock())
        await passes.sweep(db, now=clock())
    async with database.read() as db:
        waiting = await inbox.waiting_payloads(db, channel=WEB.name)
    spare = {name for payload in waiting for name in payload["photos"]}
    await files.sweep(before=clock() - UPLOAD_LASTS, spare=spare)


def timetable(database: Database, files: Files, clock: Clock) -> AsyncIOScheduler:
    """The scheduler with every tick; start it and shut it down with the process."""
    scheduler = AsyncIOScheduler(timezone=VIETNAM, job_defaults={"coalesce": True, "max_instances": 1})
    scheduler.add_job(sweep, "interval", minutes=10, args=[database, files, clock], id="sweep")
    return scheduler
