"""The outbox: what is to be sent, in order within a chat, each at least once and never twice on purpose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Integer, and_, bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.notices import Priority
from domain.screen import Screen, to_json
from domain.times import FARTHEST
from storage.queries.inserting import insert, insert_for
from storage.queries.parking import PARKED, SUPERSEDED, release
from storage.tables import addresses, citizens, outbox


@dataclass(frozen=True, slots=True)
class Parcel:
    """A message on its way: a screen or a notice as plain data, and where it goes."""

    id: int
    native: str
    address: int
    language: str
    body: dict[str, Any]
    turn: int
    edit: str | None
    attempts: int
    priority: int = Priority.REPLY.value
    screen: Screen | None = None


LEASE = timedelta(seconds=90)
OPEN = (outbox.c.sent.is_(None), outbox.c.failed.is_(None))
_LEAVING = (*OPEN, outbox.c.parked.is_(None))

# Built once: in lanes of a few messages, building them took longer than running them.
_HAS_COME = (outbox.c.not_before <= bindparam("now")) | (outbox.c.not_before > bindparam("far"))
_LANE = (*_LEAVING, outbox.c.channel == bindparam("channel"), outbox.c.account == bindparam("account"))
_URGENT = outbox.c.priority <= bindparam("lowest")
_TRIED = (
    select(outbox.c.address, func.min(outbox.c.id).label("first"))
    .where(*_LANE, outbox.c.attempts > 0)
    .group_by(outbox.c.address)
    .subquery()
)
_NEXT = (
    select(func.min(outbox.c.not_before))
    .join(_TRIED, _TRIED.c.address == outbox.c.address, isouter=True)
    .where(*_LANE, outbox.c.leased.is_(None), _URGENT, or_(_TRIED.c.first.is_(None), outbox.c.id <= _TRIED.c.first))
)
_HEADS = select(func.min(outbox.c.id)).where(*_LANE, or_(outbox.c.attempts > 0, _HAS_COME)).group_by(outbox.c.address)
_DUE = (
    select(
        outbox.c.id,
        addresses.c.native,
        outbox.c.address,
        citizens.c.language,
        outbox.c.body,
        outbox.c.turn,
        outbox.c.edit,
        outbox.c.attempts,
        outbox.c.priority,
    )
    .join(addresses, addresses.c.id == outbox.c.address)
    .join(citizens, citizens.c.id == addresses.c.citizen)
    .where(
        outbox.c.id.in_(_HEADS),
        _URGENT,
        _HAS_COME,
        or_(outbox.c.leased.is_(None), outbox.c.leased < bindparam("stale")),
    )
    .order_by(outbox.c.priority, outbox.c.id)
    .limit(bindparam("most", type_=Integer))
)
_LEASED = (
    update(outbox)
    .where(outbox.c.id.in_(bindparam("ids", expanding=True)))
    .values(leased=bindparam("at"), attempts=outbox.c.attempts + 1)
)
_SENT = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"))
    .values(sent=bindparam("at"), provider=bindparam("mark"), error=None, leased=None)
)
_WAITS = select(outbox.c.id).where(
    *_LEAVING,
    outbox.c.channel == addresses.c.channel,
    outbox.c.account == addresses.c.account,
    outbox.c.address == addresses.c.id,
    or_(outbox.c.attempts > 0, and_(_HAS_COME, outbox.c.priority < Priority.CAMPAIGN.value)),
)
_CHATS = (
    select(addresses.c.id, addresses.c.native, citizens.c.language, _WAITS.exists(), PARKED)
    .join(citizens, citizens.c.id == addresses.c.citizen)
    .where(addresses.c.id.in_(bindparam("chats", expanding=True)))
)


def _at(now: datetime) -> dict[str, Any]:
    """The parameters of `domain.times.has_come` of a message."""
    return {"now": now, "far": now + FARTHEST}


def reply(
    *,
    dedupe: str,
    channel: str,
    account: str,
    address: int,
    screen: Screen,
    turn: int,
    edit: str | None,
    now: datetime,
) -> dict[str, Any]:
    """A row for `add`: a screen in answer to what a chat said."""
    return {
        "dedupe": dedupe,
        "channel": channel,
        "account": account,
        "address": address,
        "priority": Priority.REPLY.value,
        "not_before": now,
        "created": now,
        "body": {"screen": to_json(screen)},
        "turn": turn,
        "edit": edit,
        "attempts": 0,
    }


async def add(db: AsyncConnection, rows: Sequence[dict[str, Any]]) -> None:
    """Queue messages; one whose `dedupe` is there already is dropped."""
    if rows:
        await db.execute(insert(db, outbox).on_conflict_do_nothing(), list(rows))


async def hand_over(
    db: AsyncConnection, answers: Sequence[tuple[dict[str, Any], Screen]], *, now: datetime
) -> dict[tuple[str, str], list[list[Parcel]]]:
    """Queue the answers of a round, and lease those that may leave at once: in order for each chat, by channel account.
    A chat that has something due or tried before is left to `lease`, which keeps its order; so is one that gets first
    what was parked for its person. A campaign's message that nobody has tried yet lets an answer pass."""
    rows = [row for row, _ in answers]
    chats = await _free(db, {row["address"] for row in rows}, now)
    leased = [row | ({"attempts": 1, "leased": now} if row["address"] in chats else {"leased": None}) for row in rows]
    numbers: dict[str, int] = dict(iter(await db.execute(_insertion(db.dialect.name), leased))) if leased else {}
    found: dict[tuple[str, str], dict[int, list[Parcel]]] = {}
    for row, screen in answers:
        if row["address"] in chats and row["dedupe"] in numbers:
            native, language = chats[row["address"]]
            body, turn, edit = row["body"], row["turn"], row["edit"]
            parcel = Parcel(
                numbers[row["dedupe"]], native, row["address"], language, body, turn, edit, attempts=0, screen=screen
            )
            lane = found.setdefault((row["channel"], row["account"]), {})
            lane.setdefault(row["address"], []).append(parcel)
    return {lane: list(parcels.values()) for lane, parcels in found.items()}


