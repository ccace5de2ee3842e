"""The people most tests need."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from domain.people import Citizen
from tests.bench import PROVINCE, Bench, bench, prepared

__all__ = ["bench", "prepared"]


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
        lan=await bench.person("lan"),
        hoa=await bench.moderator("hoa"),
        binh=await bench.moderator("binh"),
        tinh=await bench.moderator("tinh", PROVINCE),
        minh=await bench.staff("minh"),
    )
