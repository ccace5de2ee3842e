"""Can Telegram be reached with what is set, and do its updates reach us?"""

from __future__ import annotations

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import AiogramError, TelegramNotFound, TelegramUnauthorizedError
from aiogram.types import WebhookInfo
from aiogram.utils.token import TokenValidationError

Finding = tuple[str, str, str]
"""What was looked at, what was found, and what to do; nothing to do: it is well."""

NOT_ONE = "CHUNGTAY_TELEGRAM__TOKEN sai dạng / is no token: chép lại từ BotFather"
REFUSED = "CHUNGTAY_TELEGRAM__TOKEN bị từ chối / was refused: lấy token mới từ BotFather"


async def telegram(token: str, api_base: str, mode: str, webhook_url: str) -> list[Finding]:
    """The findings. Changes nothing at Telegram's."""
    try:
        bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(api_base), timeout=10))
    except TokenValidationError:
        return [_no(NOT_ONE)]
    try:
        name = ("Telegram", f"@{(await bot.get_me()).username}", "")
        return [name, _webhook(await bot.get_webhook_info(), mode, webhook_url)]
    except (TelegramUnauthorizedError, TelegramNotFound):
        return [_no(REFUSED)]
    except AiogramError:
        return [_no(f"Không tới được / cannot reach {api_base}: Telegram có thể bị chặn; các kênh khác vẫn chạy")]
    finally:
        await bot.session.close()


def _no(todo: str) -> Finding:
    return "Telegram", "không nối được / not reached", todo


def _webhook(info: WebhookInfo, mode: str, wanted: str) -> Finding:
    """Telegram's own words on the last failure may name an address: they are left out."""
    shown = f"{info.url or 'không / none'}, {info.pending_update_count} tin chờ / waiting"
    if mode == "polling":
        todo = "Đang có webhook: chạy make run để bỏ / one is set: make run removes it" if info.url else ""
    elif info.url != wanted:
        todo = "Chạy lại make run để đặt lại webhook / start again to set it"
    else:
        todo = "Telegram không gọi được địa chỉ này / Telegram cannot call it" if info.last_error_date else ""
    return "Telegram webhook", shown, todo
