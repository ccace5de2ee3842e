"""Parting joined chats again: what is asked, and what each of them is told."""

from __future__ import annotations

from domain.screen import Option, Screen, Tone, rows_of
from locales import Say
from screens import navigation
from screens.linking import name_of


def unlink_sure(say: Say, channel: str, at: int, here: bool) -> Screen:
    """Part this chat, or another one?"""
    whole = (
        say("Tách kênh này ra? Hồ sơ ở lại với các kênh kia; ở đây bác bắt đầu lại từ đầu, phần gửi dở bị bỏ.")
        if here
        else say("Tách {name} ra? Hồ sơ ở lại với bác; bên đó không xem được nữa.", name=name_of(say, channel))
    )
    yes = Option(say("Tách ra"), f"unlink_yes:{at}", Tone.DANGER)
    return Screen(whole, rows=rows_of((yes, navigation.home(say))))


def parted(say: Say) -> str:
    """It is done, to whoever did it."""
    return say("Đã tách. Tin báo hồ sơ không tới kênh đó nữa.")


def told_parted(say: Say, channel: str) -> str:
    """To a chat of the person that remains."""
    return say("Đã tách {name} khỏi hồ sơ của bác.", name=name_of(say, channel))


def told_alone(say: Say) -> str:
    """To the chat that was parted from elsewhere."""
    return say("Kênh này đã được tách ra khỏi các kênh khác của bác. Hồ sơ cũ xem ở kênh kia.")
