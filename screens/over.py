"""A sentence over the screen that a chat shows already: refusals, apologies, stale buttons."""

from __future__ import annotations

from dataclasses import replace

from domain.screen import Option, Screen
from locales import Say


def over(say: Say, sentence: str, current: Screen | None) -> Screen:
    """The sentence, and below it the current screen again with its buttons; without one, the way home."""
    if current is None:
        return Screen(sentence, rows=((Option(say("Về đầu"), "home", lasting=True),),))
    text = f"{sentence}\n\n{current.title}\n{current.text}" if current.title else f"{sentence}\n\n{current.text}"
    return replace(current, title="", text=text, photos=(), edits=False)


def private_only(say: Say, public_url: str) -> Screen:
    """Something was written in a group. Nothing that a group could choose stands below it."""
    sentence = say("Trợ lý không nhận việc trong nhóm. Bác nhắn riêng cho trợ lý giúp, để không ai khác xem được.")
    web = say("Hoặc nhắn trên trang web: {url}", url=f"{public_url}/chat") if public_url else ""
    return Screen("\n".join(filter(None, (sentence, web))))


def apology(say: Say, incident: str) -> str:
    """Something of ours broke; the code finds it in the log."""
    return say(
        "Xin lỗi, máy vừa gặp trục trặc nên chưa làm được việc này. Những gì bác đã gửi vẫn còn. "
        "Bác thử lại giúp; nếu vẫn lỗi, báo cán bộ mã {incident}.",
        incident=incident,
    )


def patience(say: Say) -> Screen:
    """A photo has come but cannot be kept yet: there is no room for it."""
    return Screen(
        say(
            "Ảnh bác gửi đã tới nhưng chưa lưu được vì kho ảnh đang đầy. Bác không phải gửi lại: có chỗ là trợ lý "
            "lưu ngay rồi trả lời bác."
        )
    )
