"""Two moderators at the same moment, in one process and in two: one decision stands, the other is refused."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from actions import claims, review
from domain.errors import Refusal
from domain.people import Citizen
from domain.reports import Family
from tests.actions.conftest import Cast
from tests.bench import Bench


async def decides(bench: Bench, who: Citizen, code: str) -> str:
    """Confirm what was seen in its first version; the reason where that was refused."""
    try:
        await bench.does(review.confirm, by=who, code=code, expected=1)
    except Refusal as refusal:
        return refusal.reason
    return "done"


@pytest.mark.parametrize("processes", [1, 2])
async def test_of_two_decisions_at_once_one_stands(bench: Bench, cast: Cast, tmp_path: Path, processes: int) -> None:
    other = bench if processes == 1 else Bench(tmp_path)
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    async with asyncio.TaskGroup() as tasks:
        both = [
            tasks.create_task(decides(bench, cast.hoa, report.code)),
            tasks.create_task(decides(other, cast.binh, report.code)),
        ]
    assert sorted(task.result() for task in both) == ["done", "stale_report"]
    assert [row.act for row in await bench.history(report.code)] == ["file", "confirm"]
    assert len(await bench.told(cast.lan)) == 1
    await other.database.close()


async def test_of_many_claims_at_once_one_holds(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan)
    moderators = [cast.hoa, cast.binh, *[await bench.moderator(f"m{n}") for n in range(6)]]

    async def claim(who: Citizen) -> int:
        try:
            return (await bench.does(claims.claim, by=who, code=report.code)).claimed_by or 0
        except Refusal:
            return 0

    async with asyncio.TaskGroup() as tasks:
        held = [tasks.create_task(claim(who)) for who in moderators]
    winners = [task.result() for task in held if task.result()]
    assert winners == [(await bench.report(report.code)).claimed_by]
