"""Updates that a channel makes itself, under our own address, without asking pydantic for each of a message's hundred
fields: copies of models made once, at first use.

Whoever calls has seen to it that texts can be written down (`payloads.is_text`). Numbers of updates and messages are 0:
only a messenger that has them can say them.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache, lru_cache
from typing import Any

from aiogram.types import (
    Animation,
    CallbackQuery,
    Chat,
    ChatMemberBanned,
    ChatMemberMember,
    ChatMemberUpdated,
    Contact,
    Document,
    Location,
    Message,
    PhotoSize,
    Sticker,
    Update,
    User,
    Video,
    Voice,
)

BEGINNING = datetime.fromtimestamp(0, UTC)
_LATEST = 2**32
"""Seconds."""

_NO_FILE: dict[str, Any] = {"file_id": "-", "file_unique_id": "-"}
"""Files are named by `Channel.files`; in an update it only counts that there is one."""


def moment(milliseconds: object) -> datetime:
    """The time of an event, from whole milliseconds or their digits; the beginning of 1970 when it is neither."""
    text = str(milliseconds) if type(milliseconds) is int or isinstance(milliseconds, str) else ""
    told = int(text) // 1_000 if text.isascii() and text.isdigit() and len(text) < 16 else 0
    return datetime.fromtimestamp(told, UTC) if told < _LATEST else BEGINNING


def message(address: int, at: datetime, *, group: bool = False, **content: Any) -> Update:
    """A message: `text`, `caption`, or one of the contents below by its aiogram name. Without content it is one that
    the messenger does not pass on."""
    told = {"date": at, "chat": chat(address, "group" if group else "private"), "from_user": person(address), **content}
    return blank_update().model_copy(update={"message": blank_message().model_copy(update=told)})


def press(address: int, at: datetime, data: str) -> Update:
    """A pressed button; `data` is what `domain.screen.press` wrote."""
    shown = blank_message().model_copy(update={"date": at, "chat": chat(address, "private")})
    told = {"from_user": person(address), "data": data, "message": shown}
    return blank_update().model_copy(update={"callback_query": blank_query().model_copy(update=told)})


def gone(address: int, at: datetime) -> Update:
    """The person does not want to hear from us any more."""
    user = person(address)
    change = ChatMemberUpdated(
        chat=chat(address, "private"),
        from_user=user,
        date=at,
        old_chat_member=ChatMemberMember(user=user),
        new_chat_member=ChatMemberBanned(user=user, until_date=BEGINNING),
    )
    return blank_update().model_copy(update={"my_chat_member": change})


@cache
def photo() -> list[PhotoSize]:
    """Content of the name `photo`; its text is a `caption`."""
    return [PhotoSize(**_NO_FILE, width=0, height=0)]


@cache
def voice() -> Voice:
    """Content of the name `voice`."""
    return Voice(**_NO_FILE, duration=0)


@cache
def video() -> Video:
    """Content of the name `video`."""
    return Video(**_NO_FILE, width=0, height=0, duration=0)


@cache
def animation() -> Animation:
    """Content of the name `animation`: a moving picture."""
    return Animation(**_NO_FILE, width=0, height=0, duration=0)


@cache
def sticker() -> Sticker:
    """Content of the name `sticker`."""
    return Sticker(**_NO_FILE, type="regular", width=0, height=0, is_animated=False, is_video=False)


@cache
def document() -> Document:
    """Content of the name `document`."""
    return Document(**_NO_FILE)


def location(latitude: float, longitude: float) -> Location:
    """Content of the name `location`."""
    return Location(latitude=latitude, longitude=longitude)


def own_contact(address: int, phone: str) -> Contact:
    """Content of the name `contact`: the sender's own number."""
    return Contact(phone_number=phone, first_name="", user_id=address)


@lru_cache(4096)
def chat(address: int, kind: str = "private") -> Chat:
    """A chat under our own number."""
    return Chat(id=address, type=kind)


@lru_cache(4096)
def person(address: int, language: str | None = None) -> User:
    """Whoever writes from there: no name, and the language where the messenger says one."""
    return User(id=address, is_bot=False, first_name="", language_code=language)


@cache
def blank_message() -> Message:
    """To be copied."""
    return Message(message_id=0, date=BEGINNING, chat=chat(0))


@cache
def blank_query() -> CallbackQuery:
    """To be copied."""
    return CallbackQuery(id="", from_user=person(0), chat_instance="")


@cache
def blank_update() -> Update:
    """To be copied."""
    return Update(update_id=0)
