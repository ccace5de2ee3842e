"""Writers on PostgreSQL wait for each other, and never both."""

from __future__ import annotations

import asyncio

from sqlalchemy import text

from actions import filing, review
from domain.errors import Refusal
from domain.reports import State
from tests.actions.test_racing import (
    test_of_many_claims_at_once_one_holds as test_of_many_claims_at_once_one_holds,
)
from tests.bench import Bench, a_filing


async def somebody_waits(bench: Bench) -> None:
    """Until another session waits for a lock."""
    waiting = text(
        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    )
    async with asyncio.timeout(10), bench.checking() as db:
        while not await db.scalar(waiting):
            await db.rollback()


async def test_a_round_and_the_console_do_not_wait_for_each_other(bench: Bench) -> None:
    """A round has filed something, and so has the journal, when the console begins to decide what the round decides
    next: one after the other, and the second finds it decided."""
    hoa, binh, lan = await bench.moderator("hoa"), await bench.moderator("binh"), await bench.person("lan")
    report = await bench.file(lan)

    async def rejects() -> str:
        try:
            await bench.does(review.reject, by=binh, code=report.code, reason="Không có thật", expected=report.version)
        except Refusal as refusal:
            return refusal.reason
        return "done"

    async with asyncio.TaskGroup() as tasks, bench.database.write() as round_:
        await filing.file(round_, filing=a_filing(), vault=bench.vault, by=lan, now=bench.now)
        console = tasks.create_task(rejects())
        await somebody_waits(bench)
        await review.ask(round_, code=report.code, question="Ở đâu ạ?", by=hoa, now=bench.now)
    assert console.result() == "stale_report"
    assert (await bench.report(report.code)).state is State.NEEDS_INFO


async def test_somebody_who_looks_at_a_report_does_not_wait_for_who_changes_it(bench: Bench) -> None:
    hoa, lan = await bench.moderator("hoa"), await bench.person("lan")
    report = await bench.file(lan)
    async with bench.database.write() as db:
        await review.take(db, code=report.code, by=hoa, now=bench.now)
        async with asyncio.timeout(10):
            assert (await bench.report(report.code)).state is State.SUBMITTED
