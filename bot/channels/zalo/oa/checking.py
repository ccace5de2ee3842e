"""What `doctor` says of an Official Account: does Zalo accept us, whom does it take us for, until when is it paid."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from bot.channels.zalo.oa.calls import ACCOUNT, TOKEN_STALE, Calls
from bot.channels.zalo.oa.faults import OURS, describe
from bot.channels.zalo.oa.tokens import NotConnected
from bot.channels.zalo.oa.wire import CallFailed
from domain.times import local

Finding = tuple[str, str, str]
"""What was looked at, what was found, and what to do; nothing to do: it is well."""

NAME, PACKAGE = "Zalo OA", "Gói Zalo OA / Zalo OA package"
NEEDS_TIER = (-223, -224)
"""The account has not authorised the API, or needs a higher tier [A]; which tier that is [C]."""

SOON = timedelta(days=30)
"""A commune needs so long to pay."""

TODO_CONNECT = "Chạy python -m bot zalo connect / run python -m bot zalo connect"
TODO_CONSOLE = (
    "Mở developers.zalo.me → ứng dụng → Official Account: kích hoạt, đăng ký Official Account API, liên kết OA / "
    "open developers.zalo.me → your app → Official Account: activate it, register the API, link the account"
)
TODO_NETWORK = (
    "Không gọi được Zalo: xem mạng và CHUNGTAY_ZALO_OA__API_BASE / Zalo does not answer: check the network and "
    "CHUNGTAY_ZALO_OA__API_BASE"
)
TODO_OTHER = (
    "Đặt CHUNGTAY_ZALO_OA__OA_ID cho đúng, hoặc kết nối lại với OA này / set CHUNGTAY_ZALO_OA__OA_ID, or connect this "
    "account again"
)
TODO_TIER = (
    "Gói của OA chưa cho gọi API (cần Growth trở lên): nâng gói ở oa.zalo.me / the package does not allow the API "
    "(Growth or more): upgrade it at oa.zalo.me"
)
TODO_PAY = (
    "Gia hạn ở oa.zalo.me → Quản lý gói: hết gói thì không gửi được tin / renew it at oa.zalo.me → Packages: without "
    "it no message leaves"
)


async def check(calls: Calls, *, oa_id: str, now: datetime) -> list[Finding]:
    """The findings, by one call of `getoa` [A]. Changes nothing at Zalo's but, when it is time, the tokens."""
    try:
        told = await calls.call(ACCOUNT)
    except (CallFailed, NotConnected) as error:
        return [(NAME, describe(error), _todo(error))]
    return [_account(told, oa_id), *_package(told, local(now).date())]


def _todo(error: CallFailed | NotConnected) -> str:
    if isinstance(error, NotConnected) or error.code in TOKEN_STALE:
        return TODO_CONNECT
    if error.code in NEEDS_TIER:
        return TODO_TIER
    return TODO_CONSOLE if error.code in OURS else TODO_NETWORK


def _account(told: dict[str, Any], oa_id: str) -> Finding:
    verified = told.get("is_verified")
    shown = "đã xác thực / verified" if str(verified).lower() in ("true", "1") else "chưa xác thực / not verified"
    theirs = str(told.get("oaid", oa_id))
    return NAME, f"{told.get('name', '?')} ({theirs}, {shown})", "" if theirs == oa_id else TODO_OTHER


def _package(told: dict[str, Any], today: date) -> list[Finding]:
    """Nothing where Zalo does not say it: what the keys hold varies [C]."""
    name, until = told.get("package_name"), _day(told.get("package_valid_through_date"))
    if not name and until is None:
        return []
    shown = f"{name or '?'}, đến / until {until:%d/%m/%Y}" if until else str(name)
    return [(PACKAGE, shown, TODO_PAY if until and until - today < SOON else "")]


def _day(told: object) -> date | None:
    try:
        return datetime.strptime(str(told), "%d/%m/%Y").date()  # noqa: DTZ007 - a day on the Vietnamese calendar
    except ValueError:
        return None
