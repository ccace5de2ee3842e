"""The channel of the Bot Platform beside its emulator: over HTTP, or by calls in process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from bot.channels.channel import Outgoing
from bot.channels.zalo.bot import ZaloBot
from bot.channels.zalo.bot.calls import CALL_TIMEOUT, Calls, result
from bot.channels.zalo.bot.patience import Patience
from domain.screen import Screen
from tests.emulators.telegram.rig import Inbox, Photos
from tests.emulators.zalo_bot.account import Account
from tests.emulators.zalo_bot.person import Person
from tests.emulators.zalo_bot.server import Emulator

HASTE = Patience(poll=1, first=0.01, cap=0.02, refused=0.02)
"""As the product waits, but for a test."""

SIGNING = "a secret that signs links to photos"
HOOK = "a-secret-of-the-webhook"
PUBLIC = "https://chungtay.example"
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


class Direct(Calls):
    """Calls that reach the emulator's account without a network."""

    def __init__(self, account: Account) -> None:
        super().__init__(account.token)
        self._at = account

    async def call(self, method: str, fields: dict[str, Any], *, seconds: float = CALL_TIMEOUT) -> Any:
        """See Calls."""
        return result(*await self._at.call(method, fields))

    async def get(self, url: str, most: int) -> tuple[int, bytes]:
        """See Calls."""
        status, data, _ = self._at.media.at(url)
        return status, data


def channel_at(account: Account, photos: Photos | None = None, **settings: Any) -> ZaloBot:
    """The channel, calling the account in process."""
    given = {"calls": Direct(account), "patience": HASTE, "secret": SIGNING, "clock": lambda: NOW, **settings}
    return ZaloBot(account.token, photo=(photos or Photos()).thumbnail, **given)


@asynccontextmanager
async def connected(emulator: Emulator, photos: Photos | None = None, **settings: Any) -> AsyncIterator[ZaloBot]:
    """The channel, calling the emulator over HTTP. At the end nothing that Zalo does not know may have been sent."""
    given = {
        "token": emulator.token,
        "api_base": emulator.url,
        "patience": HASTE,
        "secret": SIGNING,
        "clock": lambda: NOW,
        "media_hosts": ["127.0.0.1"],
        **settings,
    }
    channel = ZaloBot(photo=(photos or Photos()).thumbnail, **given)
    try:
        yield channel
    finally:
        await channel.close()
    assert emulator.strange_fields == []


@asynccontextmanager
async def receiving(channel: ZaloBot, inbox: Inbox) -> AsyncIterator[asyncio.Task[None]]:
    """The channel receiving; cancelled at the end."""
    async with asyncio.TaskGroup() as group:
        task = group.create_task(channel.receive(inbox))
        yield task
        task.cancel()


def to(person: Person, screen: Screen, number: int = 1, **told: Any) -> Outgoing:
    """The screen on its way to somebody who has written to the bot."""
    person.chat.known = True
    return Outgoing(id=number, native=person.id, screen=screen, turn=7, **told)
