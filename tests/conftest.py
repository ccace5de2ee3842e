"""Fixtures for all tests: the world, and a real browser where there is one."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from importlib import import_module
from pathlib import Path

import pytest

from bot import logs
from tests.world.world import World

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
MEMORY, ROOM = Path("/dev/shm"), 4 << 30


def pytest_configure() -> None:
    """Folders of tests lie in memory where there is room, so that nobody waits for a disk: what is synced, and when, is
    shown by tests/faults/test_power_cut.py from what the process does, not by a disk.

    Under coverage every thread has to do with greenlets, and greenlet looks through the whole heap when such a thread
    ends, for leaks that ours cannot have: with thousands of connections that took minutes."""
    import_module("greenlet._greenlet").enable_optional_cleanup(False)
    if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free >= ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Proofs, browsers and stop watches run what other tests cover already, and take a third longer when each line is
    counted."""
    for item in items:
        if any(item.get_closest_marker(name) for name in ("slow", "browser")) or "time_grows" in item.name:
            item.add_marker("no_cover")


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
