"""The rigs of all channels."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from bot.channels.channel import Channel, Incoming, Permanent, QuotaSpent, Retryable, WindowClosed
from bot.channels.telegram.webhook import PATH as TELEGRAM_PATH
from bot.channels.zalo.bot.webhook import PATH as BOT_PATH
from bot.channels.zalo.oa.calls import Calls
from bot.channels.zalo.oa.webhook import PATH as OA_PATH
from tests.channels import web_stub, zalo_bot_rig, zalo_oa_stub
from tests.channels.contract.rig import SECRET, Rig, Rigging, Trouble
from tests.emulators import telegram as telegram_emulator
from tests.emulators.telegram import rig as telegram_rig
from tests.emulators.telegram.rig import Inbox, served
from tests.emulators.zalo_bot import server as zalo_bot_server
from tests.emulators.zalo_oa import server as zalo_oa_server

PUBLIC = zalo_bot_rig.PUBLIC
WEEK = 7 * 86_400.0


class Delivers(Protocol):
    """An emulator that brings events by webhook."""

    async def deliver(self, attempts: int = 1) -> list[int]:
        """See the emulators."""


class Speaks(Protocol):
    """Somebody with that messenger."""

    def says(self, text: str) -> object:
        """Write a text."""

    @property
    def messages(self) -> Sequence[Any]:
        """The bot's messages."""


@dataclass
class Hooked:
    """A messenger that calls our webhook. `twice`: the next event is brought twice. `grouped`: something is said in a
    group."""

    channel: Channel
    inbox: Inbox
    native: str
    secrets: Sequence[str]
    emulator: Delivers
    lan: Speaks
    twice: Callable[[], object]
    grouped: Callable[[str], object]
    troubles: Mapping[str, Trouble]
    remote: bool = True

    async def says(self, text: str) -> None:
        self.lan.says(text)

    async def brings(self) -> Sequence[int]:
        return await self.emulator.deliver()

    async def brings_twice(self, text: str) -> None:
        self.twice()
        await self.says(text)
        await self.brings()

    async def in_a_group(self, text: str) -> bool:
        self.grouped(text)
        assert set(await self.brings()) == {200}
        return True

    async def seen(self) -> Sequence[str]:
        return [message.text for message in self.lan.messages]


@dataclass
class Paged:
    """The web chat; the messenger is the page in a browser, which sends again what was not taken."""

    channel: Channel
    inbox: Inbox
    native: str
    secrets: Sequence[str]
    browser: web_stub.Browser
    waiting: list[dict[str, Any]] = field(default_factory=list)
    remote: bool = False

    @property
    def troubles(self) -> Mapping[str, Trouble]:
        return {"no such chat": (self._forgotten, Permanent)}

    def _forgotten(self) -> None:
        self.native = "nobody"

    async def says(self, text: str) -> None:
        await self.browser.visit()
        self.waiting.append({"event": self.browser.hidden("event"), "text": text})

    async def brings(self) -> Sequence[int]:
        met: list[int] = []
        while self.waiting and (not met or met[-1] == 200):
            met.append((await self.browser.post(json=True, **self.waiting[0])).status_code)
            del self.waiting[: met[-1] == 200]
        return met

    async def brings_twice(self, text: str) -> None:
        await self.says(text)
        self.waiting *= 2
        await self.brings()

    async def in_a_group(self, text: str) -> bool:
        return False

    async def seen(self) -> Sequence[str]:
        await self.browser.visit()
        return self.browser.said


def hooked_at(path: str) -> dict[str, Any]:
    """The settings of a channel with a webhook."""
    return {"mode": "webhook", "webhook_url": f"{PUBLIC}{path}", "webhook_secret": SECRET}


@asynccontextmanager
async def on_telegram(folder: Path) -> AsyncIterator[Rig]:
    """Telegram over HTTP, both ways."""
    inbox, hook = Inbox(), hooked_at(TELEGRAM_PATH)
    async with (
        telegram_emulator.Emulator() as emulator,
        telegram_rig.telegram(emulator, **hook) as channel,
        served(channel.routes()) as url,
        telegram_rig.receiving(channel, inbox),
    ):
        await emulator.until(lambda: emulator.webhook["url"])
        emulator.webhook["url"] = url + TELEGRAM_PATH
        lan, group, faults = emulator.person("Lan"), emulator.group("Thôn"), emulator.faults
        lan.chat.known = True
        yield Hooked(
            channel,
            inbox,
            str(lan.id),
            [emulator.token, SECRET],
            emulator,
            lan,
            twice=lambda: setattr(emulator.queue, "twice", 1),
            grouped=lambda text: (group.takes_bot_in(lan), group.says(lan, f"/start {text}")),
            troubles={
                "a proxy's page": (lambda: faults.next_bad_gateway("sendMessage"), Retryable),
                "too many": (lambda: faults.next_too_many("sendMessage", 3), Retryable),
                "no answer": (lambda: faults.next_lost_answer("sendMessage"), Retryable),
                "left": (lan.blocks, Permanent),
            },
        )


