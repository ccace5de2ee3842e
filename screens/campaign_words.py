"""Campaigns in words: numbers of people, states, topics, hours, and why somebody was not reached."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal

from domain.campaigns import State, Topic, Unreached
from domain.shown_numbers import show_number
from domain.times import show_date, show_time
from domain.words import N_
from locales import Say

STATES = {
    State.DRAFT: N_("đang soạn"),
    State.WAITING: N_("chờ duyệt"),
    State.APPROVED: N_("đã duyệt, chờ giờ gửi"),
    State.PLANNING: N_("đang lập danh sách"),
    State.RUNNING: N_("đang gửi"),
    State.PAUSED: N_("tạm dừng"),
    State.DONE: N_("đã gửi xong"),
    State.STOPPED: N_("đã thôi gửi"),
    State.REFUSED: N_("bị trả lại"),
}

TOPICS = {
    Topic.ANNOUNCEMENTS: N_("Thông báo chung"),
    Topic.WORK_DAYS: N_("Kêu gọi ngày công"),
    Topic.RESULTS: N_("Kết quả đóng góp"),
    Topic.THRIFT: N_("Tiết kiệm, chống lãng phí"),
}

WHY = {
    Unreached.WINDOW: N_("chờ họ nhắn lại mới gửi được"),
    Unreached.QUOTA: N_("kênh hết lượt gửi"),
    Unreached.BLOCKED: N_("đã chặn hoặc xoá kênh này"),
    Unreached.OPTED_OUT: N_("đã ngừng nhận tin"),
    Unreached.ERROR: N_("kênh báo lỗi"),
    Unreached.STOPPED: N_("chưa gửi thì bản tin bị dừng"),
    Unreached.LATE: N_("quá 7 ngày chưa gửi được"),
}
"""Why somebody was not reached, behind a number of people."""


def count(number: int) -> str:
    """A number of people as it is shown: 1.204."""
    return show_number(Decimal(number))


def when(begins: datetime | None, say: Say) -> str:
    """When it leaves."""
    return f"{show_time(begins)} {show_date(begins)}" if begins else say("ngay khi được duyệt")


def takes(say: Say, time: timedelta) -> str:
    """About how long something takes."""
    minutes = max(1, -(-int(time.total_seconds()) // 60))
    if minutes < 60:
        return say("khoảng {minutes} phút", minutes=minutes)
    return say("khoảng {hours} giờ {minutes} phút", hours=minutes // 60, minutes=minutes % 60)


def reasons(say: Say, why: Mapping[str, int]) -> str:
    """Why it did not reach some, a line for each reason, most people first; empty if it reached everybody."""
    named = {one.value: say(words) for one, words in WHY.items()}
    found = sorted(((many, named.get(reason, reason)) for reason, many in why.items() if many), reverse=True)
    return "\n".join(say("• {count} người: {why}", count=count(many), why=reason) for many, reason in found)
