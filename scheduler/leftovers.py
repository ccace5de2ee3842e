"""Files that nothing speaks of: photos of what was never sent, what a crash left between the store and the database."""

from __future__ import annotations

from datetime import timedelta

from domain.channels import WEB
from domain.drafts import LASTS
from scheduler.ticks import Tools
from storage.queries import inbox, leftovers, photos

UPLOAD_LASTS = timedelta(days=2)
"""The web chat still brings an upload to the inbox for a day after a crash; after this nothing speaks of it."""
PORTION = 200


async def unused_photos(tools: Tools, dry: bool) -> int:
    """Photos that came with what was never sent, with their thumbnails."""
    now, after, count = tools.clock(), "", 0
    async with tools.database.read() as db:
        spoken = await leftovers.spoken_of(db, now)
    while True:
        async with tools.database.read() as db:
            found = await leftovers.unused(db, before=now - LASTS, after=after, limit=PORTION)
        if not found:
            return count
        after = found[-1]
        names = [name for name in found if name not in spoken]
        count += len(names) if dry else await _removed(tools, names)


async def _removed(tools: Tools, names: list[str]) -> int:
    for name in names:
        # Should we end between the two, the file is found as an orphan.
        await tools.files.announce(name)
    async with tools.write() as db:
        gone = await leftovers.drop(db, names, before=tools.clock() - LASTS)
    for name in names:
        await (tools.files.remove(name) if name in gone else tools.files.settle(name))
    return len(gone)


async def orphans(tools: Tools, dry: bool) -> int:
    """Photos kept by a process that ended before it wrote them down, and that could not be fetched again."""
    announced = await tools.files.unsettled(before=tools.clock() - UPLOAD_LASTS)
    async with tools.database.read() as db:
        known = await photos.known(db, announced)
    if not dry:
        for name in announced:
            await (tools.files.settle(name) if name in known else tools.files.remove(name))
    return len(announced) - len(known)


async def unused_voices(tools: Tools, dry: bool) -> int:
    """Voice notes that were kept and that nobody is to listen to."""
    now, count = tools.clock(), 0
    names = await tools.files.voices(before=now - UPLOAD_LASTS)
    for at in range(0, len(names), PORTION):
        portion = names[at : at + PORTION]
        async with tools.database.read() as db:
            known = await leftovers.known_voices(db, portion)
        if len(known) < len(portion):
            async with tools.database.read() as db:
                known |= await leftovers.spoken_of(db, now)
        gone = [name for name in portion if name not in known]
        for name in [] if dry else gone:
            await tools.files.remove_voice(name)
        count += len(gone)
    return count


async def uploads(tools: Tools, dry: bool) -> int:
    """Uploads of the web chat as they came, that no event speaks of; and what a crash left half written."""
    async with tools.database.read() as db:
        waiting = await inbox.waiting_payloads(db, channel=WEB.name)
    spare = {name for payload in waiting for name in payload["photos"]}
    return await tools.files.sweep(before=tools.clock() - UPLOAD_LASTS, spare=spare, dry=dry)
