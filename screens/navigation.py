"""Options that lead around, sentences above a screen, and photos on it where they fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from domain.channels import CHANNELS
from domain.screen import Option, Screen, Tone
from locales import Say

_CAPTION = min(channel.limits.caption for channel in CHANNELS)
_PHOTOS = min(channel.limits.photos for channel in CHANNELS)


def home(say: Say) -> Option:
    """To the main menu."""
    return Option(say("Về đầu"), "home")


def back(say: Say) -> Option:
    """One step back."""
    return Option(say("Quay lại"), "back")


def skip(say: Say) -> Option:
    """Leave this question out."""
    return Option(say("Bỏ qua"), "skip")


def cancel(say: Say) -> Option:
    """Drop what was begun."""
    return Option(say("Huỷ"), "cancel", Tone.DANGER)


def done(say: Say) -> Option:
    """Enough photos."""
    return Option(say("Xong"), "done", Tone.MAIN)


def resume(say: Say) -> Option:
    """Go on with what was begun."""
    return Option(say("Tiếp tục"), "resume", Tone.MAIN)


def person(say: Say) -> Option:
    """Talk to a person."""
    return Option(say("Gặp cán bộ"), "person")


def mine(say: Say) -> Option:
    """My reports."""
    return Option(say("Việc của tôi"), "mine")


def noted(screen: Screen, notes: Sequence[str]) -> Screen:
    """The screen with sentences above its text, each said once."""
    said = tuple(dict.fromkeys(note for note in notes if note))
    return replace(screen, text="\n".join((*said, "", screen.text))) if said else screen


def pictured(screen: Screen, photos: Sequence[str]) -> Screen:
    """The screen with its photos, if its text still fits under photos on every messenger."""
    length = len(screen.whole.encode("utf-16-le")) // 2
    return replace(screen, photos=tuple(photos[:_PHOTOS])) if length <= _CAPTION else screen
