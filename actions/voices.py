"""Voice notes: kept for moderators of the unit above the sender's commune, and heard by one of them.

Nobody has asked yet whether the commune is involved in what the note says: unknown is handled as yes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from actions.filing import desk_of
from domain.errors import NotFound
from domain.people import Citizen, Role
from domain.permissions import Actor
from domain.reports import Involved
from storage.database import Connection
from storage.queries import journal, places, voices
from storage.queries.voices import Voice


async def keep(db: Connection, *, names: Sequence[str], by: Citizen, now: datetime) -> None:
    """Register kept voice notes for the desk that may hear them."""
    await voices.add(db, names=names, citizen=by.id, unit=await desk_for(db, by), now=now)


async def desk_for(db: Connection, by: Citizen) -> str | None:
    """The unit whose moderators hear what this person says: above their commune, or at the top if it is not known."""
    if by.unit is None:
        return await places.top(db)
    return await desk_of(db, unit=by.unit, involved=Involved.UNKNOWN)


def may_hear(who: Actor, voice: Voice) -> bool:
    """A moderator of the voice note's unit; any moderator where there is no unit."""
    return any(grant.role is Role.MODERATOR and voice.unit in (None, grant.unit) for grant in who.grants)


async def find(db: Connection, *, number: int | None, by: Actor) -> Voice:
    """The voice note. Raises NotFound, also for who may not know of it."""
    found = await voices.get(db, number) if number is not None else None
    if found is None or not may_hear(by, found):
        raise NotFound("no_such_voice")
    return found


async def heard(db: Connection, *, number: int | None, by: Actor, now: datetime) -> None:
    """Note that `by` listened; once somebody did, it stays as it is. Raises NotFound."""
    voice = await find(db, number=number, by=by)
    if await voices.hear(db, voice.id, by=by.id, now=now):
        await journal.append(db, report=None, at=now, by=by.id, act="heard", data={"voice": voice.id})
