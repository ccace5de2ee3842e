"""The strict server as seen from the process that measures."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Record:
    """What the server counted: moments of its clock, messages by chat, when each chat was first asked for, 429s."""

    counted: list[float]
    accepted: dict[int, int]
    asked: dict[int, float]
    refused: int

    @property
    def share(self) -> float:
        """Of the 30 a second that are allowed, over the time from the first message to the last."""
        return (len(self.counted) - 1) / (self.counted[-1] - self.counted[0]) / 30


@dataclass(frozen=True, slots=True)
class Far:
    """Where it serves."""

    url: str

    def post(self, what: str, body: Any = None) -> dict[str, Any]:
        """Call its control. Blocks."""
        found: dict[str, Any] = httpx.post(f"{self.url}/control/{what}", json=body, timeout=60).json()
        return found

    def record(self) -> Record:
        """Since the last reset."""
        found = self.post("record")
        return Record(found["counted"], dict(found["accepted"]), dict(found["asked"]), found["refused"])


@contextmanager
def served(seed: int) -> Iterator[Far]:
    """Run it until the end of the block."""
    line = [sys.executable, "-m", "benchmarks.campaign.server", str(seed)]
    with subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield Far(json.loads(process.stdout.readline())["url"])
        finally:
            process.kill()
