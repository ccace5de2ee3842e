"""python-telegram-bot as the referee: it shares no code with us or aiogram, and must know every field that we use."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

import telegram as ptb
from telegram.constants import ParseMode

from tests.emulators.telegram.account import Call
from tests.emulators.telegram.methods import METHODS

Kind = TypeVar("Kind", bound=ptb.TelegramObject)

NAMES = {name.lower(): name for name, _ in METHODS}
KEYBOARDS: dict[str, type[ptb.TelegramObject]] = {
    "inline_keyboard": ptb.InlineKeyboardMarkup,
    "keyboard": ptb.ReplyKeyboardMarkup,
}
OBJECTS: dict[str, type[ptb.TelegramObject]] = {
    "entities": ptb.MessageEntity,
    "caption_entities": ptb.MessageEntity,
    "link_preview_options": ptb.LinkPreviewOptions,
    "commands": ptb.BotCommand,
    "menu_button": ptb.MenuButton,
}
NUMBERS = ("chat_id", "message_id", "offset", "limit", "timeout")


def judge(calls: Iterable[Call]) -> None:
    """Every parameter of every call is one of that method's, of its type, and reads the same after a round trip.
    Raises AssertionError."""
    for call in calls:
        name = NAMES[call.method]
        known = inspect.signature(getattr(ptb.Bot, name)).parameters
        for parameter, text in call.form.values.items():
            assert parameter in known, f"{name} has no parameter {parameter}"
            _judge_value(name, parameter, text)


def read(update: dict[str, Any]) -> ptb.Update:
    """An update as the referee reads it. Raises AssertionError for a field that it does not know or reads otherwise."""
    return _read(ptb.Update.de_json, update)


def read_message(message: dict[str, Any]) -> ptb.Message:
    """The answer to a call that sends. Raises AssertionError as `read` does."""
    return _read(ptb.Message.de_json, message)


def unknown(value: object) -> dict[str, Any]:
    """Every field, by class, that the referee does not know of, at any depth."""
    found: dict[str, Any] = {}
    if isinstance(value, list | tuple):
        for item in value:
            found |= unknown(item)
    if isinstance(value, ptb.TelegramObject):
        if value.api_kwargs:
            found[type(value).__name__] = dict(value.api_kwargs)
        for kind in type(value).__mro__:
            for slot in getattr(kind, "__slots__", ()):
                if not slot.startswith("_"):
                    found |= unknown(getattr(value, slot, None))
    return found


def _read(reader: Callable[[dict[str, Any], None], Kind], source: dict[str, Any]) -> Kind:
    found = reader(source, None)
    assert unknown(found) == {}, source
    assert _spoken(found.to_dict()) == _spoken(source)
    return found


def _judge_value(method: str, parameter: str, text: str) -> None:
    where = f"{method}.{parameter}"
    assert text != "null", f"{where} should be left out"
    if parameter in NUMBERS:
        int(text)
    elif parameter == "parse_mode":
        assert text in list(ParseMode), where
    elif parameter == "allowed_updates":
        assert set(json.loads(text)) <= set(ptb.Update.ALL_TYPES), where
    for found, source in _objects(parameter, text):
        assert unknown(found) == {}, where
        assert found.to_dict() == source, where


def _objects(parameter: str, text: str) -> Iterator[tuple[ptb.TelegramObject, Any]]:
    """The objects in a parameter as the referee reads them, each with its source."""
    if parameter == "reply_markup":
        source = json.loads(text)
        kinds = [kind for name, kind in KEYBOARDS.items() if name in source]
        yield kinds[0].de_json(source, None) if kinds else ptb.ReplyKeyboardRemove(), source
    if parameter in OBJECTS:
        found = json.loads(text)
        for source in found if isinstance(found, list) else [found]:
            yield OBJECTS[parameter].de_json(source, None), source


def _spoken(value: Any) -> Any:
    """The same without what is false or empty, which Telegram leaves out and the referee writes down."""
    if isinstance(value, dict):
        return {key: _spoken(item) for key, item in value.items() if item is not False and item not in ((), [])}
    return [_spoken(item) for item in value] if isinstance(value, list | tuple) else value
