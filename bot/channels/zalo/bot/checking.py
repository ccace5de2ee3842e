"""What `doctor` says of a bot: whom Zalo takes us for, and whether events can reach us."""

from __future__ import annotations

from typing import Any

from bot.channels.zalo.bot.calls import CallFailed, Calls
from bot.channels.zalo.bot.faults import UNAUTHORIZED, describe

Finding = tuple[str, str, str]
"""What was looked at, what was found, and what to do; nothing to do: it is well."""

BOT, WEBHOOK = "Zalo Bot", "Zalo Bot webhook"


async def check(calls: Calls, *, mode: str, webhook_url: str = "") -> list[Finding]:
    """The findings. Changes nothing at Zalo's."""
    try:
        who = await calls.call("getMe", {})
    except CallFailed as error:
        return [(BOT, describe(error), _unreached(error))]
    found = [(BOT, _named(who), "")]
    try:
        info = await calls.call("getWebhookInfo", {})
    except CallFailed as error:
        return [*found, (WEBHOOK, describe(error), _unreached(error))]
    return [*found, _webhook(str(info.get("url") or "") if isinstance(info, dict) else "", mode, webhook_url)]


def _named(who: Any) -> str:
    told = who if isinstance(who, dict) else {}
    groups = "vào được nhóm / may join groups" if told.get("can_join_groups") is True else "không vào nhóm / no groups"
    return f"{told.get('account_name', '?')} ({told.get('account_type', '?')}, {groups})"


def _unreached(error: CallFailed) -> str:
    if error.code == UNAUTHORIZED:
        return (
            "Token không dùng được: mở Zalo Bot Creator (từ OA Zalo Bot Manager), lấy lại token, đặt "
            "CHUNGTAY_ZALO_BOT__TOKEN / the token is refused: take it again from Zalo Bot Creator"
        )
    return (
        "Không gọi được Zalo: xem mạng và CHUNGTAY_ZALO_BOT__API_BASE / Zalo does not answer: check the network and "
        "CHUNGTAY_ZALO_BOT__API_BASE"
    )


def _webhook(url: str, mode: str, wanted: str) -> Finding:
    shown = url or "chưa đặt / none set"
    if mode == "polling":
        todo = "Đang có webhook nên không hỏi tin được: một bản cài khác dùng bot này? / a webhook is set, polls fail"
        return (WEBHOOK, shown, todo if url else "")
    todo = "Chạy lại make run để đặt lại webhook / start again to set the webhook"
    return (WEBHOOK, shown, todo if url != wanted else "")
