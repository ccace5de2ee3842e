"""Joining chats of one person, and parting them; what both sides are told."""

from __future__ import annotations

from collections.abc import Sequence

from domain.channels import TELEGRAM, WEB, ZALO_BOT, ZALO_OA
from domain.screen import Option, Screen, Tone, rows_of
from domain.words import N_
from locales import Say
from screens import navigation

CHANNELS = {
    WEB.name: N_("trang web"),
    TELEGRAM.name: "Telegram",
    ZALO_OA.name: "Zalo",
    ZALO_BOT.name: "Zalo (bot)",
}


def choice() -> str:
    """What leads to `code`."""
    return "link"


def offered(say: Say) -> Option:
    """The way to a code."""
    return Option(say("Nối kênh khác"), choice())


def code(
    say: Say, code: str, minutes: int, others: Sequence[tuple[int, str]] = (), here: int = 0, office: bool = False
) -> Screen:
    """A code for another chat, and the chats that are joined already: their numbers and messengers. `here`: the number
    of this one; `office`: whoever types the code gets into an office."""
    much = (
        say("Ai nhắn mã này cũng xem được việc của bác và làm được việc cán bộ của bác.")
        if office
        else say("Ai nhắn mã này cũng xem được việc của bác.")
    )
    parts = [
        say("Bác dùng cả Zalo, Telegram, trang web? Ở kênh kia, bác nhắn:"),
        say("nối {code}", code=code),
        say("Mã dùng một lần, trong {minutes} phút.", minutes=minutes) + " " + much + " " + say("Đừng đưa mã cho ai."),
    ]
    if others:
        names = ", ".join(name_of(say, channel) for _, channel in others)
        parts.append(say("Đang nối với: {names}.", names=names))
    away = [Option(say("Tách {name} ra", name=name_of(say, channel)), f"unlink:{at}") for at, channel in others]
    this = [Option(say("Tách kênh này ra"), f"unlink:{here}")] if others else []
    rows = rows_of((navigation.home(say), *away[:_MOST], *this))
    return Screen("\n\n".join(parts), title=say("Nối kênh khác"), rows=rows)


_MOST = 8


def name_of(say: Say, channel: str) -> str:
    """A messenger's name for people."""
    return say(CHANNELS[channel]) if channel in CHANNELS else channel


def sure(say: Say, reports: int, other_reports: int, chats: int = 1, office: bool = False) -> Screen:
    """What will be joined, before it is: how many reports are here and there, how many chats move."""
    parts = [
        say("Nối kênh này với kênh vừa cho mã?"),
        say("Kênh này có {count} hồ sơ, kênh kia có {more} hồ sơ.", count=reports, more=other_reports)
        + " "
        + say("Nối rồi thì hai bên là một người: cùng xem hồ sơ, cùng nhận tin."),
    ]
    if chats > 1:
        parts.append(say("{count} kênh bác đang dùng cùng chuyển theo.", count=chats))
    if office:
        parts.append(say("Người cho mã đang giữ vai cán bộ. Nếu đó không phải là bác thì đừng nối."))
    parts.append(say("Chỉ nối khi kênh kia cũng là của chính bác: hồ sơ không tách lại được."))
    yes = Option(say("Nối"), "link_yes", Tone.DANGER if office else Tone.MAIN)
    return Screen("\n\n".join(parts), rows=rows_of((yes, Option(say("Thôi, không nối"), "link_no"))))


def joined(say: Say) -> str:
    """The chats are one person's now, to whoever typed the code."""
    return say("Đã nối. Hồ sơ, tin báo của bác giờ dùng chung ở các kênh.")


def left(say: Say) -> str:
    """Not joined after all."""
    return say("Vâng, chưa nối gì cả.")


def told_joined(say: Say, channel: str) -> str:
    """To the chat that gave the code."""
    name = name_of(say, channel)
    return say("Đã nối thêm {name} vào hồ sơ của bác. Không phải bác làm thì nhắn “nối” để tách ra ngay.", name=name)
