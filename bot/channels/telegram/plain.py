"""Texts and presses, which nearly all updates are, made without asking pydantic for each of a message's hundred fields.

They are copies of models made once, at first use. Whatever is not exactly as expected is left to pydantic.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache, lru_cache

from aiogram.types import CallbackQuery, Chat, Message, Update, User

from bot.channels.telegram.events import Payload, part

TEXT = {"message_id", "date", "chat", "from", "text"}
PRESS = {"id", "from", "chat_instance", "data", "message"}
SHOWN = {"message_id", "date", "chat"}

LATEST = 2**32
"""Seconds; pydantic takes what is far larger for milliseconds."""


def plain(payload: Payload, address: int) -> Update | None:
    """The update under our own address; None when it is neither a text nor a press, or has anything odd about it."""
    pressed = "callback_query" in payload
    event = _press(part(payload, "callback_query"), address) if pressed else _text(part(payload, "message"), address)
    if event is None or type(payload.get("update_id")) is not int:
        return None
    told = {"update_id": payload["update_id"], "callback_query" if pressed else "message": event}
    return _update().model_copy(update=told)


def _text(message: Payload, address: int) -> Message | None:
    text, sender = message.get("text"), _sender(message, address)
    if sender is None or not _is_text(text) or not message.keys() <= TEXT:
        return None
    frame = _frame(message, address)
    return None if frame is None else frame.model_copy(update={"from_user": sender, "text": text})


def _press(query: Payload, address: int) -> CallbackQuery | None:
    shown, sender = part(query, "message"), _sender(query, address)
    told = {name: query.get(name) for name in ("id", "chat_instance", "data")}
    if sender is None or not all(map(_is_text, told.values())) or not (query.keys() <= PRESS and shown.keys() <= SHOWN):
        return None
    message = _frame(shown, address)
    return None if message is None else _query().model_copy(update={**told, "from_user": sender, "message": message})


def _frame(message: Payload, address: int) -> Message | None:
    """A message without content. A date of zero says that Telegram keeps it from us."""
    number, date = message.get("message_id"), message.get("date")
    if type(number) is not int or type(date) is not int or not 0 < date < LATEST:
        return None
    told = {"message_id": number, "date": datetime.fromtimestamp(date, UTC), "chat": _chat(address)}
    return _message().model_copy(update=told)


def _sender(holder: Payload, address: int) -> User | None:
    language = part(holder, "from").get("language_code")
    return _user(address, language) if language is None or _is_text(language) else None


def _is_text(value: object) -> bool:
    """Whether this is text that can be written down: JSON knows half characters too."""
    try:
        return isinstance(value, str) and (value.isascii() or bool(value.encode()))
    except UnicodeEncodeError:
        return False


@lru_cache(4096)
def _chat(address: int) -> Chat:
    return Chat(id=address, type="private")


@lru_cache(4096)
def _user(address: int, language: str | None) -> User:
    return User(id=address, is_bot=False, first_name="", language_code=language)


@cache
def _message() -> Message:
    return Message(message_id=0, date=datetime.fromtimestamp(0, UTC), chat=_chat(0))


@cache
def _query() -> CallbackQuery:
    return CallbackQuery(id="", from_user=_user(0, None), chat_instance="")


@cache
def _update() -> Update:
    return Update(update_id=0)
