"""What the rules made of a resident's own words, kept beside a report so that the office sees why, and whether it was
right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A suggestion of the rules for one message.

    `intent` and its `score` (0 to 1); `domain`: the domain of waste, or None; `best`: the three likeliest domains;
    `kinds`: the kinds of the lines; `reasons`: the rules that decided, as "rule: words of the rule's list". No words of
    the resident's beyond those. `amounts`: how much of each of `kinds`, as "2 ngay_cong" in a unit of the kind, or ""
    where it was not said; empty where nobody wrote them down.
    """

    intent: str
    score: float
    domain: str | None
    best: tuple[str, ...]
    kinds: tuple[str, ...]
    reasons: tuple[str, ...]
    amounts: tuple[str, ...] = ()


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
