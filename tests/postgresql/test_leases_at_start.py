"""Starting beside a process that lives: its leases stay."""

from __future__ import annotations

import pytest

from bot.app import App
from tests.cli.test_leases_at_start import held, lives, started

__all__ = ["started"]


@pytest.fixture(autouse=True)
def here(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings name a PostgreSQL."""
    monkeypatch.setenv("CHUNGTAY_DATABASE__URL", url)


async def test_on_postgresql_the_leases_of_another_process_stay(started: App) -> None:
    await lives(started)
    assert await held(started) == (True, True)
