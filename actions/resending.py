"""Sending anew what a messenger did not take for so long that it was given up."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.errors import NotAllowed, NotPossible
from domain.permissions import Actor, may_resend
from storage.database import Connection
from storage.queries import journal, unsent

STILL_NEWS = timedelta(days=3)
"""What was given up longer ago would only confuse."""


async def resend(db: Connection, *, channel: str, account: str, by: Actor, now: datetime) -> int:
    """Try the notices of this channel account once more; returns how many. Raises NotAllowed,
    NotPossible("nothing_unsent")."""
    if not may_resend(by):
        raise NotAllowed("not_allowed")
    tried = await unsent.try_again(db, channel, account, since=now - STILL_NEWS, now=now)
    if not tried:
        raise NotPossible("nothing_unsent")
    await journal.append(
        db, report=None, at=now, by=by.id, act="resend", data={"channel": channel, "account": account, "count": tried}
    )
    return tried
