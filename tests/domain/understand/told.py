"""Messages with what they are about, as lines of "label | message" in the text files beside this one."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from domain.understand.found import Quantity
from domain.understand.quantity import names, quantities
from domain.understand.text.reading import Reading, read

HERE = Path(__file__).parent


def told(name: str) -> list[tuple[str, str]]:
    """The labels and messages of a file."""
    pairs = [line.split(" | ", 1) for line in (HERE / name).read_text("utf-8").splitlines()]
    return [(label, text) for label, text in pairs]


def practice() -> list[dict[str, Any]]:
    """The practice set."""
    return [json.loads(line) for line in (HERE / "practice.jsonl").read_text("utf-8").splitlines()]


def heard(text: str) -> tuple[Reading, Sequence[Quantity]]:
    """A message as it is read, and its quantities."""
    reading = read(text)
    return reading, quantities.find(reading, names.find(reading))
