"""aiogram imported quickly is aiogram all the same. In processes of their own: here it is imported already."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

EVERY_MODEL = """
from bot import swift
assert swift.load()
assert not swift.load()
import aiogram.methods, aiogram.types
from pydantic import BaseModel
assert not aiogram.types.Update.__pydantic_complete__
models = [
    found for module in (aiogram.types, aiogram.methods) for name in module.__all__
    if isinstance(found := getattr(module, name), type) and issubclass(found, BaseModel)
]
assert len(models) > 300
broken = [model.__name__ for model in models if model.model_rebuild() is False]
assert not broken, broken
"""

FIRST_USE = """
import sys
if sys.argv[1] == "swift":
    from bot import swift
    assert swift.load()
from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Update
person = {"id": 1, "is_bot": False, "first_name": "Lan"}
message = {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}, "from": person, "photo": [
    {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}], "caption": "đèn"}
update = Update.model_validate({"update_id": 1, "message": message | {"reply_to_message": message}})
markup = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="a", callback_data="b")]])
print(update.model_dump_json(exclude_none=True))
print(SendMessage(chat_id=1, text="x", reply_markup=markup).model_dump_json(exclude_none=True, exclude={"parse_mode",
    "link_preview_options", "protect_content", "disable_web_page_preview"}))
"""


def python(code: str, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_model_can_be_built_at_first_use() -> None:
    python(EVERY_MODEL)


def test_models_built_at_first_use_read_and_write_the_same() -> None:
    assert python(FIRST_USE, "swift") == python(FIRST_USE, "stock")


def test_commands_without_a_bot_never_import_aiogram() -> None:
    code = (
        "import sys; import bot.cli.inviting, bot.cli.seeding, bot.cli.doctor, bot.cli.rotating, bot.cli.running;"
        "print('aiogram' in sys.modules)"
    )
    assert python(code) == "False\n"
