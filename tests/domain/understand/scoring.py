"""How well messages were understood, counted against labels. What is compared is what the tool prints.

A label is one line of JSON: `text`, `style`, `intent`, `quantities` (`type`, `value`, `unit`, `ask`), `lines` (`kind`,
`value`, `unit`), `places` (`unit`, `current`), `waste`, `work_kind` and `dates`. A domain printed of a message that has
none is wrong only where the message was taken for waste.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PRACTICE = (HERE / "practice.jsonl",)
HELD_BACK = HERE / "held_back"

Labelled = dict[str, Any]
Printed = dict[str, Any]
Compared = tuple[str, list[Hashable], list[Hashable]]
"""A part, what was expected of it, and what was found."""


@dataclass(slots=True)
class Count:
    """How many were expected, how many were found, and how many of both were right."""

    expected: int = 0
    found: int = 0
    right: int = 0

    @property
    def recall(self) -> float | None:
        """The share of what was expected that was found rightly."""
        return self.right / self.expected if self.expected else None

    @property
    def precision(self) -> float | None:
        """The share of what was found that was right."""
        return self.right / self.found if self.found else None

    @property
    def lesser(self) -> float | None:
        """The lesser of the two."""
        known = [share for share in (self.recall, self.precision) if share is not None]
        return min(known) if known else None

    def add(self, expected: int, found: int, right: int) -> None:
        """Count one more message."""
        self.expected, self.found, self.right = self.expected + expected, self.found + found, self.right + right

    def match(self, expected: Iterable[Hashable], found: Iterable[Hashable]) -> bool:
        """Count two lists, whatever their order; are they the same?"""
        wanted, there = Counter(expected), Counter(found)
        self.add(wanted.total(), there.total(), (wanted & there).total())
        return wanted == there


PARTS = ("quantities", "places", "lines", "line amounts", "waste", "waste of three", "work kind", "dates", "intent")


@dataclass(slots=True)
class Score:
    """The counts of a set: of all parts, of quantities by style and by type; and wrong values not asked."""

    messages: int = 0
    silent: int = 0
    wrong_silent: int = 0
    parts: dict[str, Count] = field(default_factory=lambda: {part: Count() for part in PARTS})
    styles: dict[str, dict[str, Count]] = field(default_factory=dict)
    types: dict[str, Count] = field(default_factory=dict)
    mistaken: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Intents: what was expected and what was found, where they differ."""

    @property
    def wrong_silent_share(self) -> float | None:
        """Of the values that were given without a question, the share that is wrong."""
        return self.wrong_silent / self.silent if self.silent else None


def labelled(paths: Iterable[Path]) -> list[Labelled]:
    """The labelled messages of these files."""
    lines = (line for path in sorted(paths) for line in path.read_text(encoding="utf-8").splitlines())
    return [json.loads(line) for line in lines if line.strip()]


def held_back() -> list[Path]:
    """The files of the set that no rule was made on."""
    return sorted(HELD_BACK.glob("*.jsonl"))


def score(pairs: Iterable[tuple[Labelled, Printed]]) -> Score:
    """Count a whole set."""
    total = Score()
    for label, printed in pairs:
        total.messages += 1
        total.silent += sum(one["question"] is None for one in printed["quantities"])
        total.wrong_silent += len(_wrong_silent(label, printed))
        parts = total.styles.setdefault(label["style"], {part: Count() for part in PARTS})
        for part, expected, found in _compared(label, printed):
            total.parts[part].match(expected, found)
            parts[part].match(expected, found)
        if label["intent"] != printed["intent"]:
            total.mistaken[label["intent"], printed["intent"]] += 1
        for kind in {one["type"] for one in (*label["quantities"], *printed["quantities"])}:
            total.types.setdefault(kind, Count()).match(*_quantities(label, printed, kind))
    return total


def wrong(label: Labelled, printed: Printed) -> list[Compared]:
    """The parts of one message that are not as expected."""
    return [one for one in _compared(label, printed) if Counter(one[1]) != Counter(one[2])]


def _compared(label: Labelled, printed: Printed) -> Iterator[Compared]:
    yield "quantities", *_quantities(label, printed)
    yield "places", _each(label["places"], "unit", "current"), _each(printed["places"], "unit", "current")
    yield "intent", [label["intent"]], [printed["intent"]]
    if label["intent"] == "contribution":
        yield "lines", _each(label["lines"], "kind"), _each(printed["lines"], "kind")
        amounts = ("kind", "value", "unit")
        yield "line amounts", _each(label["lines"], *amounts), _each(printed["lines"], *amounts)
    if label["waste"]:
        waste = printed["waste"] or {"domain": None, "best": []}
        yield "waste", [label["waste"]], [waste["domain"]]
        yield "waste of three", [label["waste"]], [label["waste"] if label["waste"] in waste["best"] else None]
    elif printed["waste"] and printed["intent"] == "waste":
        yield "waste", [], [printed["waste"]["domain"]]
    yield "work kind", _given(label["work_kind"]), _given(printed["work_kind"])
    yield "dates", list(label["dates"]), list(printed["dates"])


def _each(found: Sequence[dict[str, Any]], *keys: str) -> list[Hashable]:
    return [tuple(_plain(one[key]) for key in keys) for one in found]


def _given(value: str | None) -> list[Hashable]:
    return [] if value is None else [value]


def _quantities(label: Labelled, printed: Printed, kind: str = "") -> tuple[list[Hashable], list[Hashable]]:
    """The quantities of both. Of one that is asked the value counts only where the label has one."""
    expected = [one for one in label["quantities"] if kind in ("", one["type"])]
    found = [one for one in printed["quantities"] if kind in ("", one["type"])]
    valued = {(one["type"], one["unit"]) for one in expected if one["ask"] and one["value"] is not None}
    return (
        [(one["type"], one["unit"], one["ask"], _plain(one["value"])) for one in expected],
        [(one["type"], one["unit"], one["question"] is not None, _value(one, valued)) for one in found],
    )


def _value(one: dict[str, Any], valued: set[tuple[str, str | None]]) -> Hashable:
    asked = one["question"] is not None
    return None if asked and (one["type"], one["unit"]) not in valued else _plain(one["value"])


def _wrong_silent(label: Labelled, printed: Printed) -> list[Hashable]:
    expected, found = _quantities(label, printed)
    silent = Counter(one for one, raw in zip(found, printed["quantities"], strict=True) if raw["question"] is None)
    return list((silent - Counter(expected)).elements())


def _plain(value: Any) -> Hashable:
    """Numbers by their value: 2 is 2.0."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Decimal(str(value)).normalize()
    return str(value) if value is not None else None
