"""Campaigns as people may know of them, and the one way one moves: version and journal."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from domain.campaigns import Campaign, State, facts
from domain.errors import NotFound, NotPossible, Stale
from domain.people import Citizen
from domain.permissions import Actor, may_see_campaign
from storage.database import Connection
from storage.queries import campaigns, journal, places


async def seen(db: Connection, *, code: str, by: Actor) -> Campaign:
    """A campaign, if this person may know of it. Raises NotFound otherwise, whether or not it exists."""
    return await _known(db, await campaigns.get(db, code), by)


async def visible(db: Connection, *, by: Citizen) -> list[str]:
    """The units whose campaigns this person sees, for `campaigns.page`."""
    own = [grant.unit for grant in by.grants if may_see_campaign(by, {grant.unit})]
    return await campaigns.below(db, own)


async def facts_of(db: Connection, one: Campaign, language: str = "") -> dict[str, Any]:
    """What a screen of the campaign needs: its text in this language, who speaks, and what comes with it."""
    unit = await places.unit(db, one.unit)
    return facts(one, unit.name if unit else one.unit, language)


async def held(
    db: Connection, *, code: str, expected: int, states: Collection[State] | None = None, by: Actor
) -> Campaign:
    """The campaign, which nobody else changes until the transaction ends. Raises NotFound, Stale when it has changed
    since this person looked, NotPossible outside these states."""
    one = await _known(db, await campaigns.hold(db, code), by)
    if one.version != expected:
        raise Stale("stale_campaign", code=code)
    if states is not None and one.state not in states:
        raise NotPossible("campaign_moved")
    return one


async def moved(
    db: Connection, one: Campaign, state: State, act: str, *, by: int | None, now: datetime, **values: Any
) -> Campaign:
    """It stands in this state now; the journal has it."""
    after = await campaigns.change(db, one, state=state, **values)
    await noted(db, after, act, source=one.state, by=by, now=now)
    return after


async def noted(
    db: Connection, one: Campaign, act: str, *, source: State | None = None, by: int | None, now: datetime
) -> None:
    """Write a move down."""
    await journal.append(
        db,
        report=None,
        at=now,
        by=by,
        act=f"campaign_{act}",
        source=source.value if source else None,
        target=one.state.value,
        data={"code": one.code, "version": one.version},
    )


async def _known(db: Connection, one: Campaign | None, by: Actor) -> Campaign:
    if one is None or not (one.author == by.id or may_see_campaign(by, await campaigns.above(db, one.unit))):
        raise NotFound("no_such_campaign")
    return one
