"""What an officer sees after a move: what was done, when the author hears of it, and the way to take it back."""

from __future__ import annotations

from domain.lifecycle import Act
from domain.screen import Option, Screen, rows_of
from domain.words import N_
from locales import Say
from screens.notices.parts import option

DONE = {
    Act.CONFIRM: N_("Đã xác nhận {code}."),
    Act.DELIVER: N_("Đã ghi nhận bàn giao {code}."),
    Act.ACCEPT: N_("Đã nghiệm thu {code}."),
    Act.TAKE: N_("Đã nhận xem xét {code}."),
    Act.ROUTE: N_("Đã giao xử lý {code}."),
    Act.REVIEW: N_("Đã nhận cân nhắc {code}."),
    Act.RECOGNISE: N_("Đã ghi công nhận {code}."),
    Act.REPLY: N_("Đã trả lời {code}."),
    Act.CLOSE: N_("Đã khép lại {code}."),
    Act.START: N_("Đã bắt đầu xử lý {code}."),
    Act.RESOLVE: N_("Đã báo xử lý xong {code}."),
    Act.ASK: N_("Đã hỏi lại {code}."),
    Act.DUPLICATE: N_("Đã ghi trùng {code}."),
    Act.HAND_OVER: N_("Đã chuyển nơi khác {code}."),
    Act.RELEASE: N_("Đã chuyển {code} về xã."),
    Act.CLASSIFY: N_("Đã đổi lĩnh vực {code}."),
    Act.REJECT: N_("Đã trả lời không ghi nhận {code}."),
}
"""One sentence for each act of the office."""

_SILENT = frozenset({Act.TAKE, Act.CLASSIFY})
_OF_HANDLER = frozenset({Act.START, Act.RESOLVE})


def decided(say: Say, act: Act, code: str, *, seconds: int) -> Screen:
    """The move was made. `seconds`: how long it can be taken back, and its notice waits."""
    done = say(DONE[act], code=code)
    if act in _OF_HANDLER:
        told = say("Người gửi đang được báo.")
        return Screen(f"{done} {told}", rows_of(_onward(say, code), 2))
    told = (
        say("Chưa báo cho ai.") if act in _SILENT else say("Người gửi sẽ được báo sau {seconds} giây.", seconds=seconds)
    )
    undo = option(say("Hoàn tác"), f"case:undo:{code}")
    return Screen(f"{done} {told}", rows_of((undo, *_onward(say, code)), 2))


def _onward(say: Say, code: str) -> tuple[Option, ...]:
    return option(say("Mở hồ sơ"), f"case:open:{code}"), option(say("Danh sách"), "office")
