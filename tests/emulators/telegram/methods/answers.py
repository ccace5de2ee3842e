"""Answers to a button press, and the "typing" line."""

from __future__ import annotations

from tests.emulators.telegram.account import Account
from tests.emulators.telegram.errors import OLD_QUERY, bad
from tests.emulators.telegram.form import Form

ACTIONS = (
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
)  # fmt: skip


async def answer_callback_query(account: Account, form: Form) -> bool:
    """Stop the button spinning; once for each press."""
    if len(form.text("text")) > 200:
        raise bad("MESSAGE_TOO_LONG")
    query = form.text("callback_query_id")
    if account.presses.get(query, 0.0) <= account.clock():
        raise bad(OLD_QUERY)
    del account.presses[query]
    account.changed.touch()
    return True


async def send_chat_action(account: Account, form: Form) -> bool:
    """Show that the bot is busy."""
    account.chat(form)
    if form.text("action") not in ACTIONS:
        raise bad("wrong parameter action in request")
    return True
