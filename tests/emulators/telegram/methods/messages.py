"""Sending and deleting messages."""

from __future__ import annotations

from typing import Any

from tests.emulators.telegram.account import Account
from tests.emulators.telegram.errors import bad
from tests.emulators.telegram.form import Form
from tests.emulators.telegram.markup import markup
from tests.emulators.telegram.posts import Message, post, worded
from tests.emulators.telegram.text import caption, message_text

ALBUM = range(2, 11)


async def send_message(account: Account, form: Form) -> Message:
    """A text."""
    chat = account.chat(form)
    words, keyboard = worded("text", *message_text(form)), markup(form)
    account.limits.admit(form.number("chat_id"))
    return post(account, chat, words, keyboard)


async def send_photo(account: Account, form: Form) -> Message:
    """A photo with a caption."""
    chat = account.chat(form)
    words, keyboard = worded("caption", *caption(form)), markup(form)
    sizes = _sizes(account, form, form.text("photo"), "photo")
    account.limits.admit(form.number("chat_id"))
    return post(account, chat, {"photo": sizes, **words}, keyboard)


async def send_media_group(account: Account, form: Form) -> list[Message]:
    """An album of photos: all of them or none."""
    chat = account.chat(form)
    media = form.data("media", "media")
    if not isinstance(media, list) or len(media) not in ALBUM:
        raise bad("there must be from 2 to 10 messages in an album")
    album = str(account.next_number())
    contents = [_item(account, form, item) | {"media_group_id": album} for item in media]
    account.limits.admit(form.number("chat_id"), len(contents))
    return [post(account, chat, content, None) for content in contents]


async def delete_message(account: Account, form: Form) -> bool:
    """Take a message away."""
    chat = account.chat(form)
    for message in chat.history:
        if message["message_id"] == form.number("message_id"):
            chat.history.remove(message)
            account.changed.touch()
            return True
    raise bad("message to delete not found")


def _item(account: Account, form: Form, item: Any) -> Message:
    if not isinstance(item, dict) or item.get("type") != "photo":
        raise bad("the emulator only takes albums of photos")
    words = caption(Form({"caption": item.get("caption", ""), "parse_mode": item.get("parse_mode", "")}))
    return {"photo": _sizes(account, form, item.get("media", ""), "media"), **worded("caption", *words)}


def _sizes(account: Account, form: Form, value: str, name: str) -> list[Message]:
    """The sizes of an uploaded photo, or of one that was sent before, by its file id."""
    data = form.files.get(value.removeprefix("attach://")) or form.files.get(name)
    if data is None and not value:
        raise bad("there is no photo in the request")
    if data is None and value.startswith("attach://"):
        raise bad("file attachment not found")
    return account.files.photo(account.files.find(value).data if data is None else data)
