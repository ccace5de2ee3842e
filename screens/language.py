"""Choosing the language."""

from __future__ import annotations

from collections.abc import Sequence

from domain.screen import Option, Screen, rows_of
from locales import Say
from screens import navigation

NAMES = {"vi": "Tiếng Việt", "en": "English"}
"""Each language by its own name."""


def choose(say: Say, languages: Sequence[str]) -> Screen:
    """The languages there are."""
    options = tuple(Option(NAMES.get(one, one), f"language:{one}") for one in languages)
    return Screen(say("Bác muốn dùng tiếng nào ạ?"), rows=rows_of((*options, navigation.home(say))))


def chosen(say: Say) -> str:
    """Said in the new language."""
    return say("Từ giờ trợ lý nói tiếng Việt.")
