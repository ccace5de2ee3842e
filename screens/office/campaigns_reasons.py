"""Why a campaign is refused, or stopped for good."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from domain.campaigns import Campaign
from domain.screen import Expects, Option, Screen
from domain.words import N_
from locales import Say
from screens.office.campaigns_asking import asked_of

STOPPED_WHY = (N_("Nội dung có chỗ sai."), N_("Việc này không còn nữa."), N_("Chọn nhầm người nhận."))
REFUSED_WHY = (
    N_("Nội dung chưa rõ, cần viết lại cho dễ hiểu."),
    N_("Có chỗ chưa đúng, cần kiểm tra lại."),
    N_("Chưa đúng người nhận."),
    N_("Chưa phải lúc gửi tin này."),
)
"""Reasons to choose from; another one can be typed."""


def stop_why(say: Say, one: Campaign) -> Screen:
    """Why is it not to go on? To say why is to confirm."""
    ask = say("Thôi hẳn bản tin này ạ? Chọn hoặc gõ lý do là dừng ngay, không gửi tiếp được nữa.")
    told = say("Ai đã nhận rồi thì không lấy lại được.") if one.started else ""
    return asked_of(say, one, say("Thôi gửi hẳn"), f"{ask} {told}".strip(), _reasons(say, STOPPED_WHY), Expects.CHOICE)


def refuse_why(say: Say, one: Campaign) -> Screen:
    """Why does the second person say no? Whoever wrote it will read that."""
    ask = say("Vì sao chưa duyệt? Người soạn sẽ đọc lý do này để sửa. Chọn hoặc gõ.")
    return asked_of(say, one, say("Từ chối"), ask, _reasons(say, REFUSED_WHY), Expects.CHOICE)


ASKED: dict[str, Callable[[Say, Campaign], Screen]] = {"stop": stop_why, "refuse": refuse_why}
"""The question of each act."""

PREPARED = {"stop": STOPPED_WHY, "refuse": REFUSED_WHY}
"""The reasons to choose from, by act."""


def _reasons(say: Say, prepared: Sequence[str]) -> tuple[Option, ...]:
    return tuple(Option(say(reason), f"tin_why:{number}") for number, reason in enumerate(prepared))
