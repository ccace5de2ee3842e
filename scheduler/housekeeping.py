"""Housekeeping: small sweeps that keep tables from growing for nothing. Each is stateless and safe to repeat."""

from __future__ import annotations

from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from domain.channels import WEB
from domain.times import VIETNAM, Clock
from scheduler.reviving import look_at_plans, revive
from storage.database import Database
from storage.files import Files
from storage.queries import access, inbox, passes, photos, spent, undos

UPLOAD_LASTS = timedelta(days=2)
"""The web chat still brings an upload to the inbox for a day after a crash; after this nothing speaks of it."""
DONE_LASTS = timedelta(days=7)
"""Events and messages that are done with. Messengers bring an event again for up to two days: its id must still be
known then."""
FAILED_LASTS = timedelta(days=90)
"""What ended in an incident or was given up, for whoever looks into it."""
PORTION = 200
"""So many rows are removed at once: no writer waits long."""


async def sweep(database: Database, files: Files, clock: Clock) -> None:
    """Forget decisions that can no longer be taken back, secrets past their time, and uploads that a crash left."""
    async with database.write() as db:
        await undos.sweep(db, now=clock())
        await passes.sweep(db, now=clock())
        await access.sweep(db, now=clock())
    async with database.read() as db:
        waiting = await inbox.waiting_payloads(db, channel=WEB.name)
    spare = {name for payload in waiting for name in payload["photos"]}
    await files.sweep(before=clock() - UPLOAD_LASTS, spare=spare)
    await _forget_orphans(database, files, clock)


async def _forget_orphans(database: Database, files: Files, clock: Clock) -> None:
    """Photos kept by a process that ended before it wrote them down, and that could not be fetched again."""
    announced = await files.unsettled(before=clock() - UPLOAD_LASTS)
    async with database.read() as db:
        known = await photos.known(db, announced)
    for name in announced:
        await (files.settle(name) if name in known else files.remove(name))


async def trim(database: Database, clock: Clock) -> None:
    """Remove events and messages that are done with: their effect is in the reports and the journal."""
    for kind in spent.KINDS:
        while found := await _spent(database, kind, clock()):
            async with database.write() as db:
                await spent.remove(db, kind, found)


async def _spent(database: Database, kind: spent.Kind, now: datetime) -> list[int]:
    async with database.read() as db:
        return await spent.find(db, kind, before=now - DONE_LASTS, failed_before=now - FAILED_LASTS, limit=PORTION)


def timetable(database: Database, files: Files, clock: Clock) -> AsyncIOScheduler:
    """The scheduler with every tick; start it and shut it down with the process."""
    scheduler = AsyncIOScheduler(timezone=VIETNAM, job_defaults={"coalesce": True, "max_instances": 1})
    scheduler.add_job(sweep, "interval", minutes=10, args=[database, files, clock], id="sweep")
    scheduler.add_job(trim, "interval", hours=1, args=[database, clock], id="trim")
    scheduler.add_job(revive, "interval", minutes=10, args=[database, clock], id="revive")
    scheduler.add_job(look_at_plans, "interval", minutes=10, args=[database, clock], id="plans")
    return scheduler
