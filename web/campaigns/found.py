"""A campaign by the code in an address, for those who may see it."""

from __future__ import annotations

from actions.known_campaigns import seen
from domain.campaigns import Campaign
from domain.codes import read_announcement
from domain.errors import NotFound, NotUnderstood
from domain.permissions import Actor
from storage.database import Connection


async def find(db: Connection, code: str, by: Actor) -> Campaign:
    """The campaign. Raises NotFound, also for who may not know of it."""
    try:
        return await seen(db, code=read_announcement(code), by=by)
    except NotUnderstood:
        raise NotFound("no_such_campaign") from None
