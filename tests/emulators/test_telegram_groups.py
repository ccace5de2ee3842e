"""Groups as Telegram has them, and our channel in one: it keeps nothing of it and says nothing there."""

from __future__ import annotations

import pytest

from bot.channels.channel import Outgoing, Permanent
from domain.screen import Screen
from tests.emulators.telegram import Emulator
from tests.emulators.telegram.api import Api
from tests.emulators.telegram.rig import Inbox, receiving, telegram


async def test_a_bot_that_is_taken_in_hears_of_it(api: Api) -> None:
    group = api.emulator.group("Tổ dân phố 5")
    assert (await api.call("sendMessage", chat_id=group.id, text="a"))["description"] == "Bad Request: chat not found"
    member, notice = group.takes_bot_in(api.person)
    assert (await api.call("getUpdates"))["result"] == [member, notice]
    assert member["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert member["my_chat_member"]["chat"] == {"id": group.id, "title": "Tổ dân phố 5", "type": "group"}
    assert (await api.call("sendMessage", chat_id=group.id, text="Chào bà con"))["result"]["chat"]["id"] == group.id


async def test_in_a_group_a_bot_hears_only_commands_and_answers_to_itself(api: Api) -> None:
    group = api.emulator.group("Tổ dân phố 5")
    group.takes_bot_in(api.person)
    ours = (await api.call("sendMessage", chat_id=group.id, text="Chào bà con"))["result"]["message_id"]
    heard = [update["update_id"] for update in (await api.call("getUpdates"))["result"]]
    assert group.says(api.person, "mai họp nhé") == {}
    command = group.says(api.person, "/start@chungtay_bot")
    answer = group.says(api.person, "chào bot", answers=ours)
    assert (await api.call("getUpdates", offset=heard[-1] + 1))["result"] == [command, answer]


async def test_who_put_the_bot_out_cannot_be_written_to(api: Api) -> None:
    group = api.emulator.group("Tổ dân phố 5")
    group.takes_bot_in(api.person)
    group.puts_bot_out(api.person)
    answer = await api.call("sendMessage", chat_id=group.id, text="a")
    assert answer == {
        "ok": False, "error_code": 403, "description": "Forbidden: bot was kicked from the group chat",
    }  # fmt: skip
    group.takes_bot_in(api.person)
    assert (await api.call("sendMessage", chat_id=group.id, text="a"))["ok"]


async def test_a_group_that_became_a_supergroup_says_where_it_went(api: Api) -> None:
    group = api.emulator.group("Tổ dân phố 5")
    group.takes_bot_in(api.person)
    after = group.becomes_super(api.person)
    updates = (await api.call("getUpdates"))["result"]
    assert updates[-2]["message"]["migrate_to_chat_id"] == after.id
    assert updates[-1]["message"]["migrate_from_chat_id"] == group.id
    assert updates[-1]["message"]["chat"]["type"] == "supergroup"
    assert await api.call("sendMessage", chat_id=group.id, text="a") == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": after.id},
    }
    assert (await api.call("sendMessage", chat_id=after.id, text="a"))["ok"]


async def test_our_channel_keeps_nothing_of_a_group_and_says_nothing_in_it() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an, inbox = emulator.person("An"), Inbox()
        group = emulator.group("Tổ dân phố 5")
        async with receiving(channel, inbox):
            group.takes_bot_in(an)
            group.says(an, "/start@chungtay_bot")
            after = group.becomes_super(an)
            after.says(an, "/lang_phi")
            after.puts_bot_out(an)
            said = an.says("/start")
            await inbox.holds(1)
            await emulator.until(lambda: emulator.queue.confirmed > said["update_id"])
    assert [event.native for event in inbox.events] == [str(an.id)]
    assert emulator.sent == 0


@pytest.mark.parametrize("left", ["becomes_super", "puts_bot_out"])
async def test_our_channel_gives_up_a_message_to_a_group_that_is_no_more(left: str) -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an, group = emulator.person("An"), emulator.group("Tổ dân phố 5")
        group.takes_bot_in(an)
        getattr(group, left)(an)
        with pytest.raises(Permanent):
            await channel.send(Outgoing(id=1, native=str(group.id), screen=Screen("a"), turn=1, language="vi"))
