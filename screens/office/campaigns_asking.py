"""What an officer is asked while composing a campaign: its words, what comes with them, its hour."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from domain.campaigns import MOST_TEXT, MOST_TITLE, Campaign
from domain.screen import Expects, Option, Screen, Tone, rows_of
from domain.words import shorten
from locales import Say
from screens.campaign_words import count, when
from screens.notices.parts import option
from screens.office.campaigns import back_to_list, keep

_SHOWN = 1_500
_LABEL = 56


def which_unit(say: Say, units: Sequence[str]) -> Screen:
    """For which of their units does the officer write?"""
    options = [option(shorten(name, _LABEL), f"tin:unit:{number}") for number, name in enumerate(units)]
    return Screen(say("Soạn bản tin cho đơn vị nào?"), rows_of((*options, back_to_list(say))), say("Bản tin mới"))


def new_title(say: Say) -> Screen:
    """The first thing of a new one."""
    text = say("Tiêu đề bản tin là gì? Gõ một câu ngắn, ví dụ: Lịch họp bản tối thứ Bảy.")
    return Screen(text, rows_of((back_to_list(say),)), say("Bản tin mới · 1/2"), expects=Expects.TEXT)


def new_text(say: Say, title: str) -> Screen:
    """The second."""
    text = say(
        "Tiêu đề: “{title}”.\n\nGiờ anh/chị gõ nội dung, trong một tin, nhiều nhất {most} chữ cái. Viết ngắn, dễ hiểu: "
        "việc gì, ở đâu, lúc nào, hỏi ai.",
        title=title,
        most=count(MOST_TEXT),
    )
    options = (Option(say("Gõ lại tiêu đề"), "tin_title"), back_to_list(say))
    return Screen(text, rows_of(options), say("Bản tin mới · 2/2"), expects=Expects.TEXT)


def title(say: Say, one: Campaign) -> Screen:
    """Another title."""
    text = say(
        "Đang là: “{words}”.\n\nGõ tiêu đề mới, nhiều nhất {most} chữ cái.", words=one.title, most=count(MOST_TITLE)
    )
    return asked_of(say, one, say("Tiêu đề"), text)


def text(say: Say, one: Campaign) -> Screen:
    """Another text."""
    now = one.texts.get("vi", "")
    return asked_of(say, one, say("Nội dung"), _text(say, now, say("Gõ nội dung mới, cả bài trong một tin.")))


def english(say: Say, one: Campaign) -> Screen:
    """A text for whoever reads English; whoever does not gets the other one."""
    now = one.texts.get("en", "")
    wanted = say("Gõ nội dung bằng tiếng Anh. Ai chọn tiếng Anh sẽ đọc bản này; còn lại đọc bản tiếng Việt.")
    return asked_of(say, one, say("Bản tiếng Anh"), _text(say, now, wanted), _without(say, now, "english"))


def photo(say: Say, one: Campaign) -> Screen:
    """One photo."""
    wanted = say("Đã có ảnh. Gửi ảnh khác là thay ảnh cũ.") if one.photo else say("Gửi một ảnh vào đây.")
    goes = say("Ảnh đi cùng nội dung nếu bài ngắn; bài dài thì bà con bấm liên kết để xem.")
    return asked_of(say, one, say("Ảnh"), f"{wanted} {goes}", _without(say, one.photo, "photo"), Expects.PHOTO)


def voice(say: Say, one: Campaign) -> Screen:
    """A voice note, for whoever would rather listen."""
    first = say("Thu và gửi một tin thoại vào đây, ví dụ đọc nội dung bằng tiếng dân tộc.")
    wanted = say("Đã có tin thoại. Gửi tin khác là thay tin cũ.") if one.voice else first
    goes = say("Bà con bấm liên kết để nghe.")
    return asked_of(say, one, say("Tin thoại"), f"{wanted} {goes}", _without(say, one.voice, "voice"))


def hour(say: Say, one: Campaign) -> Screen:
    """When it is to leave."""
    text = say(
        "Đang là: {when}.\n\nGửi lúc nào? Chọn, hoặc gõ giờ và ngày, ví dụ: 17h30 thứ 7, hoặc 7h 30/11. "
        "Từ 21 giờ đến 6 giờ không gửi.",
        when=when(one.begins, say),
    )
    options = (Option(say("Ngay khi được duyệt"), "tin_hour:now"), Option(say("7 giờ sáng mai"), "tin_hour:tomorrow"))
    return asked_of(say, one, say("Giờ gửi"), text, options)


def kept(say: Say) -> str:
    """A new draft is kept."""
    return say("Đã lưu bản nháp. Anh/chị sửa, thêm ảnh, chọn người nhận bên dưới; xong thì bấm Xem thử.")


ASKED: dict[str, Callable[[Say, Campaign], Screen]] = {
    "title": title,
    "text": text,
    "english": english,
    "photo": photo,
    "voice": voice,
    "hour": hour,
}
"""The question of each step."""


def asked_of(
    say: Say,
    one: Campaign,
    step: str,
    text: str,
    options: tuple[Option, ...] = (),
    expects: Expects = Expects.TEXT,
) -> Screen:
    """A question about a campaign, with the way back to it."""
    return Screen(text, rows_of((*options, keep(say, one.code))), f"{one.code} · {step}", expects=expects)


def _text(say: Say, now: str, wanted: str) -> str:
    """What stands there with its length, then what is asked for."""
    most = say("Nhiều nhất {most} chữ cái.", most=count(MOST_TEXT))
    if not now:
        return f"{wanted} {most}"
    have = say("Đang là ({count} chữ cái):\n“{words}”", count=count(len(now)), words=shorten(now, _SHOWN))
    return f"{have}\n\n{wanted} {most}"


def _without(say: Say, there: str, what: str) -> tuple[Option, ...]:
    return (Option(say("Bỏ phần này"), f"tin_without:{what}", Tone.DANGER),) if there else ()
