"""The same five steps with python-telegram-bot: a ConversationHandler whose state is written to disk at each update."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)
from telegram.request import BaseRequest, RequestData

from benchmarks.talk.crowd import Crowd
from benchmarks.talk.script import REPORT

QUESTIONS = ("Bác hiến kế gì?", "Được lợi gì?", "Bác gửi ảnh nếu có.", "Hiện tên hay giấu tên?", "Bác xem lại rồi gửi.")
_ME = {"id": 1, "is_bot": True, "first_name": "bot", "username": "bot"}

Context = ContextTypes.DEFAULT_TYPE


class Stub(BaseRequest):
    """The Bot API that costs nothing."""

    def __init__(self, crowd: Crowd) -> None:
        self._crowd = crowd

    @property
    def read_timeout(self) -> float | None:
        """There is nothing to wait for."""
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *args: Any, **kwargs: Any
    ) -> tuple[int, bytes]:
        """An answer for getMe and sendMessage."""
        if not url.endswith("sendMessage") or request_data is None:
            return 200, json.dumps({"ok": True, "result": _ME}).encode()
        chat = int(str(request_data.parameters["chat_id"]))
        self._crowd.hears(chat)
        message = {"message_id": 1, "date": 1, "chat": {"id": chat, "type": "private"}, "text": "."}
        return 200, json.dumps({"ok": True, "result": message}).encode()


def asking(step: int) -> Any:
    """The handler that keeps an answer and asks the next question."""

    async def ask(update: Update, context: Context) -> int:
        assert update.message is not None
        assert context.user_data is not None
        context.user_data[step] = update.message.text
        last = step == len(QUESTIONS)
        await update.message.reply_text("Đã nhận, cảm ơn bác." if last else QUESTIONS[step])
        return ConversationHandler.END if last else step + 1

    return ask


async def open_bot(folder: Path, token: str, crowd: Crowd) -> Application[Any, Any, Any, Any, Any, Any]:
    """The bot, ready for `serve`."""
    kept = PicklePersistence(folder / "talk.pickle", on_flush=False, update_interval=3_600)
    stub = Stub(crowd)
    made = ApplicationBuilder().token(token).request(stub).get_updates_request(stub).persistence(kept).build()
    states: dict[object, list[Any]] = {n: [MessageHandler(filters.TEXT, asking(n))] for n in range(1, len(REPORT))}
    entry: list[Any] = [MessageHandler(filters.TEXT, asking(0))]
    made.add_handler(ConversationHandler(entry, states, [], name="report", persistent=True))
    await made.initialize()
    return made


async def serve(bot: Application[Any, Any, Any, Any, Any, Any], crowd: Crowd) -> None:
    """Answer until cancelled: one update after another, as a ConversationHandler needs; each is written to disk."""
    while True:
        for one in await crowd.updates():
            await bot.process_update(Update.de_json(one, bot.bot))
            await bot.update_persistence()
