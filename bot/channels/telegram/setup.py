"""What Telegram is told at start: where updates go, and which commands the menu shows in which language."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence

from bot.channels.telegram.calls import Calls
from bot.channels.telegram.events import KINDS
from bot.channels.telegram.patience import Patience, persist

DEFAULT_LANGUAGE = "vi"
"""The menu for whoever has no menu in their own language."""

Commands = Mapping[str, Sequence[tuple[str, str]]]


async def use_polling(calls: Calls, patience: Patience) -> bool:
    """Take a webhook down, keeping the updates that wait. False: the token was refused."""
    return await persist(
        lambda: calls.call("deleteWebhook", {"drop_pending_updates": False}), patience, "delete_webhook"
    )


async def use_webhook(calls: Calls, url: str, secret: str, patience: Patience) -> bool:
    """Point Telegram at `url`. False: the token was refused."""
    asked = {"url": url, "secret_token": secret, "allowed_updates": KINDS}
    return await persist(lambda: calls.call("setWebhook", asked), patience, "set_webhook")


async def show_menu(calls: Calls, commands: Commands, patience: Patience) -> None:
    """Set the commands in every language, and the button that opens them; tried until Telegram takes them."""
    for language, words in commands.items():
        if not await persist(_commands(calls, language, words), patience, "set_my_commands"):
            return
    await persist(
        lambda: calls.call("setChatMenuButton", {"menu_button": {"type": "commands"}}),
        patience,
        "set_chat_menu_button",
    )


def _commands(calls: Calls, language: str, words: Sequence[tuple[str, str]]) -> Callable[[], Awaitable[object]]:
    asked = {
        "commands": [{"command": command, "description": text} for command, text in words],
        "language_code": None if language == DEFAULT_LANGUAGE else language,
    }
    return lambda: calls.call("setMyCommands", asked)
