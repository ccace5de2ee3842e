"""What a resident is told of a report that they left half-filled."""

from __future__ import annotations

from domain.kinds import BY_NAME
from domain.screen import Screen, Tone
from locales import Say
from screens.case import Facts
from screens.notices.parts import notice, option


def waiting(say: Say, facts: Facts) -> Screen:
    """It waits: go on, or drop it?"""
    kind = BY_NAME[facts["kind"]]
    return notice(
        say("Phần bác gửi dở"),
        say("Bác đang gửi dở “{kind}”, chưa có gì được gửi đi.", kind=say(kind.label)),
        say("Bác gửi tiếp hay bỏ ạ? Để yên thì sau 2 ngày phần dở được xoá."),
        options=(option(say("Gửi tiếp"), "resume", Tone.MAIN), option(say("Bỏ phần dở"), "cancel")),
    )
