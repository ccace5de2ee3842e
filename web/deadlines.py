"""Deadlines as the console shows them: a sign and a tone beside the words."""

from __future__ import annotations

from dataclasses import dataclass

from domain.badges import Badge, Mark
from locales import Say
from screens import deadlines

TONES = {Mark.LEFT: "works", Mark.TODAY: "waits", Mark.OVER: "bad", Mark.WAITS: "asks"}
"""As the style sheet knows them."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One promise on a page."""

    sign: str
    tone: str
    step: str
    left: str
    until: str
    more: str


def shown(say: Say, badge: Badge) -> Shown:
    """A promise in words."""
    return Shown(
        deadlines.SIGNS[badge.mark],
        TONES[badge.mark],
        say(deadlines.STAGES[badge.stage]),
        deadlines.words(say, badge),
        deadlines.until(say, badge),
        deadlines.more(say, badge),
    )
