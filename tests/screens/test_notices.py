"""Notices: every kind has its screen, within every channel's limits, and none says who sent a report."""

from __future__ import annotations

from typing import Any

import pytest

from domain.channels import CHANNELS, Channel
from domain.notices import Notice, NoticeKind
from domain.reports import Family, State
from domain.screen import Screen
from locales import languages, translator
from screens.case import STATES
from screens.notices import NOTICES, show

PHOTO = "a" * 64
LETTERS = {NoticeKind.ASKED, NoticeKind.REJECTED, NoticeKind.HANDED_OVER, NoticeKind.ANSWERED} | {
    NoticeKind.CAMPAIGN,
    NoticeKind.CAMPAIGN_WAITING,
}
"""An officer's own words: shown at length rather than with photos."""
OF_MESSENGERS = {NoticeKind.QUOTA_NEAR, NoticeKind.QUOTA_OUT, NoticeKind.ACCESS_LOST}
"""They speak of a messenger, not of a report."""
WORK_DAYS = {NoticeKind.WORK_DAY, NoticeKind.WORK_DAY_TOMORROW, NoticeKind.WORK_DAY_CHANGED}
"""They speak of a day, not of a report."""
LONGS = ("Ống nước vỡ, nước chảy ra đường cả ngày mà chưa thấy ai sửa. " * 80, "💧" * 4_000)
CODE = "LP-26-123456789-K"


def facts(family: Family = Family.WASTE, **more: Any) -> dict[str, Any]:
    known = {
        "code": CODE,
        "family": family.value,
        "state": State.SUBMITTED.value,
        "version": 1_000_000,
        "text": "Vỡ ống",
        "domain": "WATER" if family is Family.WASTE else None,
        "place": "cạnh nhà văn hóa",
        "unit": "Bình Lư",
        "village": "Nà Khuy",
        "work": "",
        "desk": "Bình Lư",
        "question": "Ống ở đoạn nào?",
        "outcome": "Đã thay đoạn ống vỡ",
        "decision": "12/QĐ-UBND",
        "involved": "no",
        "answer": "Gần cổng trường",
        "added": 2,
        "note": "Làm trong tuần",
        "lines": [line()] if family is Family.CONTRIBUTION else [],
        "day": "2027-02-15",
        "due": "2027-02-15T10:00:00+00:00",
        "step": "half",
        "stage": "screening",
        "people": 3,
        "kind": "waste",
        "cases": [[CODE, "screening", 2]],
    }
    return known | more


def line(declared: str = "3", confirmed: str | None = None, state: State = State.CONFIRMED) -> dict[str, Any]:
    return {
        "kind": "LABOR",
        "declared": [declared, "ngay_cong"],
        "state": state.value,
        "confirmed": [confirmed, "ngay_cong"] if confirmed else None,
    }


def said(kind: NoticeKind, language: str = "vi", **more: Any) -> Screen:
    return show(translator(language), Notice(kind, 7, facts(**more), (PHOTO,)))


def test_every_kind_of_notice_has_a_screen() -> None:
    assert set(NOTICES) == set(NoticeKind)


def test_every_state_has_words_for_officers() -> None:
    assert set(STATES) == set(State)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("family", Family)
@pytest.mark.parametrize("kind", NoticeKind)
def test_a_notice_is_worded_with_its_code_its_photos_and_only_lasting_options(
    kind: NoticeKind, family: Family, language: str
) -> None:
    screen = said(kind, language, family=family)
    assert CODE in screen.whole or kind in OF_MESSENGERS | WORK_DAYS | {NoticeKind.DIGEST, NoticeKind.DRAFT_WAITING}
    assert screen.text
    assert screen.photos == (PHOTO,)
    assert all(option.lasting for option in screen.options)


@pytest.mark.parametrize("channel", CHANNELS, ids=lambda channel: channel.name)
@pytest.mark.parametrize("long", LONGS, ids=["words", "drops"])
@pytest.mark.parametrize("kind", NoticeKind)
def test_a_notice_with_endless_words_still_fits_under_its_photo(kind: NoticeKind, long: str, channel: Channel) -> None:
    endless = dict.fromkeys(("text", "place", "question", "outcome", "answer", "note", "decision", "work"), long)
    screen = said(kind, family=Family.CONTRIBUTION, lines=[line(str(n), "1") for n in range(2, 40)], **endless)
    most = channel.limits.text if kind in LETTERS else channel.limits.caption
    assert len(screen.whole.encode("utf-16-le")) // 2 <= most
    assert screen.photos or kind in LETTERS
    assert all(len(option.label) <= channel.limits.label for option in screen.options)


