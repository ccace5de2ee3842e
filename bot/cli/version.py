"""`version`."""

from __future__ import annotations

import tomllib
from pathlib import Path


def show() -> str:
    """The product's version, as its project file says."""
    project = Path(__file__).parents[2] / "pyproject.toml"
    return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])
