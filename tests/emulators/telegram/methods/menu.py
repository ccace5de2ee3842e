"""The commands that the menu shows, by language, and the button that opens it."""

from __future__ import annotations

import re
from typing import Any

from tests.emulators.telegram.account import Account
from tests.emulators.telegram.errors import bad
from tests.emulators.telegram.form import Form

BUTTONS = ("commands", "web_app", "default")


async def set_my_commands(account: Account, form: Form) -> bool:
    """Commands for one language; no language is the menu for everybody else."""
    commands = form.data("commands", "commands")
    if not isinstance(commands, list) or len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH" if isinstance(commands, list) else "expected an Array of BotCommand")
    for entry in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", str(entry.get("command", ""))):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(str(entry.get("description", ""))) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    if not re.fullmatch(r"([a-z]{2})?", form.text("language_code")):
        raise bad("invalid language code specified")
    account.menus[form.text("language_code")] = commands
    account.changed.touch()
    return True


async def get_my_commands(account: Account, form: Form) -> list[dict[str, Any]]:
    """The commands of one language, as they were set."""
    return account.menus.get(form.text("language_code"), [])


async def set_chat_menu_button(account: Account, form: Form) -> bool:
    """The button beside the text field."""
    button = form.data("menu_button", "menu button") or {"type": "default"}
    if button.get("type") not in BUTTONS:
        raise bad("MenuButton has unsupported type")
    account.menu_button = button
    account.changed.touch()
    return True
