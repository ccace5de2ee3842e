"""Updates wait, come in order, and leave only when confirmed, as Telegram's long polling does it."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.emulators.telegram.api import Api
from tests.emulators.telegram.errors import HOOKED, OTHER_POLL


async def test_updates_stay_until_a_later_offset_confirms_them(api: Api) -> None:
    first, second = api.person.says("một")["update_id"], api.person.says("hai")["update_id"]

    async def polled(**params: Any) -> list[int]:
        return [update["update_id"] for update in (await api.call("getUpdates", **params))["result"]]

    assert await polled() == [first, second]
    assert await polled(limit=1) == [first]
    assert await polled(offset=second) == [second]
    assert await polled() == [second]
    assert await polled(offset=second + 1) == []


async def test_a_negative_offset_keeps_only_the_last(api: Api) -> None:
    api.person.says("một")
    last = api.person.says("hai")
    assert (await api.call("getUpdates", offset=-1))["result"] == [last]
    assert (await api.call("getUpdates"))["result"] == [last]


async def test_only_the_kinds_asked_for_come(api: Api) -> None:
    await api.call("getUpdates", allowed_updates=["message"])
    api.person.blocks()
    api.person.unblocks()
    said = api.person.says("xin chào")
    assert (await api.call("getUpdates"))["result"] == [said]


async def test_a_long_poll_ends_when_something_comes(api: Api) -> None:
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(api.call("getUpdates", timeout=50))
        await api.emulator.until(lambda: api.emulator.called("getUpdates"))
        said = api.person.says("xin chào")
    assert poll.result()["result"] == [said]


async def test_a_second_poll_ends_the_first(api: Api) -> None:
    async with asyncio.TaskGroup() as group:
        first = group.create_task(api.call("getUpdates", timeout=50))
        await api.emulator.until(lambda: len(api.emulator.called("getUpdates")) == 1)
        second = group.create_task(api.call("getUpdates", timeout=50))
        await api.emulator.until(lambda: len(api.emulator.called("getUpdates")) == 2)
        said = api.person.says("xin chào")
    assert (first.result()["error_code"], first.result()["description"]) == (409, OTHER_POLL)
    assert second.result()["result"] == [said]


async def test_polling_and_a_webhook_exclude_each_other(api: Api) -> None:
    await api.call("setWebhook", url="https://chungtay.example/hook", secret_token="s")
    api.person.says("xin chào")
    assert (await api.call("getUpdates"))["description"] == HOOKED
    assert (await api.call("getWebhookInfo"))["result"]["pending_update_count"] == 1
    await api.call("deleteWebhook")
    assert len((await api.call("getUpdates"))["result"]) == 1
