"""Notices in the outbox: queued to the chat that suits, found again by their keys, taken back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.choices import NOTICE_NUMBERS
from domain.notices import Notice, NoticeKind, Priority
from domain.times import FARTHEST
from storage.queries.outbox import OPEN, add
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
    """Queue a notice to the chat its citizen wrote from last. False if there is none that takes messages. Not put off
    longer than `FARTHEST`: that would be taken for a clock that was set back."""
    if not_before is not None and not_before > now + FARTHEST:
        raise ValueError("a notice is not put off so long")
    where = (
        select(addresses.c.id, addresses.c.channel, addresses.c.account)
        .where(addresses.c.citizen == notice.to, addresses.c.blocked.is_(None))
        .order_by(addresses.c.seen.desc(), addresses.c.id.desc())
        .limit(1)
    )
    found = (await db.execute(where)).first()
    if found is None:
        return False
    address, channel, account = found
    body = {
        "notice": {"kind": notice.kind.value, "to": notice.to, "facts": notice.facts, "photos": list(notice.photos)}
    }
    row = {
        "dedupe": dedupe,
        "channel": channel,
        "account": account,
        "address": address,
        "priority": priority.value,
        "not_before": not_before or now,
        "created": now,
        "body": body,
        "turn": 0,
        "edit": None,
        "attempts": 0,
    }
    await add(db, [row])
    return True


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
