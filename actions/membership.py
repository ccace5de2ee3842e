"""Joining an office by invitation, and signing in to the console."""

from __future__ import annotations

from datetime import datetime

from domain.errors import NotFound
from domain.people import Citizen, Grant
from storage.database import Connection
from storage.queries import access, journal, people, places


async def invite(db: Connection, *, given: Grant, by: int | None, now: datetime) -> str:
    """A one-time code for a role; raises NotFound if the unit does not exist."""
    if await places.unit(db, given.unit) is None:
        raise NotFound("no_such_unit", unit=given.unit)
    code = await access.invite(db, given, now=now)
    await journal.append(
        db, report=None, at=now, by=by, act="invite", data={"role": given.role.value, "unit": given.unit}
    )
    return code


async def join(db: Connection, *, code: str, by: Citizen, now: datetime) -> Grant:
    """Use an invitation; raises NotFound if it is unknown, used or too old."""
    given = await access.accept_invite(db, code, who=by.id, now=now)
    if given is None:
        raise NotFound("no_such_invite")
    await people.grant(db, who=by.id, given=given, now=now)
    await journal.append(
        db, report=None, at=now, by=by.id, act="join", data={"role": given.role.value, "unit": given.unit}
    )
    return given
