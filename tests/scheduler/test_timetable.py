"""The timetable: every tick is in it, and each can be repeated."""

from __future__ import annotations

from pathlib import Path

from scheduler.housekeeping import timetable
from storage.files import Files
from tests.bench import Bench


async def test_every_tick_is_in_the_timetable_and_runs_on_an_empty_database(bench: Bench, tmp_path: Path) -> None:
    made = timetable(bench.database, Files.open(tmp_path / "photos"), lambda: bench.now)
    jobs = made.get_jobs()
    assert {"sweep", "trim", "revive", "plans"} <= {job.id for job in jobs}
    for job in jobs:
        for _ in range(2):
            await job.func(*job.args)
