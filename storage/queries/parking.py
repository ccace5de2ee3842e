"""Parked messages: no way to the person was open. They wait in the outbox until the person writes or a way opens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, bindparam, func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.channels import channel as channel_of
from domain.quotas import Standing
from domain.reach import PRESSING, Reach, Way, Why
from domain.screen import Screen, from_json, rows_of, to_json
from storage.queries import quotas
from storage.tables import addresses, outbox

AT_ONCE = 10
"""So many parked messages are shown before one answer; the others before the next."""

SUPERSEDED = "superseded"
"""Why an answer was not shown: a later one of the same chat took its place while both were parked."""

_OPEN = (outbox.c.parked.is_not(None), outbox.c.sent.is_(None), outbox.c.failed.is_(None))
_other = addresses.alias("other")
PARKED = (
    select(outbox.c.id)
    .join(_other, _other.c.id == outbox.c.address)
    .where(_other.c.citizen == addresses.c.citizen, *_OPEN)
    .exists()
)
"""Of a row of `addresses`: is a message parked in any chat of its person?"""

_OF_PERSON = (
    select(outbox.c.id, outbox.c.address, outbox.c.body, outbox.c.turn)
    .join(_other, _other.c.id == outbox.c.address)
    .where(_other.c.citizen == bindparam("citizen"), *_OPEN)
    .order_by(outbox.c.id)
    .limit(bindparam("most", type_=Integer))
)
_PAGE = (
    select(outbox.c.id, outbox.c.address, outbox.c.body, outbox.c.turn, outbox.c.error, outbox.c.parked,
           outbox.c.created, addresses.c.citizen)
    .join(addresses, addresses.c.id == outbox.c.address)
    .where(*_OPEN, tuple_(outbox.c.address, outbox.c.id) > tuple_(bindparam("address"), bindparam("row")))
    .order_by(outbox.c.address, outbox.c.id)
    .limit(bindparam("most", type_=Integer))
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """The chat that parked messages go to."""

    address: int
    channel: str
    account: str


@dataclass(frozen=True, slots=True)
class Parked:
    """One parked message."""

    id: int
    address: int
    body: dict[str, Any]
    turn: int
    why: str | None
    parked: datetime
    created: datetime
    citizen: int


async def park(db: AsyncConnection, row: int, why: Why, *, now: datetime) -> None:
    """Let a message wait; how often it was tried does not count any more. An answer takes the place of what its chat's
    earlier turns left parked: screens of long ago would only mislead."""
    await db.execute(
        update(outbox).where(outbox.c.id == row).values(parked=now, leased=None, attempts=0, error=why.value)
    )
    found = (await db.execute(select(outbox.c.address, outbox.c.dedupe, outbox.c.turn).where(outbox.c.id == row))).one()
    if found.turn:
        same = f"{found.dedupe.partition(':')[0]}:"
        earlier = (outbox.c.address == found.address, outbox.c.turn > 0, outbox.c.id < row)
        await db.execute(
            update(outbox)
            .where(*_OPEN, *earlier, ~outbox.c.dedupe.startswith(same, autoescape=True))
            .values(failed=now, error=SUPERSEDED)
        )


async def release(db: AsyncConnection, address: int, *, now: datetime) -> bool:
    """A person has come to this chat: what is parked for them goes there, in its order. False if nothing does. Where
    the plan is nearly spent, only what is pressing and answers; where it is spent, nothing."""
    where = select(addresses.c.citizen, addresses.c.channel, addresses.c.account).where(addresses.c.id == address)
    citizen, channel, account = (await db.execute(where)).one()
    standing = Standing.OK
    if channel_of(channel).metered:
        standing = (await quotas.some(db, [(channel, account)], now))[channel, account].standing
    rows = (await db.execute(_OF_PERSON, {"citizen": citizen, "most": AT_ONCE})).all()
    leaving = [row for row in rows if _may_leave(row.body, standing)]
    for row in leaving:
        await _send(db, row.id, Place(address, channel, account), _plain(row.body))
    return bool(leaving)


async def move(db: AsyncConnection, row: int, body: Mapping[str, Any], reach: Reach) -> bool:
    """Let a message leave by this way; False if it did or was withdrawn meanwhile. It begins anew: other tries were by
    another way."""
    chat = reach.chat
    marked = {name: value for name, value in body.items() if name != "way"}
    if reach.way is not Way.FREE:
        marked["way"] = reach.way.value
    return await _send(db, row, Place(chat.address, chat.channel, chat.account), marked)


async def page(db: AsyncConnection, *, after: tuple[int, int], limit: int) -> list[Parked]:
    """Parked messages, chat by chat and in order, after one of them (its chat and number)."""
    address, row = after
    return [Parked(*one) for one in await db.execute(_PAGE, {"address": address, "row": row, "most": limit})]


async def counts(db: AsyncConnection) -> list[tuple[str, str, str, int]]:
    """How many messages are parked: channel, account, why, number."""
    what = (outbox.c.channel, outbox.c.account, outbox.c.error)
    rows = await db.execute(select(*what, func.count()).where(*_OPEN).group_by(*what).order_by(*what))
    return [(channel, account, why or "", number) for channel, account, why, number in rows]


async def _send(db: AsyncConnection, row: int, to: Place, body: Mapping[str, Any]) -> bool:
    fresh = {"parked": None, "leased": None, "attempts": 0, "error": None, "edit": None}
    there = {"address": to.address, "channel": to.channel, "account": to.account, "body": dict(body)}
    still = (outbox.c.id == row, outbox.c.sent.is_(None), outbox.c.failed.is_(None))
    return (await db.execute(update(outbox).where(*still).values(**fresh, **there))).rowcount > 0


def _may_leave(body: Mapping[str, Any], standing: Standing) -> bool:
    kind = body["notice"]["kind"] if "notice" in body else None
    return standing < (Standing.OUT if kind is None or kind in PRESSING else Standing.LAST)


def _plain(body: Mapping[str, Any]) -> dict[str, Any]:
    """A notice as it is, free of charge now; an answer without what could be chosen when it was given."""
    if "screen" not in body:
        return {name: value for name, value in body.items() if name != "way"}
    return {"screen": to_json(_without_passing(from_json(body["screen"])))}


def _without_passing(screen: Screen) -> Screen:
    lasting = tuple(option for option in screen.options if option.lasting)
    return replace(screen, rows=rows_of(lasting), edits=False)
