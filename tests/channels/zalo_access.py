"""The tokens of an Official Account against the emulator, without sockets: processes that share a database, and end at
any point."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, urlsplit

import pytest
from aiohttp import FormData
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.channels.http import Http, Unreached
from bot.channels.zalo.oa.oauth import OAuth, Pair
from bot.channels.zalo.oa.tokens import NotConnected, Tokens
from storage.database import Database, OperationalError
from storage.queries.tokens import Kept
from storage.vault import Vault
from tests.bench import Bench
from tests.emulators.zalo_oa import Account
from tests.emulators.zalo_oa.errors import Lost, Refused

OAUTH = "https://oauth.test"


class Crash(BaseException):
    """The process ends here."""


class Steps:
    """Where a process is. It ends at the step named `crash`."""

    def __init__(self) -> None:
        self.passed: list[str] = []
        self.crash = ""
        self._counts: dict[str, int] = {}

    def passes(self, kind: str) -> None:
        """Note a step; the second of a kind is called `kind 2`."""
        self._counts[kind] = self._counts.get(kind, 0) + 1
        name = f"{kind} {self._counts[kind]}"
        self.passed.append(name)
        if name == self.crash:
            raise Crash


class Brittle(Database):
    """A database whose process can end before a transaction, before its commit, and after it. `refuses_after`:
    from this step on the disk is full."""

    def __init__(self, url: str, steps: Steps) -> None:
        super().__init__(url)
        self.steps = steps
        self.refuses_after = ""

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction with three steps."""
        self.steps.passes("before transaction")
        async with super().write() as db:
            yield db
            if self.refuses_after in self.steps.passed:
                raise OperationalError("COMMIT", {}, Exception("database or disk is full"))
            self.steps.passes("before commit")
        self.steps.passes("after commit")

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A snapshot with two steps."""
        self.steps.passes("before reading")
        async with super().read() as db:
            yield db
        self.steps.passes("after reading")


class Line(Http):
    """The way to the emulator. `said`: answers that come instead of the emulator's, which hears nothing then."""

    def __init__(self, account: Account, steps: Steps) -> None:
        super().__init__(secure=False)
        self._account = account
        self._steps = steps
        self.said: list[tuple[int, bytes]] = []

    async def post(
        self, url: str, data: bytes | FormData, *, headers: Mapping[str, str] | None = None, seconds: float
    ) -> tuple[int, bytes]:
        """One request, with a step before it and one after Zalo has done what was asked."""
        assert isinstance(data, bytes)
        self._steps.passes("before call")
        await asyncio.sleep(0)
        if self.said:
            return self.said.pop(0)
        at = urlsplit(url)
        try:
            answer = await self._account.call("POST", at.path, headers or {}, data, dict(parse_qsl(at.query)))
        except Lost:
            raise Unreached("ServerDisconnectedError") from None
        self._steps.passes("after call")
        return answer


class Process:
    """One process that works on the database."""

    def __init__(self, account: Account, url: str, vault: Vault, clock: Callable[[], datetime]) -> None:
        self.steps = Steps()
        self.database = Brittle(url, self.steps)
        self.line = Line(account, self.steps)
        self.oauth = OAuth(self.line, OAUTH, app_id=account.app_id, app_secret=account.app_secret)
        self.tokens = Tokens(
            self.database, vault, clock, oa_id=account.oa_id, oauth=self.oauth, pause=lambda _: asyncio.sleep(0)
        )


class Access:
    """An account at the emulator, and the processes of one installation."""

    def __init__(self, bench: Bench) -> None:
        self.account = Account()
        self._bench = bench
        self._begun: list[Process] = []

    def now(self) -> datetime:
        """The emulator's time."""
        return datetime.fromtimestamp(self.account.clock(), UTC)

    def passes(self, **by: float) -> None:
        """Let time pass."""
        self.account.clock.moves(timedelta(**by).total_seconds())  # type: ignore[attr-defined]

    def process(self) -> Process:
        """One more process."""
        begun = Process(self.account, self._bench.database.url, self._bench.vault, self.now)
        self._begun.append(begun)
        return begun

    async def connected(self) -> Process:
        """A process after a consent."""
        process = self.process()
        await process.tokens.adopt(self.pair())
        return process

    def pair(self) -> Pair:
        """What the emulator's console hands out."""
        made = self.account.connects()
        return Pair(made.access, made.refresh, timedelta(hours=25))

    def takes(self, access: str) -> bool:
        """Does Zalo take this token now?"""
        try:
            self.account.oauth.check(access)
        except Refused:
            return False
        return True

    async def kept(self) -> Kept:
        """What is committed."""
        return await self.process().tokens.kept()

    async def used(self, process: Process) -> str:
        """A token that Zalo takes, got as calls get it; empty when there is none."""
        try:
            access = await process.tokens.current()
            return access if self.takes(access) else await process.tokens.renewed(access)
        except NotConnected:
            return ""

    async def close(self) -> None:
        """End every process."""
        for process in self._begun:
            await process.database.close()


@pytest.fixture
async def access(bench: Bench) -> AsyncIterator[Access]:
    """An account at the emulator that nobody is connected to yet."""
    made = Access(bench)
    yield made
    await made.close()
