"""The digest in words: short however much there is, nothing said that is not so, every case a tap away."""

from __future__ import annotations

from typing import Any

import pytest

from domain.channels import CHANNELS, Channel
from domain.choices import notice_keys
from domain.notices import Notice, NoticeKind
from domain.screen import Screen
from locales import languages, translator
from screens.notices import show

CODE = "LP-27-123456789-K"
UNIT = "Thị trấn Tam Đường cũ nay là xã Bình Lư"
FULL: dict[str, Any] = {
    "cases": [[CODE, stage, days] for days in (12, 3, 1, 0, 0, -1, -3) for stage in ("screening", "answer")],
    "new": [[CODE, "forwarding", -2]] * 40,
    "held": [120, 800],
    "below": [[CODE, UNIT, "screening", 12, 4_000]] * 30,
    "late": 17,
    "milestones": [["review_2030", "2030-10-31", 30], ["annual_report", "2030-11-15", 0],
                   ["thrift_day", "2030-05-31", -2], ["gone", "2030-05-31", 5]],
    "failed": [["telegram", "CallFailed 403: Forbidden: bot was blocked by the user " * 5, 90],
               ["zalo_oa", "", 4], ["web", "no such web chat", 3], ["zalo_bot", "x", 2], ["web", "y", 1]],
}  # fmt: skip


def said(language: str = "vi", kind: NoticeKind = NoticeKind.DIGEST, **facts: Any) -> Screen:
    """A notice as it is shown."""
    return show(translator(language), Notice(kind, 7, {"code": "", "day": "2027-02-15"} | facts))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("channel", CHANNELS, ids=lambda channel: channel.name)
def test_the_fullest_morning_still_fits_and_has_a_key_for_each_option(channel: Channel, language: str) -> None:
    screen = said(language, **FULL)
    assert len(screen.whole.encode("utf-16-le")) // 2 <= channel.limits.caption
    assert 0 < len(screen.options) <= len(notice_keys(1, 99))
    assert all(len(option.label) <= channel.limits.label and option.lasting for option in screen.options)


def test_a_morning_says_what_is_late_due_and_new_and_opens_the_latest_first() -> None:
    screen = said(cases=[["A-1", "answer", 3], ["A-2", "screening", 0], ["A-3", "answer", -1]],
                  new=[["A-4", "screening", -2]], held=[2, 9])  # fmt: skip
    assert screen.title == "Việc sáng nay, 15/02/2027"
    assert screen.text.split("\n") == [
        "Quá hạn: 1 hồ sơ",
        "Hạn hôm nay: 1 hồ sơ",
        "Sắp đến hạn: 1 hồ sơ",
        "Mới đến: 1 hồ sơ",
        "Anh/chị đang giữ 9 hồ sơ, 2 đã quá hạn.",
    ]
    assert [(option.label, option.choice) for option in screen.options] == [
        ("A-1 · quá 3 ngày · Trả lời người gửi", "case:open:A-1"),
        ("A-2 · hạn hôm nay · Xem xét", "case:open:A-2"),
        ("A-3 · còn 1 ngày · Trả lời người gửi", "case:open:A-3"),
        ("A-4 · còn 2 ngày · Xem xét", "case:open:A-4"),
        ("Việc của Mặt trận", "office"),
    ]


def test_the_unit_above_reads_code_unit_step_days_and_people_and_cannot_open_it() -> None:
    screen = said(below=[["A-1", "Bình Lư", "screening", 2, 3]])
    assert screen.text == "Cấp dưới chậm: A-1 · Bình Lư · Xem xét · quá 2 ngày · 3 người"
    assert [option.choice for option in screen.options] == ["console"]


def test_an_administrator_reads_numbers_and_reasons() -> None:
    screen = said(late=2, failed=[["telegram", "CallFailed 403", 3], ["telegram", "blocked", 1]])
    assert screen.text.split("\n") == [
        "Có 2 hồ sơ quá hạn ở nơi không có cấp trên theo dõi.",
        "Không gửi được 4 tin qua Telegram: người nhận đã chặn hoặc xoá trò chuyện",
    ]


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (30, "Nộp báo cáo năm về phong trào: 15/11/2027, còn 30 ngày làm việc"),
        (0, "Nộp báo cáo năm về phong trào: hôm nay"),
        (-1, "Nộp báo cáo năm về phong trào: 15/11/2027, đã đến hạn"),
    ],
)
def test_a_milestone_is_told_with_its_day(left: int, words: str) -> None:
    screen = said(milestones=[["annual_report", "2027-11-15", left]])
    assert screen.text == words
    assert screen.options == ()


def test_where_nobody_is_above_an_administrator_hears_that_something_urgent_is_late_and_no_more() -> None:
    facts = {"due": "2027-02-14T10:00:00+00:00", "stage": "screening", "step": "late_above"}
    screen = said(kind=NoticeKind.PRESSING_BELOW, **facts)
    assert screen.title == "Có một việc KHẨN quá hạn"
    assert "17:00 14/02/2027" in screen.text
