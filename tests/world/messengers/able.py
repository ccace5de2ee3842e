"""Tests that a messenger cannot serve."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest

FULL = os.environ.get("CHUNGTAY_PROOF") == "full"
"""Does every dialogue run on every messenger?"""


def leave_out(reason: str) -> NoReturn:
    """End a test whose messenger cannot do what the test does. Where it runs on all, it is skipped on this one; where
    it runs on one only, it should have been given another, and fails."""
    if FULL:
        pytest.skip(reason)
    pytest.fail(f"{reason}: name this test in ON_TELEGRAM, in tests/handlers/conftest.py")