async def _free(db: AsyncConnection, chats: set[int], now: datetime) -> dict[int, tuple[str, str]]:
    """Of these chats those to which nothing is on its way: their native id and language."""
    free = {}
    for number, native, language, waits, parked in (await db.execute(_CHATS, _at(now) | {"chats": list(chats)})).all():
        if not (parked and await release(db, number, now=now)) and not waits:
            free[number] = (native, language)
    return free


@cache
def _insertion(dialect: str) -> Any:
    return insert_for(dialect, outbox).on_conflict_do_nothing().returning(outbox.c.dedupe, outbox.c.id)


async def lease(
    db: AsyncConnection,
    *,
    channel: str,
    account: str,
    now: datetime,
    limit: int,
    lowest: Priority = Priority.CAMPAIGN,
) -> list[Parcel]:
    """Take the next due message of each chat of one channel account, most urgent first, none below `lowest`.

    A message that was tried and has to wait holds back what follows it in its chat; one that only has a later hour
    does not.
    """
    lane = {"channel": channel, "account": account, "most": limit, "stale": now - LEASE, "lowest": lowest.value}
    parcels = [Parcel(*row) for row in await db.execute(_DUE, _at(now) | lane)]
    if parcels:
        await db.execute(_LEASED, {"ids": [parcel.id for parcel in parcels], "at": now})
    return parcels


async def next_due(
    db: AsyncConnection, *, channel: str, account: str, lowest: Priority = Priority.CAMPAIGN
) -> datetime | None:
    """When the earliest message of the lane may leave, of those not below `lowest`; None if there is none. One on its
    way does not count, nor one behind a message of its chat that was tried before."""
    found: datetime | None = await db.scalar(_NEXT, {"channel": channel, "account": account, "lowest": lowest.value})
    return found


async def sent(db: AsyncConnection, marks: Sequence[tuple[int, str]], *, now: datetime) -> None:
    """Record the messenger's ids of messages that left."""
    if marks:
        await db.execute(_SENT, [{"row": row, "mark": mark, "at": now} for row, mark in marks])


async def again(db: AsyncConnection, row: int, *, not_before: datetime, error: str) -> None:
    """Try a message again later."""
    await db.execute(
        update(outbox).where(outbox.c.id == row).values(leased=None, not_before=not_before, error=error[:200])
    )


async def failed(db: AsyncConnection, row: int, *, now: datetime, error: str) -> None:
    """Give a message up, and say why."""
    await db.execute(update(outbox).where(outbox.c.id == row).values(leased=None, failed=now, error=error[:200]))


async def release_leases(db: AsyncConnection) -> None:
    """Forget the leases of a process that is no more. Only whoever holds the data folder may call this."""
    await db.execute(update(outbox).where(*OPEN).values(leased=None))


async def given_up(db: AsyncConnection) -> int:
    """How many messages were given up (withdrawn ones not counted, nor answers that a later one replaced)."""
    where = (outbox.c.failed.is_not(None), outbox.c.error.not_in(("withdrawn", SUPERSEDED)))
    return await db.scalar(select(func.count()).where(*where)) or 0


async def waiting(db: AsyncConnection) -> int:
    """How many messages have not left yet; those that wait for a way to open are not counted."""
    return await db.scalar(select(func.count()).where(*_LEAVING)) or 0
