"""Every method of the Bot API that the emulator speaks. `METHODS` parametrises the tests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from tests.emulators.telegram.account import Account
from tests.emulators.telegram.form import Form
from tests.emulators.telegram.methods import answers, edits, files, menu, messages, updates

Method = Callable[[Account, Form], Awaitable[Any]]

METHODS: tuple[tuple[str, Method], ...] = (
    ("getMe", updates.get_me),
    ("getUpdates", updates.get_updates),
    ("setWebhook", updates.set_webhook),
    ("deleteWebhook", updates.delete_webhook),
    ("getWebhookInfo", updates.get_webhook_info),
    ("sendMessage", messages.send_message),
    ("sendPhoto", messages.send_photo),
    ("sendMediaGroup", messages.send_media_group),
    ("deleteMessage", messages.delete_message),
    ("editMessageText", edits.edit_message_text),
    ("editMessageCaption", edits.edit_message_caption),
    ("editMessageReplyMarkup", edits.edit_message_reply_markup),
    ("answerCallbackQuery", answers.answer_callback_query),
    ("sendChatAction", answers.send_chat_action),
    ("getFile", files.get_file),
    ("setMyCommands", menu.set_my_commands),
    ("getMyCommands", menu.get_my_commands),
    ("setChatMenuButton", menu.set_chat_menu_button),
)

BY_NAME = {name.lower(): method for name, method in METHODS}
