"""One-time secrets: the same chat on another device, or a console session. Only their SHA-256 is kept."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import delete, or_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import passes

Opens = Literal["chat", "console"]

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Nothing that looks like another: no I or 1, no O or 0. Five bits each."""

CODE = 8
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
    secret = "".join(secrets.choice(LETTERS) for _ in range(length))
    await db.execute(
        passes.insert().values(token=_print(secret), opens=opens, citizen=citizen, address=address, expires=now + ttl)
    )
    return secret


async def redeem(db: AsyncConnection, *, secret: str, opens: Opens, now: datetime) -> Pass | None:
    """Use a secret up, however it was typed. None if it is wrong, used, expired, or opens something else."""
    row = (
        await db.execute(
            update(passes)
            .where(
                passes.c.token == _print(secret),
                passes.c.opens == opens,
                passes.c.used.is_(None),
                passes.c.expires > now,
            )
            .values(used=now)
            .returning(passes.c.opens, passes.c.citizen, passes.c.address, passes.c.expires)
        )
    ).first()
    return Pass(*row) if row else None


async def sweep(db: AsyncConnection, *, now: datetime) -> int:
    """Remove what opens nothing any more; returns how many."""
    done = await db.execute(delete(passes).where(or_(passes.c.used.is_not(None), passes.c.expires <= now)))
    return done.rowcount


def _print(secret: str) -> str:
    # Case and the gaps people put in do not count: neither is in LETTERS.
    typed = "".join(letter for letter in secret[:128].upper() if letter.isalnum())
    return hashlib.sha256(typed.encode()).hexdigest()
