"""The web chat's own history: what a resident sent from the page, and what was shown to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, Text, and_, cast, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import addresses, citizens, inbox, web_messages

IN, OUT = "in", "out"
LOOK_BACK = 20
"""Shown messages among which the newest turn of a talk is looked for; only notices come between."""


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat that has begun: our number for it, who it is, and the language to speak."""

    address: int
    citizen: int
    language: str


@dataclass(frozen=True, slots=True)
class Message:
    """One bubble. `changed` grows with every change within its chat; `gone` once another took its place."""

    id: int
    side: str
    body: dict[str, Any]
    at: datetime
    changed: int

    @property
    def gone(self) -> bool:
        """Was it replaced by a later message? Then only its removal is still to be shown."""
        return not self.body


_HERE = web_messages.c
_COLUMNS = (_HERE.id, _HERE.side, _HERE.body, _HERE.at, _HERE.changed)


async def chat(db: AsyncConnection, *, account: str, native: str) -> Chat | None:
    """The chat of a browser; None while it has not said anything."""
    row = (
        await db.execute(
            select(addresses.c.id, addresses.c.citizen, citizens.c.language)
            .join(citizens, citizens.c.id == addresses.c.citizen)
            .where(addresses.c.channel == "web", addresses.c.account == account, addresses.c.native == native)
        )
    ).first()
    return Chat(*row) if row else None


async def page(db: AsyncConnection, address: int, *, limit: int, before: int | None = None) -> list[Message]:
    """The newest messages, or those before a message, oldest first."""
    query = select(*_COLUMNS).where(_HERE.address == address, _not_gone())
    if before is not None:
        query = query.where(_HERE.id < before)
    return (await _read(db, query.order_by(_HERE.id.desc()).limit(limit)))[::-1]


async def since(db: AsyncConnection, address: int, changed: int, *, limit: int = 200) -> list[Message]:
    """What was added, changed or taken away after `changed`, in that order."""
    query = select(*_COLUMNS).where(_HERE.address == address, _HERE.changed > changed)
    return await _read(db, query.order_by(_HERE.changed).limit(limit))


async def latest(db: AsyncConnection, address: int) -> int:
    """The `changed` of the newest change; 0 for an empty chat."""
    return await db.scalar(select(func.max(_HERE.changed)).where(_HERE.address == address)) or 0


async def turn(db: AsyncConnection, address: int) -> int:
    """The newest turn that was shown; options of an earlier one have passed."""
    query = select(*_COLUMNS).where(_HERE.address == address, _HERE.side == OUT, _not_gone())
    shown = await _read(db, query.order_by(_HERE.id.desc()).limit(LOOK_BACK))
    return max((message.body["turn"] for message in shown), default=0)


async def get(db: AsyncConnection, address: int, number: int) -> Message | None:
    """One message of a chat."""
    found = await _read(db, select(*_COLUMNS).where(_HERE.id == number, _HERE.address == address, _not_gone()))
    return found[0] if found else None


async def sent(db: AsyncConnection, address: int, event: str) -> Message | None:
    """The resident's message of this event id."""
    mine = (_HERE.address == address, _HERE.side == IN, _HERE.body["event"].as_string() == event)
    found = await _read(db, select(*_COLUMNS).where(*mine))
    return found[0] if found else None


async def keep(db: AsyncConnection, address: int, *, body: dict[str, Any], now: datetime) -> Message:
    """Keep what the resident sent; when `body["event"]` is there already, that one is returned unchanged."""
    changed = await _next(db, address)
    known = await sent(db, address, body["event"])
    if known is not None:
        return known
    return await _add(db, {"address": address, "side": IN, "body": body, "at": now, "changed": changed})


async def show(
    db: AsyncConnection, address: int, *, outbox: int, body: dict[str, Any], edit: int | None, now: datetime
) -> int:
    """Show a message once; returns its number. `edit` is the message it replaces.

    The last message of a chat is replaced where it stands. An earlier one is taken away and the new one stands at
    the end: a change above what the resident just wrote would not be seen.
    """
    changed = await _next(db, address)
    known: int | None = await db.scalar(select(_HERE.id).where(_HERE.outbox == outbox))
    if known is not None:
        return known
    fresh = {"outbox": outbox, "body": body, "at": now, "changed": changed}
    if edit is not None and await _replace(db, address, edit, fresh):
        return edit
    return (await _add(db, {"address": address, "side": OUT} | fresh)).id


async def develop(db: AsyncConnection, address: int, event: str, photos: Sequence[str]) -> None:
    """The photos of what the resident sent are kept under these SHA-256 names: from now on the chat shows them."""
    changed = await _next(db, address)
    message = await sent(db, address, event)
    if message is not None:
        values = {"body": {**message.body, "kept": list(photos)}, "changed": changed}
        await db.execute(update(web_messages).where(_HERE.id == message.id).values(**values))


async def shows_photo(db: AsyncConnection, address: int, sha: str) -> bool:
    """Does this photo stand in a message of the chat? Its name within a text does not count."""
    query = select(*_COLUMNS).where(_HERE.address == address, cast(_HERE.body, Text).contains(sha, autoescape=True))
    return any(sha in _photos(message) for message in await _read(db, query))


async def unkept(db: AsyncConnection, *, account: str, after: datetime, limit: int = 500) -> list[tuple[str, Message]]:
    """Messages newer than `after` whose event is not in the inbox, with the chat's native id, oldest first."""
    newest = select(*_COLUMNS, _HERE.address).order_by(_HERE.id.desc()).limit(limit).subquery()
    same = and_(
        inbox.c.channel == "web", inbox.c.account == account, inbox.c.event == newest.c.body["event"].as_string()
    )
    rows = await db.execute(
        select(addresses.c.native, newest)
        .join(addresses, addresses.c.id == newest.c.address)
        .outerjoin(inbox, same)
        .where(newest.c.side == IN, newest.c.at > after, inbox.c.id.is_(None), addresses.c.account == account)
        .order_by(newest.c.id)
    )
    return [(row[0], _message(row[1:6])) for row in rows]


def _photos(message: Message) -> Sequence[str]:
    found: Sequence[str] = message.body["screen"]["photos"] if message.side == OUT else message.body.get("kept", ())
    return found


async def _next(db: AsyncConnection, address: int) -> int:
    # The address row is the chat's lock on databases with many writers: `changed` has no gaps or twins.
    await db.execute(select(addresses.c.id).where(addresses.c.id == address).with_for_update())
    return await latest(db, address) + 1


async def _add(db: AsyncConnection, values: dict[str, Any]) -> Message:
    row = await db.execute(web_messages.insert().values(**values).returning(*_COLUMNS))
    return _message(row.one())


async def _replace(db: AsyncConnection, address: int, number: int, fresh: dict[str, Any]) -> bool:
    """True if the new message now stands where the old one stood."""
    old = await get(db, address, number)
    if old is None or old.side != OUT:
        return False
    last = bool(await db.scalar(select(func.max(_HERE.id)).where(_HERE.address == address)) == number)
    values = fresh if last else {"body": {}, "changed": fresh["changed"]}
    await db.execute(update(web_messages).where(_HERE.id == number).values(**values))
    if not last:
        fresh["changed"] += 1
    return last


def _not_gone() -> Any:
    return cast(_HERE.body, Text) != "{}"


async def _read(db: AsyncConnection, query: Select[Any]) -> list[Message]:
    return [_message(row) for row in await db.execute(query)]


def _message(row: Row[Any] | Sequence[Any]) -> Message:
    return Message(*row)
