"""Tokens that messengers gave us, sealed: whose turn it is to renew them, and what an administrator has to mend."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.queries.inserting import insert
from storage.tables import accounts, tokens
from storage.vault import Vault

CONSENT = "consent"
"""The trouble of an account whose tokens are lost: only an administrator of it can mend this, by agreeing again."""
SEALED = ("verifier", "access", "refresh")


@dataclass(frozen=True, slots=True)
class Account:
    """An account of ours at a messenger, as rows are keyed."""

    channel: str
    account: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of an account's tokens, opened. `attempted`: a renewal was begun and its end is not known.
    `held_until`: somebody renews at this moment. `troubled`: since when consent is missing."""

    verifier: str = field(default="", repr=False)
    access: str = field(default="", repr=False)
    refresh: str = field(default="", repr=False)
    got: datetime | None = None
    expires: datetime | None = None
    attempted: datetime | None = None
    held_until: datetime | None = None
    troubled: datetime | None = None


KEY = ("channel", "account")

_KEPT = select(
    tokens.c.verifier,
    tokens.c.access,
    tokens.c.refresh,
    tokens.c.got,
    tokens.c.expires,
    tokens.c.attempted,
    tokens.c.held_until,
    accounts.c.troubled,
).join(
    accounts,
    and_(
        accounts.c.channel == tokens.c.channel,
        accounts.c.account == tokens.c.account,
        accounts.c.trouble == CONSENT,
    ),
    isouter=True,
)


async def of(db: AsyncConnection, vault: Vault, at: Account) -> Kept:
    """What is kept; empty for an account that was never connected. Raises storage.vault.CannotOpen."""
    row = (await db.execute(_KEPT.where(*_is(at)))).mappings().first()
    if row is None:
        return Kept()
    opened = {name: vault.open(row[name], _context(at, name)) if row[name] else "" for name in SEALED}
    return Kept(**(dict(row) | opened))


async def got(db: AsyncConnection, at: Account) -> datetime | None:
    """When the pair came that is kept; None if there is none. It tells pairs apart without opening them."""
    found: datetime | None = await db.scalar(select(tokens.c.got).where(*_is(at)))
    return found


async def take(db: AsyncConnection, at: Account, *, holder: str, now: datetime, ttl: timedelta) -> bool:
    """Take the turn to renew, for `ttl`. False while another holds it. A turn that ends later than `ttl` from now was
    taken before the clock was set back, and does not count."""
    ends = tokens.c.held_until
    free = or_(tokens.c.holder.is_(None), tokens.c.holder == holder, ends <= now, ends > now + ttl)
    done = await db.execute(update(tokens).where(*_is(at), free).values(holder=holder, held_until=now + ttl))
    return done.rowcount == 1


async def release(db: AsyncConnection, at: Account, *, holder: str) -> None:
    """Give the turn back, if it is still this holder's."""
    done = update(tokens).where(*_is(at), tokens.c.holder == holder).values(holder=None, held_until=None)
    await db.execute(done)


async def begun(db: AsyncConnection, at: Account, *, now: datetime) -> None:
    """Note that a renewal is tried: whoever finds this later knows that its end is not known."""
    await db.execute(update(tokens).where(*_is(at)).values(attempted=now))


async def keep(
    db: AsyncConnection, vault: Vault, at: Account, *, access: str, refresh: str, now: datetime, lasts: timedelta
) -> None:
    """Keep a new pair, for an access token that is good for `lasts`. Consent is there."""
    values = {
        "access": vault.seal(access, _context(at, "access")),
        "refresh": vault.seal(refresh, _context(at, "refresh")),
        "got": now,
        "expires": now + lasts,
        "attempted": None,
        "holder": None,
        "held_until": None,
    }
    await _upsert(db, tokens, at, values)
    where = (accounts.c.channel == at.channel, accounts.c.account == at.account, accounts.c.trouble == CONSENT)
    await db.execute(update(accounts).where(*where).values(trouble=None, troubled=None, updated=now))


async def keep_verifier(db: AsyncConnection, vault: Vault, at: Account, verifier: str) -> None:
    """Keep the secret of the challenge that stands in the messenger's console."""
    await _upsert(db, tokens, at, {"verifier": vault.seal(verifier, _context(at, "verifier"))})


async def lost(db: AsyncConnection, at: Account, *, now: datetime) -> None:
    """Note that consent is missing; since when is kept from the first time."""
    row = insert(db, accounts).values(
        channel=at.channel, account=at.account, plan={}, trouble=CONSENT, troubled=now, updated=now
    )
    new = {"trouble": CONSENT, "troubled": now, "updated": now}
    known = accounts.c.trouble.is_distinct_from(CONSENT)
    await db.execute(row.on_conflict_do_update(index_elements=KEY, set_=new, where=known))


async def reseal(db: AsyncConnection, old: Vault, new: Vault, progress: Callable[[int], None]) -> int:
    """Seal everything again with the new current key; returns how many values were sealed."""
    total = 0
    for row in (await db.execute(select(tokens))).mappings().all():
        at = Account(row["channel"], row["account"])
        values = {
            name: new.seal(old.open(row[name], _context(at, name)), _context(at, name)) for name in SEALED if row[name]
        }
        if values:
            await db.execute(update(tokens).where(*_is(at)).values(**values))
        total += len(values)
        progress(1)
    return total


def _is(at: Account) -> tuple[Any, Any]:
    return tokens.c.channel == at.channel, tokens.c.account == at.account


def _context(at: Account, column: str) -> str:
    return f"token/{at.channel}/{at.account}/{column}"


async def _upsert(db: AsyncConnection, table: Any, at: Account, values: dict[str, Any]) -> None:
    row = insert(db, table).values(channel=at.channel, account=at.account, **values)
    await db.execute(row.on_conflict_do_update(index_elements=KEY, set_=values))
