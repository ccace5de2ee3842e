"""Faults, one at a time and mixed, under many conversations at once: 1,000 for each in `make proof`; in `make test`
120, with one fault after another."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from random import Random

import pytest

from tests.faults.outside import nothing_is_lost_and_nothing_doubled
from tests.faults.switches import (
    Fault,
    clock_back,
    dies,
    full_database,
    full_photo_store,
    line_breaks,
    locked_database,
    may_mount,
    network_down,
    ticks,
    tiny_disk,
    unnoticed_by_anybody,
    unnoticed_by_the_others,
)
from tests.faults.town import TICK, Town, town_of

FULL = os.environ.get("CHUNGTAY_PROOF") == "full"
RESIDENTS, RESIDENTS_IN_A_MIXTURE = (1_000, 1_000) if FULL else (80, 40)
DECKS, OUTAGE = (8, 300) if FULL else (2, 60)
BREATH = 10
PATIENCE = 400
"""Ticks after which everybody must have their receipt, whatever happened."""

Step = tuple[Fault, float, int]
"""A fault, for how many seconds it is on, and how often."""

ALONE: dict[str, Step] = {
    "disk full in the inbox": (full_database("inbox"), 30, 1),
    "disk full while photos are written down": (full_database("photos"), 30, 1),
    "disk full in the round": (full_database("round"), 30, 1),
    "disk full in the outbox": (full_database("outbox"), 30, 1),
    "photo store full": (full_photo_store, 60, 1),
    "database locked": (locked_database, 10, 2),
    "network down": (unnoticed_by_the_others(1), OUTAGE, 1),
    "line breaks after sending": (line_breaks, 5, 3),
    "clock set back": (unnoticed_by_anybody, 10, 2),
    "process dies": (dies, 5, 8),
}

UNSEEN = {"network down", "line breaks after sending", "clock set back"}
"""The database does not notice these."""

MIXED: tuple[Fault, ...] = (
    full_database("inbox"),
    full_database("photos"),
    full_database("round"),
    full_database("outbox"),
    full_photo_store,
    locked_database,
    network_down(1),
    line_breaks,
    clock_back,
    dies,
)

pytestmark = pytest.mark.slow


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """The town's folder; where we may mount one, its photos are on a small file system."""
    if not may_mount():
        (tmp_path / "photos").mkdir()
        yield tmp_path
        return
    with tiny_disk(tmp_path / "photos"):
        yield tmp_path


async def suffers(town: Town, step: Step) -> None:
    """The fault is on, so often; in between everybody gets a breath."""
    fault, seconds, times = step
    for _ in range(times):
        async with fault(town):
            await ticks(town, seconds)
        await ticks(town, BREATH)


@pytest.mark.parametrize("plan", ["one after another", *(ALONE if FULL else ())])
async def test_a_fault_loses_nothing_and_doubles_nothing(folder: Path, plan: str) -> None:
    steps = [step for name, step in ALONE.items() if plan in {name, "one after another"} and possible(step[0])]
    lasts = sum(times * (seconds + BREATH) for _, seconds, times in steps)
    async with town_of(folder, RESIDENTS, seed=2026, over=round(lasts / TICK)) as town:
        await ticks(town, 30)
        for step in steps:
            await suffers(town, step)
        await town.until_all_is_done(PATIENCE)
        await nothing_is_lost_and_nothing_doubled(town)
        assert any(town.troubles.values()) or plan in UNSEEN


async def test_mixed_faults_lose_nothing_and_double_nothing(folder: Path) -> None:
    dice = Random(11)
    cards = [fault for _ in range(DECKS) for fault in dice.sample(MIXED, len(MIXED)) if possible(fault)]
    async with town_of(folder, RESIDENTS_IN_A_MIXTURE, seed=11, over=2 * len(cards)) as town:
        await ticks(town, 15)
        while cards:
            async with AsyncExitStack() as on:
                for fault in {cards.pop(): None for _ in range(min(len(cards), dice.randint(1, 3)))}:
                    await on.enter_async_context(fault(town))
                await ticks(town, dice.choice((5, 10, 30)))
            await ticks(town, dice.choice((0, 5, 10)))
        await town.until_all_is_done(PATIENCE)
        await nothing_is_lost_and_nothing_doubled(town)
        assert {"inbox", "round", "outbox", "killed"} <= town.troubles.keys()


def possible(fault: Fault) -> bool:
    """Does this machine let us make it?"""
    return fault is not full_photo_store or may_mount()
