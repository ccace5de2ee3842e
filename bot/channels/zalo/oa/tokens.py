"""The tokens of an Official Account: renewed by exactly one process, kept before they are used, never overwritten by
an error. A process may end between any two lines of this file; the next one goes on, or asks for consent."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from bot.channels.zalo.oa.oauth import OAuthRefused, OAuthUnclear, Pair, new_verifier
from domain.channels import ZALO_OA
from domain.times import Clock
from storage.database import Connection, Database, OperationalError
from storage.queries import tokens as rows
from storage.queries.tokens import Account, Kept
from storage.vault import CannotOpen, Vault

FRESH = 0.8
"""Of its life an access token is used: 20 of 25 hours [B]."""
LEASE = timedelta(seconds=90)
"""Longer than an exchange can take."""
SHORTLY, LATER = timedelta(minutes=1), timedelta(hours=1)
"""Before the next try: after one whose end is not known, and after a refusal."""
LOOKS, BETWEEN = 8, 0.25
"""While another process renews and there is no token to go on with: so many looks, so many seconds apart."""

_log = structlog.get_logger(__name__)


class NotConnected(Exception):
    """There is no access token now: never connected, being renewed, or waiting for consent. Messages wait meanwhile."""


class Renews(Protocol):
    """What gets the next pair: `bot.channels.zalo.oa.oauth.OAuth`."""

    async def refresh(self, token: str) -> Pair: ...


class Tokens:
    """The access token of one account, for every process that works on the database."""

    def __init__(
        self,
        database: Database,
        vault: Vault,
        clock: Clock,
        *,
        oa_id: str,
        oauth: Renews,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.at = Account(ZALO_OA.name, oa_id)
        self._database = database
        self._vault = vault
        self._clock = clock
        self._oauth = oauth
        self._pause = pause
        self._holder = secrets.token_hex(16)
        self._alone = asyncio.Lock()
        self._known = Kept()
        self._unkept: tuple[Pair, datetime | None] | None = None

    async def current(self) -> str:
        """The access token, renewed first when it is 20 hours old. Raises NotConnected."""
        if _is_due(self._known, self._clock()):
            return await self._get("")
        return self._known.access

    async def renewed(self, stale: str) -> str:
        """Another access token than `stale`, which Zalo does not take any more (-216, -220 [A]): the one that another
        process got meanwhile, else a new one. Raises NotConnected."""
        return await self._get(stale)

    async def keep_fresh(self) -> None:
        """Renew when it is time, also when nobody writes. For the scheduler, every 10 minutes."""
        try:
            await self.current()
        except NotConnected as why:
            _log.warning("zalo_oa_not_connected", account=self.at.account, why=str(why))

    async def kept(self) -> Kept:
        """What is kept of this account. Raises storage.vault.CannotOpen."""
        async with self._database.read() as db:
            return await rows.of(db, self._vault, self.at)

    async def adopt(self, pair: Pair) -> None:
        """Keep the pair of a new consent, whatever was kept before."""
        async with self._alone:
            self._unkept = None
            async with self._database.write() as db:
                await self._keep(db, pair)
        _log.info("zalo_oa_connected", account=self.at.account)

    async def verifier(self) -> str:
        """The secret of PKCE, made once: its challenge stands in the console. Raises storage.vault.CannotOpen."""
        async with self._database.write() as db:
            found = (await rows.of(db, self._vault, self.at)).verifier
            if not found:
                found = new_verifier()
                await rows.keep_verifier(db, self._vault, self.at, found)
        return found

    async def close(self) -> None:
        """Keep what could not be kept before."""
        async with self._alone:
            await self._keep_unkept()

    async def _get(self, stale: str) -> str:
        async with self._alone:
            try:
                return await self._find(stale)
            except CannotOpen:
                raise NotConnected("the keys were changed: start again") from None
            except OperationalError:
                raise NotConnected("the database cannot be written now") from None

    async def _find(self, stale: str) -> str:
        await self._keep_unkept()
        for _ in range(LOOKS):
            kept = await self._look()
            if _is_due(kept, self._clock(), stale) and _may_try(kept, self._clock()):
                if begun := await self._begin(stale):
                    return await self._renew(begun, stale)
                kept = await self._look()
            if _is_usable(kept, self._clock(), stale):
                return kept.access
            if kept.held_until is None or kept.held_until <= self._clock():
                raise NotConnected(_reason(kept))
            await self._pause(BETWEEN)
        raise NotConnected("another process renews")

    async def _look(self) -> Kept:
        self._known = await self.kept()
        return self._known

    async def _begin(self, stale: str) -> Kept | None:
        """Take the turn, and note before the call that it is made. None if another has the turn, or had it."""
        now = self._clock()
        async with self._database.write() as db:
            if not await rows.take(db, self.at, holder=self._holder, now=now, ttl=LEASE):
                return None
            kept = await rows.of(db, self._vault, self.at)
            if not _is_due(kept, now, stale) or not _may_try(kept, now):
                await rows.release(db, self.at, holder=self._holder)
                return None
            await rows.begun(db, self.at, now=now)
        return kept

    async def _renew(self, kept: Kept, stale: str) -> str:
        try:
            pair = await self._oauth.refresh(kept.refresh)
        except OAuthRefused as no:
            _log.error("zalo_oa_consent_is_missing", account=self.at.account, code=no.code)
            await self._end(kept, lost=True)
        except OAuthUnclear as why:
            _log.warning("zalo_oa_not_renewed", account=self.at.account, why=str(why))
            await self._end(kept, lost=False)
        else:
            # Noted without awaiting anything: Zalo has ended the old pair, and this one is nowhere else.
            self._unkept = (pair, kept.got)
            await self._keep_unkept()
            return (await self._look()).access
        if _is_usable(kept, self._clock(), stale):
            return kept.access
        raise NotConnected("Zalo did not renew")

    async def _end(self, kept: Kept, *, lost: bool) -> None:
        """Give the turn back. A refusal counts only if nobody brought another pair meanwhile."""
        async with self._database.write() as db:
            await rows.release(db, self.at, holder=self._holder)
            if lost and await rows.got(db, self.at) == kept.got:
                await rows.lost(db, self.at, now=self._clock())

    async def _keep_unkept(self) -> None:
        if self._unkept is None:
            return
        pair, since = self._unkept
        async with self._database.write() as db:
            # A consent that came meanwhile is newer.
            if await rows.got(db, self.at) == since:
                await self._keep(db, pair)
        self._unkept = None

    async def _keep(self, db: Connection, pair: Pair) -> None:
        now = self._clock()
        await rows.keep(db, self._vault, self.at, access=pair.access, refresh=pair.refresh, now=now, lasts=pair.lasts)


def _is_due(kept: Kept, now: datetime, stale: str = "") -> bool:
    """Is it time for another token?"""
    if not _is_usable(kept, now, stale) or kept.attempted is not None:
        return True
    return kept.got is None or kept.expires is None or now >= kept.got + FRESH * (kept.expires - kept.got)


def _is_usable(kept: Kept, now: datetime, stale: str) -> bool:
    return bool(kept.access) and kept.access != stale and kept.expires is not None and now < kept.expires


def _may_try(kept: Kept, now: datetime) -> bool:
    """Not twice within a minute, whatever came of it: a token that Zalo takes for nothing is no reason to hurry."""
    rest = LATER if kept.troubled else SHORTLY
    last = kept.attempted or kept.got
    return bool(kept.refresh) and (last is None or not last <= now < last + rest)


def _reason(kept: Kept) -> str:
    if not kept.refresh:
        return "never connected"
    return "waits for consent" if kept.troubled else "waits for the next try"
