"""The bench for housekeeping."""

from __future__ import annotations

from tests.bench import bench, prepared

__all__ = ["bench", "prepared"]
