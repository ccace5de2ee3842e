"""Receiving from Zalo over HTTP: repetitions, disorder, storage that fails, and the probe of the console."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.channels.zalo.oa.webhook import PATH
from tests.channels.zalo_oa_stub import official
from tests.emulators.telegram.rig import Inbox, served
from tests.emulators.zalo_oa.server import Emulator


@asynccontextmanager
async def connected(inbox: Inbox) -> AsyncIterator[Emulator]:
    """The emulator, which knows where the webhook of our channel is."""
    async with Emulator() as emulator:
        channel = official(emulator)
        async with served(channel.routes()) as url, asyncio.TaskGroup() as group:
            emulator.console.webhook = url + PATH
            task = group.create_task(channel.receive(inbox))
            yield emulator
            task.cancel()


async def test_the_console_finds_the_webhook() -> None:
    inbox = Inbox()
    async with connected(inbox) as emulator:
        assert await emulator.probe() == 200
    assert inbox.events == []


async def test_events_come_in_any_order_and_twice_and_have_their_ids() -> None:
    inbox = Inbox()
    async with connected(inbox) as emulator:
        emulator.queue.twice, emulator.queue.shuffled = 2, True
        an = emulator.person("An")
        said = [an.says(text).data["message"] for text in ("một", "hai", "ba")]
        an.sees()
        assert set(await emulator.deliver()) == {200}
    assert len(inbox.events) == 5
    assert {(one.event, one.payload["message"]["text"]) for one in inbox.events} == {
        (f"{an.id}:{message['msg_id']}", message["text"]) for message in said
    }


async def test_what_could_not_be_stored_comes_again_until_it_is() -> None:
    inbox = Inbox(failures=2)
    async with connected(inbox) as emulator:
        emulator.person("An").says("chào")
        assert await emulator.deliver(attempts=3) == [503, 503, 200]
    assert len(inbox.events) == 1
