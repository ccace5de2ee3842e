"""Messages of the bot: put into a chat, found again, changed, taken away."""

from __future__ import annotations

from typing import Any

from tests.emulators.telegram.account import Account, Chat
from tests.emulators.telegram.errors import NOT_MODIFIED, bad

Message = dict[str, Any]


def post(account: Account, chat: Chat, content: Message, keyboard: Message | None) -> Message:
    """Add a message of the bot; its answer shows only buttons in the message, as Telegram's does."""
    number = account.next_number()
    message: Message = {
        "message_id": number, "from": account.me, "chat": chat.as_json, "date": account.date, **content,
    }  # fmt: skip
    if keyboard and keyboard.get("inline_keyboard"):
        message["reply_markup"] = keyboard
    elif keyboard and "inline_keyboard" not in keyboard:
        chat.keyboards[number] = keyboard
    chat.history.append(message)
    account.sent += 1
    account.show(message)
    return message


def ours(account: Account, chat: Chat, number: int) -> Message:
    """The bot's message to change. Raises Declined."""
    found = next((message for message in chat.history if message["message_id"] == number), None)
    if found is None:
        raise bad("message to edit not found")
    if found["from"]["id"] != account.me["id"] or number in chat.keyboards:
        raise bad("message can't be edited")
    return found


def change(account: Account, message: Message, content: Message, keyboard: Message | None) -> Message:
    """Give a message other content and buttons. Raises Declined when nothing is different."""
    wanted = {key: value for key, value in content.items() if value}
    if keyboard and keyboard["inline_keyboard"]:
        wanted["reply_markup"] = keyboard
    before = {key: message[key] for key in (*content, "reply_markup") if key in message}
    if wanted == before:
        raise bad(NOT_MODIFIED)
    for key in before:
        del message[key]
    message.update(wanted, edit_date=account.date)
    account.show(message)
    return message


def worded(name: str, text: str, entities: list[Message]) -> Message:
    """A text or caption with its entities, as they stand in a message; nothing for an empty caption."""
    if not text:
        return {}
    return {name: text, "caption_entities" if name == "caption" else "entities": entities} if entities else {name: text}
