"""The contract of a channel: what comes is understood, what goes out can be chosen from, and nothing is given away."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from bot.channels.channel import Channel, FileRef
from bot.channels.zalo.parts import units
from domain.channels import CHANNELS
from domain.errors import PhotoRefused, Stale
from domain.said import Medium, Place, Said
from domain.screen import Option, Screen, press, rows_of
from locales import translator
from storage.images import process
from tests.channels.contract.chat import ADDRESS, Chat, chatting
from tests.images.make import photo
from tests.screens.gallery import SCREENS
from tests.world.messengers.phone import Events, Phone
from tests.world.messengers.registry import BY_NAME
from tests.world.people import OGG

SECRET_NAME = "Lò Thị Bí Mật"
ASK = Screen("Bác góp gì ạ?", rows_of((Option("Ngày công", "a:LABOR"), Option("Tiền", "a:MONEY"))))


@pytest.fixture(params=BY_NAME)
async def chat(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Chat]:
    """A chat on each messenger."""
    async with chatting(tmp_path, BY_NAME[request.param], SECRET_NAME) as made:
        yield made


def test_every_channel_there_is_stands_the_contract() -> None:
    assert set(BY_NAME) == {channel.name for channel in CHANNELS}


async def test_it_is_a_channel_with_the_limits_of_its_name(chat: Chat) -> None:
    made: Channel = chat.line
    assert made.limits == next(one.limits for one in CHANNELS if one.name == made.name)
    assert made.account


CONTENTS: dict[str, tuple[Callable[[Phone], Awaitable[Events]], Said]] = {
    "says": (lambda lan: lan.says("đường hỏng"), Said(text="đường hỏng")),
    "sends_photo": (lambda lan: lan.sends_photos([photo(16, 12, 1)], "ống vỡ"), Said("ống vỡ", photos=("p",))),
    "shares_place": (lambda lan: lan.shares_place(22.35, 103.62), Said(place=Place(22.35, 103.62))),
    "shares_phone": (lambda lan: lan.shares_phone("84912345678"), Said(phone="84912345678")),
    "sends_sticker": (lambda lan: lan.sends_sticker(), Said(medium=Medium.STICKER)),
    "sends_document": (lambda lan: lan.sends_document(), Said(medium=Medium.DOCUMENT)),
    "sends_voice": (lambda lan: lan.sends_voice(OGG), Said(medium=Medium.VOICE)),
}
"""By the name of the act, as in `Messenger.cannot`: how it is done, and what the desk hears."""


@pytest.mark.parametrize("act", CONTENTS)
async def test_what_a_person_sends_is_heard_as_what_it_is(chat: Chat, act: str) -> None:
    if reason := chat.messenger.cannot.get(act):
        pytest.skip(f"{chat.messenger.name}: {reason}")
    does, said = CONTENTS[act]
    events = await does(chat.lan)
    heard = chat.heard(events, photos=said.photos)
    (event,) = events
    kinds = [ref.kind for ref in chat.line.files(event.payload)]
    assert kinds == {"sends_photo": ["photo"], "sends_voice": ["voice"]}.get(act, [])
    assert heard.voices == tuple(ref.id for ref in chat.line.files(event.payload) if ref.kind == "voice")
    assert (heard.text, heard.photos, heard.place, heard.phone, heard.medium) == (
        said.text,
        said.photos,
        said.place,
        said.phone,
        said.medium,
    )


@pytest.mark.parametrize("act", CONTENTS)
async def test_names_and_foreign_ids_stay_behind(chat: Chat, act: str) -> None:
    if reason := chat.messenger.cannot.get(act):
        pytest.skip(f"{chat.messenger.name}: {reason}")
    (event,) = await CONTENTS[act][0](chat.lan)
    assert event.native == chat.lan.native
    assert SECRET_NAME not in json.dumps(event.payload, ensure_ascii=False)
    (update,) = chat.updates([event])
    assert update.message is not None
    assert update.message.from_user is not None
    assert (update.message.from_user.id, update.message.chat.id) == (ADDRESS, ADDRESS)
    assert chat.lan.native not in update.model_dump_json(exclude_none=True)


async def test_what_is_kept_of_an_event_is_plain_json(chat: Chat) -> None:
    for event in await chat.lan.sends_photos([photo(16, 12, 1), photo(16, 12, 2)], "hai ảnh"):
        assert json.loads(json.dumps(event.payload)) == event.payload
        assert 0 < len(event.event) <= 128
        assert 0 < len(event.native) <= 64


async def test_two_people_and_two_messages_are_told_apart(chat: Chat) -> None:
    events = [*await chat.lan.says("một"), *await chat.lan.says("một"), *await chat.nga.says("một")]
    assert len({event.event for event in events}) == 3
    assert [event.native for event in events] == [chat.lan.native, chat.lan.native, chat.nga.native]


async def test_every_screen_can_be_sent_and_each_option_chosen_by_what_is_shown(chat: Chat) -> None:
    say = translator("vi")
    for turn, (name, make) in enumerate(SCREENS.items(), 1):
        screen = make(say)
        message = await chat.shows(screen, turn)
        labels: set[str] = set()
        for option in screen.options:
            if option.label not in labels:
                said = chat.heard(await chat.lan.chooses(message, option), screen, turn)
                assert said.choice == option.choice, (name, option.label)
            labels.add(option.label)


async def test_a_long_text_comes_whole_with_what_can_be_chosen_at_its_end(chat: Chat) -> None:
    words = [f"từ{number}" for number in range(620)]
    screen = Screen(" ".join(words), ASK.rows, title="Dài")
    message = await chat.shows(screen, 1)
    assert all(units(text) <= chat.line.limits.part for text in message.texts)
    if message.texts:
        assert set(words) <= set("\n".join(message.texts).split())
    for option in screen.options:
        assert chat.heard(await chat.lan.chooses(message, option), screen).choice == option.choice
        if len(message.texts) > 1:
            assert option.label in message.texts[-1]


async def test_a_photo_comes_byte_for_byte_and_goes(chat: Chat) -> None:
    data = photo(320, 240, 1)
    (event,) = await chat.lan.sends_original(data)
    (ref,) = chat.line.files(event.payload)
    assert await chat.line.fetch(ref) == data
    kept = await process(data)
    await chat.files.announce(kept.sha256)
    await chat.files.keep(kept)
    for names in ((kept.sha256,), (kept.sha256, kept.sha256)):
        message = await chat.shows(Screen("Ảnh của bác", ASK.rows, photos=names), 1)
        assert await chat.lan.sees_photo(message)
        assert chat.heard(await chat.lan.chooses(message, ASK.options[1]), ASK).choice == "a:MONEY"


async def test_a_photo_that_is_lost_holds_no_text_back(chat: Chat) -> None:
    message = await chat.shows(Screen("Ảnh của bác", ASK.rows, photos=("0" * 64,)), 1)
    assert chat.heard(await chat.lan.chooses(message, ASK.options[0]), ASK).choice == "a:LABOR"


async def test_a_file_that_is_not_there_is_gone(chat: Chat) -> None:
    with pytest.raises(PhotoRefused) as refused:
        await chat.line.fetch(FileRef("f" * 64))
    assert refused.value.reason == "photo_gone"


async def test_what_a_button_carries_is_only_words_when_somebody_types_it(chat: Chat) -> None:
    await chat.shows(ASK, 1)
    for data in (press(ASK.options[0], 1), "*:send", "1:send", "ct1:AAAAAAAAAAAAAAAAAAAAAA:*:send"):
        assert chat.heard(await chat.nga.says(data), ASK).choice == ""


async def test_a_button_of_another_turn_or_of_no_screen_is_old(chat: Chat) -> None:
    if reason := chat.messenger.cannot.get("forges"):
        pytest.skip(f"{chat.messenger.name}: {reason}")
    message = await chat.shows(ASK, 3)
    for data in ("2:a:LABOR", "3:a:GOLD", "4:a:LABOR"):
        with pytest.raises(Stale):
            chat.heard(await chat.lan.presses(data, message), ASK, 3)
