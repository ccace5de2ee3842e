"""What whoever looks after the messengers is told of their plans."""

from __future__ import annotations

from domain.screen import Screen, Tone
from locales import Say
from screens import full
from screens.case import Facts
from screens.notices.parts import notice, option


def near(say: Say, facts: Facts) -> Screen:
    """A plan is nearly spent."""
    return _alarm(
        say,
        facts,
        say("{channel} sắp hết lượt", channel=full.name(say, str(facts.get("channel", "")))),
        say("Từ 95 % trở đi chỉ còn trả lời bà con; tin báo đi kênh khác hoặc chờ bà con nhắn lại."),
    )


def out(say: Say, facts: Facts) -> Screen:
    """A plan is wholly spent."""
    return _alarm(
        say,
        facts,
        say("{channel} đã hết lượt", channel=full.name(say, str(facts.get("channel", "")))),
        say("Tin chưa gửi được vẫn giữ lại, chờ sang kỳ mới hoặc chờ bà con nhắn ở kênh khác."),
    )


def _alarm(say: Say, facts: Facts, title: str, meaning: str) -> Screen:
    return notice(
        title,
        full.used(say, facts),
        meaning,
        say("Anh/chị mở bàn làm việc, mục Kênh, để xem. Cần thì nâng gói hoặc báo bà con nhắn kênh khác."),
        options=(option(say("Mở bàn làm việc"), "console", Tone.MAIN),),
    )
