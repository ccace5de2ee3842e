"""Looking at who somebody is: only those who may, and every look is in the journal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from actions.moves import seen
from domain.errors import NotAllowed
from domain.permissions import Actor, may_see_identity
from storage.database import Connection
from storage.queries import identities, journal
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Disclosed:
    """Who filed a report, and for whom if a village head did. Empty where nothing was said."""

    name: str
    phone: str
    stand_in: str


async def see_identity(db: Connection, *, code: str, vault: Vault, by: Actor, now: datetime) -> Disclosed:
    """The author's name and phone. Raises NotFound, or NotAllowed when the author is anonymous or `by` is no desk.

    The row in the journal names the report by its code and is no move of it, so that looking ends nobody's undo.
    """
    report = await seen(db, code=code, by=by)
    if not may_see_identity(by, report):
        raise NotAllowed("not_allowed", act="see_identity")
    await journal.append(db, report=None, at=now, by=by.id, act="see_identity", data={"code": report.code})
    known = await identities.of(db, vault, report.author)
    behind = await identities.stand_in(db, vault, report.id) if report.on_behalf else ""
    return Disclosed(known.name, known.phone, behind)
