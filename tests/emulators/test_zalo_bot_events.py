"""What people do becomes events as they were recorded; a poll takes them one by one."""

from __future__ import annotations

import asyncio
import json
import re
from typing import Any

import httpx
import pytest

from tests.emulators.telegram.pictures import picture
from tests.emulators.zalo_bot import Account, Emulator
from tests.emulators.zalo_bot.queue import HOOKED

ID = re.compile(r"[0-9a-f]{20}")


async def polled(account: Account, seconds: object = 0) -> dict[str, Any]:
    """The answer of one poll."""
    status, body = await account.call("getUpdates", {"timeout": seconds})
    answer: dict[str, Any] = json.loads(body)
    assert status in (200, answer.get("error_code"))
    return answer


async def test_a_text_is_as_documented() -> None:
    account = Account()
    an = account.person("Ted")
    an.says("Xin chào")
    event = (await polled(account))["result"]
    message = event["message"]
    assert event["event_name"] == "message.text.received"
    assert message["from"] == {"id": an.id, "display_name": "Ted", "is_bot": False}
    assert message["chat"] == {"id": an.id, "chat_type": "PRIVATE"}
    assert (message["text"], message["date"]) == ("Xin chào", 1_780_000_000_000)
    assert ID.fullmatch(message["message_id"])
    assert ID.fullmatch(an.id)


@pytest.mark.parametrize(
    ("photo_as", "names"), [("photo_url", {"photo_url"}), ("photo", {"photo"}), ("both", {"photo", "photo_url"})]
)
async def test_a_photo_comes_by_its_address_under_either_name(photo_as: str, names: set[str]) -> None:
    account = Account()
    account.photo_as = photo_as
    data = picture()
    message = account.person("An").sends_photo(data, "Rác")["message"]
    assert message.keys() & {"photo", "photo_url"} == names
    assert (message["message_type"], message["caption"]) == ("CHAT_PHOTO", "Rác")
    url = message[names.pop()]
    assert url.startswith("https://photo-stal-1.zdn.vn/")
    assert account.media.at(url) == (200, data, "image/jpeg")
    account.media.expire()
    assert account.media.at(url)[0] == 404


async def test_photos_sent_together_have_nothing_in_common() -> None:
    account = Account()
    events = account.person("An").sends_album([picture(), picture(), picture()], "Rác")
    captions = [event["message"].get("caption") for event in events]
    assert captions == ["Rác", None, None]
    assert len({event["message"]["message_id"] for event in events}) == 3
    assert not any("media_group_id" in event["message"] for event in events)


async def test_other_things_come_in_their_shape() -> None:
    account = Account()
    an = account.person("An")
    voice, sticker, other = an.sends_voice(), an.sends_sticker(), an.sends_unsupported()
    assert voice["message"]["voice_url"].endswith(".aac")
    assert sticker["message"].keys() >= {"sticker", "url"}
    assert other["event_name"] == "message.unsupported.received"
    assert other["message"].keys() == {"from", "chat", "message_id", "date"}


async def test_what_a_protected_person_sends_arrives_without_content() -> None:
    account = Account()
    an = account.person("An", protected=True)
    for event in (an.says("cứu"), an.sends_photo(picture())):
        assert event["event_name"] == "message.unsupported.received"
        assert event["message"].keys() == {"from", "chat", "message_id", "date"}


async def test_a_group_is_heard_only_where_it_mentions_the_bot() -> None:
    account = Account()
    an, group = account.person("An"), account.group("Tổ 5")
    group.says(an, "mai họp nhé", mention=False)
    assert account.waiting == 0
    assert b"chat not found" in (await account.call("sendMessage", {"chat_id": group.id, "text": "a"}))[1]
    said = group.says(an, "bác ơi")["message"]
    group.sends_photo(an, picture())
    assert account.waiting == 2
    assert said["chat"] == {"id": group.id, "chat_type": "GROUP"}
    assert (said["from"]["id"], said["text"]) == (an.id, "@Bot Chung Tay bác ơi")
    await account.call("sendMessage", {"chat_id": group.id, "text": "Mời bác nhắn riêng"})
    assert [seen.text for seen in group.messages] == ["Mời bác nhắn riêng"]
    assert an.messages == []


async def test_a_poll_takes_one_event_and_an_empty_one_ends_with_408() -> None:
    account = Account()
    an = account.person("An")
    an.says("một")
    an.says("hai")
    assert [(await polled(account))["result"]["message"]["text"] for _ in range(2)] == ["một", "hai"]
    assert (await polled(account, "0"))["error_code"] == 408
    account.faults.next_empty_answer("getUpdates")
    assert await polled(account) == {"ok": True}


async def test_a_poll_ends_when_something_comes() -> None:
    account = Account()
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(polled(account, 30))
        await account.until(lambda: account.queue.polls)
        account.person("An").says("xin chào")
    assert poll.result()["result"]["message"]["text"] == "xin chào"


async def test_of_two_polls_one_gets_the_event() -> None:
    account = Account()
    async with asyncio.TaskGroup() as group:
        polls = [group.create_task(polled(account, 1)) for _ in range(2)]
        await account.until(lambda: account.queue.polls == 2)
        account.person("An").says("một")
        await account.until(lambda: account.queue.polls == 1)
        account.people[0].says("hai")
    assert sorted(poll.result()["result"]["message"]["text"] for poll in polls) == ["hai", "một"]


async def test_what_comes_while_nobody_polls_can_be_lost() -> None:
    account = Account()
    account.queue.keeps = False
    account.person("An").says("một")
    assert (await polled(account))["error_code"] == 408


async def test_no_poll_beside_a_webhook() -> None:
    account = Account()
    await account.call("setWebhook", {"url": "https://chungtay.example/z", "secret_token": "12345678"})
    assert (await polled(account))["description"] == HOOKED
    await account.call("deleteWebhook", {})
    account.person("An").says("một")
    assert (await polled(account))["ok"]


async def test_an_event_is_lost_with_the_connection_that_took_it() -> None:
    async with Emulator() as emulator, httpx.AsyncClient(base_url=emulator.url) as http:
        emulator.person("An").says("một")
        emulator.faults.next_lost_answer("getUpdates")
        with pytest.raises(httpx.RemoteProtocolError):
            await http.post(f"/bot{emulator.token}/getUpdates", json={"timeout": 0})
        emulator.people[0].says("hai")
        emulator.faults.next_slow_answer("getUpdates", 30)
        with pytest.raises(httpx.ReadTimeout):
            await http.post(f"/bot{emulator.token}/getUpdates", json={"timeout": 0}, timeout=0.05)
        assert emulator.waiting == 0


async def test_media_is_there_for_everybody_until_it_expires() -> None:
    async with Emulator() as emulator, httpx.AsyncClient() as http:
        url = emulator.person("An").sends_photo(data := picture())["message"]["photo_url"]
        assert (await http.get(url)).content == data
        emulator.media.expire()
        assert (await http.get(url)).status_code == 404
        assert len(emulator.media.fetched) == 2
