"""What the rules made of a resident's own words, kept beside a report so that the office sees why, and whether it was
right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from domain.wastes import BY_CODE

_LABELS = frozenset(
    ("contribution", "waste", "idea", "question", "hazard", "accusation", "none", *(code.lower() for code in BY_CODE))
)
"""What a rule can speak for: its name begins with one of them, as in energy.light_by_day."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A suggestion of the rules for one message.

    `intent` and its `score` (0 to 1); `domain`: the domain of waste, or None; `best`: the three likeliest domains;
    `kinds`: the kinds of the lines; `reasons`: the rules that decided, as "rule: words of the rule's list"
    ("energy.light_by_day: đèn đường + ban ngày"). No words of the resident's beyond those, and none where the whole
    message was weighed. `amounts`: how much of each
    of `kinds`, as "2 ngay_cong" in a unit of the kind, or "" where it was not said; empty where nobody wrote them down.
    """

    intent: str
    score: float
    domain: str | None
    best: tuple[str, ...]
    kinds: tuple[str, ...]
    reasons: tuple[str, ...]
    amounts: tuple[str, ...] = ()


def deciding(suggestion: Suggestion) -> tuple[tuple[str, str], ...]:
    """The rules that spoke for what was suggested, each with its words."""
    own = {suggestion.intent, (suggestion.domain or "").lower()}
    parted = ((rule, words) for rule, _, words in (reason.partition(": ") for reason in suggestion.reasons))
    return tuple((rule, words) for rule, words in parted if _label(rule) in own or _label(rule) not in _LABELS)


def is_weighed(rule: str) -> bool:
    """Does the rule sum up what all the words of a message speak for?"""
    return rule.endswith(".words")


def _label(rule: str) -> str:
    return rule.partition(".")[0]


def to_json(suggestion: Suggestion) -> dict[str, Any]:
    """As plain data."""
    return asdict(suggestion)


def from_json(data: Mapping[str, Any]) -> Suggestion:
    """What `to_json` wrote. Raises KeyError or TypeError for anything else."""
    return Suggestion(
        intent=data["intent"],
        score=data["score"],
        domain=data["domain"],
        best=tuple(data["best"]),
        kinds=tuple(data["kinds"]),
        reasons=tuple(data["reasons"]),
        amounts=tuple(data["amounts"]),
    )
