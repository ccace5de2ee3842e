"""Hearing: typed numbers and labels, old and forged buttons, albums, contacts that are one's own."""

from __future__ import annotations

from typing import Any

import pytest
from aiogram.types import CallbackQuery, Update

from bot.desk.hearing import as_choice, hear, meant, pressed
from domain.errors import PhotoRefused, Stale, TooMuch
from domain.said import Medium, Place
from domain.screen import Expects, Option, Screen

MENU = Screen("?", rows=((Option("Đóng góp", "contribute"), Option("⬅️ Quay lại", "back")),))
FREE = Screen("?", rows=((Option("Bỏ qua", "skip"),),), expects=Expects.TEXT)


def message(**said: Any) -> Update:
    person = {"id": 7, "is_bot": False, "first_name": "Lan"}
    chat = {"id": 7, "type": "private"}
    return Update.model_validate(
        {"update_id": 1, "message": {"message_id": 1, "date": 0, "chat": chat, "from": person, **said}}
    )


def press_of(data: str) -> Update:
    person = {"id": 7, "is_bot": False, "first_name": "Lan"}
    query = {"id": "1", "from": person, "chat_instance": "1", "data": data}
    return Update.model_validate({"update_id": 1, "callback_query": query})


@pytest.mark.parametrize(
    ("text", "choice"),
    [("1", "contribute"), ("2", "back"), ("dong gop", "contribute"), ("QUAY LẠI", "back"), ("đóng góp", "contribute")],
)
def test_a_number_or_a_label_is_a_choice(text: str, choice: str) -> None:
    option = meant(text, MENU)
    assert option is not None
    assert option.choice == choice


@pytest.mark.parametrize("text", ["0", "3", "12345", "/1", "góp", "²", "", "x" * 200])
def test_anything_else_is_not(text: str) -> None:
    assert meant(text, MENU) is None


def test_words_of_only_one_label_are_that_choice() -> None:
    waste = Screen("?", rows=((Option("Điện, xăng dầu", "e"), Option("Đất đai, điện mặt trời", "l")),))
    assert meant("xang dau", waste) == waste.options[0]
    assert meant("đất đai", waste) == waste.options[1]
    assert meant("dien", waste) is None
    assert meant("dat", waste) is None
    assert meant("xăng", Screen("?", rows=waste.rows, expects=Expects.TEXT)) is None


def test_where_words_are_asked_for_a_number_is_an_answer_and_a_label_a_choice() -> None:
    assert meant("1", FREE) is None
    assert meant("bo qua", FREE) is not None
    assert meant("1", None) is None


def test_a_lasting_button_is_always_good_and_a_passing_one_in_its_turn() -> None:
    assert pressed("*:case:open:X", None, 0) == "case:open:X"
    assert pressed("4:back", MENU, 4) == "back"


@pytest.mark.parametrize("data", ["3:back", "5:back", "4:delete", "", "4:", "x:back", "4"])
def test_an_old_or_forged_button_is_stale(data: str) -> None:
    with pytest.raises(Stale):
        hear([press_of(data)], [], [], MENU, 4)


def test_an_album_is_one_message_with_its_caption() -> None:
    updates = [message(photo=[], caption="đèn sáng"), message(photo=[])]
    said = hear(updates, ["a", "b"], [PhotoRefused("photo_broken")], MENU, 1)
    assert (said.text, said.photos, said.medium) == ("đèn sáng", ("a", "b"), None)
    assert [refused.reason for refused in said.refused] == ["photo_broken"]


def test_a_caption_that_reads_like_a_label_stays_a_caption() -> None:
    assert hear([message(caption="1")], ["a"], [], MENU, 1).choice == ""


def test_places_and_own_contacts_are_heard_and_other_peoples_are_not() -> None:
    place = hear([message(location={"latitude": 22.3, "longitude": 103.6})], [], [], MENU, 1)
    assert place.place == Place(22.3, 103.6)
    own = message(contact={"phone_number": "+84912", "first_name": "L", "user_id": 7})
    other = message(contact={"phone_number": "+84913", "first_name": "M", "user_id": 8})
    assert hear([own], [], [], MENU, 1).phone == "+84912"
    assert hear([other], [], [], MENU, 1).phone == ""


def test_what_cannot_be_read_is_named() -> None:
    voice = {"file_id": "v", "file_unique_id": "v", "duration": 1}
    assert hear([message(voice=voice)], [], [], MENU, 1).medium is Medium.VOICE
    assert hear([message(dice={"emoji": "🎲", "value": 1})], [], [], MENU, 1).medium is Medium.OTHER


def test_hidden_characters_go_and_a_flood_of_text_is_refused() -> None:
    assert hear([message(text="\u202ebốn\u200b công")], [], [], MENU, 1).text == "bốn công"
    with pytest.raises(TooMuch):
        hear([message(text="x" * 100_000)], [], [], MENU, 1)


def test_a_typed_choice_is_routed_as_a_press() -> None:
    update = message(text="1")
    routed = as_choice(update, hear([update], [], [], MENU, 1))
    assert isinstance(routed, CallbackQuery)
    assert routed.data == "contribute"
    plain = message(text="chào")
    assert as_choice(plain, hear([plain], [], [], MENU, 1)) is plain.message


@pytest.mark.parametrize("text", ["0", "menu", "MENU", " Menu "])
@pytest.mark.parametrize("screen", [MENU, FREE, None])
@pytest.mark.parametrize("keyed", [True, False])
def test_the_way_home_is_a_word_on_every_screen_however_old(text: str, screen: Screen | None, keyed: bool) -> None:
    assert hear([message(text=text)], (), (), screen, 3, keyed=keyed).choice == "home"


def test_a_number_for_an_older_screen_chooses_nothing_and_a_label_does() -> None:
    with pytest.raises(Stale) as refused:
        hear([message(text="1")], (), (), MENU, 3, keyed=False)
    assert refused.value.reason == "stale_number"
    assert hear([message(text="đóng góp")], (), (), MENU, 3, keyed=False).choice == "contribute"
    assert hear([message(text="7")], (), (), MENU, 3, keyed=False).text == "7"
    assert hear([message(text="1")], (), (), FREE, 3, keyed=False).text == "1"


def test_a_number_under_a_photo_is_no_choice() -> None:
    said = hear([message(caption="1", photo=[])], ("a" * 64,), (), MENU, 3)
    assert (said.choice, said.text) == ("", "1")
