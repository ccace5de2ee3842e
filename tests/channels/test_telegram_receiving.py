"""Receiving from Telegram by polling: nothing is acknowledged before it is stored, and nothing stops the loop."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from structlog.testing import capture_logs

from tests.emulators.telegram import Emulator
from tests.emulators.telegram.errors import OTHER_POLL, Declined
from tests.emulators.telegram.pictures import picture
from tests.emulators.telegram.rig import Inbox, receiving, telegram

MENU = {"vi": [("start", "Bắt đầu")], "en": [("start", "Start")]}


async def test_what_a_person_writes_is_stored_with_its_chat_and_event_id() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an, inbox = emulator.person("An"), Inbox()
        async with receiving(channel, inbox):
            update = an.says("/start")
            [event] = await inbox.holds(1)
    assert (event.event, event.native, event.group) == (str(update["update_id"]), str(an.id), None)
    assert event.payload["message"]["text"] == "/start"
    assert event.payload["message"]["message_id"] == update["message"]["message_id"]


async def test_the_account_is_the_bots_own_number() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        assert (channel.name, channel.account) == ("telegram", str(emulator.me["id"]))


async def test_photos_of_one_album_share_a_group() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an, inbox = emulator.person("An"), Inbox()
        async with receiving(channel, inbox):
            an.sends_album([picture(), picture(colour="red")], "Đèn cháy giữa trưa")
            an.sends_photo(picture(colour="blue"))
            first, second, alone = await inbox.holds(3)
    assert first.group
    assert first.group == second.group
    assert alone.group is None


async def test_the_offset_moves_only_after_the_store_returned() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an, inbox = emulator.person("An"), Inbox(failures=2)
        async with receiving(channel, inbox):
            update = an.says("xin chào")
            await inbox.holds(1)
            await emulator.until(lambda: emulator.queue.confirmed > update["update_id"])
    offsets = [form.number("offset") for form in emulator.called("getUpdates")]
    assert inbox.failed == 2
    assert offsets[:3] == [0, 0, 0]
    assert offsets[-1] == update["update_id"] + 1


async def test_what_could_not_be_stored_comes_again_and_in_order() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an, inbox = emulator.person("An"), Inbox(failures=3)
        an.says("một")
        an.says("hai")
        async with receiving(channel, inbox):
            events = await inbox.holds(2)
    assert [event.payload["message"]["text"] for event in events] == ["một", "hai"]
    assert inbox.failed == 3


async def test_a_repeated_update_keeps_its_event_id_so_that_the_inbox_can_drop_it() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an, inbox = emulator.person("An"), Inbox()
        emulator.queue.twice = 1
        async with receiving(channel, inbox):
            an.says("một lần")
            first, second = await inbox.holds(2)
    assert first == second


async def test_a_press_is_answered_as_soon_as_it_is_stored() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an, inbox = emulator.person("An"), Inbox()
        async with receiving(channel, inbox):
            await _press_a_button(emulator, an)
            await emulator.until(lambda: not emulator.presses)
    assert inbox.events[-1].payload["callback_query"]["data"] == "1:yes"


async def test_a_press_that_was_not_stored_is_not_answered() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an, inbox = emulator.person("An"), Inbox()
        async with receiving(channel, inbox):
            an.says("/start")
            await inbox.holds(1)
            inbox.failures = 10_000
            await _press_a_button(emulator, an)
            before = len(emulator.called("getUpdates"))
            await emulator.until(lambda: len(emulator.called("getUpdates")) > before + 2)
            assert not emulator.called("answerCallbackQuery")


async def test_a_press_too_old_to_answer_disturbs_nobody() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an, inbox = emulator.person("An"), Inbox()
        async with receiving(channel, inbox):
            await _press_a_button(emulator, an)
            emulator.presses.clear()
            await emulator.until(lambda: emulator.called("answerCallbackQuery"))
            an.says("vẫn nghe đây")
            events = await inbox.holds(3)
    assert events[-1].payload["message"]["text"] == "vẫn nghe đây"


async def test_blocking_and_unblocking_are_stored() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an, inbox = emulator.person("An"), Inbox()
        async with receiving(channel, inbox):
            an.says("/start")
            an.blocks()
            an.unblocks()
            _, left, back = await inbox.holds(3)
    statuses = [event.payload["my_chat_member"]["new_chat_member"]["status"] for event in (left, back)]
    assert statuses == ["kicked", "member"]
    assert left.native == str(an.id)


async def test_groups_and_shapes_without_a_chat_are_passed_over() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an, inbox = emulator.person("An"), Inbox()
        group = {
            "message_id": 1,
            "date": 1,
            "chat": {"id": -100, "type": "supergroup", "title": "Bản"},
            "text": "/start",
        }
        emulator.queue.put_raw({"message": group})
        emulator.queue.put_raw({"callback_query": {"id": "9", "data": "1:x"}})
        emulator.queue.put_raw({"something_new": {"of": "tomorrow"}})
        emulator.queue.put_raw({"message": "not an object"})
        async with receiving(channel, inbox):
            said = an.says("riêng")
            await inbox.holds(1)
            await emulator.until(lambda: emulator.queue.confirmed > said["update_id"])
    assert [event.native for event in inbox.events] == [str(an.id)]


@pytest.mark.parametrize("trouble", ["bad gateway", "lost answer", "too many", "internal"])
async def test_trouble_on_the_way_never_ends_the_polling(trouble: str) -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an, inbox = emulator.person("An"), Inbox()
        _make(emulator, trouble)
        an.says("xin chào")
        async with receiving(channel, inbox):
            [event] = await inbox.holds(1)
    assert event.payload["message"]["text"] == "xin chào"
    assert len(emulator.called("getUpdates")) + len(emulator.called("deleteWebhook")) > 2


async def test_another_process_with_our_token_is_named_in_the_log() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an, inbox = emulator.person("An"), Inbox()
        emulator.faults.next_refusal("getUpdates", Declined(409, OTHER_POLL))
        with capture_logs() as logs:
            async with receiving(channel, inbox):
                an.says("xin chào")
                await inbox.holds(1)
    assert "Another process uses this bot token" in str(logs)


async def test_a_second_poller_takes_over_and_ours_comes_back() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel, httpx.AsyncClient() as other:
        an, inbox = emulator.person("An"), Inbox()
        async with receiving(channel, inbox):
            await emulator.until(lambda: emulator.called("getUpdates"))
            answer = await other.get(f"{emulator.url}/bot{emulator.token}/getUpdates", params={"timeout": 1})
            an.says("xin chào")
            await inbox.holds(1)
    assert answer.status_code == 409
    assert answer.json()["description"] == OTHER_POLL


@pytest.mark.parametrize("when", ["at start", "later"])
async def test_a_refused_token_ends_this_channel_with_a_clear_log(when: str) -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        emulator.faults.revoked = when == "at start"
        with capture_logs() as said:
            async with receiving(channel, Inbox()) as task:
                if when == "later":
                    await emulator.until(lambda: emulator.called("getUpdates"))
                    emulator.faults.revoked = True
                    emulator.queue.put_raw({})
                async with asyncio.timeout(5):
                    await task
    assert "CHUNGTAY_TELEGRAM__TOKEN" in str(said)


async def test_a_webhook_left_behind_is_taken_down_and_what_waited_is_kept() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an, inbox = emulator.person("An"), Inbox()
        emulator.queue.hooked = True
        an.says("khi bot nghỉ")
        async with receiving(channel, inbox):
            [event] = await inbox.holds(1)
    assert event.payload["message"]["text"] == "khi bot nghỉ"


async def test_the_menu_is_set_in_every_language_even_if_telegram_first_fails() -> None:
    async with Emulator() as emulator, telegram(emulator, commands=MENU) as channel:
        emulator.faults.next_bad_gateway("setMyCommands", times=2)
        async with receiving(channel, Inbox()):
            await emulator.until(lambda: emulator.menu_button)
    assert emulator.menu_button == {"type": "commands"}
    assert emulator.menus == {
        "": [{"command": "start", "description": "Bắt đầu"}],
        "en": [{"command": "start", "description": "Start"}],
    }


async def _press_a_button(emulator: Emulator, person: Any) -> None:
    """A message with a button, sent past the channel, and a tap on it."""
    if not person.messages:
        person.says("/start")
    keyboard = '{"inline_keyboard": [[{"text": "Đúng", "callback_data": "1:yes"}]]}'
    async with httpx.AsyncClient() as api:
        form = {"chat_id": person.id, "text": "Đúng không ạ?", "reply_markup": keyboard}
        await api.post(f"{emulator.url}/bot{emulator.token}/sendMessage", data=form)
    person.taps("Đúng")


def _make(emulator: Emulator, trouble: str) -> None:
    for method in ("deleteWebhook", "getUpdates"):
        if trouble == "bad gateway":
            emulator.faults.next_bad_gateway(method)
        elif trouble == "lost answer":
            emulator.faults.next_lost_answer(method)
        else:
            refusal = Declined(429, "Too Many Requests: retry after 0", {"retry_after": 0})
            internal = Declined(500, "Internal Server Error: restart")
            emulator.faults.next_refusal(method, refusal if trouble == "too many" else internal)
            emulator.faults.next_refusal(method, internal)
