"""An emulator of Zalo as a process of its own, for whoever measures or kills what talks to it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.emulators.telegram.apart import Apart

ROOT = Path(__file__).parents[3]


@dataclass(frozen=True, slots=True)
class Told(Apart):
    """An emulator apart, and all that its first line told of it. Without a token in the line, `token` is empty."""

    line: dict[str, str]


@contextmanager
def started(messenger: str, *more: str) -> Iterator[Told]:
    """Run `python -m tests.emulators <messenger>` on a free port until the end of the block."""
    line = [sys.executable, "-m", "tests.emulators", messenger, "--port", "0", "--lean", *more]
    with subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            told = json.loads(process.stdout.readline())
            yield Told(told["url"], told.get("token", ""), told)
        finally:
            process.terminate()
