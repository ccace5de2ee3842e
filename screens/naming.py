"""Asking for a name and a phone, once and only with consent."""

from __future__ import annotations

from domain.screen import Expects, Screen
from locales import Say
from screens import navigation


def name(say: Say) -> Screen:
    """What is the name?"""
    text = "\n".join((say("Họ tên bác là gì ạ?"), say("Ví dụ: {example}", example="Lò Thị Lan")))
    return Screen(text, rows=((navigation.back(say), navigation.cancel(say)),), expects=Expects.TEXT)


def phone(say: Say) -> Screen:
    """The phone, if the person wants to give it."""
    text = say("Bác cho số điện thoại để cán bộ gọi khi cần nhé? Bác chia sẻ danh bạ, gõ số, hoặc bỏ qua.")
    return Screen(text, rows=((navigation.skip(say), navigation.cancel(say)),), expects=Expects.CONTACT)
