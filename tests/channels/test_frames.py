"""Updates that a channel makes itself are, to the last field, what pydantic would have made."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from aiogram.types import CallbackQuery, InaccessibleMessage, Message, Update

from bot.channels import frames, payloads
from bot.desk.hearing import hear
from domain.said import Medium, Place

AT = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
ADDRESS = 41

FRAME = {"message_id": 0, "date": AT, "chat": {"id": ADDRESS, "type": "private"}}
SENDER = {"id": ADDRESS, "is_bot": False, "first_name": ""}


def by_pydantic(**content: Any) -> Update:
    """The same message, validated."""
    return Update.model_validate({"update_id": 0, "message": {**FRAME, "from": SENDER, **content}})


@pytest.mark.parametrize("content", [{}, {"text": "Góp 2 ngày công 🌾"}, {"location": frames.location(22.4, 103.4)}])
def test_a_message_is_what_pydantic_makes(content: dict[str, Any]) -> None:
    assert frames.message(ADDRESS, AT, **content).model_dump() == by_pydantic(**content).model_dump()


def test_a_press_stands_on_a_message_that_can_be_reached() -> None:
    query = frames.press(ADDRESS, AT, "7:yes").callback_query
    assert isinstance(query, CallbackQuery)
    assert isinstance(query.message, Message)
    assert not isinstance(query.message, InaccessibleMessage)
    assert (query.data, query.from_user.id, query.message.chat.id) == ("7:yes", ADDRESS, ADDRESS)


def test_who_has_gone_is_gone_for_the_desk() -> None:
    change = frames.gone(ADDRESS, AT).my_chat_member
    assert change
    assert (change.new_chat_member.status, change.chat.id) == ("kicked", ADDRESS)


def test_a_group_is_told_apart() -> None:
    message = frames.message(ADDRESS, AT, group=True).message
    assert message
    assert (message.chat.type, message.chat.id) == ("group", ADDRESS)


@pytest.mark.parametrize(
    ("name", "content", "medium"),
    [
        ("voice", frames.voice(), Medium.VOICE),
        ("video", frames.video(), Medium.VIDEO),
        ("animation", frames.animation(), Medium.VIDEO),
        ("sticker", frames.sticker(), Medium.STICKER),
        ("document", frames.document(), Medium.DOCUMENT),
    ],
)
def test_every_content_is_heard_as_its_medium(name: str, content: Any, medium: Medium) -> None:
    update = frames.message(ADDRESS, AT, **{name: content})
    assert hear([update], (), (), None, 0).medium is medium
    assert update.model_dump() == by_pydantic(**{name: content.model_dump()}).model_dump()


def test_a_place_a_number_a_photo_and_nothing_are_heard_as_what_they_are() -> None:
    place = frames.message(ADDRESS, AT, location=frames.location(22.4, 103.4))
    number = frames.message(ADDRESS, AT, contact=frames.own_contact(ADDRESS, "+84912345678"))
    photo = frames.message(ADDRESS, AT, photo=frames.photo(), caption="Rác")
    assert hear([place], (), (), None, 0).place == Place(22.4, 103.4)
    assert hear([number], (), (), None, 0).phone == "+84912345678"
    assert hear([photo], ("a" * 64,), (), None, 0).text == "Rác"
    assert hear([frames.message(ADDRESS, AT)], (), (), None, 0).medium is Medium.OTHER


@pytest.mark.parametrize("told", [1_750_316_131_602, "1750316131602"])
def test_milliseconds_are_a_moment(told: object) -> None:
    assert frames.moment(told) == datetime(2025, 6, 19, 6, 55, 31, tzinfo=UTC)


@pytest.mark.parametrize("told", [None, True, "", "x", "²", "1.5", -5, 1.5, 2**70, "9" * 15, "9" * 9_999, [], {}])
def test_what_is_no_time_is_the_beginning_of_1970(told: object) -> None:
    assert frames.moment(told) == frames.BEGINNING


@pytest.mark.parametrize(("value", "yes"), [("a", True), ("ạ", True), ("", True), ("\ud800", False), (5, False)])
def test_half_a_character_is_no_text(value: object, yes: bool) -> None:
    assert payloads.is_text(value) is yes
