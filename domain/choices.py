"""What a person types to choose where there are no buttons: a number, a letter, or the words themselves.

A number is never a choice where it could be an answer. Somebody who is asked how many days of labour they give gets
letters and words to choose by; a notice, which may come at any moment, has keys that no question has.
"""

from __future__ import annotations

from datetime import timedelta

from domain.screen import Expects, Option, Screen

HOME = frozenset({"0", "menu"})
"""Typed at any time, they lead to the main menu; what was begun is kept."""

LASTS = timedelta(days=3)
"""So long after a screen was shown its numbers and letters still mean its options."""

NOTICE_LASTS = timedelta(days=7)
"""So long after it left a notice can be answered by its keys."""

_NUMBERED = frozenset({Expects.CHOICE, Expects.PHOTO})
"""What is expected that no number can be an answer to."""

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_NOTICE_LETTERS = "XZVQSRPG"
"""Letters that neither begin a unit of measure nor become another letter on a Telex or VNI keyboard before a digit."""
_NOTICE_FIRST = 10

NOTICE_NUMBERS = 90
"""A notice's keys have two digits: those of its row's number by this."""


def keys(screen: Screen) -> tuple[str, ...]:
    """What chooses each option, in order. An empty key: its label is to be typed, as for the ways on from a question
    (back, skip, cancel), whose choice has no value of its own."""
    if screen.expects in _NUMBERED:
        return tuple(str(number) for number in range(1, len(screen.options) + 1))
    letters = iter(_LETTERS)
    return tuple(next(letters, "") if _of_a_list(option) else "" for option in screen.options)


def chosen(text: str, screen: Screen) -> Option | None:
    """The option whose key was typed."""
    typed = _typed(text)
    return next((option for key, option in zip(keys(screen), screen.options, strict=True) if key == typed != ""), None)


def notice_keys(number: int, options: int) -> tuple[str, ...]:
    """What chooses each option of the notice in this row of the outbox: `X42`, `Z42` …"""
    mark = number % NOTICE_NUMBERS + _NOTICE_FIRST
    return tuple(f"{letter}{mark}" for letter in _NOTICE_LETTERS[:options])


def read_notice_key(text: str) -> tuple[int, int] | None:
    """Which option (from 0) of a notice, and the remainder of its row's number by `NOTICE_NUMBERS`; None if it is no
    such key."""
    typed = _typed(text)
    if len(typed) != 3 or typed[0] not in _NOTICE_LETTERS or not (typed[1:].isascii() and typed[1:].isdigit()):
        return None
    return _NOTICE_LETTERS.index(typed[0]), int(typed[1:]) - _NOTICE_FIRST


def _typed(text: str) -> str:
    return text.strip().rstrip(".)").upper()


def _of_a_list(option: Option) -> bool:
    return ":" in option.choice
