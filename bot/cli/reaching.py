"""Can a messenger be reached with what is set?"""

from __future__ import annotations

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import AiogramError, TelegramUnauthorizedError
from aiogram.utils.token import TokenValidationError


async def telegram(token: str, api_base: str) -> tuple[str, str]:
    """The bot's name and nothing, or nothing and what to do."""
    try:
        bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(api_base), timeout=10))
    except TokenValidationError:
        return "", "CHUNGTAY_TELEGRAM__TOKEN sai dạng / is no token: chép lại từ BotFather"
    try:
        return f"@{(await bot.get_me()).username}", ""
    except TelegramUnauthorizedError:
        return "", "CHUNGTAY_TELEGRAM__TOKEN bị từ chối / was refused: lấy token mới từ BotFather"
    except AiogramError:
        return "", f"Không tới được / cannot reach {api_base}: Telegram có thể bị chặn; các kênh khác vẫn chạy"
    finally:
        await bot.session.close()
