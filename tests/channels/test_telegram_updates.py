"""Raw updates as aiogram Updates under our own address: nothing of the person but what they said."""

from __future__ import annotations

from typing import Any

import pytest
from aiogram.enums import ContentType
from aiogram.types import Update
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.events import read
from bot.channels.telegram.updates import to_update
from tests.emulators.telegram import Emulator, Person
from tests.emulators.telegram.pictures import picture

ADDRESS = 41


def everything_from(emulator: Emulator, an: Person) -> list[dict[str, Any]]:
    """One update of every kind that a person can cause."""
    emulator.chats[an.id].history.append(
        {
            "message_id": 900,
            "date": 1,
            "from": emulator.me,
            "chat": emulator.chats[an.id].as_json,
            "text": "Đúng không ạ?",
            "reply_markup": {"inline_keyboard": [[{"text": "Đúng", "callback_data": "1:yes"}]]},
        }
    )
    told = [an.says("/start"), an.taps("Đúng"), an.shares_location(22.4, 103.4), an.shares_contact("+84912345678")]
    sent = [an.sends_photo(picture(), "Rác"), an.sends_file(picture()), an.sends_voice(), an.sends_sticker()]
    return [*told, *sent, *an.sends_album([picture(), picture()]), an.blocks(), an.unblocks()]


def test_every_kind_of_update_gets_our_address_and_loses_the_persons_name_and_number() -> None:
    emulator = Emulator()
    an = emulator.person("Lò Thị Ánh")
    for payload in everything_from(emulator, an):
        text = to_update(payload, ADDRESS).model_dump_json(exclude_none=True)
        assert str(an.id) not in text
        assert "Ánh" not in text


def test_the_chat_the_sender_and_the_message_id_are_where_handlers_look() -> None:
    emulator = Emulator()
    payload = emulator.person("An", language="en").says("/start")
    message = to_update(payload, ADDRESS).message
    assert message
    assert message.from_user
    assert (message.chat.id, message.chat.type, message.from_user.id) == (ADDRESS, "private", ADDRESS)
    assert (message.message_id, message.text) == (payload["message"]["message_id"], "/start")
    assert (message.from_user.language_code, message.from_user.full_name) == ("en", "")


def test_a_press_keeps_its_data_and_the_message_it_was_on() -> None:
    emulator = Emulator()
    payload = everything_from(emulator, emulator.person("An"))[1]
    query = to_update(payload, ADDRESS).callback_query
    assert query
    assert query.message
    assert (query.data, query.from_user.id, query.message.chat.id, query.message.message_id) == ("1:yes", 41, 41, 900)


def test_only_ones_own_contact_carries_the_address() -> None:
    emulator = Emulator()
    an, binh = emulator.person("An"), emulator.person("Bình")
    own = to_update(an.shares_contact("+84912345678"), ADDRESS)
    other = to_update(an.shares_contact("+84987654321", of=binh), ADDRESS)
    assert own.message
    assert own.message.contact
    assert own.message.contact.user_id == ADDRESS
    assert other.message
    assert other.message.contact
    assert other.message.contact.user_id is None


def test_a_friends_contact_whose_number_happens_to_be_our_address_proves_nothing() -> None:
    card = {"phone_number": "+84900000000", "first_name": "Bình", "user_id": ADDRESS}
    payload = _message({"contact": card})
    message = to_update(payload, ADDRESS).message
    assert message
    assert message.contact
    assert message.contact.user_id is None


def test_others_in_a_message_stay_behind() -> None:
    stranger = {"id": 999_888, "is_bot": False, "first_name": "Người Lạ"}
    payload = _message(
        {
            "text": "chuyển tiếp",
            "forward_origin": {"type": "user", "date": 1, "sender_user": stranger},
            "via_bot": stranger,
            "reply_to_message": {"message_id": 3, "date": 1, "chat": {"id": 55, "type": "private"}, "from": stranger},
        }
    )
    update = to_update(payload, ADDRESS)
    assert "Người Lạ" not in update.model_dump_json()
    assert update.message
    assert update.message.reply_to_message
    assert (update.message.reply_to_message.message_id, update.message.reply_to_message.chat.id) == (3, ADDRESS)


def test_unknown_fields_of_tomorrow_do_no_harm() -> None:
    payload = _message({"text": "xin chào", "hologram": {"of": ["tomorrow"]}})
    update = to_update(payload | {"ephemeral": 1}, ADDRESS)
    assert update.message
    assert update.message.text == "xin chào"


@pytest.mark.parametrize(
    "odd", [{"photo": "x"}, {"location": {"latitude": "bắc"}}, {"entities": [{"type": 5}]}, {"date": "hôm qua"}]
)
def test_what_aiogram_cannot_read_becomes_a_message_without_content(odd: dict[str, Any]) -> None:
    update = to_update(_message({"text": "x"} | odd), ADDRESS)
    assert update.message
    assert update.message.content_type == ContentType.UNKNOWN
    assert (update.message.chat.id, update.message.message_id) == (ADDRESS, 2)


@pytest.mark.parametrize(
    "payload", [{}, {"update_id": 1}, {"update_id": 1, "message": {"text": "x"}}, {"message": "x"}]
)
def test_an_update_without_a_chat_is_refused(payload: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="chat"):
        to_update(payload, ADDRESS)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = st.dictionaries(
    st.sampled_from(
        [
            "message_id",
            "date",
            "text",
            "photo",
            "contact",
            "location",
            "from",
            "document",
            "entities",
            "reply_to_message",
        ]
    ),
    JSON,
)


@given(FIELDS, st.sampled_from(["message", "callback_query", "my_chat_member"]), JSON)
def test_no_shape_inside_a_private_chat_can_stop_the_inbox(fields: dict[str, Any], kind: str, odd: Any) -> None:
    holder = fields | {"chat": {"id": 77, "type": "private", "title": odd}}
    content = {"message": holder, "data": odd} if kind == "callback_query" else holder
    event = read({"update_id": 1, kind: content})
    assert event
    update = to_update(event.payload, ADDRESS)
    assert isinstance(update, Update)
    assert "77" not in str(update.message and update.message.chat.id)


def _message(content: dict[str, Any]) -> dict[str, Any]:
    sender = {"id": 77, "is_bot": False, "first_name": "An"}
    return {
        "update_id": 1,
        "message": {"message_id": 2, "date": 1, "chat": {"id": 77, "type": "private"}, "from": sender, **content},
    }
