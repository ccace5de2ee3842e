"""Messengers that count: what came in is counted, and where a plan is nearly spent the answer says where else to
write."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import structlog

from actions.alarms import watch
from domain.channels import channel as channel_of
from domain.office import Office
from domain.quotas import INCOMING, Standing
from domain.screen import Screen, to_json
from domain.times import local
from locales import translator
from screens import full
from storage.database import Connection
from storage.queries import quotas
from storage.queries.inbox import Event
from storage.queries.quotas import Account, Key

log = structlog.get_logger(__name__)

Row = tuple[dict[str, Any], Screen]
"""An answer: its row for the outbox, and its screen."""


async def reckon(
    db: Connection,
    turns: Sequence[tuple[Event, ...]],
    answers: Sequence[Row],
    *,
    office: Office | None,
    language: Callable[[int], str],
    now: datetime,
) -> list[Row]:
    """Count what came from messengers with a plan, and return the answers; those into a chat of a plan that nears its
    end, or that came when all its places were taken, say so once a day. `language` is that of a chat."""
    came = _counted(turns)
    if not came:
        return list(answers)
    for (channel, account), number in came.items():
        await quotas.count(db, channel, account, {INCOMING: number}, now)
    accounts = await quotas.some(db, came.keys(), now)
    for kind in await watch(db, accounts.values(), now=now):
        log.warning("plan of a messenger", what=kind.value)
    if office is None:
        return list(answers)
    told = await _to_tell(db, accounts, answers, now)
    return [_told(row, screen, told, office, language) for row, screen in answers]


def _counted(turns: Sequence[tuple[Event, ...]]) -> dict[Key, int]:
    """How many events came, by account, from messengers that count."""
    came: dict[Key, int] = {}
    for events in turns:
        first = events[0]
        if channel_of(first.channel).metered:
            key = (first.channel, first.account)
            came[key] = came.get(key, 0) + len(events)
    return came


async def _to_tell(
    db: Connection, accounts: Mapping[Key, Account], answers: Sequence[Row], now: datetime
) -> dict[int, str]:
    """The chats that are told now, each with the row of the answer that says so: its first."""
    found: dict[int, str] = {}
    for key, account in accounts.items():
        firsts: dict[int, str] = {}
        for row, _ in answers:
            if (row["channel"], row["account"]) == key:
                firsts.setdefault(row["address"], row["dedupe"])
        late = set(firsts) if account.standing >= Standing.LAST else await quotas.beyond(db, account, firsts)
        for chat in sorted(late):
            if await quotas.first_time(db, f"full:{chat}", local(now).toordinal()):
                found[chat] = firsts[chat]
    return found


def _told(
    row: dict[str, Any], screen: Screen, told: Mapping[int, str], office: Office, language: Callable[[int], str]
) -> Row:
    if told.get(row["address"]) != row["dedupe"]:
        return row, screen
    shown = full.below(translator(language(row["address"])), office, screen)
    return row | {"body": {"screen": to_json(shown)}}, shown
