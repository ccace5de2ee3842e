"""What people are told of work days: the call, the evening before, changes, and the labour that was booked."""

from __future__ import annotations

from domain.screen import Option, Screen, Tone
from locales import Say
from screens.case import Facts
from screens.notices.campaigns import stop
from screens.notices.parts import lines, mine, notice, option, words
from screens.work_days_coming import answers, told, when


def _number(facts: Facts) -> int:
    return int(facts.get("work_day") or 0)


def called(say: Say, facts: Facts) -> Screen:
    """The call to come."""
    return notice(
        say("Mời bà con đi ngày công"),
        told(say, facts),
        say("Đi hay không là tự nguyện. Bác bấm một nút để báo."),
        words(facts, "signed"),
        options=(*answers(say, _number(facts)), stop(say)),
    )


def tomorrow(say: Say, facts: Facts) -> Screen:
    """Shortly before it: to who comes; to who called it, with the count; and to who called it, when nobody was ticked
    off afterwards."""
    if facts.get("for") == "head":
        return notice(
            say("Ngày công: {coming}/{wanted} người báo đi", coming=facts.get("coming", 0),
                wanted=facts.get("wanted", 0)),
            told(say, facts),
            options=(_list(say, facts),),
        )  # fmt: skip
    if facts.get("for") == "tick":
        return notice(
            say("Ngày công chưa điểm danh"),
            when(say, facts),
            say("Bác điểm danh rồi bấm Ghi ngày công, để bà con được ghi công."),
            options=(option(say("Điểm danh"), f"led_tick:{_number(facts)}:0", Tone.MAIN),),
        )
    return notice(
        say("Nhắc bác: sắp đến buổi ngày công"),
        told(say, facts),
        say("Bận thì bác báo lại giúp, để người gọi biết."),
        options=(option(say("Không đi được"), f"day_no:{_number(facts)}"),),
    )


def changed(say: Say, facts: Facts) -> Screen:
    """It was called off, or moved."""
    if facts.get("cancelled"):
        return notice(
            say("Buổi ngày công đã huỷ"),
            when(say, facts),
            words(facts, "place", 200),
            say("Lý do: {reason}", reason=words(facts, "reason")),
        )
    return notice(
        say("Buổi ngày công đổi ngày giờ"),
        say("Ngày giờ mới: {moment}.", moment=when(say, facts)),
        words(facts, "place", 200),
        say("Bác vẫn đi được chứ ạ?"),
        options=answers(say, _number(facts)),
    )


def booked(say: Say, facts: Facts) -> Screen:
    """The receipt of somebody's labour."""
    return notice(
        say("Đã ghi ngày công của bác: {code}", code=facts["code"]),
        when(say, facts),
        lines(say, facts),
        say("Cảm ơn bác. Mặt trận xác nhận xong, bác sẽ được báo."),
        options=(mine(say, facts), option(say("Không phải tôi"), f"withdraw:{facts['code']}")),
    )


def _list(say: Say, facts: Facts) -> Option:
    return option(say("Xem danh sách"), f"led:{_number(facts)}:0")
