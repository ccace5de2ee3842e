"""Driving: how long a part of the desk sleeps."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event as listening

from bot.channels.channel import Retryable
from bot.desk.driving import IDLE, SHORTEST, pause
from domain.said import Said
from domain.screen import Screen
from storage.tables import outbox
from tests.desk.bench import Bench, bench
from tests.world.clock import MORNING
from tests.world.pocket import Pocket


async def parrot(event: Any, said: Said) -> Screen:
    return Screen(said.text)


def test_it_sleeps_until_the_next_thing_is_due_but_never_long() -> None:
    assert pause(None, MORNING) == IDLE
    assert pause(MORNING + timedelta(seconds=2), MORNING) == timedelta(seconds=2)
    assert pause(MORNING + timedelta(hours=1), MORNING) == IDLE
    assert pause(MORNING - timedelta(hours=1), MORNING) == SHORTEST


async def test_a_pause_that_is_over_leaves_nothing_due(tmp_path: Path) -> None:
    async with bench(tmp_path, parrot) as made:
        made.pocket.troubles = [Retryable("429", after=30)]
        await made.comes("lan", "một")
        await made.settle()
        assert await made.lane.next_due() == made.clock() + timedelta(seconds=30)
        made.clock.advance(seconds=31)
        await made.settle()
        assert made.told("lan") == ["một"]
        assert await made.lane.next_due() is None


async def test_a_round_marks_all_its_events_at_once(tmp_path: Path) -> None:
    async with bench(tmp_path, parrot) as made:
        for who in ("lan", "minh", "hoa"):
            await made.comes(who, "chào")
        updates: list[str] = []

        def count(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
            updates.extend([statement] if statement.startswith("UPDATE inbox") else [])

        listening.listen(made.database.engine.sync_engine, "before_cursor_execute", count)
        assert await made.rounds.round() == 3
        assert len(updates) == 1


async def test_what_came_from_a_messenger_that_is_gone_waits_in_silence(tmp_path: Path) -> None:
    async with bench(tmp_path, parrot) as made:
        await made.comes("lan", "một")
        gone = Bench(tmp_path, parrot, parrot, Pocket(account="another"))
        for _ in range(12):
            await gone.settle()
            gone.clock.advance(minutes=6)
        async with gone.database.read() as db:
            assert (await db.execute(outbox.select())).all() == []
        await gone.database.close()
