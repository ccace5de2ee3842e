"""Texts and presses, which nearly all updates are, made without asking pydantic for each of a message's hundred fields.

They are copies of models made once, at first use. Whatever is not exactly as expected is left to pydantic.
"""

from __future__ import annotations

from datetime import UTC, datetime

from aiogram.types import CallbackQuery, Message, Update, User

from bot.channels import frames
from bot.channels.payloads import Payload, is_text, part

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
    return frames.blank_update().model_copy(update=told)


def _text(message: Payload, address: int) -> Message | None:
    text, sender = message.get("text"), _sender(message, address)
    if sender is None or not is_text(text) or not message.keys() <= TEXT:
        return None
    frame = _frame(message, address)
    return None if frame is None else frame.model_copy(update={"from_user": sender, "text": text})


def _press(query: Payload, address: int) -> CallbackQuery | None:
    shown, sender = part(query, "message"), _sender(query, address)
    told = {name: query.get(name) for name in ("id", "chat_instance", "data")}
    if sender is None or not all(map(is_text, told.values())) or not (query.keys() <= PRESS and shown.keys() <= SHOWN):
        return None
    message = _frame(shown, address)
    return (
        None
        if message is None
        else frames.blank_query().model_copy(update={**told, "from_user": sender, "message": message})
    )


def _frame(message: Payload, address: int) -> Message | None:
    """A message without content. A date of zero says that Telegram keeps it from us."""
    number, date = message.get("message_id"), message.get("date")
    if type(number) is not int or type(date) is not int or not 0 < date < LATEST:
        return None
    told = {"message_id": number, "date": datetime.fromtimestamp(date, UTC), "chat": frames.chat(address)}
    return frames.blank_message().model_copy(update=told)


def _sender(holder: Payload, address: int) -> User | None:
    language = part(holder, "from").get("language_code")
    return frames.person(address, language) if language is None or is_text(language) else None
