"""An Official Account of ours beside the emulator's: in process, or over HTTP, with its webhook and an inbox."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import httpx
from starlette.applications import Starlette

from bot.channels.channel import Incoming, Outgoing, Store
from bot.channels.http import Unreached
from bot.channels.zalo.oa import ZaloOA
from bot.channels.zalo.oa.calls import Calls
from bot.channels.zalo.oa.tokens import NotConnected
from bot.channels.zalo.oa.webhook import PATH
from domain.screen import Screen
from tests.emulators.telegram.clock import Hands
from tests.emulators.telegram.rig import Inbox, Photos
from tests.emulators.zalo_oa.account import Account
from tests.emulators.zalo_oa.errors import Lost
from tests.emulators.zalo_oa.person import Person
from tests.emulators.zalo_oa.queue import Event

SIGNING = "khoá của ta, không của Zalo"


class Consent:
    """Access by the pair that the emulator gave last. `stale`: an access token that is shown instead, once."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.stale = ""
        self.renewals = 0

    async def current(self) -> str:
        """The token to use. Raises NotConnected."""
        if self.stale:
            return self.stale
        if self.account.oauth.current is None:
            raise NotConnected("never connected")
        return self.account.oauth.current.access

    async def renewed(self, stale: str) -> str:
        """The token to use instead. Raises NotConnected."""
        self.renewals += 1
        self.stale = ""
        return await self.current()


class InProcess(Calls):
    """Calls that reach the emulator without a socket."""

    def __init__(self, account: Account, access: Consent) -> None:
        super().__init__("http://127.0.0.1:1", access)
        self._account = account

    async def exchange(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes, seconds: float
    ) -> tuple[int, bytes]:
        """One request. Raises Unreached when its answer is lost."""
        try:
            return await self._account.call(method, path, headers, body)
        except Lost:
            raise Unreached("ServerDisconnectedError") from None

    async def read(self, url: str, most: int) -> tuple[int, bytes]:
        """A file of a person's."""
        status, data = await self._account.call("GET", httpx.URL(url).path, {})
        return status, data[: most + 1]


def now_of(account: Account) -> datetime:
    """The emulator's time, as our clock shows it."""
    return datetime.fromtimestamp(account.clock(), UTC)


def official(account: Account, photos: Photos | None = None, **settings: Any) -> ZaloOA:
    """Our side of the emulator's account, in process unless `calls` says otherwise."""
    if account.oauth.current is None and not settings.pop("unconnected", False):
        account.connects()
    access = settings.pop("access", Consent(account))
    given: dict[str, Any] = {
        "oa_id": account.oa_id,
        "app_id": account.app_id,
        "secrets": (account.webhook_secret, account.app_secret),
        "photo": (photos or Photos()).thumbnail,
        "clock": lambda: now_of(account),
        "signing": SIGNING,
        "calls": InProcess(account, access),
    }
    return ZaloOA(access=access, **(given | settings))


def known(account: Account, name: str = "Lò Thị Ánh") -> Person:
    """Somebody who has written to the account."""
    person = account.person(name)
    person.says("xin chào")
    return person


def to(person: Person, screen: Screen, **more: Any) -> Outgoing:
    """The screen on its way to a person."""
    given: dict[str, Any] = {"id": 1, "native": person.id, "screen": screen, "turn": 7}
    return Outgoing(**(given | more))


def kept(channel: ZaloOA, event: Event) -> Incoming:
    """The event as it is kept."""
    found = channel.read(event.data)
    assert found
    return found


@asynccontextmanager
async def receiving(channel: ZaloOA, inbox: Store) -> AsyncIterator[httpx.AsyncClient]:
    """The channel behind its webhook, receiving, and a client that can call it."""
    web = httpx.ASGITransport(Starlette(routes=list(channel.routes())))
    async with asyncio.TaskGroup() as group, httpx.AsyncClient(transport=web, base_url="http://bot") as client:
        task = group.create_task(channel.receive(inbox))
        await asyncio.sleep(0)
        yield client
        task.cancel()


@asynccontextmanager
async def hooked(inbox: Inbox | None = None) -> AsyncIterator[tuple[Account, httpx.AsyncClient, Inbox]]:
    """An account, a client that calls the webhook of ours, and what it kept."""
    account, kept_in = Account(), inbox or Inbox()
    async with receiving(official(account), kept_in) as client:
        yield account, client, kept_in


async def brought(client: httpx.AsyncClient, account: Account, event: Event) -> int:
    """The event is brought as Zalo brings it; the status of the answer."""
    return (await client.post(PATH, content=event.body, headers=account.signed(event))).status_code


def later(account: Account, hours: float) -> None:
    """Let time pass, with a fresh pair of tokens."""
    assert isinstance(account.clock, Hands)
    account.clock.at += hours * 3_600.0
    account.connects()
