"""The bench, with the people most tests need."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from domain.people import Citizen
from tests.bench import PROVINCE, Bench


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    """A fresh bench."""
    made = Bench(tmp_path)
    await made.begin()
    yield made
    await made.database.close()


@dataclass(frozen=True, slots=True)
class Cast:
    """Lan reports; Hoa and Bình moderate the commune, Tỉnh the province; Minh is the commune's staff."""

    lan: Citizen
    hoa: Citizen
    binh: Citizen
    tinh: Citizen
    minh: Citizen


@pytest.fixture
async def cast(bench: Bench) -> Cast:
    """Everybody."""
    return Cast(
        lan=await bench.person("lan"), hoa=await bench.moderator("hoa"), binh=await bench.moderator("binh"),
        tinh=await bench.moderator("tinh", PROVINCE), minh=await bench.staff("minh"),
    )
