"""What the rules suggested beside what was decided: where they were wrong, how often, and which of them misled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from domain.reports import Amount, Family, Involved, State
from domain.suggestions import Suggestion, deciding
from domain.wastes import NOT_WASTE
from domain.words import shorten

NOTHING = "-"
"""Stands where nothing was suggested or decided."""

_MOST = 20
_REASON = 80
_FILED_AS_WASTE = {"hazard", "accusation"}
"""What is filed as waste so that somebody looks at it, although it is none."""
_LEFT_OPEN = {NOTHING, "OTHER", NOT_WASTE.code}


@dataclass(frozen=True, slots=True)
class Given:
    """One line of a contribution: its kind, how much was declared in the end, and how much was found."""

    kind: str
    declared: Amount
    confirmed: Amount | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """A suggestion beside what its report, number `report`, is now."""

    report: int
    suggestion: Suggestion
    code: str
    family: Family
    state: State
    involved: Involved
    domain: str | None
    lines: tuple[Given, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """One suggestion and one decision in the same few words; equal where the rules were right."""

    suggested: str
    decided: str

    @property
    def right(self) -> bool:
        """Was it decided as it was suggested?"""
        return self.suggested == self.decided


def verdict(outcome: Outcome) -> Verdict:
    """The domain of waste, the lines of a contribution, or the family where that was mistaken."""
    intent = outcome.suggestion.intent
    if outcome.family is Family.WASTE:
        return _of_waste(outcome)
    if outcome.family is Family.CONTRIBUTION and intent == outcome.family:
        return _of_lines(outcome)
    return Verdict(intent, outcome.family.value)


def _of_waste(outcome: Outcome) -> Verdict:
    guess = outcome.suggestion
    now = NOT_WASTE.code if outcome.state is State.HANDED_OVER else outcome.domain or NOTHING
    if guess.intent == Family.WASTE:
        return Verdict(guess.domain or NOTHING, now)
    as_filed = guess.intent in _FILED_AS_WASTE and now in {*_LEFT_OPEN, guess.domain}
    no_waste = guess.intent not in tuple(Family) and now == NOT_WASTE.code
    return Verdict(guess.intent, guess.intent if as_filed or no_waste else now)


def _of_lines(outcome: Outcome) -> Verdict:
    """Kinds in any order; how much of each too, where the suggestion says it."""
    guess = outcome.suggestion
    if len(guess.amounts) != len(guess.kinds) or not guess.kinds:
        return Verdict(_joined(guess.kinds), _joined(line.kind for line in outcome.lines))
    return Verdict(
        _joined(f"{kind} {amount}".rstrip() for kind, amount in zip(guess.kinds, guess.amounts, strict=True)),
        _joined(_shown(line.kind, line.declared) for line in outcome.lines),
    )


def _shown(kind: str, amount: Amount) -> str:
    return f"{kind} {amount.quantity.normalize():f} {amount.unit}"


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(sorted(parts)) or NOTHING


def shown(outcome: Outcome) -> dict[str, Any]:
    """One correction as it may be read by whoever keeps the rules: no words of the resident's."""
    found = verdict(outcome)
    otherwise = [
        _shown(line.kind, line.confirmed) for line in outcome.lines if line.confirmed not in (None, line.declared)
    ]
    return {
        "code": outcome.code,
        "family": outcome.family.value,
        "suggested": found.suggested,
        "decided": found.decided,
        "score": round(outcome.suggestion.score, 3),
        "reasons": [_told(outcome.suggestion, reason) for reason in outcome.suggestion.reasons],
    } | ({"confirmed": _joined(otherwise)} if otherwise else {})


def _told(guess: Suggestion, reason: str) -> str:
    """Of an accusation only the rule's name: its words could be somebody's title or name."""
    return reason.partition(":")[0] if guess.intent == "accusation" else shorten(reason, _REASON)


@dataclass(slots=True)
class Tally:
    """The figures over all outcomes. A restricted report is counted and never shown."""

    reports: int = 0
    restricted: int = 0
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    domains: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    misled: Counter[str] = field(default_factory=Counter)

    def add(self, outcomes: Sequence[Outcome]) -> list[dict[str, Any]]:
        """Count these; returns the corrections among them that may be shown."""
        wrong = [outcome for outcome in outcomes if not self._right(outcome)]
        return [shown(outcome) for outcome in wrong if outcome.involved is Involved.NO]

    def _right(self, outcome: Outcome) -> bool:
        guess, found = outcome.suggestion, verdict(outcome)
        self.reports += 1
        self.restricted += outcome.involved is not Involved.NO
        if guess.domain and guess.intent == Family.WASTE:
            self.domains[guess.domain] += 1
            self.right[guess.domain] += found.right
        if not found.right:
            self.pairs[_kinds(found.suggested), _kinds(found.decided)] += 1
            self.misled.update({rule for rule, _ in deciding(guess)})
        return found.right

    def summary(self) -> dict[str, Any]:
        """The figures: what was taken for what, how often each domain was right, and the rules that misled most."""
        return {
            "reports": self.reports,
            "corrected": self.pairs.total(),
            "restricted": self.restricted,
            "pairs": [
                {"suggested": one, "decided": other, "count": count} for (one, other), count in _most_first(self.pairs)
            ],
            "domains": {
                domain: {"suggested": count, "right": self.right[domain], "share": round(self.right[domain] / count, 3)}
                for domain, count in sorted(self.domains.items())
            },
            "misled": [{"rule": rule, "count": count} for rule, count in _most_first(self.misled)[:_MOST]],
        }


def _most_first(counted: Counter[Any]) -> list[tuple[Any, int]]:
    return sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))


def _kinds(said: str) -> str:
    """Without amounts, so that alike mistakes count together."""
    return ", ".join(part.partition(" ")[0] for part in said.split(", "))
