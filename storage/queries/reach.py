"""The chats of people, and what their messengers' plans leave: what `domain.reach.choose` decides on."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.notices import NoticeKind
from domain.reach import Chat, Reach, Way, choose, needs_care
from storage.queries import quotas
from storage.tables import addresses

_CHATS = (
    select(addresses.c.citizen, addresses.c.id, addresses.c.channel, addresses.c.account, addresses.c.seen)
    .where(addresses.c.citizen.in_(bindparam("people", expanding=True)), addresses.c.blocked.is_(None))
    .order_by(addresses.c.seen.desc(), addresses.c.id.desc())
)


async def best(
    db: AsyncConnection,
    citizen: int,
    kind: NoticeKind,
    *,
    now: datetime,
    when: datetime,
    refused: Mapping[int, frozenset[Way]] | None = None,
) -> Reach | None:
    """The way to a person that is to be taken at a moment; `refused`, by chat, are ways that were tried in vain. Plans
    are only looked at for somebody whose last chat has one."""
    chats = await _chats(db, [citizen])
    if chats.get(citizen) and not refused and not needs_care(chats[citizen][0].channel):
        return Reach(chats[citizen][0])
    known = (await _planned(db, chats, now)).get(citizen, [])
    said_no = refused or {}
    tried = [replace(one, refused=one.refused | said_no.get(one.address, frozenset())) for one in known]
    return choose(tried, kind, when)


async def chats_of(db: AsyncConnection, people: Collection[int], *, now: datetime) -> dict[int, list[Chat]]:
    """The chats of people that take messages, the one used last first, with what their plans leave."""
    return await _planned(db, await _chats(db, people), now)


async def _chats(db: AsyncConnection, people: Collection[int]) -> dict[int, list[Chat]]:
    found: dict[int, list[Chat]] = {}
    for citizen, *chat in await db.execute(_CHATS, {"people": list(people)}):
        found.setdefault(citizen, []).append(Chat(*chat))
    return found


async def _planned(db: AsyncConnection, chats: Mapping[int, list[Chat]], now: datetime) -> dict[int, list[Chat]]:
    keys = {(one.channel, one.account) for held in chats.values() for one in held if needs_care(one.channel)}
    plans = await quotas.some(db, keys, now)
    return {citizen: [_with(one, plans) for one in held] for citizen, held in chats.items()}


def _with(chat: Chat, plans: Mapping[quotas.Key, quotas.Account]) -> Chat:
    found = plans.get((chat.channel, chat.account))
    if found is None:
        return chat
    refused = frozenset(Way) if found.trouble else chat.refused
    return replace(chat, plan=found.plan, standing=found.standing, refused=refused)
