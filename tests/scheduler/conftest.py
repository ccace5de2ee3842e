"""The bench for housekeeping."""

from __future__ import annotations

from tests.actions.conftest import cast
from tests.bench import bench, prepared

__all__ = ["bench", "cast", "prepared"]
