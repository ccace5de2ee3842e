"""A kept update as an aiogram Update under our own address: names and foreign ids stay behind."""

from __future__ import annotations

from aiogram.types import Update
from pydantic import ValidationError

from bot.channels.payloads import Payload, part
from bot.channels.telegram.events import STRANGERS, chat_of
from bot.channels.telegram.plain import plain


def to_update(payload: Payload, address: int) -> Update:
    """The event with chat.id and from_user.id replaced by `address`.

    What aiogram cannot read becomes a message without content, so that it is answered and never blocks the inbox.
    Raises ValueError when there is no chat at all.
    """
    if not chat_of(payload):
        raise ValueError("an update without a chat")
    try:
        return plain(payload, address) or Update.model_validate(_rewritten(payload, address))
    except ValidationError:
        return _unreadable(payload, address)


def _rewritten(payload: Payload, address: int) -> Payload:
    update: Payload = {"update_id": payload.get("update_id", 0)}
    if query := part(payload, "callback_query"):
        shown = {**part(query, "message"), "chat": _chat(address)}
        shown.pop("reply_to_message", None)
        update["callback_query"] = {**query, "from": _person(query, address), "message": shown}
    elif member := part(payload, "my_chat_member"):
        update["my_chat_member"] = {**member, "from": _person(member, address), "chat": _chat(address)}
    else:
        update["message"] = _message(part(payload, "message"), address)
    return update


def _message(message: Payload, address: int) -> Payload:
    kept = {key: value for key, value in message.items() if key not in STRANGERS}
    kept |= {"chat": _chat(address), "from": _person(message, address)}
    if contact := part(message, "contact"):
        kept["contact"] = _contact(contact, part(message, "from").get("id"), address)
    if answered := part(message, "reply_to_message"):
        kept["reply_to_message"] = {
            "message_id": answered.get("message_id"),
            "date": answered.get("date"),
            "chat": _chat(address),
        }
    return kept


def _contact(contact: Payload, sender: object, address: int) -> Payload:
    """The number. Only the sender's own card has a user id, and it is the address: a friend's proves nothing."""
    own = sender is not None and contact.get("user_id") == sender
    card = {"phone_number": contact.get("phone_number"), "first_name": ""}
    return card | {"user_id": address} if own else card


def _chat(address: int) -> Payload:
    return {"id": address, "type": "private"}


def _person(holder: Payload, address: int) -> Payload:
    language = part(holder, "from").get("language_code")
    return {"id": address, "is_bot": False, "first_name": "", "language_code": language}


def _unreadable(payload: Payload, address: int) -> Update:
    message = part(payload, "message") or part(part(payload, "callback_query"), "message")
    number, date, update = message.get("message_id"), message.get("date"), payload.get("update_id")
    return Update.model_validate(
        {
            "update_id": update if type(update) is int else 0,
            "message": {
                "message_id": number if type(number) is int else 0,
                "date": date if type(date) is int and 0 <= date < 2**32 else 0,
                "chat": _chat(address),
                "from": {"id": address, "is_bot": False, "first_name": ""},
            },
        }
    )
