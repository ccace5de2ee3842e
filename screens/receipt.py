"""What is said once a report was sent."""

from __future__ import annotations

from datetime import datetime

from domain.reports import Family, Involved, Report
from domain.screen import Option, Screen, rows_of
from domain.times import show_date, show_time
from domain.words import N_
from locales import Say
from screens import navigation

NEXT = {
    Family.CONTRIBUTION: N_(
        "Mặt trận liên hệ để thống nhất ngày giờ, rồi xác nhận số góp. Lời đăng ký này chưa phải biên nhận."
    ),
    Family.WASTE: N_("Cán bộ Mặt trận xem, hỏi lại bác nếu cần, rồi giao người xử lý."),
    Family.IDEA: N_("Cán bộ Mặt trận xem xét và trả lời bác. Cách hay được đề nghị công nhận."),
}


def show(say: Say, report: Report, desk: str, first_look: datetime) -> Screen:
    """The code, what comes next and by when; who does not see it when the commune may be involved."""
    said = [
        say("Đã nhận, cảm ơn bác. Mã hồ sơ: {code}", code=report.code),
        say(NEXT[report.family]),
        say(
            "Mặt trận xem lần đầu trước {time} ngày {date}. Có tin, bác được báo ngay tại đây.",
            time=show_time(first_look),
            date=show_date(first_look),
        ),
    ]
    if report.involved is not Involved.NO:
        said.insert(1, say("Việc này được gửi thẳng lên {desk}. Cán bộ ở xã không xem được.", desk=desk))
    options = (
        Option(say("Thêm ảnh"), f"photos:{report.code}", lasting=True),
        Option(say("Xem hồ sơ này"), f"mine:{report.code}", lasting=True),
        navigation.mine(say),
        navigation.home(say),
    )
    return Screen("\n\n".join(said), rows=rows_of(options, 2))
