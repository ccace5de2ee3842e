"""Deadlines in words: a badge for officers, a day for the author."""

from __future__ import annotations

from datetime import datetime

from domain.badges import Badge, Mark
from domain.deadlines import Deadline, Stage
from domain.times import show_date, show_time
from domain.words import N_, shorten
from locales import Say

STAGES = {
    Stage.SCREENING: N_("Xem xét"),
    Stage.FORWARDING: N_("Giao người xử lý"),
    Stage.ANSWER: N_("Trả lời người gửi"),
}

SIGNS = {Mark.LEFT: "○", Mark.TODAY: "◐", Mark.OVER: "●", Mark.WAITS: "‖"}
"""What a badge is marked with besides its words: nobody has to tell colours apart."""

_REASON = 300


def words(say: Say, badge: Badge) -> str:
    """How far away a promise is: Còn 2 ngày."""
    if badge.mark is Mark.WAITS:
        return say(
            "Đang chờ bà con, đồng hồ dừng từ {time} ngày {date}", time=show_time(badge.at), date=show_date(badge.at)
        )
    if badge.mark is Mark.TODAY:
        return say("Hạn hôm nay, {time}", time=show_time(badge.at))
    if badge.mark is Mark.LEFT:
        return say("Còn {count} ngày làm việc", count=badge.days)
    return say("Quá {count} ngày làm việc", count=badge.days) if badge.days else say("Vừa quá hạn")


def lines(say: Say, badge: Badge) -> tuple[str, ...]:
    """A promise for whoever has to keep it: what, how far away, until when, and what that rests on."""
    step = say("{sign} {step}: {left}", sign=SIGNS[badge.mark], step=say(STAGES[badge.stage]), left=words(say, badge))
    return tuple(line for line in (step, until(say, badge), more(say, badge)) if line)


def until(say: Say, badge: Badge) -> str:
    """The moment, and what it rests on."""
    time, date = show_time(badge.due), show_date(badge.due)
    return say("Đến {time} ngày {date}. Căn cứ: {basis}", time=time, date=date, basis=badge.basis)


def more(say: Say, badge: Badge) -> str:
    """That it was put off, and why; empty where it was not."""
    if not badge.extended:
        return ""
    return say("Đã gia hạn đến {date}: {reason}", date=show_date(badge.due), reason=shorten(badge.reason, _REASON))


def asked(say: Say, code: str, days: int) -> str:
    """Why is more time needed?"""
    return say(
        "{code}: cần thêm {days} ngày làm việc vì sao? Gõ một câu. Người gửi sẽ đọc lý do này. Mỗi lần hẹn trả lời chỉ "
        "gia hạn được một lần.",
        code=code,
        days=days,
    )


def put_off(say: Say, until: datetime) -> str:
    """It was put off."""
    return say("Đã gia hạn đến {time} ngày {date}. Người gửi được báo.", time=show_time(until), date=show_date(until))


def promised(say: Say, one: Deadline | None, now: datetime) -> str:
    """By when its author hears; empty where nothing is owed."""
    if one is None or one.met is not None:
        return ""
    if one.paused is not None:
        return say("Mặt trận đang chờ bác trả lời. Bác trả lời rồi thì thời hạn tính tiếp.")
    time, date = show_time(one.due), show_date(one.due)
    if now > one.due:
        return say(
            "Mặt trận hẹn bác trước {time} ngày {date}, nay đã quá hẹn. Mong bác thông cảm.", time=time, date=date
        )
    if one.stage is Stage.SCREENING:
        return say("Mặt trận sẽ xác nhận trước {time} ngày {date}.", time=time, date=date)
    return say("Mặt trận sẽ trả lời bác trước {time} ngày {date}.", time=time, date=date)
