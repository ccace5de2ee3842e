"""Receiving from the Bot Platform by polling: an event that Zalo has forgotten is not lost by us."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.channels.zalo.bot import ZaloBot
from tests.channels.zalo_bot_rig import HASTE, NOW, Direct, channel_at, connected, receiving
from tests.emulators.telegram.pictures import picture
from tests.emulators.telegram.rig import Inbox, Photos
from tests.emulators.zalo_bot.account import Account
from tests.emulators.zalo_bot.server import Emulator


async def test_what_a_person_writes_is_stored_in_order_over_http() -> None:
    async with Emulator() as emulator, connected(emulator) as channel:
        an, inbox = emulator.person("An"), Inbox()
        async with receiving(channel, inbox):
            an.says("một")
            an.says("hai")
            events = await inbox.holds(2)
    assert [event.payload["text"] for event in events] == ["một", "hai"]
    assert {event.native for event in events} == {an.id}
    assert (channel.name, channel.account) == ("zalo_bot", emulator.me["id"])


async def test_an_event_that_could_not_be_stored_is_not_lost_although_zalo_has_forgotten_it() -> None:
    account, inbox = Account(), Inbox(failures=3)
    async with receiving(channel_at(account), inbox):
        an = account.person("An")
        an.says("một")
        an.says("hai")
        await inbox.holds(2)
    assert [event.payload["text"] for event in inbox.events] == ["một", "hai"]
    assert inbox.failed == 3


async def test_the_next_poll_waits_until_the_event_is_kept() -> None:
    account = Account()
    kept = asyncio.Event()
    polls: list[int] = []

    async def store(events: object) -> None:
        polls.append(account.counts["getUpdates"])
        await kept.wait()

    async with asyncio.TaskGroup() as group:
        channel = channel_at(account)
        task = group.create_task(channel.receive(store))
        account.person("An").says("một")
        await account.until(lambda: polls)
        for _ in range(5):
            await asyncio.sleep(0)
        assert (polls, account.counts["getUpdates"]) == ([1], 1)
        kept.set()
        await account.until(lambda: account.counts["getUpdates"] == 2)
        task.cancel()


async def test_nothing_new_is_no_failure() -> None:
    account, inbox = Account(), Inbox()
    account.faults.next_empty_answer("getUpdates")
    with capture_logs() as logs:
        async with receiving(channel_at(account), inbox):
            an = account.person("An")
            for _ in range(3):
                account.faults.next_refusal("getUpdates", 408, "Request timeout")
            an.says("lost with the empty answer")
            await account.until(lambda: account.counts["getUpdates"] >= 5)
            an.says("đây")
            await inbox.holds(1)
    assert logs == []


async def test_every_failure_is_outlived() -> None:
    account, inbox = Account(), Inbox()
    account.faults.next_bad_gateway("getUpdates", 2)
    account.faults.next_transient("getUpdates", 2)
    account.faults.next_refusal("getUpdates", 429, "Quota exceeded")
    account.faults.next_refusal("getUpdates", 404, "Not found")
    async with receiving(channel_at(account), inbox):
        account.person("An").says("đây")
        assert len(await inbox.holds(1)) == 1


async def test_a_webhook_that_is_set_is_taken_down_once() -> None:
    account, inbox = Account(), Inbox()
    await account.call("setWebhook", {"url": "https://other.example/x", "secret_token": "long-enough"})
    with capture_logs() as logs:
        async with receiving(channel_at(account), inbox):
            account.person("An").says("một")
            await inbox.holds(1)
            await account.call("setWebhook", {"url": "https://other.example/x", "secret_token": "long-enough"})
            await account.until(lambda: account.counts["getUpdates"] >= 5)
    assert account.counts["deleteWebhook"] == 1
    assert account.webhook.url == "https://other.example/x"
    assert "of its own" in logs[-1]["hint"]


async def test_a_webhook_that_cannot_be_taken_down_is_told_and_waited_for() -> None:
    account, inbox = Account(), Inbox()
    account.faults.next_refusal("getUpdates", 400)
    account.faults.next_bad_gateway("deleteWebhook")
    with capture_logs() as logs:
        async with receiving(channel_at(account), inbox):
            account.person("An").says("một")
            await inbox.holds(1)
    assert [log["event"] for log in logs] == ["zalo_bot_poll_refused", "zalo_bot_webhook_stays"]


async def test_a_refused_token_ends_the_channel_and_is_said_once() -> None:
    account = Account()
    account.faults.revoked = True
    with capture_logs() as logs:
        await channel_at(account).receive(Inbox())
    assert [log["event"] for log in logs] == ["zalo_bot_token_refused"]


class Lists(Direct):
    """Polls answered with lists, as older bots had it [C]."""

    async def call(self, method: str, fields: dict[str, Any], *, seconds: float = 30) -> Any:
        return [await super().call(method, fields, seconds=seconds)]


async def test_a_list_of_events_is_taken_as_well() -> None:
    account, inbox = Account(), Inbox()
    account.person("An").says("một")
    async with receiving(channel_at(account, calls=Lists(account)), inbox):
        assert [event.payload["text"] for event in await inbox.holds(1)] == ["một"]


async def test_several_events_at_once_and_odd_ones_do_no_harm() -> None:
    account, inbox = Account(), Inbox()
    an = account.person("An")
    channel = channel_at(account)
    async with receiving(channel, inbox):
        await account.until(lambda: account.counts["getUpdates"])
        await channel.keep([an.says("một"), 5, {}, None, an.says("hai")])
    assert [event.payload["text"] for event in inbox.events[:2]] == ["một", "hai"]


async def test_a_photo_and_a_voice_note_are_fetched_over_http_until_they_expire() -> None:
    async with Emulator() as emulator, connected(emulator) as channel:
        an, inbox, photo = emulator.person("An"), Inbox(), picture()
        async with receiving(channel, inbox):
            an.sends_photo(photo, "Đèn")
            an.sends_voice(b"\xff\xf1spoken")
            events = await inbox.holds(2)
        files = [file for event in events for file in channel.files(event.payload)]
        assert [file.kind for file in files] == ["photo", "voice"]
        assert [await channel.fetch(file) for file in files] == [photo, b"\xff\xf1spoken"]


async def test_before_it_receives_nothing_is_kept() -> None:
    account = Account()
    with pytest.raises(RuntimeError, match="not receiving"):
        await channel_at(account).keep([account.person("An").says("một")])


@pytest.mark.parametrize("missing", [{"webhook_url": ""}, {"webhook_secret": "short"}, {"webhook_secret": "x" * 257}])
def test_a_webhook_without_url_or_a_fitting_secret_is_refused_at_once(missing: dict[str, str]) -> None:
    given = {"webhook_url": "https://chungtay.example", "webhook_secret": "long-enough"} | missing
    with pytest.raises(ValueError, match="secret"):
        ZaloBot("1:a", photo=Photos().thumbnail, clock=lambda: NOW, secret="s", mode="webhook", **given)  # type: ignore[arg-type]


def test_as_a_product_it_holds_a_poll_for_half_a_minute() -> None:
    assert type(HASTE)().poll == 30