@pytest.mark.parametrize("kind", NoticeKind)
def test_what_people_wrote_is_shown_as_they_wrote_it(kind: NoticeKind) -> None:
    braces = dict.fromkeys(("text", "place", "question", "outcome", "answer", "note", "decision"), "{code} <b>{0}</b>")
    assert "{code} <b>{0}</b>" in said(kind, **braces).whole or kind in OF_MESSENGERS | {
        NoticeKind.REVIEWED,
        NoticeKind.UNDONE,
        NoticeKind.CAMPAIGN_DECIDED,
        NoticeKind.CAMPAIGN_DONE,
        NoticeKind.DIGEST,
        NoticeKind.DRAFT_WAITING,
        NoticeKind.PRESSING_BELOW,
        NoticeKind.WORK_DAY_BOOKED,
    }


def test_a_confirmation_says_what_was_declared_and_what_was_confirmed() -> None:
    screen = said(NoticeKind.CONFIRMED, family=Family.CONTRIBUTION, lines=[line("3", "2")])
    assert "khai 3 ngày công, Mặt trận xác nhận 2 ngày công" in screen.text


def test_a_confirmation_as_declared_says_the_amount_once() -> None:
    screen = said(NoticeKind.CONFIRMED, family=Family.CONTRIBUTION, lines=[line("3", "3")])
    assert screen.text.count("3 ngày công") == 1


def test_a_question_can_be_answered_from_its_notice() -> None:
    assert [option.choice for option in said(NoticeKind.ASKED).options] == [f"answer:{CODE}", f"mine:{CODE}"]


def test_a_closed_case_asks_whether_it_is_good() -> None:
    choices = [option.choice for option in said(NoticeKind.CLOSED).options]
    assert choices == [f"rate:good:{CODE}", f"reopen:{CODE}"]


@pytest.mark.parametrize(
    ("family", "choices"),
    [
        (Family.CONTRIBUTION, ["confirm", "ask", "reject"]),
        (Family.WASTE, ["route", "ask", "reject"]),
        (Family.IDEA, ["review", "ask"]),
    ],
)
def test_a_waiting_case_is_decided_from_its_card(family: Family, choices: list[str]) -> None:
    options = said(NoticeKind.CASE_WAITING, family=family).options
    assert [o.choice for o in options] == [*(f"case:{act}:{CODE}:1000000" for act in choices), f"case:open:{CODE}"]


def test_a_case_that_may_involve_the_commune_says_so_to_the_level_above() -> None:
    assert "xã không thấy" in said(NoticeKind.CASE_WAITING, involved="unknown").text
    assert "xã không thấy" not in said(NoticeKind.CASE_WAITING, involved="no").text


def test_a_call_to_listen_leads_to_the_console_where_the_voice_notes_are() -> None:
    shown = show(translator("vi"), Notice(NoticeKind.HELP_WANTED, 7, {"code": "", "unit": "Bình Lư", "voice": True}))
    assert "Tin thoại" in shown.text
    assert [(option.choice, option.lasting) for option in shown.options] == [("console", True)]


def test_a_call_for_help_without_a_report_has_nothing_to_open() -> None:
    notice = Notice(NoticeKind.HELP_WANTED, 7, {"code": "", "unit": "Bình Lư"})
    assert show(translator("vi"), notice).options == ()


def test_a_plan_that_nears_its_end_says_how_far_it_is_used_and_leads_to_the_console() -> None:
    used = {"code": "", "channel": "zalo_bot", "what": "messages", "used": 2400, "of": 3000, "period": "month"}
    shown = show(translator("vi"), Notice(NoticeKind.QUOTA_NEAR, 7, used))
    assert shown.title == "Zalo Bot sắp hết lượt"
    assert "Đã nhắn 2.400 trên 3.000 tin của tháng này." in shown.text
    assert [option.choice for option in shown.options] == ["console"]
    people = {"code": "", "channel": "zalo_bot", "what": "users", "used": 51, "of": 50, "period": "ever"}
    shown = show(translator("vi"), Notice(NoticeKind.QUOTA_OUT, 7, people))
    assert shown.title == "Zalo Bot đã hết lượt"
    assert "Đã có 51 người nhắn, gói có 50 chỗ." in shown.text
