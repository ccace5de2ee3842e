"""The proof of reminders: the year 2027 with its Tết, case by case against an oracle, with the process killed in it.

Shown at each look round of the clock: exactly what the rules ask for is told, to whom, once; nothing on a day off,
nothing of a case that moved; escalations and digests say what they have to; and no restart is seen.
"""

from __future__ import annotations

import os
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from domain.times import local
from tests.scheduler.year.life import Life
from tests.scheduler.year.oracle import works
from tests.scheduler.year.running import Plan, Year
from tests.scheduler.year.town import settle_town
from tests.world.world import World

FULL = os.environ.get("CHUNGTAY_PROOF") == "full"

SHORT = Plan(date(2027, 1, 27), date(2027, 2, 15), cases=9, restarts=6, seed=2)
WHOLE = Plan(date(2027, 1, 1), date(2027, 12, 31), cases=500, restarts=100, seed=2027)


async def lived(folder: Path, plan: Plan) -> Year:
    """A year, or a part of one."""
    world = World(folder)
    await world.begin()
    town = await settle_town(world)
    year = Year(world, Life(world, town, plan.seed), plan)
    await year.run()
    await world.close()
    return year


@pytest.mark.slow
async def test_through_tet_everybody_is_told_what_is_due_once_however_often_the_process_is_killed(
    tmp_path: Path,
) -> None:
    plan = WHOLE if FULL else SHORT
    year = await lived(tmp_path, plan)
    assert year.restarted == plan.restarts
    assert year.killed >= plan.restarts // 4
    kinds = Counter(kind for _, (_, kind, _) in year.told)
    parts = Counter(part[0] for _, (_, kind, said) in year.told if kind == "digest" for part in said)
    assert min(kinds["digest"], kinds["case_pressing"], kinds["pressing_below"]) > 0, kinds
    assert min(parts["case"], parts["new"], parts["below"]) > 0, parts
    units = year.life.town.officers
    days = [(who, local(at).date()) for at, (who, kind, _) in year.told if kind == "digest"]
    assert len(days) == len(set(days))
    assert all(works(units[who], day) for who, day in days)
    print(f"\n{len(year.told)} told: {dict(kinds)} {dict(parts)}; {year.killed} of {year.restarted} killed")


@pytest.mark.slow
async def test_no_restart_is_seen(tmp_path: Path) -> None:
    plan = Plan(date(2027, 2, 1), date(2027, 12, 1) if FULL else date(2027, 2, 3), 60 if FULL else 3, 0, seed=7)
    calm, killed = tmp_path / "calm", tmp_path / "killed"
    calm.mkdir()
    killed.mkdir()
    one = await lived(calm, plan)
    other = await lived(killed, Plan(plan.first, plan.last, plan.cases, 60 if FULL else 3, plan.seed))
    assert [said for _, said in one.told] == [said for _, said in other.told]
