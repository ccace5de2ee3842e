"""The emulator says 429 by the limits that Telegram publishes, on a clock that nobody waits for."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.channels.channel import Retryable
from domain.screen import Screen
from tests.channels.test_telegram_sending import to
from tests.emulators.telegram import Emulator
from tests.emulators.telegram.api import Api, Params
from tests.emulators.telegram.clock import Hands
from tests.emulators.telegram.pictures import picture
from tests.emulators.telegram.rig import telegram


@pytest.fixture
async def emulator() -> AsyncIterator[Emulator]:
    """A Bot API that counts."""
    async with Emulator() as emulator:
        emulator.limits.on = True
        yield emulator


def hands(emulator: Emulator) -> Hands:
    """The clock of the emulator."""
    assert isinstance(emulator.clock, Hands)
    return emulator.clock


async def known(emulator: Emulator) -> Api:
    """A chat that the bot may write to."""
    person = emulator.person("An")
    person.says("/start")
    return Api(emulator, person)


def refused(seconds: int) -> Params:
    """The whole answer, to the byte."""
    return {
        "ok": False, "error_code": 429, "description": f"Too Many Requests: retry after {seconds}",
        "parameters": {"retry_after": seconds},
    }  # fmt: skip


async def test_one_chat_takes_a_short_burst_and_then_one_message_a_second(emulator: Emulator) -> None:
    api = await known(emulator)
    for _ in range(5):
        assert (await api.call("sendMessage", text="a"))["ok"]
    assert await api.call("sendMessage", text="a") == refused(5)
    hands(emulator).moves(4)
    assert await api.call("sendMessage", text="a") == refused(1)
    for _ in range(60):
        hands(emulator).moves(1)
        assert (await api.call("sendMessage", text="a"))["ok"]
    await api.close()


async def test_a_refused_message_is_not_shown_and_not_counted(emulator: Emulator) -> None:
    api = await known(emulator)
    for _ in range(9):
        await api.call("sendMessage", text="a")
    assert len(api.person.messages) == 5
    hands(emulator).moves(5)
    assert (await api.call("sendMessage", text="a"))["ok"]
    await api.close()


async def test_an_album_counts_every_photo(emulator: Emulator) -> None:
    api = await known(emulator)
    media = [{"type": "photo", "media": f"attach://p{n}"} for n in range(4)]
    assert (await api.call("sendMediaGroup", media=media, files={f"p{n}": picture() for n in range(4)}))["ok"]
    assert (await api.call("sendMessage", text="a"))["ok"]
    assert await api.call("sendMessage", text="a") == refused(5)
    await api.close()


async def test_an_album_above_the_burst_goes_out_alone(emulator: Emulator) -> None:
    api = await known(emulator)
    media = [{"type": "photo", "media": f"attach://p{n}"} for n in range(10)]
    files = {f"p{n}": picture() for n in range(10)}
    assert (await api.call("sendMediaGroup", media=media, files=files))["ok"]
    hands(emulator).moves(5)
    assert (await api.call("sendMessage", text="a"))["ok"]
    await api.close()


async def test_all_chats_together_take_thirty_a_second(emulator: Emulator) -> None:
    api = await known(emulator)
    others = [emulator.person(f"Dân {number}") for number in range(30)]
    for other in others:
        other.says("/start")
        assert (await api.call("sendMessage", chat_id=other.id, text="a"))["ok"]
    assert await api.call("sendMessage", text="a") == refused(1)
    hands(emulator).moves(1)
    assert (await api.call("sendMessage", text="a"))["ok"]
    await api.close()


async def test_a_group_takes_twenty_a_minute(emulator: Emulator) -> None:
    api = await known(emulator)
    group = emulator.group("Tổ dân phố 5")
    group.takes_bot_in(api.person)
    for _ in range(20):
        assert (await api.call("sendMessage", chat_id=group.id, text="a"))["ok"]
        hands(emulator).moves(2)
    assert await api.call("sendMessage", chat_id=group.id, text="a") == refused(20)
    assert (await api.call("sendMessage", text="a"))["ok"]
    hands(emulator).moves(20)
    assert (await api.call("sendMessage", chat_id=group.id, text="a"))["ok"]
    await api.close()


async def test_without_the_switch_one_chat_can_be_flooded(emulator: Emulator) -> None:
    api = await known(emulator)
    emulator.limits.on = False
    assert all([(await api.call("sendMessage", text="a"))["ok"] for _ in range(40)])
    await api.close()


async def test_our_channel_hears_how_long_to_wait_and_then_gets_through(emulator: Emulator) -> None:
    an = (await known(emulator)).person
    async with telegram(emulator) as channel:
        for number in range(5):
            await channel.send(to(an, Screen(f"Tin {number}")))
        with pytest.raises(Retryable) as caught:
            await channel.send(to(an, Screen("Tin 5")))
        assert caught.value.after
        hands(emulator).moves(caught.value.after)
        await channel.send(to(an, Screen("Tin 5")))
    assert [shown.text for shown in an.messages] == [f"Tin {number}" for number in range(6)]