@asynccontextmanager
async def on_zalo_bot(folder: Path) -> AsyncIterator[Rig]:
    """The Bot Platform over HTTP, both ways."""
    inbox, hook = Inbox(), hooked_at(BOT_PATH)
    async with (
        zalo_bot_server.Emulator() as emulator,
        zalo_bot_rig.connected(emulator, **hook) as channel,
        served(channel.routes()) as url,
    ):
        emulator.hosts[PUBLIC] = url
        emulator.webhook.doubles = 0.0
        async with zalo_bot_rig.receiving(channel, inbox):
            await emulator.until(lambda: emulator.webhook.url)
            lan, group, faults = emulator.person("Lan"), emulator.group("Thôn"), emulator.faults
            lan.chat.known = True
            yield Hooked(
                channel,
                inbox,
                lan.id,
                [emulator.token, SECRET, zalo_bot_rig.SIGNING],
                emulator,
                lan,
                twice=lambda: setattr(emulator.webhook, "doubles", 1.0),
                grouped=lambda text: group.says(lan, text),
                troubles={
                    "a proxy's page": (lambda: faults.next_bad_gateway("sendMessage"), Retryable),
                    "its own error": (lambda: faults.next_transient("sendMessage"), Retryable),
                    "no answer": (lambda: faults.next_lost_answer("sendMessage"), Retryable),
                    "plan spent": (lambda: faults.next_quota_exceeded("sendMessage"), QuotaSpent),
                    "left": (lan.leaves, Permanent),
                },
            )


@asynccontextmanager
async def on_zalo_oa(folder: Path) -> AsyncIterator[Rig]:
    """The Official Account over HTTP, both ways."""
    inbox = Inbox()
    async with zalo_oa_server.Emulator() as emulator:
        access = zalo_oa_stub.Consent(emulator)
        channel = zalo_oa_stub.official(emulator, access=access, calls=Calls(emulator.url, access))
        async with served(channel.routes()) as url, zalo_oa_stub.receiving(channel, inbox):
            emulator.console.webhook = url + OA_PATH
            lan, faults = zalo_oa_stub.known(emulator, "Lan"), emulator.faults
            emulator.queue.take()
            emulator.echoes = False
            yield Hooked(
                channel,
                inbox,
                lan.id,
                [emulator.app_secret, emulator.webhook_secret, await access.current(), zalo_oa_stub.SIGNING],
                emulator,
                lan,
                twice=lambda: setattr(emulator.queue, "twice", 1),
                grouped=lambda text: lan.does("user_send_group_text", message={"text": text, "msg_id": "g1"}),
                troubles={
                    "a proxy's page": (lambda: faults.next_bad_gateway("message/cs"), Retryable),
                    "too many": (lambda: faults.next_refusal("message/cs", -32), Retryable),
                    "no answer": (lambda: faults.next_lost_answer("message/cs"), Retryable),
                    "plan spent": (lambda: faults.next_refusal("message/cs", -211), QuotaSpent),
                    "left": (lambda: faults.next_refusal("message/cs", -213), Permanent),
                    "too late": (lambda: lan.window.ages(WEEK + 1), WindowClosed),
                },
            )
        await channel.close()


class Greeted(Inbox):
    """An inbox that passes over one event: the chat may bring its first again, as it does after a crash."""

    greeting = ""

    async def __call__(self, events: Sequence[Incoming]) -> None:
        await super().__call__([event for event in events if event.event != self.greeting])


@asynccontextmanager
async def on_the_web(folder: Path) -> AsyncIterator[Rig]:
    """The web chat and a browser."""
    inbox = Greeted()
    async with web_stub.world(folder) as here, web_stub.receiving(here.chat, inbox), web_stub.browser(here) as browser:
        await browser.post(json=True, text="xin chào")
        first, *_ = inbox.events
        inbox.greeting = first.event
        inbox.events.clear()
        yield Paged(here.chat, inbox, first.native, [web_stub.SECRET], browser)


RIGS: dict[str, Rigging] = {
    "web": on_the_web,
    "telegram": on_telegram,
    "zalo_oa": on_zalo_oa,
    "zalo_bot": on_zalo_bot,
}
