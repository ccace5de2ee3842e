"""A case opened by an officer: everything that a decision needs, and the moves that are possible now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from domain.badges import Badge
from domain.lifecycle import Act
from domain.reports import Family, Involved, Report, Where
from domain.screen import Option, Screen, Tone, rows_of
from domain.suggestions import Suggestion
from domain.times import show_date, show_time
from domain.words import N_, shorten
from locales import Say
from screens import deadlines
from screens.case import domain_words, family_words, lines_words, place_words, state_words
from screens.navigation import pictured
from screens.notices.parts import option
from screens.office.suggested import advice, paragraph

MOST_STEPS = 6
WORDS = 1_500
"""What the author's text may take of the card."""

ACTS = {
    Act.CONFIRM: N_("Xác nhận"),
    Act.DELIVER: N_("Đã bàn giao"),
    Act.ACCEPT: N_("Nghiệm thu"),
    Act.TAKE: N_("Nhận xem xét"),
    Act.ROUTE: N_("Giao xử lý"),
    Act.REVIEW: N_("Nhận cân nhắc"),
    Act.RECOGNISE: N_("Công nhận"),
    Act.REPLY: N_("Trả lời"),
    Act.CLOSE: N_("Kiểm tra xong, khép lại"),
    Act.START: N_("Bắt đầu xử lý"),
    Act.RESOLVE: N_("Báo đã xong"),
    Act.ASK: N_("Hỏi lại"),
    Act.DUPLICATE: N_("Trùng"),
    Act.HAND_OVER: N_("Chuyển nơi khác"),
    Act.RELEASE: N_("Chuyển về xã"),
    Act.CLASSIFY: N_("Đổi lĩnh vực"),
    Act.REJECT: N_("Không ghi nhận"),
}
"""The acts of the office, in the order in which they are offered."""

STEPS = {
    "file": N_("nộp hồ sơ"),
    "take": N_("nhận xem xét"),
    "ask": N_("hỏi lại"),
    "answer": N_("trả lời"),
    "add_photos": N_("thêm ảnh"),
    "confirm": N_("xác nhận"),
    "deliver": N_("ghi nhận bàn giao"),
    "accept": N_("nghiệm thu"),
    "route": N_("giao xử lý"),
    "release": N_("chuyển về xã"),
    "start": N_("bắt đầu xử lý"),
    "resolve": N_("báo đã xử lý xong"),
    "close": N_("khép lại"),
    "reopen": N_("mở lại"),
    "rate": N_("đánh giá"),
    "reject": N_("không ghi nhận"),
    "duplicate": N_("ghép vào hồ sơ trùng"),
    "hand_over": N_("chuyển nơi khác"),
    "review": N_("nhận cân nhắc"),
    "recognise": N_("công nhận"),
    "reply": N_("trả lời"),
    "classify": N_("đổi lĩnh vực"),
    "withdraw": N_("rút lại"),
    "undo": N_("hoàn tác"),
    "claim": N_("giữ hồ sơ"),
    "take_over": N_("nhận thay"),
    "let_go": N_("trả hồ sơ"),
    "extend": N_("gia hạn trả lời"),
}
"""What the journal may hold about a report."""

_DANGER = frozenset({Act.REJECT})


@dataclass(frozen=True, slots=True)
class Step:
    """One row of the history: when, who (empty: the author), what, and what was said with it."""

    at: datetime
    who: str
    act: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Dossier:
    """A case as one officer may see it. `identity` and `suggestion` are None where there is none to be seen."""

    report: Report
    where: Where
    steps: tuple[Step, ...]
    acts: tuple[Act, ...]
    desk: bool
    holder: str = ""
    mine: bool = False
    may_see_identity: bool = False
    identity: str | None = None
    suggestion: Suggestion | None = None
    promised: tuple[Badge, ...] = ()
    extends: bool = False


def card(say: Say, dossier: Dossier, note: str = "") -> tuple[Screen, ...]:
    """The case with its buttons; the photos go ahead in a message of their own where the text is too long for them."""
    report = dossier.report
    title = f"{report.code} · {family_words(say, report.family)}"
    parts = (
        note,
        _head(say, dossier),
        "\n".join(line for one in dossier.promised for line in deadlines.lines(say, one)),
        _what(say, report),
        paragraph(say, advice(say, dossier.suggestion)) if dossier.suggestion else "",
        _who(say, dossier),
        _open(say, report),
        _history(say, dossier),
    )
    whole = Screen("\n\n".join(part for part in parts if part), rows_of(_options(say, dossier), 2), title)
    photos = (*report.photos, *report.result_photos)
    shown = pictured(whole, photos)
    if photos and not shown.photos:
        return replace(pictured(Screen(say("Ảnh của hồ sơ"), title=title), photos)), whole
    return (shown,)


