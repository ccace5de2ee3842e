"""Short labels: fields of a report, states in words, moves in words."""

from __future__ import annotations

from domain.reports import State
from domain.words import N_
from locales import Say

LINES = "lines"

FIELDS = {
    "unit": N_("Xã, phường"),
    "on_behalf": N_("Ghi hộ"),
    LINES: N_("Góp"),
    "work": N_("Công trình"),
    "note": N_("Lời dặn"),
    "domain": N_("Lĩnh vực"),
    "text": N_("Nội dung"),
    "benefit": N_("Ích lợi"),
    "photos": N_("Ảnh"),
    "place": N_("Nơi"),
    "involved": N_("Liên quan cán bộ xã, bản"),
    "name_shown": N_("Tên bác"),
}
"""Every question of every kind, and the lines of a contribution."""

EDITS = {
    "unit": N_("Sửa xã"),
    "on_behalf": N_("Sửa ghi hộ"),
    LINES: N_("Sửa góp"),
    "work": N_("Sửa công trình"),
    "note": N_("Sửa lời dặn"),
    "domain": N_("Sửa lĩnh vực"),
    "text": N_("Sửa nội dung"),
    "benefit": N_("Sửa ích lợi"),
    "photos": N_("Sửa ảnh"),
    "place": N_("Sửa nơi"),
    "involved": N_("Sửa liên quan"),
    "name_shown": N_("Sửa tên"),
}
"""The button that changes a part: two of them side by side on a narrow phone."""

ADDITIONS = {
    "on_behalf": N_("Thêm ghi hộ"),
    "work": N_("Thêm công trình"),
    "note": N_("Thêm lời dặn"),
    "benefit": N_("Thêm ích lợi"),
    "photos": N_("Thêm ảnh"),
    "place": N_("Thêm nơi"),
}
"""The same for a part that was left out."""

NOT_THIS = {
    "contribution": N_("Không phải góp"),
    "waste": N_("Không phải lãng phí"),
    "idea": N_("Không phải hiến kế"),
}
"""The button that makes another kind of it, by the kind that it was taken for."""

STATES = {
    State.PLEDGED: N_("đã ghi nhận, chờ Mặt trận xác nhận"),
    State.CONFIRMED: N_("Mặt trận đã xác nhận"),
    State.DELIVERED: N_("đã bàn giao"),
    State.ACCEPTED: N_("đã nghiệm thu"),
    State.SUBMITTED: N_("đã gửi, chờ Mặt trận xem"),
    State.SCREENING: N_("Mặt trận đang xem"),
    State.NEEDS_INFO: N_("Mặt trận đang chờ bác trả lời"),
    State.ROUTED: N_("đã giao cho cán bộ xử lý"),
    State.IN_PROGRESS: N_("đang xử lý"),
    State.RESOLVED: N_("đã xử lý, chờ Mặt trận kiểm tra"),
    State.CLOSED: N_("đã xong"),
    State.REOPENED: N_("đã mở lại"),
    State.DUPLICATE: N_("trùng với việc đã có"),
    State.HANDED_OVER: N_("đã chuyển nơi giải quyết"),
    State.REVIEWED: N_("đã xem xét"),
    State.RECOGNISED: N_("đã được công nhận"),
    State.ANSWERED: N_("đã trả lời"),
    State.REJECTED: N_("không được nhận"),
    State.WITHDRAWN: N_("bác đã rút lại"),
}

MOVES = {
    "file": N_("bác gửi"),
    "ask": N_("Mặt trận hỏi lại"),
    "answer": N_("bác trả lời"),
    "add_photos": N_("bác gửi thêm ảnh"),
    "take": N_("Mặt trận bắt đầu xem"),
    "confirm": N_("Mặt trận xác nhận"),
    "deliver": N_("đã bàn giao"),
    "accept": N_("đã nghiệm thu"),
    "route": N_("giao cho cán bộ xử lý"),
    "start": N_("bắt đầu xử lý"),
    "resolve": N_("xử lý xong"),
    "close": N_("khép lại"),
    "reopen": N_("bác mở lại"),
    "rate": N_("bác đánh giá"),
    "reject": N_("không nhận"),
    "duplicate": N_("gộp với việc đã có"),
    "hand_over": N_("chuyển nơi giải quyết"),
    "review": N_("đã xem xét"),
    "recognise": N_("đã công nhận"),
    "reply": N_("đã trả lời"),
    "extend": N_("Mặt trận hẹn lại ngày trả lời"),
    "withdraw": N_("bác rút lại"),
    "undo": N_("Mặt trận xem lại quyết định"),
}
"""Acts as they stand in the journal, told to the author. Others (claims) are the office's own business."""


def field(say: Say, name: str) -> str:
    """The label of a question."""
    return say(FIELDS[name])


def state(say: Say, now: State) -> str:
    """A state in words, to the author."""
    return say(STATES[now])
