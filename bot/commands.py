"""The commands a messenger shows in its menu, in each language."""

from __future__ import annotations

from domain.words import N_
from locales import languages, translator

MENU = (
    ("start", N_("Bắt đầu")),
    ("mine", N_("Việc của tôi")),
    ("help", N_("Trợ giúp, số điện thoại")),
    ("privacy", N_("Quyền riêng tư")),
    ("language", N_("Ngôn ngữ")),
    ("cancel", N_("Huỷ việc đang làm")),
)

COMMANDS = {language: tuple((name, translator(language)(text)) for name, text in MENU) for language in languages()}
