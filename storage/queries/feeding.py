"""Feeding: some seconds of a campaign's messages are put in the outbox at a time, however many people it is for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import Campaign, Outcome, Unreached
from domain.notices import Priority
from domain.reach import Reach, Way
from storage.queries import outbox as messages
from storage.queries.claiming import Choice
from storage.queries.estimates import kind_of
from storage.queries.quotas import Key
from storage.queries.recipients import dedupe
from storage.queries.settling import note_outcome


async def queue(
    db: AsyncConnection, one: Campaign, key: Key, choices: Sequence[Choice], *, site: str, now: datetime
) -> int:
    """Put these messages in the outbox, or park them, or give them up; whoever is better reached through another
    account waits for that one. Returns how many may leave."""
    here = [(choice.citizen, choice.reach) for choice in choices if choice.reach and _account(choice.reach) == key]
    rows = [_row(one, citizen, way, site, now) for citizen, way in here]
    await messages.add(db, rows)
    alike: dict[tuple[str, str, str, str], list[int]] = {}
    for choice in choices:
        alike.setdefault(_state(choice, key), []).append(choice.citizen)
    for (outcome, channel, account, why), people in alike.items():
        await note_outcome(db, one.id, people, now, outcome=outcome, channel=channel, account=account, why=why)
    return sum(row.get("parked") is None for row in rows)


def _account(way: Reach) -> Key:
    return way.chat.channel, way.chat.account


def _state(choice: Choice, key: Key) -> tuple[str, str, str, str]:
    """Outcome, channel, account, why."""
    if choice.reach is None:
        return Outcome.FAILED.value, *key, Unreached.BLOCKED.value
    there, why = _account(choice.reach), choice.reach.why
    if there != key:
        return Outcome.WAITING.value, *there, ""
    return (Outcome.PARKED if why else Outcome.QUEUED).value, *there, why.value if why else ""


def _row(one: Campaign, citizen: int, way: Reach, site: str, now: datetime) -> dict[str, Any]:
    known = {"code": one.code, "campaign": one.id, "site": site}
    told = known if one.work_day is None else known | {"work_day": one.work_day}
    body: dict[str, Any] = {"notice": {"kind": kind_of(one).value, "to": citizen, "facts": told, "photos": []}}
    return {
        "dedupe": dedupe(one.id, citizen),
        "channel": way.chat.channel,
        "account": way.chat.account,
        "address": way.chat.address,
        "priority": Priority.CAMPAIGN.value,
        "not_before": now,
        "created": now,
        "body": body if way.way is Way.FREE else {**body, "way": way.way.value},
        "turn": 0,
        "edit": None,
        "attempts": 0,
        "parked": now if way.why else None,
        "error": way.why.value if way.why else None,
    }
