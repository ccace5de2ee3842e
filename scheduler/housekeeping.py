"""Housekeeping: small sweeps that keep tables from growing for nothing. Each is stateless and safe to repeat."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.channels import WEB
from scheduler.ticks import Tools
from storage.database import Database
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


async def sweep(tools: Tools) -> None:
    """Forget decisions that can no longer be taken back, secrets past their time, and uploads that a crash left."""
    now = tools.clock()
    async with tools.write() as db:
        await undos.sweep(db, now=now)
        await passes.sweep(db, now=now)
        await access.sweep(db, now=now)
    async with tools.database.read() as db:
        waiting = await inbox.waiting_payloads(db, channel=WEB.name)
    spare = {name for payload in waiting for name in payload["photos"]}
    await tools.files.sweep(before=now - UPLOAD_LASTS, spare=spare)
    await _forget_orphans(tools)


async def _forget_orphans(tools: Tools) -> None:
    """Photos kept by a process that ended before it wrote them down, and that could not be fetched again."""
    files = tools.files
    announced = await files.unsettled(before=tools.clock() - UPLOAD_LASTS)
    async with tools.database.read() as db:
        known = await photos.known(db, announced)
    for name in announced:
        await (files.settle(name) if name in known else files.remove(name))


async def trim(tools: Tools) -> None:
    """Remove events and messages that are done with: their effect is in the reports and the journal."""
    for kind in spent.KINDS:
        while found := await _spent(tools.database, kind, tools.clock()):
            async with tools.write() as db:
                await spent.remove(db, kind, found)


async def _spent(database: Database, kind: spent.Kind, now: datetime) -> list[int]:
    async with database.read() as db:
        return await spent.find(db, kind, before=now - DONE_LASTS, failed_before=now - FAILED_LASTS, limit=PORTION)
