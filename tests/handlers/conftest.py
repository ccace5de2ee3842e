"""Dialogues run on every messenger."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.world.messengers.registry import BY_NAME
from tests.world.world import World


@pytest.fixture(params=BY_NAME)
async def world(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[World]:
    """A fresh world with the places of the former Tam Đường district, on one messenger."""
    made = World(tmp_path, messenger=BY_NAME[request.param]())
    await made.begin()
    yield made
    await made.close()
