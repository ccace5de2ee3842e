"""Commands set up the logs as they are told; the next test has them quiet again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot import logs


@pytest.fixture(autouse=True)
def quiet_again() -> Iterator[None]:
    """What a command wrote its log to is closed when it has ended."""
    yield
    logs.configure("error", json_lines=True)
