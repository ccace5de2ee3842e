"""Dialogues run on every messenger: two of them by the test's name in `make test`, all of them in `make proof`.

The two differ from case to case and stay the same from run to run, so that a failure can be seen again.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from zlib import crc32

import pytest

from tests.world.messengers.registry import BY_NAME
from tests.world.world import World

FULL = os.environ.get("CHUNGTAY_PROOF") == "full"
HERE = Path(__file__).parent
NAMES = tuple(BY_NAME)
ONCE = frozenset({"test_practice", "test_bad_input_photos", "test_bad_input_presses", "test_bad_input_amounts"})
"""Long, and about what is understood or kept more than about how it looks: one messenger by name in `make test`."""


@pytest.fixture(params=NAMES)
async def world(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[World]:
    """A fresh world with the places of the former Tam Đường district, on one messenger."""
    made = World(tmp_path, messenger=BY_NAME[request.param]())
    await made.begin()
    yield made
    await made.close()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave each dialogue its messengers."""
    left_out = [item for item in items if (name := _messenger(item)) and name not in _chosen(item, name)]
    if left_out and not FULL:
        config.hook.pytest_deselected(items=left_out)
        dropped = set(left_out)
        items[:] = [item for item in items if item not in dropped]
    for item in items if FULL else ():
        if _messenger(item):
            item.add_marker(pytest.mark.slow)


def _messenger(item: pytest.Item) -> str:
    """The messenger of a dialogue; empty for any other test."""
    called = getattr(item, "callspec", None)
    found = called.params.get("world") if called and HERE in item.path.parents else None
    return found if found in NAMES else ""


def _chosen(item: pytest.Item, messenger: str, names: Sequence[str] = NAMES) -> set[str]:
    """The messengers of this test and case, whichever it is called for."""
    number = crc32(item.name.replace(f"[{messenger}", "[", 1).encode())
    first = number % len(names)
    if item.path.stem in ONCE:
        return {names[first]}
    return {names[first], names[(first + 1 + number // len(names) % (len(names) - 1)) % len(names)]}
