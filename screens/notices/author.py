"""What the author of a report is told: what happened, why, and what comes next."""

from __future__ import annotations

from datetime import datetime

from domain.reports import Family
from domain.screen import Screen, Tone
from domain.times import show_date, show_time
from locales import Say
from screens.case import Facts
from screens.notices.parts import ANSWER, LETTER, lines, mine, notice, option, where, words


def confirmed(say: Say, facts: Facts) -> Screen:
    """The contribution was confirmed, with what was declared and what was confirmed."""
    return notice(
        say("Đã xác nhận đóng góp {code}", code=facts["code"]),
        say("Cảm ơn bác. Mặt trận đã xác nhận đóng góp của bác cho {place}:", place=where(facts)),
        lines(say, facts),
        say("Đây là xác nhận bác tự nguyện đóng góp, chưa phải giấy biên nhận. Bàn giao xong, bác sẽ được báo."),
        options=(mine(say, facts),),
    )


def asked(say: Say, facts: Facts) -> Screen:
    """The office asks back."""
    return notice(
        say("Mặt trận hỏi thêm về {code}", code=facts["code"]),
        say("“{question}”", question=words(facts, "question", ANSWER)),
        say("Bác bấm Trả lời rồi nhắn chữ hoặc gửi ảnh giúp nhé. Chưa rõ chỗ nào bác cứ nói chưa rõ."),
        options=(option(say("Trả lời"), f"answer:{facts['code']}", Tone.MAIN), mine(say, facts)),
        most=LETTER,
    )


def rejected(say: Say, facts: Facts) -> Screen:
    """Not accepted, and why."""
    return notice(
        say("{code} chưa được ghi nhận", code=facts["code"]),
        say("Cảm ơn bác đã gửi. Mặt trận chưa ghi nhận được vì: {reason}", reason=words(facts, "outcome", ANSWER)),
        say("Nếu bác thấy chưa đúng, bác gửi lại kèm ảnh hoặc nói rõ hơn, hoặc bấm Gặp cán bộ."),
        options=(mine(say, facts), option(say("Gặp cán bộ"), "person")),
        most=LETTER,
    )


def duplicate(say: Say, facts: Facts) -> Screen:
    """Another report of the same thing is being handled."""
    return notice(
        say("{code}: đã có người phản ánh việc này", code=facts["code"]),
        say(
            "Cảm ơn bác. Việc bác nêu ở {place} đã có trong một phản ánh khác và đang được xem xét chung.",
            place=where(facts),
        ),
        say("Bác không phải gửi lại. Thấy có gì khác, bác cứ gửi thêm."),
        options=(mine(say, facts),),
    )


def handed_over(say: Say, facts: Facts) -> Screen:
    """Not waste: where to go instead."""
    return notice(
        say("{code}: nơi giải quyết việc này", code=facts["code"]),
        say("Việc bác nêu không thuộc phần chống lãng phí, nên Mặt trận chỉ bác nơi giải quyết:"),
        words(facts, "outcome", ANSWER),
        options=(mine(say, facts), option(say("Gặp cán bộ"), "person")),
        most=LETTER,
    )


def released(say: Say, facts: Facts) -> Screen:
    """The level above found that the commune is not involved: its desk goes on, without the name."""
    return notice(
        say("{code}: chuyển về Mặt trận xã xem tiếp", code=facts["code"]),
        say(
            "Cấp trên đã xem việc bác nêu ở {place}, thấy không liên quan cán bộ xã, bản, nên chuyển về Mặt trận xã "
            "xem tiếp. Tên bác được giấu, xã không thấy.",
            place=where(facts),
        ),
        say("Có gì chưa yên tâm, bác bấm Gặp cán bộ, hoặc rút lại trong Việc của tôi."),
        options=(mine(say, facts), option(say("Gặp cán bộ"), "person")),
    )


def routed(say: Say, facts: Facts) -> Screen:
    """Accepted, and given to somebody who handles it."""
    desk = str(facts.get("desk") or facts.get("unit") or "")
    return notice(
        say("{code}: đã tiếp nhận và giao người xử lý", code=facts["code"]),
        say("Phản ánh của bác ở {place} đã được giao cho cán bộ của {desk} xử lý.", place=where(facts), desk=desk),
        say("Khi cán bộ bắt đầu làm và khi làm xong, bác sẽ được báo kèm ảnh kết quả."),
        options=(mine(say, facts),),
    )


def started(say: Say, facts: Facts) -> Screen:
    """Work on it has begun."""
    return notice(
        say("{code}: cán bộ đang xử lý", code=facts["code"]),
        say("Cán bộ đã bắt đầu xử lý việc bác nêu ở {place}. Làm xong sẽ có ảnh báo bác.", place=where(facts)),
        options=(mine(say, facts),),
    )


