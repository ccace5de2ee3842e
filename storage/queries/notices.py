"""Notices in the outbox: queued to the chat that suits, found again by their keys, taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.choices import NOTICE_NUMBERS
from domain.notices import Notice, NoticeKind, Priority
from domain.reach import ANSWERED, Reach, Way, Why
from domain.times import FARTHEST
from storage.queries.outbox import OPEN, add
from storage.queries.parking import move, park
from storage.queries.reach import best
from storage.tables import addresses, outbox


async def tell(
    db: AsyncConnection,
    notice: Notice,
    *,
    dedupe: str,
    now: datetime,
    not_before: datetime | None = None,
    priority: Priority = Priority.STATUS,
) -> bool:
    """Queue a notice to its citizen, by the cheapest way that is open (`domain.reach.choose`), or park it. False if
    they have no chat that takes messages. Not put off longer than `FARTHEST`: that would be taken for a clock that was
    set back."""
    if not_before is not None and not_before > now + FARTHEST:
        raise ValueError("a notice is not put off so long")
    reach = await best(db, notice.to, notice.kind, now=now, when=not_before or now)
    if reach is None:
        return False
    body: dict[str, Any] = {
        "notice": {"kind": notice.kind.value, "to": notice.to, "facts": notice.facts, "photos": list(notice.photos)}
    }
    row = {
        "dedupe": dedupe,
        "channel": reach.chat.channel,
        "account": reach.chat.account,
        "address": reach.chat.address,
        "priority": priority.value,
        "not_before": not_before or now,
        "created": now,
        "body": body if reach.way is Way.FREE else {**body, "way": reach.way.value},
        "turn": 0,
        "edit": None,
        "attempts": 0,
    }
    await add(db, [row | ({"parked": now, "error": reach.why.value} if reach.why else {})])
    return True


async def stays(db: AsyncConnection, row: int, body: Mapping[str, Any], *, address: int, now: datetime) -> bool:
    """Is what was chosen when this notice was queued still the best that is open? If not, it goes the way that is, or
    is parked."""
    notice = notice_of(body["notice"])
    reach = await best(db, notice.to, notice.kind, now=now, when=now)
    if reach and not reach.why and (reach.chat.address, reach.way) == (address, Way(body.get("way", Way.FREE))):
        return True
    await _turn(db, row, body, reach, now)
    return False


async def refused(
    db: AsyncConnection, row: int, body: Mapping[str, Any], *, address: int, why: Why | None, now: datetime
) -> bool:
    """The messenger did not take a notice at this chat: it goes another way, or is parked. With `why` None the chat
    takes nothing any more. False if there is nobody to tell any more."""
    notice, way = notice_of(body["notice"]), Way(body.get("way", Way.FREE))
    ways = frozenset(Way) if way is Way.TEMPLATE or why is None else ANSWERED
    reach = await best(db, notice.to, notice.kind, now=now, when=now, refused={address: ways})
    if reach is None:
        return False
    if reach.why and why:
        reach = replace(reach, why=why)
    await _turn(db, row, body, reach, now)
    return True


async def _turn(db: AsyncConnection, row: int, body: Mapping[str, Any], reach: Reach | None, now: datetime) -> None:
    if reach is None or reach.why:
        await park(db, row, reach.why if reach and reach.why else Why.WINDOW, now=now)
    else:
        await move(db, row, body, reach)


async def notice_sent(db: AsyncConnection, *, address: int, mark: int, since: datetime) -> Notice | None:
    """The newest notice that left for the chat with this remainder of its row's number by `NOTICE_NUMBERS`."""
    rows = await db.scalars(
        select(outbox.c.body)
        .where(
            outbox.c.turn == 0,
            outbox.c.address == address,
            outbox.c.id % NOTICE_NUMBERS == mark,
            outbox.c.sent >= since,
        )
        .order_by(outbox.c.id.desc())
        .limit(20)
    )
    return next((notice_of(body["notice"]) for body in rows if "notice" in body), None)


def notice_of(data: dict[str, Any]) -> Notice:
    """The notice that `tell` wrote."""
    return Notice(NoticeKind(data["kind"]), data["to"], data["facts"], tuple(data["photos"]))


async def withdraw(db: AsyncConnection, prefix: str, *, now: datetime) -> int:
    """Take back messages that have not left; returns how many."""
    done = await db.execute(
        update(outbox)
        .where(*OPEN, outbox.c.leased.is_(None), outbox.c.dedupe.startswith(prefix, autoescape=True))
        .values(failed=now, error="withdrawn")
    )
    return done.rowcount


async def left(db: AsyncConnection, prefix: str, *, citizen: int) -> bool:
    """Has a message of this kind to the citizen left, or is it on its way?"""
    found = await db.scalar(
        select(outbox.c.id)
        .join(addresses, addresses.c.id == outbox.c.address)
        .where(
            addresses.c.citizen == citizen,
            outbox.c.dedupe.startswith(prefix, autoescape=True),
            outbox.c.failed.is_(None),
        )
        .limit(1)
    )
    return found is not None
