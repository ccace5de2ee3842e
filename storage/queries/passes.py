"""One-time secrets: the same chat on another device, another chat of the same person, a console session. Only their
SHA-256 is kept. Wrong tries at typed ones are kept beside them for as long as they count."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain import typed_codes
from storage.tables import passes

Opens = Literal["chat", "console", "link"]

_WRONG = "wrong"
"""What a row of a wrong try opens: nothing."""

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Nothing that looks like another: no I or 1, no O or 0. Five bits each."""

CODE = typed_codes.LINK
"""Letters of a code that a person types from one screen into another; it needs a short life and a cap on tries."""

LINK = 32
"""Letters of a secret in a link, which nobody types and nobody can guess."""


@dataclass(frozen=True, slots=True)
class Pass:
    """What a redeemed secret opens, and for whom."""

    opens: str
    citizen: int
    address: int | None
    expires: datetime


_FACTS = (passes.c.opens, passes.c.citizen, passes.c.address, passes.c.expires)


def made(length: int) -> str:
    """A new secret of `length` letters; one that is short enough to be typed is made as `domain.typed_codes` reads
    it."""
    if length > typed_codes.INVITATION:
        return "".join(secrets.choice(LETTERS) for _ in range(length))
    while not typed_codes.fits(code := "".join(secrets.choice(typed_codes.SYMBOLS) for _ in range(length))):
        pass
    return code


async def issue(
    db: AsyncConnection,
    *,
    opens: Opens,
    citizen: int,
    address: int | None,
    ttl: timedelta,
    now: datetime,
    length: int = CODE,
) -> str:
    """A new secret of `length` letters, good once and for `ttl`. An unused one of the same chat ends with it."""
    older = (passes.c.opens == opens, passes.c.citizen == citizen, passes.c.used.is_(None))
    await db.execute(delete(passes).where(*older, passes.c.address.is_not_distinct_from(address)))
    secret = made(length)
    await db.execute(
        passes.insert().values(token=print_of(secret), opens=opens, citizen=citizen, address=address, expires=now + ttl)
    )
    return secret


async def redeem(db: AsyncConnection, *, secret: str, opens: Opens, now: datetime) -> Pass | None:
    """Use a secret up, however it was typed. None if it is wrong, used, expired, or opens something else."""
    return await use(db, token=print_of(secret), opens=(opens,), now=now)


async def use(db: AsyncConnection, *, token: str, opens: Collection[Opens], now: datetime) -> Pass | None:
    """Use up the secret with this print. None as for `redeem`."""
    taken = update(passes).where(*_good(token, opens, now)).values(used=now).returning(*_FACTS)
    row = (await db.execute(taken)).first()
    return Pass(*row) if row else None


async def look(db: AsyncConnection, *, token: str, opens: Collection[Opens], now: datetime) -> Pass | None:
    """What the secret with this print would open; it stays good."""
    row = (await db.execute(select(*_FACTS).where(*_good(token, opens, now)))).first()
    return Pass(*row) if row else None


async def was_wrong(db: AsyncConnection, *, citizen: int, address: int, until: datetime) -> None:
    """Count one wrong try of a chat, until then."""
    nothing = secrets.token_hex(32)
    await db.execute(
        passes.insert().values(token=nothing, opens=_WRONG, citizen=citizen, address=address, expires=until)
    )


async def wrong_tries(db: AsyncConnection, *, address: int, now: datetime) -> tuple[int, int]:
    """How many wrong tries count now: of this chat, and of all."""
    of_this = func.count().filter(passes.c.address == address)
    counted = select(of_this, func.count()).where(passes.c.opens == _WRONG, passes.c.expires > now)
    chat, everybody = (await db.execute(counted)).one()
    return chat, everybody


async def end(db: AsyncConnection, *, citizen: int, address: int | None = None) -> None:
    """What was issued to this citizen, or to this chat of theirs, opens nothing any more."""
    theirs = (passes.c.citizen == citizen, passes.c.opens != _WRONG)
    of_chat = () if address is None else (passes.c.address == address,)
    await db.execute(delete(passes).where(*theirs, *of_chat))


def over(now: datetime) -> ColumnElement[bool]:
    """Which rows open nothing any more."""
    return or_(passes.c.used.is_not(None), passes.c.expires <= now)


def print_of(secret: str) -> str:
    """What is kept of a secret, however it was typed: case and gaps do not count."""
    typed = "".join(letter for letter in secret[:128].upper() if letter.isalnum())
    return hashlib.sha256(typed.encode()).hexdigest()


def _good(token: str, opens: Collection[Opens], now: datetime) -> tuple[ColumnElement[bool], ...]:
    return passes.c.token == token, passes.c.opens.in_(opens), passes.c.used.is_(None), passes.c.expires > now
