"""Every method of the Bot Platform, with the fields that its page documents [A]. `METHODS` parametrises the tests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from tests.emulators.zalo_bot.fields import Fields
from tests.emulators.zalo_bot.methods import events, messages, webhooks
from tests.emulators.zalo_bot.state import State

Method = Callable[[State, Fields], Awaitable[dict[str, Any] | None]]

METHODS: tuple[tuple[str, Method, tuple[str, ...]], ...] = (
    ("getMe", events.get_me, ()),
    ("getUpdates", events.get_updates, ("timeout",)),
    ("setWebhook", webhooks.set_webhook, ("url", "secret_token")),
    ("testWebhook", webhooks.test_webhook, ()),
    ("getWebhookInfo", webhooks.get_webhook_info, ()),
    ("deleteWebhook", webhooks.delete_webhook, ()),
    ("sendMessage", messages.send_message, ("chat_id", "text", "parse_mode", "text_styles")),
    ("sendPhoto", messages.send_photo, ("chat_id", "photo", "caption")),
    ("sendSticker", messages.send_sticker, ("chat_id", "sticker")),
    ("sendVoice", messages.send_voice, ("chat_id", "voice_url")),
    ("sendChatAction", messages.send_chat_action, ("chat_id", "action")),
)

BY_NAME = {name: (method, frozenset(fields)) for name, method, fields in METHODS}
"""Names are case-sensitive [A]."""
