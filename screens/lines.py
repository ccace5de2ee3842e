"""A screen as plain lines, for a messenger without buttons: what can be chosen, and what is to be typed for it."""

from __future__ import annotations

from collections.abc import Sequence

from domain.choices import keys, notice_keys
from domain.screen import Expects, Option, Screen
from locales import Say


def lines(say: Say, screen: Screen, notice: int | None = None) -> str:
    """The options below the text of a screen, empty when there is nothing to choose. `notice`: the screen is a notice
    in this row of the outbox, and has keys that no question has."""
    if not screen.options:
        return ""
    if notice is not None:
        return _listed(notice_keys(notice, len(screen.options)), screen.options)
    typed = keys(screen)
    listed = _listed(typed, screen.options)
    words = [option.label.upper() for key, option in zip(typed, screen.options, strict=True) if not key]
    hints = _hints(say, screen.expects, bool(listed), words)
    return "\n\n".join(filter(None, (listed, hints)))


def _listed(typed: Sequence[str], options: Sequence[Option]) -> str:
    return "\n".join(f"{key}. {option.label}" for key, option in zip(typed, options, strict=False) if key)


def _hints(say: Say, expects: Expects, listed: bool, words: Sequence[str]) -> str:
    if expects is Expects.CHOICE:
        return say("(Nhắn số để chọn, 0 để về đầu.)")
    if expects is Expects.PHOTO:
        return say("(Gửi ảnh, hoặc nhắn số để chọn.)")
    told = [say("(Nhắn câu trả lời, hoặc chữ cái để chọn.)")] if listed else []
    if words:
        told.append(say("(Cũng nhắn được: {words}.)", words=" · ".join(words)))
    return "\n".join(told)
