"""Fixtures for all tests: the world, and a real browser where there is one."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import logs
from tests.world.world import World

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="session", autouse=True)
def quiet_logs() -> None:
    """Logs as the product writes them: without this, every expected failure would draw its local variables."""
    logs.configure("error", json_lines=True)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A fresh world with the places of the former Tam Đường district."""
    made = World(tmp_path)
    await made.begin()
    yield made
    await made.close()


@pytest.fixture
def chromium() -> str:
    """The browser's path. Without one the test is skipped, except in CI, where that is a failure."""
    if CHROMIUM is None:
        if os.environ.get("CI"):
            pytest.fail("no Chromium in CI: `make test` should have installed it")
        pytest.skip("no Chromium here: install Debian's `chromium`, or run `make test` as root")
    return CHROMIUM
