"""Changing messages that the bot sent."""

from __future__ import annotations

from tests.emulators.telegram.account import Account
from tests.emulators.telegram.errors import bad
from tests.emulators.telegram.form import Form
from tests.emulators.telegram.markup import inline_only
from tests.emulators.telegram.posts import Message, change, ours, worded
from tests.emulators.telegram.text import caption, message_text


async def edit_message_text(account: Account, form: Form) -> Message:
    """Another text and other buttons."""
    message = _found(account, form)
    if "text" not in message:
        raise bad("there is no text in the message to edit")
    content = {"text": "", "entities": [], **worded("text", *message_text(form))}
    return change(account, message, content, inline_only(form))


async def edit_message_caption(account: Account, form: Form) -> Message:
    """Another caption and other buttons."""
    message = _found(account, form)
    if "photo" not in message:
        raise bad("there is no caption in the message to edit")
    content = {"caption": "", "caption_entities": [], **worded("caption", *caption(form))}
    return change(account, message, content, inline_only(form))


async def edit_message_reply_markup(account: Account, form: Form) -> Message:
    """Other buttons only."""
    return change(account, _found(account, form), {}, inline_only(form))


def _found(account: Account, form: Form) -> Message:
    if not form.number("message_id"):
        raise bad("message identifier is not specified")
    return ours(account, account.chat(form), form.number("message_id"))
