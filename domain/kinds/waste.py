"""Flagging waste: what about, what happens, where, and whether officials are involved."""

from __future__ import annotations

from domain.kinds.always import ANONYMOUS, ON_BEHALF, PHOTOS, UNIT, name_shown
from domain.questions import Answer, Asks, Kind, Question
from domain.reports import Family, Involved
from domain.wastes import WASTES
from domain.words import N_

QUESTIONS = (
    UNIT,
    ON_BEHALF,
    Question(
        "domain",
        Asks.CHOICE,
        N_("Bác thấy lãng phí về việc gì ạ?"),
        "ENERGY",
        choices=tuple(Answer(domain.code, domain.label) for domain in WASTES),
    ),
    Question(
        "text",
        Asks.TEXT,
        N_("Bác kể giúp: thấy việc gì, từ bao giờ? Bác kể việc mình thấy là được."),
        N_("Đèn đường đầu bản sáng cả ban ngày từ đầu tháng"),
        least=10,
    ),
    PHOTOS,
    Question(
        "place",
        Asks.PLACE,
        N_("Việc này ở chỗ nào? Bác gửi vị trí, chọn bản, hoặc gõ tên chỗ đó."),
        N_("Đầu bản Nà Khuy, cạnh nhà văn hóa"),
        optional=True,
        offered=True,
        typed=True,
        most=200,
    ),
    Question(
        "involved",
        Asks.CHOICE,
        N_(
            "Việc này có liên quan đến cán bộ xã hoặc cán bộ thôn, bản không? "
            "Nếu có, phản ánh được chuyển lên cấp trên, cán bộ ở xã không xem được."
        ),
        Involved.NO.value,
        choices=(
            Answer(Involved.NO.value, N_("Không")),
            Answer(Involved.YES.value, N_("Có")),
            Answer(Involved.UNKNOWN.value, N_("Tôi không rõ")),
        ),
    ),
    name_shown(N_("Bác muốn giấu tên hay để cán bộ xử lý biết tên bác?"), ANONYMOUS),
)

WASTE = Kind(
    "waste",
    Family.WASTE,
    N_("Phản ánh lãng phí"),
    N_(
        "Thấy điện, nước, tiền của, công trình bị bỏ phí thì gửi ảnh và kể lại. Đây là phản ánh, không phải đơn tố cáo."
    ),
    QUESTIONS,
)
