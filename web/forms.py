"""The forms of the report page: one for each act of an office, and which of them somebody is offered."""

from __future__ import annotations

from dataclasses import dataclass, replace

from actions.register import PREPARED
from domain.lifecycle import Act
from domain.permissions import ALLOWED, Actor, Relation, may
from domain.reports import Family, Report, State
from domain.words import N_


@dataclass(frozen=True, slots=True)
class Form:
    """What an act asks for. `text` labels its text field ("": none); `key` is its keyboard shortcut."""

    act: Act
    title: str
    button: str
    hint: str = ""
    text: str = ""
    needed: bool = False
    one_line: bool = False
    lines: bool = False
    staff: bool = False
    photos: bool = False
    domains: bool = False
    key: str = ""
    tone: str = "plain"

    @property
    def prepared(self) -> bool:
        """Are there prepared sentences for it?"""
        return self.act in PREPARED


FORMS = (
    Form(Act.CONFIRM, N_("Xác nhận"), N_("Xác nhận đóng góp"),
         N_("Số lượng người gửi khai vẫn được giữ nguyên; số bác ghi ở đây là số Mặt trận xác nhận."),
         lines=True, key="d", tone="main"),
    Form(Act.DELIVER, N_("Ghi đã bàn giao"), N_("Ghi đã bàn giao"), N_("Khi bà con đã góp xong như đã hứa."),
         key="d", tone="main"),
    Form(Act.ACCEPT, N_("Ghi đã nghiệm thu"), N_("Ghi đã nghiệm thu"),
         N_("Khi phần đóng góp đã được nghiệm thu tại chỗ."), key="d", tone="main"),
    Form(Act.ROUTE, N_("Giao xử lý"), N_("Giao cán bộ này"), N_("Người gửi sẽ biết phản ánh được nhận và có người lo."),
         text=N_("Dặn cán bộ (nội bộ)"), staff=True, key="d", tone="main"),
    Form(Act.CLOSE, N_("Đóng hồ sơ"), N_("Đóng hồ sơ"), N_("Người gửi sẽ được hỏi đã hài lòng chưa."), key="d",
         tone="main"),
    Form(Act.REVIEW, N_("Đã đọc, đang cân nhắc"), N_("Ghi đã đọc"), N_("Người gửi sẽ biết ý kiến đang được cân nhắc."),
         key="d", tone="main"),
    Form(Act.RECOGNISE, N_("Công nhận"), N_("Ghi công nhận"), N_("Theo quyết định của cấp có thẩm quyền."),
         text=N_("Số quyết định"), needed=True, one_line=True, key="d", tone="main"),
    Form(Act.START, N_("Bắt đầu xử lý"), N_("Bắt đầu xử lý"), N_("Người gửi sẽ biết việc đang được làm."), key="d",
         tone="main"),
    Form(Act.RESOLVE, N_("Báo đã xử lý xong"), N_("Báo đã xử lý xong"),
         N_("Cần ít nhất một ảnh chụp kết quả."), text=N_("Đã làm gì"), photos=True, key="d", tone="main"),
    Form(Act.TAKE, N_("Bắt đầu xem xét"), N_("Bắt đầu xem xét"),
         N_("Chưa báo gì cho người gửi. Có thể bỏ qua bước này và quyết định luôn.")),
    Form(Act.ASK, N_("Hỏi lại"), N_("Gửi câu hỏi"), N_("Người gửi nhận câu này trong trò chuyện."),
         text=N_("Câu hỏi cho người gửi"), needed=True, key="h"),
    Form(Act.REPLY, N_("Trả lời"), N_("Gửi câu trả lời"), N_("Người gửi nhận câu này trong trò chuyện."),
         text=N_("Câu trả lời"), needed=True, key="r"),
    Form(Act.DUPLICATE, N_("Đánh dấu trùng"), N_("Đánh dấu trùng"), N_("Người gửi sẽ được báo mã hồ sơ gốc."),
         text=N_("Mã hồ sơ gốc"), needed=True, one_line=True, key="t"),
    Form(Act.HAND_OVER, N_("Chuyển nơi khác"), N_("Chuyển nơi khác"),
         N_("Không phải lãng phí: nói rõ bà con nên gặp ai, ở đâu."), text=N_("Nơi giải quyết"), needed=True),
    Form(Act.RELEASE, N_("Trả về xã"), N_("Trả về xã xử lý"), N_("Khi đã rõ là xã không liên quan.")),
    Form(Act.CLASSIFY, N_("Đổi lĩnh vực"), N_("Đổi lĩnh vực"), N_("Không báo cho người gửi."), domains=True, key="l"),
    Form(Act.REJECT, N_("Không ghi nhận"), N_("Không ghi nhận"), N_("Người gửi đọc được lý do này."),
         text=N_("Lý do"), needed=True, key="x", tone="danger"),
)  # fmt: skip

BY_ACT = {form.act: form for form in FORMS}

OFFICE_ACTS = frozenset(act for act, who in ALLOWED.items() if who & {Relation.DESK, Relation.HANDLER})
"""Every act of an office; each has a form, and a test says so."""


def offered(who: Actor, report: Report) -> tuple[Form, ...]:
    """The forms that would be accepted from this person now, the usual one first."""
    taken = replace(report, state=State.SCREENING)
    untaken = report.family is Family.WASTE and report.state is State.SUBMITTED
    return tuple(form for form in FORMS if may(who, form.act, report) or (untaken and may(who, form.act, taken)))
