"""Campaigns on their way: approved or refused by a second person, paused, resumed, stopped."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from actions.campaigns import waiting
from actions.known_campaigns import facts_of, held, moved
from domain.campaigns import LEAVING, OPEN, Campaign, State
from domain.errors import Missing, NotAllowed
from domain.notices import Notice, NoticeKind
from domain.people import Citizen
from domain.permissions import may_approve
from storage.database import Connection
from storage.queries import campaigns, notices, withdrawing


async def approve(db: Connection, *, code: str, expected: int, by: Citizen, now: datetime) -> Campaign:
    """The second yes: it leaves when its hour comes. Raises NotAllowed("own_campaign") for its author."""
    one = await _judged(db, code, expected, by, now)
    one = await moved(db, one, State.APPROVED, "approve", by=by.id, now=now, approver=by.id, approved=now)
    await _decided(db, one, now)
    return one


async def refuse(db: Connection, *, code: str, expected: int, reason: str, by: Citizen, now: datetime) -> Campaign:
    """The second person says no, and why; it can be revised and handed in again."""
    why = _given(reason)
    one = await _judged(db, code, expected, by, now)
    one = await moved(db, one, State.REFUSED, "refuse", by=by.id, now=now, approver=by.id, reason=why)
    await _decided(db, one, now)
    return one


async def pause(db: Connection, *, code: str, expected: int, by: Citizen, now: datetime) -> Campaign:
    """Nothing more leaves until it is resumed; what is on its way at this moment arrives."""
    one = await _steered(db, code, expected, LEAVING, by)
    await withdrawing.take_back(db, one.id, now=now)
    return await moved(db, one, State.PAUSED, "pause", by=by.id, now=now)


async def resume(db: Connection, *, code: str, expected: int, by: Citizen, now: datetime) -> Campaign:
    """It goes on where it was paused."""
    one = await _steered(db, code, expected, {State.PAUSED}, by)
    begun = await campaigns.planned_to(db, one.id) > 0
    return await moved(db, one, State.PLANNING if begun else State.APPROVED, "resume", by=by.id, now=now)


async def stop(db: Connection, *, code: str, expected: int, reason: str, by: Citizen, now: datetime) -> Campaign:
    """It ends here, for good: whoever has not got it does not get it."""
    why = _given(reason)
    one = await _steered(db, code, expected, OPEN, by)
    await notices.withdraw(db, waiting(one), now=now)
    await withdrawing.take_back(db, one.id, now=now)
    return await moved(db, one, State.STOPPED, "stop", by=by.id, now=now, reason=why, ended=now)


async def _judged(db: Connection, code: str, expected: int, by: Citizen, now: datetime) -> Campaign:
    one = await held(db, code=code, expected=expected, states={State.WAITING}, by=by)
    if one.author == by.id:
        raise NotAllowed("own_campaign")
    if not may_approve(by, one.author, await campaigns.above(db, one.unit)):
        raise NotAllowed("not_allowed")
    await notices.withdraw(db, waiting(one), now=now)
    return one


async def _steered(db: Connection, code: str, expected: int, states: Collection[State], by: Citizen) -> Campaign:
    """Its author may, and everybody who could be the second person."""
    one = await held(db, code=code, expected=expected, states=states, by=by)
    if one.author != by.id and not may_approve(by, one.author, await campaigns.above(db, one.unit)):
        raise NotAllowed("not_allowed")
    return one


async def _decided(db: Connection, one: Campaign, now: datetime) -> None:
    facts = await facts_of(db, one) | {"approved": one.state is State.APPROVED, "reason": one.reason}
    notice = Notice(NoticeKind.CAMPAIGN_DECIDED, one.author, facts)
    await notices.tell(db, notice, dedupe=f"decided:{one.code}:{one.version}", now=now)


def _given(reason: str) -> str:
    if not reason.strip():
        raise Missing("missing_reason")
    return reason.strip()
