"""How the console marks campaigns and what became of their recipients: a sign, a tone, words."""

from __future__ import annotations

from domain.campaigns import Outcome, State, Unreached
from domain.words import N_
from locales import Say
from screens.campaign_words import STATES, WHY
from web.words import Look

LOOKS = {
    State.DRAFT: Look("✎", "quiet"),
    State.WAITING: Look("●", "waits"),
    State.APPROVED: Look("✓", "works"),
    State.PLANNING: Look("▸", "works"),
    State.RUNNING: Look("▸", "works"),
    State.PAUSED: Look("‖", "asks"),
    State.DONE: Look("✓", "good"),
    State.STOPPED: Look("■", "bad"),
    State.REFUSED: Look("✕", "bad"),
}

OUTCOMES = {
    Outcome.SENT: (Look("✓", "good"), N_("Đã gửi")),
    Outcome.QUEUED: (Look("▸", "works"), N_("Đang gửi")),
    Outcome.WAITING: (Look("●", "waits"), N_("Chưa tới lượt")),
    Outcome.PARKED: (Look("‖", "asks"), N_("Chờ người nhận nhắn lại")),
    Outcome.FAILED: (Look("✕", "bad"), N_("Không gửi được")),
    Outcome.SKIPPED: (Look("–", "quiet"), N_("Không gửi")),
}
"""In the order in which they are shown."""


def state_words(say: Say, state: State) -> str:
    """A state as a label."""
    words = say(STATES[state])
    return words[:1].upper() + words[1:]


def outcome_words(say: Say, outcome: Outcome) -> str:
    """What became of somebody's copy."""
    return say(OUTCOMES[outcome][1])


def why_words(say: Say, why: str) -> str:
    """Why somebody was not reached; what a messenger said in its own words is not shown."""
    if not why:
        return ""
    return say(WHY[Unreached(why) if why in tuple(Unreached) else Unreached.ERROR])
