"""Recipients: what makes a campaign's message to a person the only one, and which may still leave."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import Campaign, Outcome, State, Unreached, facts
from domain.quiet_hours import quiet
from domain.reach import Why
from storage.queries import campaigns, parking, places, work_days
from storage.queries.outbox import Parcel
from storage.tables import outbox, recipients, subscriptions

_GO = frozenset({State.RUNNING, State.PLANNING, State.DONE})
"""DONE: what was parked leaves when its person comes."""

WAITING = text("recipients.outcome = 'waiting'")
"""Word for word as the partial index has it: of a bound value the database cannot know that the index holds it."""

JOINED = "joined:"
"""How the second copy on its way is called when two citizens become one: its outcome is nobody's."""


def dedupe(campaign: int, citizen: int) -> str:
    """What makes a campaign's message to a person the only one."""
    return f"c{campaign}:{citizen}"


def person(dedupe: str) -> tuple[int, int]:
    """The campaign and the citizen of a `dedupe`."""
    campaign, citizen = dedupe[1:].split(":")
    return int(campaign), int(citizen)


async def leaving(db: AsyncConnection, parcels: Sequence[Parcel], now: datetime) -> list[Parcel]:
    """Of leased messages of campaigns those that may still leave, in the words of whoever gets them. Paused, stopped,
    at night, or refused meanwhile: the others are taken out of the outbox, and their recipients say so."""
    known = await campaigns.some(db, {_campaign(parcel) for parcel in parcels})
    refused = await _refused(db, known.values(), [_citizen(parcel) for parcel in parcels])
    words: dict[tuple[int, str], dict[str, Any] | None] = {}
    found = []
    for parcel in parcels:
        one = known[_campaign(parcel)]
        if (one.id, parcel.language) not in words:
            words[one.id, parcel.language] = await _words(db, one, parcel.language, now)
        told = words[one.id, parcel.language]
        verdict = _verdict(one, told, (one.id, _citizen(parcel)) in refused, now)
        if verdict is None and told is not None:
            found.append(_filled(parcel, one, told))
        elif verdict == (Outcome.PARKED, ""):
            await parking.park(db, parcel.id, Why.WINDOW, now=now)
        elif verdict is not None:
            await _take_out(db, parcel, *verdict, now)
    return found


def _verdict(one: Campaign, told: object, refused: bool, now: datetime) -> tuple[Outcome, str] | None:
    """None: it leaves."""
    if refused:
        return Outcome.SKIPPED, Unreached.OPTED_OUT.value
    if told is None or one.state not in _GO | {State.PAUSED}:
        return Outcome.SKIPPED, Unreached.STOPPED.value
    if one.state is State.DONE and quiet(now):
        return Outcome.PARKED, ""
    return (Outcome.WAITING, "") if one.state is State.PAUSED or quiet(now) else None


async def _refused(db: AsyncConnection, some: Collection[Campaign], people: Collection[int]) -> set[tuple[int, int]]:
    """Campaign and citizen, where the one refuses the other's news."""
    said = and_(subscriptions.c.citizen.in_(people), subscriptions.c.wants.is_(False))
    rows = (await db.execute(select(subscriptions.c.citizen, subscriptions.c.topic).where(said))).all()
    return {(one.id, citizen) for one in some for citizen, topic in rows if topic in ("", one.audience.topic.value)}


async def _words(db: AsyncConnection, one: Campaign, language: str, now: datetime) -> dict[str, Any] | None:
    """The facts of its notice; None where nobody is called any more."""
    unit = await places.unit(db, one.unit)
    told = facts(one, unit.name if unit else one.unit, language)
    if one.work_day is None:
        return told
    day = await work_days.facts_of_number(db, one.work_day)
    return None if day is None or datetime.fromisoformat(day["at"]) <= now else told | day


def _filled(parcel: Parcel, one: Campaign, told: dict[str, Any]) -> Parcel:
    notice = parcel.body["notice"]
    filled = {**notice, "facts": {**told, **notice["facts"]}, "photos": list(one.photos)}
    return replace(parcel, body={**parcel.body, "notice": filled})


async def _take_out(db: AsyncConnection, parcel: Parcel, outcome: Outcome, why: str, now: datetime) -> None:
    await db.execute(delete(outbox).where(outbox.c.id == parcel.id))
    row = (recipients.c.campaign == _campaign(parcel), recipients.c.citizen == _citizen(parcel))
    await db.execute(update(recipients).where(*row).values(outcome=outcome.value, why=why, at=now))


def _campaign(parcel: Parcel) -> int:
    return int(parcel.body["notice"]["facts"]["campaign"])


def _citizen(parcel: Parcel) -> int:
    return int(parcel.body["notice"]["to"])
