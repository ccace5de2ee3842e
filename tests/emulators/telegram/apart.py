"""The emulator as a process of its own, for whoever measures or kills what talks to it."""

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

ROOT = Path(__file__).parents[3]


@dataclass(frozen=True, slots=True)
class Apart:
    """Where it serves the Bot API, and for which token."""

    url: str
    token: str

    def post(self, path: str, body: Any, within: float = 600) -> dict[str, Any]:
        """Call `/emulator/<path>`. Blocks: from a running event loop call it in a thread."""
        answer = httpx.post(f"{self.url}/emulator/{path}", json=body, timeout=within)
        found: dict[str, Any] = answer.raise_for_status().json()
        return found

    def counters(self, messages: int = 0, within: float = 60) -> dict[str, Any]:
        """What was counted so far, once the bot has sent so many messages or the time is over."""
        query = {"messages": messages, "within": within}
        answer = httpx.get(f"{self.url}/emulator/counters", params=query, timeout=within + 10)
        found: dict[str, Any] = answer.raise_for_status().json()
        return found


@contextmanager
def started() -> Iterator[Apart]:
    """Run it on a free port until the end of the block."""
    line = [sys.executable, "-m", "tests.emulators", "telegram", "--port", "0", "--lean"]
    with subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield Apart(**json.loads(process.stdout.readline()))
        finally:
            process.terminate()
