"""Every event of an Official Account: what is kept of it, what handlers get, and what is acknowledged and left."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from bot.channels.channel import FileRef
from bot.desk.hearing import hear
from domain.said import Medium, Place, Said
from domain.screen import Option, Screen, press
from tests.channels.zalo_oa_stub import kept, official, to
from tests.emulators.telegram.pictures import picture
from tests.emulators.zalo_oa.account import Account
from tests.emulators.zalo_oa.events import attached
from tests.emulators.zalo_oa.person import Person
from tests.emulators.zalo_oa.queue import Event

ADDRESS = 41
Does = Callable[[Person], Event]

HEARD: tuple[tuple[str, Does, Said], ...] = (
    ("text", lambda an: an.says("Đường bản Mới lầy lắm"), Said(text="Đường bản Mới lầy lắm")),
    ("quote", lambda an: an.says("vâng", quotes="m-1"), Said(text="vâng")),
    ("voice", lambda an: an.sends_voice(), Said(medium=Medium.VOICE)),
    ("video", lambda an: an.sends_video(), Said(medium=Medium.VIDEO)),
    ("gif", lambda an: an.sends_gif(), Said(medium=Medium.VIDEO)),
    ("sticker", lambda an: an.sends_sticker(), Said(medium=Medium.STICKER)),
    ("location", lambda an: an.sends_location(22.39, 103.47), Said(place=Place(22.39, 103.47))),
    ("file", lambda an: an.sends_file(), Said(medium=Medium.DOCUMENT)),
    ("link", lambda an: an.sends_link("https://laichau.gov.vn/a"), Said(text="https://laichau.gov.vn/a")),
    ("link with text", lambda an: an.sends_link("https://a.vn", "Xem này"), Said(text="Xem này")),
    ("card", lambda an: an.sends_card(), Said(medium=Medium.OTHER)),
    ("follow", lambda an: an.follows(), Said(text="/start")),
    ("profile", lambda an: an.submits_info("84912345678"), Said(phone="84912345678")),
    ("profile without phone", lambda an: an.does("user_submit_info", info={"name": "An"}), Said(medium=Medium.OTHER)),
    ("unknown kind", lambda an: an.does("user_send_hologram", message={"msg_id": "9"}), Said(medium=Medium.OTHER)),
    (
        "location without numbers",
        lambda an: an.does("user_send_location", message=attached("location", coordinates={"latitude": "bắc"})),
        Said(medium=Medium.OTHER),
    ),
    (
        "location nowhere",
        lambda an: an.does(
            "user_send_location", message=attached("location", coordinates={"latitude": "NaN", "longitude": "400"})
        ),
        Said(medium=Medium.OTHER),
    ),
)

LEFT: tuple[Does, ...] = (
    lambda an: an.sees(),
    lambda an: an.echoes("oa_send_text", {"text": "chào bác", "msg_id": "7"}),
    lambda an: an.echoes("oa_send_image", {"msg_id": "7"}),
    lambda an: an.echoes("user_received_message", {"msg_id": "7"}),
    lambda an: an.does("user_send_group_text", message={"text": "cả nhóm", "msg_id": "8"}),
    lambda an: an.does("oa_send_group_text", message={"text": "cả nhóm", "msg_id": "8"}),
    lambda an: an.does("create_group"),
    lambda an: an.does("user_join_group"),
    lambda an: an.does("anonymous_send_text", message={"text": "ẩn danh", "msg_id": "8"}),
    lambda an: an.does("add_user_to_tag"),
    lambda an: an.does("user_reacted_message", message={"msg_id": "7"}),
    lambda an: an.does("", message={"text": "x"}),
)


@pytest.mark.parametrize(("does", "said"), [case[1:] for case in HEARD], ids=[case[0] for case in HEARD])
def test_what_a_person_sends_is_heard(does: Does, said: Said) -> None:
    account = Account()
    channel = official(account)
    event = kept(channel, does(account.person("An")))
    assert hear([channel.to_update(event.payload, ADDRESS)], (), (), None, 0) == said


@pytest.mark.parametrize("does", LEFT)
def test_what_is_not_said_to_us_is_left(does: Does) -> None:
    account = Account()
    assert official(account).read(does(account.person("An")).data) is None


def test_who_follows_no_more_does_not_want_to_hear_from_us() -> None:
    account = Account()
    channel = official(account)
    event = kept(channel, account.person("An").unfollows())
    change = channel.to_update(event.payload, ADDRESS).my_chat_member
    assert change
    assert (change.new_chat_member.status, change.chat.id) == ("kicked", ADDRESS)


def test_a_photo_and_an_image_sent_as_a_file_are_photos_with_their_words() -> None:
    account = Account()
    channel = official(account)
    an = account.person("An")
    photo, file = kept(channel, an.sends_photo(picture(), "Rác")), kept(channel, an.sends_file(picture(), "IMG_1.JPG"))
    for event, words in ((photo, "Rác"), (file, "")):
        [ref] = channel.files(event.payload)
        assert ref.id.startswith("https://photo-stal-1.zdn.vn/media/")
        assert ref.kind == "photo"
        said = hear([channel.to_update(event.payload, ADDRESS)], ["a" * 64], (), None, 0)
        assert said == Said(text=words, photos=("a" * 64,))
    assert channel.files(file.payload)[0].size == len(picture())


@pytest.mark.parametrize(
    ("kind", "name", "image"),
    [("jpg", "", True), ("image/png", "x", True), ("", "a.HEIC", True), ("pdf", "don.pdf", False), ("", "", False)],
)
def test_which_files_are_images(kind: str, name: str, image: bool) -> None:
    account = Account()
    channel = official(account)
    message = attached("file", url="https://f.zdn.vn/1", type=kind, name=name, size="12")
    event = kept(channel, account.person("An").does("user_send_file", message=message))
    assert channel.files(event.payload) == ((FileRef("https://f.zdn.vn/1", 12),) if image else ())


def test_several_photos_in_one_event_are_all_there_up_to_ten() -> None:
    account = Account()
    channel = official(account)
    one = attached("image", url="https://f.zdn.vn/1")["attachments"]
    event = kept(channel, account.person("An").does("user_send_image", message={"attachments": one * 12}))
    assert len(channel.files(event.payload)) == 10


def test_photos_sent_together_are_one_album_and_a_text_is_none() -> None:
    account = Account()
    channel = official(account)
    an = account.person("An")
    first, second = (kept(channel, an.sends_photo(picture())) for _ in range(2))
    other = kept(channel, account.person("Bình").sends_photo(picture()))
    assert first.group == second.group == first.event
    assert other.group != first.group
    assert kept(channel, an.says("hai ảnh")).group is None


def test_a_voice_note_is_fetched_as_one() -> None:
    account = Account()
    channel = official(account)
    [ref] = channel.files(kept(channel, account.person("An").sends_voice()).payload)
    assert ref.kind == "voice"


def test_a_repeated_event_has_the_same_id_and_another_one_has_another() -> None:
    account = Account()
    channel = official(account)
    an, binh = account.person("An"), account.person("Bình")
    does: list[Does] = [
        lambda who: who.says("một"),
        lambda who: who.follows(),
        lambda who: who.unfollows(),
        lambda who: who.submits_info(),
        lambda who: who.does("user_send_hologram"),
    ]
    events = [one(who) for who in (an, binh) for one in does]
    ids = [kept(channel, event).event for event in events]
    assert ids == [kept(channel, event).event for event in events]
    assert len(set(ids)) == len(ids)
    assert all(len(one) <= 128 for one in ids)


def test_nothing_of_the_person_but_what_they_said_is_kept() -> None:
    account = Account()
    channel = official(account)
    an = account.person("Lò Thị Ánh")
    more: tuple[Does, ...] = (lambda who: who.sends_photo(picture(), "Rác"), lambda who: who.unfollows())
    for does in (*(case[1] for case in HEARD), *more):
        event = kept(channel, does(an))
        update = channel.to_update(event.payload, ADDRESS)
        told = json.dumps(event.payload, ensure_ascii=False) + update.model_dump_json(exclude_none=True)
        for stays in ("Ánh", an.id, an.by_app, account.oa_id, "Tổ 5", "30/10/1999"):
            assert stays not in told
    assert "84912345678" not in json.dumps(kept(channel, an.sends_card()).payload)


@pytest.mark.parametrize(
    ("text", "stays"), [("a\0b", "ab"), ("\ud800", ""), (5, ""), ("x" * 30_000, "x" * 20_000), (None, "")]
)
def test_what_no_database_keeps_is_left_out_of_a_text(text: Any, stays: str) -> None:
    account = Account()
    channel = official(account)
    event = account.person("An").says("x").data | {"message": {"msg_id": "1", "text": text}}
    found = channel.read(event)
    assert found
    assert found.payload["message"]["text"] == stays


@pytest.mark.parametrize("who", [None, "", " ", "a b", "é", "9" * 61, {"id": "1"}, ["1"]])
def test_an_event_of_nobody_is_left(who: Any) -> None:
    account = Account()
    event = account.person("An").says("x").data | {"sender": {"id": who}}
    assert official(account).read(event) is None


async def test_a_press_is_the_choice_of_the_button_for_this_person_only() -> None:
    account = Account()
    channel = official(account)
    an, binh = account.person("An"), account.person("Bình")
    an.says("chào")
    screen = Screen("Gửi chứ ạ?", ((Option("Gửi", "send"), Option("Mở", "case:1", lasting=True)),))
    await channel.send(to(an, screen))
    for label, choice in (("Gửi", "send"), ("Mở", "case:1")):
        update = channel.to_update(kept(channel, an.taps(label)).payload, ADDRESS)
        assert update.callback_query
        assert hear([update], (), (), screen, 7) == Said(choice=choice)
    stolen = an.messages[-1].buttons[0].payload
    forged = stolen.replace(press(Option("", "send"), 7), press(Option("", "home"), 7))
    for who, text in ((binh, stolen), (an, forged), (an, stolen[:-1]), (an, "ct1::7:send"), (an, "7:send")):
        update = channel.to_update(kept(channel, who.says(text)).payload, ADDRESS)
        assert update.message
        assert update.message.text == text
        assert hear([update], (), (), screen, 7).choice == ""


def test_a_press_that_zalo_would_claim_for_us_is_not_believed() -> None:
    account = Account()
    channel = official(account)
    found = channel.read(account.person("An").says("x").data | {"press": "7:send"})
    assert found
    assert "press" not in found.payload
