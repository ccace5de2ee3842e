"""The office's first screen, its lists, and the way into the console."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from domain.reports import Report, State, Where
from domain.screen import Expects, Option, Screen, Tone, rows_of
from domain.shown_numbers import counted
from domain.words import N_, shorten
from locales import Say
from screens import navigation
from screens.case import domain_words, family_words, kind_words, state_words
from screens.notices.parts import option

PAGE = 5
_LABEL = 56


@dataclass(frozen=True, slots=True)
class View:
    """A part of the queue that an officer looks at. `mine`: only what they hold or handle."""

    name: str
    label: str
    states: tuple[State, ...]
    mine: bool = False


S = State

VIEWS = (
    View("waiting", N_("Chờ duyệt"), (S.PLEDGED, S.SUBMITTED, S.SCREENING)),
    View("answer", N_("Cần trả lời"), (S.REVIEWED, S.RESOLVED, S.REOPENED)),
    View(
        "mine",
        N_("Của tôi"),
        (
            S.PLEDGED,
            S.SUBMITTED,
            S.SCREENING,
            S.NEEDS_INFO,
            S.ROUTED,
            S.IN_PROGRESS,
            S.REOPENED,
            S.REVIEWED,
            S.RESOLVED,
        ),
        mine=True,
    ),
)


def home(say: Say, counts: Sequence[tuple[View, int]], units: str, *, named: bool, announces: bool = False) -> Screen:
    """What there is to do, by number. Whoever is not `named` is offered to be; who `announces`, the campaigns."""
    lines = [f"{say(view.label)}: {counted(count)}" for view, count in counts]
    options = [
        option(f"{say(view.label)} ({counted(count)})", f"office:{view.name}") for view, count in counts if count
    ]
    text = "\n".join(lines if options else (*lines, "", say("Hiện không có hồ sơ nào phải làm.")))
    name = () if named else (option(say("Ghi tên của tôi"), "office_name"),)
    news = (option(say("Bản tin gửi bà con"), "tin"),) if announces else ()
    extra = (*news, *name, option(say("Mở bàn làm việc"), "console"), navigation.home(say))
    return Screen(text, rows_of((*options, *extra)), say("Việc của Mặt trận · {units}", units=units))


def listed(
    say: Say, view: View, cases: Sequence[tuple[Report, Where]], *, more: bool, urgent: Collection[int] = ()
) -> Screen:
    """One page of a part of the queue, newest first; `more` offers the next. `urgent` ones say so."""
    options = [
        option(_label(say, report, where, say("KHẨN") if report.id in urgent else ""), f"case:open:{report.code}")
        for report, where in cases
    ]
    if more:
        options.append(option(say("Xem tiếp"), f"office:{view.name}:{cases[-1][0].id}"))
    text = say("Chọn một hồ sơ để mở.") if cases else say("Không còn hồ sơ nào ở mục này.")
    return Screen(text, rows_of((*options, option(say("Việc của Mặt trận"), "office"))), say(view.label))


def ask_name(say: Say) -> Screen:
    """An officer's name, and who will see it."""
    return Screen(
        say(
            "Anh/chị gõ họ tên để đồng nghiệp biết ai đang giữ hồ sơ. Tên được cất kín, chỉ cán bộ cùng xử lý thấy; "
            "bà con không thấy. Gõ tên là đồng ý cho giữ; muốn rút lại, vào mục Quyền riêng tư."
        ),
        rows_of((option(say("Để sau"), "office"),)),
        say("Tên của anh/chị"),
        expects=Expects.TEXT,
    )


def console(say: Say, url: str, minutes: int) -> Screen:
    """A link that opens the console once."""
    return Screen(
        say(
            "Bấm vào liên kết này để mở bàn làm việc trên máy tính hoặc điện thoại:\n{url}\n\n"
            "Liên kết dùng một lần, trong {minutes} phút. Anh/chị đừng chuyển cho người khác.",
            url=url,
            minutes=minutes,
        ),
        rows_of((option(say("Việc của Mặt trận"), "office"),)),
        say("Bàn làm việc"),
    )


def held_by_other(say: Say, code: str, holder: str, until: str) -> Screen:
    """Another moderator has the case in hand."""
    return Screen(
        say(
            "{holder} đang giữ hồ sơ {code} đến {until}. Anh/chị có thể nhận thay; sổ theo dõi sẽ ghi việc này.",
            holder=holder,
            code=code,
            until=until,
        ),
        rows_of(
            (
                option(say("Nhận thay"), f"case:over:{code}", Tone.MAIN),
                option(say("Mở hồ sơ"), f"case:open:{code}"),
                back_to_list(say),
            )
        ),
    )


def back_to_list(say: Say) -> Option:
    """To the office's first screen."""
    return option(say("Danh sách"), "office")


def _label(say: Say, report: Report, where: Where, mark: str) -> str:
    what = kind_words(say, report.lines[0].kind) if report.lines else domain_words(say, report.domain)
    near = where.village or where.unit
    parts = (mark, report.code, what or family_words(say, report.family), near, state_words(say, report.state))
    return shorten(" · ".join(part for part in parts if part), _LABEL)
