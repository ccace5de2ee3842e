"""What an officer chooses: who handles a case, its domain, the case it repeats."""

from __future__ import annotations

from collections.abc import Sequence

from domain.reports import Report
from domain.screen import Expects, Screen, rows_of
from domain.wastes import NOT_WASTE, WASTES
from domain.words import shorten
from locales import Say
from screens.case import domain_words
from screens.notices.parts import option
from screens.office.asking import LABEL, back

CHOICES = (*WASTES, NOT_WASTE)
"""The domains an officer chooses from; a button carries the place of one in this list."""


def original(say: Say, code: str) -> Screen:
    """The code of the report that this one repeats."""
    return Screen(
        say("Hồ sơ này trùng với hồ sơ nào? Gõ mã hồ sơ gốc."), rows_of((back(say, code),)), code, expects=Expects.TEXT
    )


def handler(say: Say, report: Report, staff: Sequence[tuple[int, str]]) -> Screen:
    """Who is to handle the case."""
    tail = f"{report.code}:{report.version}"
    options = [option(shorten(name, LABEL), f"case:to:{tail}:{number}") for number, name in staff]
    text = (
        say("Giao cho ai xử lý?")
        if staff
        else say("Đơn vị chưa có cán bộ nào nhận xử lý được hồ sơ này. Quản trị cần mời cán bộ trước.")
    )
    return Screen(text, rows_of((*options, back(say, report.code))), report.code)


def domain(say: Say, report: Report) -> Screen:
    """What the report is about, instead of what it says now."""
    tail = f"{report.code}:{report.version}"
    options = [
        option(say(one.label), f"case:domain:{tail}:{number}")
        for number, one in enumerate(CHOICES)
        if one.code != report.domain
    ]
    about = domain_words(say, report.domain)
    text = (
        say("Đang là: {domain}. Đổi sang lĩnh vực nào?", domain=about) if about else say("Việc này thuộc lĩnh vực nào?")
    )
    return Screen(text, rows_of((*options, back(say, report.code))), report.code)


def myself(say: Say) -> str:
    """The officer who is asking, among those who could handle the case."""
    return say("Tôi tự xử lý")