def resolved(say: Say, facts: Facts) -> Screen:
    """Resolved, with photos of the result."""
    return notice(
        say("{code}: đã xử lý xong", code=facts["code"]),
        say("Việc bác nêu ở {place} đã được xử lý. Ảnh kết quả kèm theo đây.", place=where(facts)),
        words(facts, "outcome"),
        say("Nếu thực tế chưa được như vậy, bác bấm nút dưới để mở lại."),
        options=(option(say("Chưa được, mở lại"), f"reopen:{facts['code']}"), mine(say, facts)),
    )


def closed(say: Say, facts: Facts) -> Screen:
    """Closed: is the author content?"""
    return notice(
        say("{code}: Mặt trận đã kiểm tra và khép lại", code=facts["code"]),
        words(facts, "outcome"),
        say("Bác thấy việc này đã tốt chưa? Một chạm của bác giúp xã làm tốt hơn."),
        options=(
            option(say("Đã tốt"), f"rate:good:{facts['code']}", Tone.MAIN),
            option(say("Chưa được, mở lại"), f"reopen:{facts['code']}"),
        ),
        columns=2,
    )


def delivered(say: Say, facts: Facts) -> Screen:
    """What was confirmed has been handed over."""
    return notice(
        say("{code}: đã ghi nhận bàn giao", code=facts["code"]),
        say("Cán bộ đã ghi nhận bác bàn giao cho {place}:", place=where(facts)),
        lines(say, facts),
        say("Nếu bác chưa bàn giao hoặc số lượng khác, bác bấm Gặp cán bộ giúp."),
        options=(mine(say, facts), option(say("Gặp cán bộ"), "person")),
    )


def accepted(say: Say, facts: Facts) -> Screen:
    """What was handed over was accepted on site."""
    return notice(
        say("{code}: đã nghiệm thu", code=facts["code"]),
        say("Đóng góp của bác cho {place} đã được nghiệm thu:", place=where(facts)),
        lines(say, facts),
        say("Bà con và công trình cảm ơn bác."),
        options=(mine(say, facts),),
    )


def reviewed(say: Say, facts: Facts) -> Screen:
    """The idea was read and is being weighed."""
    return notice(
        say("{code}: ý kiến của bác đang được cân nhắc", code=facts["code"]),
        say("Mặt trận đã đọc và đang xem cách đưa ý kiến của bác vào việc chung. Có trả lời, bác sẽ được báo."),
        options=(mine(say, facts),),
    )


def recognised(say: Say, facts: Facts) -> Screen:
    """The idea was recognised by a numbered decision."""
    return notice(
        say("{code}: ý kiến của bác được công nhận", code=facts["code"]),
        say(
            "Chúc mừng bác. Ý kiến của bác được công nhận theo Quyết định số {decision}.",
            decision=words(facts, "decision"),
        ),
        options=(mine(say, facts),),
    )


def answered(say: Say, facts: Facts) -> Screen:
    """The answer to an idea."""
    return notice(
        say("{code}: trả lời ý kiến của bác", code=facts["code"]),
        words(facts, "outcome", ANSWER),
        say("Cảm ơn bác đã góp ý."),
        options=(mine(say, facts),),
        most=LETTER,
    )


def extended(say: Say, facts: Facts) -> Screen:
    """The answer takes longer than was promised: until when, and why."""
    until = datetime.fromisoformat(facts["due"])
    return notice(
        say("{code}: cần thêm thời gian trả lời", code=facts["code"]),
        say(
            "Mặt trận xin hẹn lại: sẽ trả lời bác trước {time} ngày {date}.",
            time=show_time(until),
            date=show_date(until),
        ),
        say("Lý do: {reason}", reason=words(facts, "note")),
        say("Mỗi lần hẹn chỉ gia hạn một lần. Cần gấp, bác bấm Gặp cán bộ."),
        options=(mine(say, facts), option(say("Gặp cán bộ"), "person")),
    )


def undone(say: Say, facts: Facts) -> Screen:
    """What was told before does not hold any more."""
    again = say("Mặt trận đang xem lại đóng góp này, có kết quả bác sẽ được báo.")
    if Family(facts.get("family", Family.WASTE)) is not Family.CONTRIBUTION:
        again = say("Mặt trận đang xem lại việc này, có kết quả bác sẽ được báo.")
    return notice(
        say("{code}: xin bác bỏ qua tin vừa rồi", code=facts["code"]),
        say("Cán bộ vừa bấm nhầm và đã sửa lại. Mong bác thông cảm."),
        again,
        options=(mine(say, facts),),
    )
