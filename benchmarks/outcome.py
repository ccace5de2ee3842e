"""What a benchmark found: its results, its goals, and the one line of JSON that it ends with."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Goal:
    """A bar, as the issue states it. `value` is None when this run could not measure it: then it is not met."""

    name: str
    value: float | None
    goal: float
    sense: Literal["at least", "at most"]

    @property
    def met(self) -> bool:
        """Is the value on the right side of the bar?"""
        if self.value is None:
            return False
        return self.value >= self.goal if self.sense == "at least" else self.value <= self.goal

    def plain(self) -> dict[str, Any]:
        """For JSON. The sense is part of the name, the goal stays a bare number."""
        value = None if self.value is None else round(self.value, 4)
        return {"name": f"{self.name} ({self.sense})", "value": value, "goal": self.goal, "met": self.met}


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything one benchmark found."""

    benchmark: str
    results: dict[str, Any]
    goals: Sequence[Goal]

    def line(self) -> str:
        """`{"benchmark", "results", "goals", "met"}` in one line."""
        goals = [goal.plain() for goal in self.goals]
        met = all(goal.met for goal in self.goals)
        return json.dumps({"benchmark": self.benchmark, "results": self.results, "goals": goals, "met": met})


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` (0 to 1) of the values lie. Raises ValueError when there is none."""
    if not values:
        raise ValueError("no values")
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
