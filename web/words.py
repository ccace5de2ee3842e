"""What the console calls things: badges of states, acts in the history, ages, names of places."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.people import Role
from domain.reports import Family, Report, State, Where
from domain.wastes import NOT_WASTE, WASTES
from domain.words import N_, shorten
from locales import Say
from screens.case import (
    amount_words,
    domain_words,
    family_words,
    kind_words,
    lines_words,
    place_words,
    state_words,
)

__all__ = ["amount_words", "domain_words", "family_words", "kind_words", "state_words"]


@dataclass(frozen=True, slots=True)
class Look:
    """How a state is marked besides its words: a sign, and a tone that the style sheet knows."""

    sign: str
    tone: str


_WAITS, _ASKS, _WORKS = Look("●", "waits"), Look("?", "asks"), Look("▸", "works")
_GOOD, _BAD, _QUIET = Look("✓", "good"), Look("✕", "bad"), Look("–", "quiet")

LOOKS = {
    State.PLEDGED: _WAITS, State.SUBMITTED: _WAITS, State.SCREENING: _WAITS, State.REOPENED: _WAITS,
    State.REVIEWED: _WAITS, State.NEEDS_INFO: _ASKS,
    State.CONFIRMED: _WORKS, State.DELIVERED: _WORKS, State.ROUTED: _WORKS, State.IN_PROGRESS: _WORKS,
    State.RESOLVED: _WORKS,
    State.ACCEPTED: _GOOD, State.CLOSED: _GOOD, State.RECOGNISED: _GOOD, State.ANSWERED: _GOOD,
    State.REJECTED: _BAD, State.WITHDRAWN: _QUIET, State.DUPLICATE: _QUIET, State.HANDED_OVER: _QUIET,
}  # fmt: skip

HISTORY = {
    "file": N_("Gửi đến"), "withdraw": N_("Người gửi rút lại"), "answer": N_("Người gửi trả lời"),
    "add_photos": N_("Người gửi thêm ảnh"), "rate": N_("Người gửi đánh giá"), "reopen": N_("Người gửi mở lại"),
    "take": N_("Bắt đầu xem xét"), "ask": N_("Hỏi lại người gửi"), "confirm": N_("Xác nhận"),
    "reject": N_("Không ghi nhận"), "deliver": N_("Ghi đã bàn giao"), "accept": N_("Ghi đã nghiệm thu"),
    "duplicate": N_("Đánh dấu trùng"), "hand_over": N_("Chuyển nơi khác giải quyết"), "route": N_("Giao người xử lý"),
    "release": N_("Trả về xã xử lý"), "close": N_("Đóng hồ sơ"), "review": N_("Ghi đã đọc, đang cân nhắc"),
    "recognise": N_("Công nhận"), "reply": N_("Trả lời"), "start": N_("Bắt đầu xử lý"),
    "classify": N_("Đổi lĩnh vực"),
    "resolve": N_("Báo đã xử lý xong"), "claim": N_("Nhận xem hồ sơ"), "take_over": N_("Nhận thay"),
    "let_go": N_("Thôi giữ hồ sơ"), "undo": N_("Hoàn tác"),
    "extend": N_("Gia hạn trả lời"),
}  # fmt: skip

ROLES = {
    Role.MODERATOR: N_("Cán bộ Mặt trận duyệt hồ sơ"), Role.STAFF: N_("Cán bộ xử lý"),
    Role.VILLAGE_HEAD: N_("Trưởng bản"), Role.PUBLICITY: N_("Cán bộ tuyên truyền"), Role.ADMIN: N_("Quản trị"),
}  # fmt: skip

FAMILIES = tuple(Family)

DOMAINS = (*WASTES, NOT_WASTE)
"""The domains an officer chooses from."""


def look(state: State) -> Look:
    """The sign and tone of a state."""
    return LOOKS[state]


def act_words(say: Say, act: str) -> str:
    """An act of the journal, for people."""
    return say(HISTORY[act]) if act in HISTORY else act


def age(say: Say, then: datetime, now: datetime) -> str:
    """How long ago, roughly: 5 phút, 3 giờ, 2 ngày."""
    gone = max(now - then, timedelta())
    if gone < timedelta(hours=1):
        return say("{count} phút", count=gone.seconds // 60)
    if gone < timedelta(days=1):
        return say("{count} giờ", count=gone.seconds // 3600)
    return say("{count} ngày", count=gone.days)


def gist(say: Say, report: Report) -> str:
    """What a report is about, in one line of the queue: the things contributed, else the words."""
    things = lines_words(say, report.lines, most=3).replace("- ", "").replace("\n", "; ")
    return shorten(" ".join((things or report.text).split()), 140)


def near(report: Report, where: Where) -> str:
    """Where it is, from near to far."""
    return place_words(where.work, report.place, where.village, where.unit)
