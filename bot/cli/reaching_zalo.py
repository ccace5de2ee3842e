"""Can Zalo be reached with what is set, until when, and do its events reach us?"""

from __future__ import annotations

from datetime import timedelta

from bot import clock
from bot.channels.zalo.bot import calls as bot_calls
from bot.channels.zalo.bot import checking as bot_checking
from bot.channels.zalo.oa import calls as oa_calls
from bot.channels.zalo.oa import checking as oa_checking
from bot.channels.zalo.oa.connection import Connection
from bot.channels.zalo.oa.oauth import REFRESH_LASTS
from bot.channels.zalo.oa.webhook import PATH
from bot.cli.connecting import linked
from bot.cli.opening import Opened
from domain.channels import ZALO_OA
from domain.times import show_date, show_time
from storage.queries import heard
from storage.queries.tokens import Kept
from storage.vault import CannotOpen

Finding = tuple[str, str, str]
"""What was looked at, what was found, and what to do; nothing to do: it is well."""

SOON = timedelta(days=21)
"""Before the refresh token ends, which only happens to a server that stands still."""
BOT, OAUTH, WEBHOOK = "Zalo Bot", "Zalo OA, kết nối / consent", "Zalo OA webhook"
CONNECT = "python -m bot zalo connect"
NOT_ONE = "CHUNGTAY_ZALO_BOT__TOKEN sai dạng / is no token: chép lại từ Zalo Bot Creator"
NO_PHOTOS = (
    "Đặt CHUNGTAY_WEB__PUBLIC_URL: chưa có thì không gửi được ảnh qua Zalo Bot / set it: without it no photo goes out"
)
NO_HTTPS = "Đặt CHUNGTAY_WEB__PUBLIC_URL là địa chỉ https:// / set it to the https:// address of this server"
KEYS = "Khoá trong keys.json không mở được / keys.json does not open it: bring back the keys of the backup"


async def bot_platform(here: Opened) -> list[Finding]:
    """The findings on the bot. Changes nothing at Zalo's."""
    found, public = here.settings.zalo_bot, here.settings.web.public_url
    try:
        calls = bot_calls.Calls(found.token.get_secret_value() if found.token else "", found.api_base)
    except ValueError:
        return [(BOT, "không nối được / not reached", NOT_ONE)]
    try:
        findings = await bot_checking.check(calls, mode=found.mode, webhook_url=found.webhook_url)
    finally:
        await calls.close()
    return [*findings, (f"{BOT}, ảnh / photos", public or "không / none", "" if public else NO_PHOTOS)]


async def official_account(here: Opened) -> list[Finding]:
    """The findings on the account. Changes nothing at Zalo's but, when it is time, the tokens."""
    async with linked(here) as link:
        try:
            kept = await link.tokens.kept()
        except CannotOpen:
            return [(OAUTH, "không mở được / sealed", KEYS), await _webhook(here)]
        reached = await _reached(here, link) if kept.access else []
        kept = await link.tokens.kept()
    return [_consent(kept), *reached, await _webhook(here)]


async def _reached(here: Opened, link: Connection) -> list[Finding]:
    found = here.settings.zalo_oa
    calls = oa_calls.Calls(found.api_base, link.tokens)
    try:
        return await oa_checking.check(calls, oa_id=found.oa_id, now=clock.now())
    finally:
        await calls.close()


def _consent(kept: Kept) -> Finding:
    if kept.got is None:
        return OAUTH, "chưa nối / never connected", f"Chạy / run: {CONNECT}"
    if kept.troubled:
        since = f"{show_time(kept.troubled)}, {show_date(kept.troubled)}"
        return OAUTH, f"Zalo không gia hạn từ / not renewed since {since}", f"Nối lại / connect again: {CONNECT}"
    got, ends = f"{show_time(kept.got)}, {show_date(kept.got)}", kept.got + REFRESH_LASTS
    shown = f"gia hạn lúc / renewed at {got}; để yên thì hết ngày / left alone it ends on {show_date(ends)}"
    if clock.now() >= ends:
        return OAUTH, shown, f"Đã hết hạn: nối lại / it has ended, connect again: {CONNECT}"
    if clock.now() >= ends - SOON:
        return OAUTH, shown, "Sắp hết hạn: make run sẽ gia hạn / ends soon: make run renews it"
    return OAUTH, shown, ""


async def _webhook(here: Opened) -> Finding:
    """Zalo does not say whether one is set [A]: what came through it does."""
    async with here.database.read() as db:
        last = await heard.last(db, channel=ZALO_OA.name, account=here.settings.zalo_oa.oa_id)
    public = here.settings.web.public_url
    if not public.startswith("https://"):
        return WEBHOOK, public or "không có địa chỉ / no address", NO_HTTPS
    if last is None:
        todo = f"developers.zalo.me → ứng dụng / app → Webhook: lưu / save {public}{PATH}"
        return WEBHOOK, "chưa có tin nào / nothing came yet", todo
    return WEBHOOK, f"tin cuối / last message {show_time(last)}, {show_date(last)}", ""
