"""The timetable: every tick is in it once, and can be repeated."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from scheduler.ticks import Tick
from scheduler.timetable import TICKS
from tests.bench import Bench
from tests.world.ticking import tools_of


def test_every_tick_has_a_name_of_its_own_and_comes_within_an_hour() -> None:
    assert set(Counter(tick.name for tick in TICKS).values()) == {1}
    assert all(timedelta(seconds=1) <= tick.every <= timedelta(hours=1) for tick in TICKS)


@pytest.mark.parametrize("tick", TICKS, ids=lambda tick: tick.name)
async def test_a_tick_runs_on_an_empty_database_and_again(tick: Tick, bench: Bench, tmp_path: Path) -> None:
    tools = await tools_of(bench.database, lambda: bench.now, tmp_path / "photos")
    for _ in range(2):
        await tick.work(tools)
