"""A bare aiogram bot that says what it hears, polls as aiogram polls, and stores nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.base import BaseSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import GetMe, GetUpdates, SendMessage
from aiogram.types import Message, Update, User

from benchmarks.talk.crowd import Crowd

_ARRIVED = Message.model_construct(message_id=1)


class Stub(BaseSession):
    """Telegram that costs nothing but the reading of its updates."""

    def __init__(self, crowd: Crowd) -> None:
        super().__init__()
        self._crowd = crowd

    async def close(self) -> None:
        """Nothing is open."""

    async def stream_content(self, *args: Any, **kwargs: Any) -> AsyncGenerator[bytes, None]:
        raise NotImplementedError
        yield b""

    async def make_request(self, bot: Bot, method: Any, timeout: int | None = None) -> Any:  # noqa: ASYNC109
        if isinstance(method, GetUpdates):
            return [Update.model_validate(one, context={"bot": bot}) for one in await self._crowd.updates()]
        if isinstance(method, SendMessage):
            self._crowd.hears(int(method.chat_id))
            return _ARRIVED
        return User(id=bot.id, is_bot=True, first_name="echo", username="echo") if isinstance(method, GetMe) else True


@asynccontextmanager
async def serving(bot: Bot) -> AsyncIterator[None]:
    """The echo, working."""
    dispatcher = Dispatcher()

    async def echo(message: Message) -> None:
        await message.answer(message.text or "")

    dispatcher.message.register(echo)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(dispatcher.start_polling(bot, handle_signals=False, close_bot_session=True))
        try:
            yield
        finally:
            await dispatcher.stop_polling()


def over_stub(token: str, crowd: Crowd) -> Bot:
    """The bot over a stub."""
    return Bot(token, session=Stub(crowd))


def over_http(token: str, url: str) -> Bot:
    """The bot over aiogram's own session."""
    return Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
