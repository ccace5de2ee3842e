"""Keyboards: their shape, their limits, and which of them a message shows."""

from __future__ import annotations

from typing import Any

from tests.emulators.telegram.errors import bad
from tests.emulators.telegram.form import Form

CALLBACK_BYTES = 64
BUTTONS = 100


def markup(form: Form) -> dict[str, Any] | None:
    """The keyboard of a call, checked; None when there is none."""
    found = form.data("reply_markup", "reply keyboard markup")
    if found is None:
        return None
    if not isinstance(found, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in found:
        return {"inline_keyboard": _rows(found["inline_keyboard"], _inline, 'Field "inline_keyboard"')}
    if "keyboard" in found:
        return found | {"keyboard": _rows(found["keyboard"], _reply, 'Field "keyboard"')}
    if not found.get("remove_keyboard") and not found.get("force_reply"):
        raise bad("object expected as reply markup")
    return found


def inline_only(form: Form) -> dict[str, Any] | None:
    """The keyboard of an edit: only buttons in the message can be changed."""
    found = markup(form)
    if found is not None and "inline_keyboard" not in found:
        raise bad("inline keyboard expected")
    return found


def _rows(rows: Any, check: Any, field: str) -> list[list[dict[str, Any]]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad(f"{field} must be an Array of Arrays")
    checked = [[check(button) for button in row] for row in rows if row]
    if sum(len(row) for row in checked) > BUTTONS:
        raise bad("reply markup is too long")
    return checked


def _inline(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise bad("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad("can't parse inline keyboard button: Can't find field \"text\"")
    data = button.get("callback_data")
    if not data and not button.get("url"):
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if data and len(data.encode()) > CALLBACK_BYTES:
        raise bad("BUTTON_DATA_INVALID")
    return button


def _reply(button: Any) -> dict[str, Any]:
    button = {"text": button} if isinstance(button, str) else button
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise bad("can't parse keyboard button: KeyboardButton must be a String or an Object")
    return button
