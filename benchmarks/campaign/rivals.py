"""What else sends to many: aiogram-broadcaster at its fastest safe interval, python-telegram-bot's AIORateLimiter as it
is set up by default, and a bare sender, which says what the machine allows just then."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram_broadcaster import Broadcaster
from aiogram_broadcaster.contents import TextContent
from aiogram_broadcaster.intervals import SimpleInterval
from aiohttp import ClientSession
from telegram import Bot as PtbBot
from telegram.ext import AIORateLimiter, ExtBot

from benchmarks.campaign.server import TOKEN

Sender = Callable[[str, Sequence[int]], Coroutine[Any, Any, None]]
TEXT = "Ngày mai tổng vệ sinh"


async def broadcaster(url: str, chats: Sequence[int]) -> None:
    """One message after another, 1/30 s apart: it has no other way to keep to 30 a second."""
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    mailer = await Broadcaster(bot).create_mailer(
        chats=chats, content=TextContent(text=TEXT), interval=SimpleInterval(interval=1 / 30)
    )
    await mailer.start()
    await bot.session.close()


async def rate_limiter(url: str, chats: Sequence[int]) -> None:
    """Everything is handed over at once; the limiter lets go what may leave."""
    limiter = AIORateLimiter(max_retries=5)
    bot: PtbBot = ExtBot(TOKEN, base_url=f"{url}/bot", rate_limiter=limiter)
    async with bot, asyncio.TaskGroup() as tasks:
        for chat in chats:
            tasks.create_task(_told(bot, chat))


async def _told(bot: PtbBot, chat: int) -> None:
    await bot.send_message(chat, TEXT, connect_timeout=60, pool_timeout=600, read_timeout=60)


async def bare(url: str, chats: Sequence[int]) -> None:
    """Thirty at a time, the next thirty a second after the last answer: safe, and knows nothing."""
    async with ClientSession() as http:
        for begin in range(0, len(chats), 30):
            async with asyncio.TaskGroup() as tasks:
                for chat in chats[begin : begin + 30]:
                    tasks.create_task(_posted(http, url, chat))
            if begin + 30 < len(chats):
                await asyncio.sleep(1.001)


async def _posted(http: ClientSession, url: str, chat: int) -> None:
    async with http.post(f"{url}/bot{TOKEN}/sendMessage", json={"chat_id": chat, "text": TEXT}) as answer:
        await answer.read()


RIVALS: dict[str, Sender] = {"bare sender": bare, "aiogram-broadcaster": broadcaster, "AIORateLimiter": rate_limiter}
