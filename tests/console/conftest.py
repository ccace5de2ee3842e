"""The office that every console test works in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.console.office import TestOffice, open_office


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[TestOffice]:
    """A fresh office."""
    made = await open_office(tmp_path)
    yield made
    await made.database.close()
