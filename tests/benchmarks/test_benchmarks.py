"""Every benchmark runs in its short form, and ends with the promised line. No figure of it passes or fails."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from benchmarks.__main__ import BENCHMARKS
from benchmarks.outcome import Goal, Outcome, percentile
from tests.tree import ROOT


@pytest.mark.slow
@pytest.mark.parametrize("name", BENCHMARKS)
def test_a_benchmark_runs_and_ends_with_its_line(name: str) -> None:
    command = [sys.executable, "-m", "benchmarks", name, "--short"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    line = json.loads(done.stdout.splitlines()[-1])
    assert line.keys() == {"benchmark", "results", "goals", "met"}
    assert line["benchmark"] == name
    assert line["results"]
    assert line["goals"]
    assert line["met"] is all(goal["met"] for goal in line["goals"])


def test_a_goal_that_was_not_measured_is_not_met() -> None:
    assert not Goal("ratio", None, 0.75, "at least").met


@pytest.mark.parametrize(
    ("value", "sense", "met"), [(1.0, "at least", True), (0.9, "at least", False), (0.9, "at most", True)]
)
def test_a_goal_is_met_on_its_side_of_the_bar(value: float, sense: str, met: bool) -> None:
    assert Goal("ratio", value, 1.0, "at least" if sense == "at least" else "at most").met is met


def test_an_outcome_is_met_when_every_goal_is() -> None:
    good, bad = Goal("a", 2, 1, "at least"), Goal("b", 2, 1, "at most")
    assert json.loads(Outcome("x", {"n": 1}, [good]).line())["met"] is True
    assert json.loads(Outcome("x", {"n": 1}, [good, bad]).line())["met"] is False


def test_a_percentile_is_one_of_the_values() -> None:
    assert percentile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert percentile([3.0, 1.0, 2.0], 0.95) == 3.0
    with pytest.raises(ValueError, match="no values"):
        percentile([], 0.5)