def _head(say: Say, dossier: Dossier) -> str:
    report, where = dossier.report, dossier.where
    lines = [
        say("Tình trạng: {state}", state=state_words(say, report.state)),
        say("Gửi lúc {time} ngày {date}", time=show_time(report.created), date=show_date(report.created)),
        say("Nơi: {place}", place=place_words(where.work, report.place, where.village, where.unit)),
    ]
    if report.lat is not None and report.lon is not None:
        lines.append(say("Toạ độ: {lat}, {lon}", lat=f"{report.lat:.5f}", lon=f"{report.lon:.5f}"))
    if report.involved is not Involved.NO:
        lines.append(say("Có thể liên quan cán bộ xã, bản. Xã không thấy hồ sơ này."))
    if dossier.holder:
        lines.append(say("Đang giữ: {holder}", holder=dossier.holder))
    return "\n".join(lines)


def _what(say: Say, report: Report) -> str:
    about = domain_words(say, report.domain)
    text = say("“{words}”", words=shorten(report.text, WORDS)) if report.text else ""
    lines = lines_words(say, report.lines) if report.family is Family.CONTRIBUTION else ""
    return "\n".join(part for part in (about, lines, text) if part)


def _who(say: Say, dossier: Dossier) -> str:
    if dossier.report.anonymous:
        return say("Người gửi: ẩn danh")
    if dossier.identity is not None:
        return say("Người gửi: {identity}", identity=dossier.identity or say("chưa cho tên"))
    return say("Người gửi: có tên") if dossier.may_see_identity else ""


def _open(say: Say, report: Report) -> str:
    lines = [
        say("Đang hỏi người gửi: {question}", question=report.question) if report.question else "",
        say("Kết quả, lý do: {outcome}", outcome=shorten(report.outcome, 500)) if report.outcome else "",
        say("Quyết định số {decision}", decision=report.decision) if report.decision else "",
        say("Trùng với {code}", code=report.duplicate_of) if report.duplicate_of else "",
    ]
    return "\n".join(line for line in lines if line)


def _history(say: Say, dossier: Dossier) -> str:
    shown = dossier.steps[-MOST_STEPS:]
    return "\n".join((say("Diễn biến:"), *(_step(say, step) for step in shown))) if shown else ""


def _step(say: Say, step: Step) -> str:
    who = step.who or say("người gửi")
    act = say(STEPS.get(step.act, step.act))
    said = f": {shorten(step.text, 150)}" if step.text else ""
    return f"- {show_time(step.at)} {show_date(step.at)[:5]} · {who} {act}{said}"


def _options(say: Say, dossier: Dossier) -> tuple[Option, ...]:
    report = dossier.report
    tail = f"{report.code}:{report.version}"
    acts = [act for act in ACTS if act in dossier.acts]
    options = [option(say(ACTS[act]), f"case:{act.value}:{tail}", _tone(act, first=act is acts[0])) for act in acts]
    if Act.CONFIRM in acts:
        options.insert(1, option(say("Sửa số lượng"), f"case:amounts:{tail}"))
    if dossier.extends:
        options.append(option(say("Gia hạn trả lời"), f"case:extend:{tail}"))
    if dossier.may_see_identity and dossier.identity is None:
        options.append(option(say("Xem người gửi"), f"case:who:{report.code}"))
    if dossier.desk:
        options.append(_claiming(say, dossier))
    return (*options, option(say("Danh sách"), "office"))


def _claiming(say: Say, dossier: Dossier) -> Option:
    code = dossier.report.code
    if dossier.mine:
        return option(say("Trả hồ sơ"), f"case:let_go:{code}")
    if dossier.holder:
        return option(say("Nhận thay"), f"case:over:{code}")
    return option(say("Giữ hồ sơ"), f"case:claim:{code}")


def _tone(act: Act, *, first: bool) -> Tone:
    if act in _DANGER:
        return Tone.DANGER
    return Tone.MAIN if first and act is not Act.CLASSIFY else Tone.PLAIN
