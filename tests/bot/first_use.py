"""aiogram's models at their first use, as lines: run in a process of its own, it uses them after `swift.load()`.

What it imports of aiogram it imports inside: the import itself is what is tested.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

from pydantic import BaseModel

PERSON = {"id": 1, "is_bot": False, "first_name": "Lan"}
MESSAGE = {
    "message_id": 1,
    "date": 0,
    "chat": {"id": 1, "type": "private"},
    "from": PERSON,
    "photo": [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}],
    "caption": "đèn",
}


def lines() -> Iterator[str]:
    """What Telegram answers, what it brings and what we send, each read or written as the first of its kind."""
    from aiogram.methods import GetMe, Response, SendMessage
    from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Update

    for method, result in ((SendMessage, MESSAGE), (GetMe, PERSON)):
        answer = Response[method.__returning__].model_validate({"ok": True, "result": result})  # type: ignore[name-defined]
        yield answer.model_dump_json(exclude_none=True)
    update = Update.model_validate({"update_id": 1, "message": MESSAGE | {"reply_to_message": MESSAGE}})
    yield update.model_dump_json(exclude_none=True)
    markup = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="a", callback_data="b")]])
    sent = SendMessage(chat_id=1, text="x", reply_markup=markup)
    yield sent.model_dump_json(exclude_unset=True)


def models() -> Iterator[type[BaseModel]]:
    """Every model of aiogram."""
    import aiogram.methods
    import aiogram.types

    for module in (aiogram.types, aiogram.methods):
        for name in module.__all__:
            found = getattr(module, name)
            if isinstance(found, type) and issubclass(found, BaseModel):
                yield found


def swiftly() -> None:
    """Import aiogram the quick way and print what came of it, in one object of JSON."""
    from bot import swift

    loaded, again = swift.load(), swift.load()
    early = [model.__name__ for model in models() if model.__pydantic_complete__]
    used = list(lines())

    class Ours(BaseModel):
        number: int

    found = {
        "loaded": [loaded, again],
        "early": early,
        "used": used,
        "models": {model.__name__: model.model_rebuild() is not False for model in models()},
        "ours": Ours.__pydantic_complete__,
    }
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    swiftly()
