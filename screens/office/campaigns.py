"""Campaigns for officers in the chat: the list, and one campaign with what may be done with it now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from domain.campaigns import EDITABLE, LANGUAGES, LEAVING, Campaign, Progress, State
from domain.screen import Option, Screen, Tone, rows_of
from domain.words import N_, shorten
from locales import Say
from screens import navigation
from screens.campaign_progress import progress_lines
from screens.campaign_words import STATES, when
from screens.notices.parts import ANSWER, cut, option

PAGE = 5
_LABEL = 56
_REASON = 600

_EDITS = (
    ("title", N_("Sửa tiêu đề")),
    ("text", N_("Sửa nội dung")),
    ("english", N_("Bản tiếng Anh")),
    ("photo", N_("Ảnh")),
    ("voice", N_("Tin thoại")),
    ("hour", N_("Giờ gửi")),
    ("audience", N_("Gửi cho ai")),
)
"""What of a draft can be changed, by the step that asks for it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A campaign as one officer sees it: `audience` in words, the names of author and second person as colleagues see
    them; `mine`: they wrote it; `judges`: they may be the second person; `night`: nothing leaves at
    this hour."""

    campaign: Campaign
    audience: str
    author: str
    approver: str = ""
    mine: bool = False
    judges: bool = False
    progress: Progress = field(default_factory=Progress)
    night: bool = False


def listed(say: Say, page: Sequence[Campaign], *, composes: bool, more: bool) -> Screen:
    """Campaigns, newest first; `more` offers the next page, `composes` a new one."""
    options = [option(say("Soạn bản tin mới"), "tin:new", Tone.MAIN)] if composes else []
    options += [option(_label(say, one), f"tin:open:{one.code}") for one in page]
    if more:
        options.append(option(say("Xem tiếp"), f"tin:page:{page[-1].id}"))
    text = say("Chọn một bản tin để mở.") if page else say("Chưa có bản tin nào.")
    return Screen(text, rows_of((*options, option(say("Việc của Mặt trận"), "office"))), say("Bản tin"))


def card(say: Say, shown: Shown, note: str = "") -> Screen:
    """All of a campaign, and what this officer may do with it. `note` stands above."""
    one = shown.campaign
    parts = (
        note,
        say("“{words}”", words=one.title),
        cut(one.texts[LANGUAGES[0]], ANSWER),
        "\n".join(line for line in _about(say, shown) if line),
        "\n".join(progress_lines(say, shown.progress)),
        say("Đang giờ nghỉ, từ 6 giờ sáng gửi tiếp.") if shown.night and one.state in LEAVING else "",
    )
    text = "\n\n".join(part for part in parts if part)
    return Screen(text, _rows(say, shown), f"{one.code} · {say(STATES[one.state])}")


def read_at(say: Say, url: str) -> Screen:
    """Where a resident reads an announcement again."""
    return Screen(say("Bác đọc lại bản tin này ở đây: {url}", url=url), ((navigation.home(say),),))


def back_to_list(say: Say) -> Option:
    """To the list of campaigns."""
    return option(say("Danh sách bản tin"), "tin")


def keep(say: Say, code: str) -> Option:
    """Leave what is asked and see the campaign again."""
    return option(say("Thôi, xem lại bản tin"), f"tin:open:{code}")


def changed(say: Say) -> str:
    """It is not what the button was made for any more."""
    return say("Bản tin vừa thay đổi. Đây là bản mới nhất, mời anh/chị xem lại.")


def kept(say: Say) -> str:
    """What was changed is kept."""
    return say("Đã ghi nhận.")


def attached(say: Say, one: Campaign) -> str:
    """What goes with its text."""
    with_it = (
        (len(one.texts) > 1, say("bản tiếng Anh")),
        (bool(one.photo), say("ảnh")),
        (bool(one.voice), say("tin thoại")),
    )
    found = ", ".join(words for there, words in with_it if there)
    return say("Kèm: {things}.", things=found) if found else ""


def _about(say: Say, shown: Shown) -> tuple[str, ...]:
    one = shown.campaign
    return (
        attached(say, one),
        say("Gửi cho: {audience}", audience=shown.audience),
        say("Giờ gửi: {when}", when=when(one.begins, say)),
        say("Người soạn: {name}", name=shown.author) if not shown.mine else "",
        say("Người duyệt: {name}", name=shown.approver) if shown.approver else "",
        say("Lý do: {reason}", reason=cut(one.reason, _REASON)) if one.reason else "",
    )


def _rows(say: Say, shown: Shown) -> tuple[tuple[Option, ...], ...]:
    one = shown.campaign
    tail = f"{one.code}:{one.version}"
    first, edits = _first(say, shown, tail), []
    if shown.mine and one.state in EDITABLE:
        edits = [option(say(label), f"tin:{step}:{tail}") for step, label in _EDITS]
    return (*rows_of(first), *rows_of(tuple(edits), 2), *rows_of((*_last(say, shown, tail), back_to_list(say)), 2))


def _first(say: Say, shown: Shown, tail: str) -> tuple[Option, ...]:
    """What this officer most likely came for."""
    state = shown.campaign.state
    if shown.mine and state in EDITABLE:
        return (option(say("Xem thử và đếm người nhận"), f"tin:check:{tail}", Tone.MAIN),)
    if shown.judges and state is State.WAITING:
        return (
            option(say("Xem và duyệt"), f"tin:approve:{tail}", Tone.MAIN),
            option(say("Từ chối"), f"tin:refuse:{tail}"),
        )
    if not (shown.mine or shown.judges):
        return ()
    if state is State.PAUSED:
        return (option(say("Gửi tiếp"), f"tin:resume:{tail}", Tone.MAIN),)
    return (option(say("Tạm dừng"), f"tin:pause:{tail}", Tone.MAIN),) if state in LEAVING else ()


def _last(say: Say, shown: Shown, tail: str) -> tuple[Option, ...]:
    """To see it anew while it leaves, and to end it."""
    state = shown.campaign.state
    anew = (option(say("Xem tiến độ mới"), f"tin:open:{shown.campaign.code}"),) if state in LEAVING else ()
    if not (shown.mine or shown.judges):
        return anew
    if state is State.DRAFT:
        return (option(say("Bỏ bản tin này"), f"tin:stop:{tail}", Tone.DANGER),) if shown.mine else ()
    if state in LEAVING | {State.WAITING, State.PAUSED}:
        return (*anew, option(say("Thôi gửi hẳn"), f"tin:stop:{tail}", Tone.DANGER))
    return anew


def _label(say: Say, one: Campaign) -> str:
    return shorten(f"{say(STATES[one.state])} · {one.title}", _LABEL)
