"""Campaigns that are cut in the middle, or to which everything happens at once: nobody is lost, nobody gets two."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, insert

from actions import announcing, subscribing
from bot.channels.channel import Retryable
from domain.campaigns import State
from domain.errors import NotPossible
from scheduler.campaigns import feed, plan
from storage.database import Database
from storage.queries import campaigns, people
from storage.queries.planning import SPAN
from storage.tables import addresses, citizens
from tests.bench import HOME
from tests.scheduler.announced import SENT, Announced, announced

SEEDS = range(60) if os.environ.get("CHUNGTAY_PROOF") == "full" else range(2)


class Cut(Exception):
    """The process ended here."""


@contextmanager
def cut_at(database: Database, statement: int) -> Iterator[None]:
    """The process ends just before this statement to the database, counted from now."""
    left = statement

    def stop(*_: Any) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise Cut

    event.listen(database.engine.sync_engine, "before_cursor_execute", stop)
    try:
        yield
    finally:
        event.remove(database.engine.sync_engine, "before_cursor_execute", stop)


async def far_apart(here: Announced, number: int) -> None:
    """So many people of the commune who came at very different times: planning takes a page for each."""
    async with here.town.database.write() as db:
        for one in range(1, number + 1):
            known = {"language": "vi", "unit": HOME, "created": here.town.clock()}
            await db.execute(insert(citizens).values(id=one * (SPAN + 1), **known))
            chat = {"channel": "web", "account": "pocket", "native": f"lan {one}"}
            times = {"created": here.town.clock(), "seen": here.town.clock()}
            await db.execute(insert(addresses).values(citizen=one * (SPAN + 1), **chat, **times))


async def test_wherever_planning_and_feeding_are_cut_each_gets_it_once(tmp_path: Path) -> None:
    async with announced(tmp_path) as here:
        await far_apart(here, 3)
        one = await here.approved()
        cuts = 0
        for sweep in (plan, feed, feed):
            for statement in range(1_000):
                try:
                    with cut_at(here.town.database, statement):
                        await sweep(here.tools)
                    break
                except Cut:
                    cuts += 1
            await here.town.settle()
        assert cuts > 20
        assert (await here.state(one), await here.outcomes(one)) == ("done", {SENT: 3})
        assert [here.copies(f"lan {number}", one) for number in (1, 2, 3)] == [["web"]] * 3


@pytest.mark.parametrize("seed", SEEDS)
async def test_whatever_happens_everybody_is_accounted_for_and_nobody_gets_two(tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)
    async with announced(tmp_path) as here:
        who = [f"lan {number}" for number in range(6)]
        for name in who:
            await here.lives(name, *draw.sample(sorted(here.town.pockets), draw.randint(1, 3)))
        here.town.clock.advance(hours=draw.choice((0, 49)))
        one = await here.approved()
        await here.ticks(leaves=False)
        planned = sum((await here.outcomes(one)).values())
        for _ in range(12):
            await happens(here, one.code, draw, who)
        here.town.clock.advance(hours=12)
        if await here.state(one) == State.PAUSED.value:
            await here.does(announcing.resume, one)
        await here.runs()
        outcomes = await here.outcomes(one)
        assert sum(outcomes.values()) == planned == len(who)
        got = [len(here.copies(name, one)) for name in who]
        assert max(got) <= 1
        assert sum(got) == outcomes.get(SENT, 0)
        assert await here.in_the_outbox() == 0


async def happens(here: Announced, code: str, draw: random.Random, who: list[str]) -> None:
    """One thing that can happen to a campaign on its way."""
    name, town = draw.choice(who), here.town
    match draw.choice(("tick", "tick", "pause", "resume", "stop", "night", "block", "opt out", "trouble", "writes")):
        case "tick":
            await here.ticks(leaves=draw.random() < 0.7)
        case "night":
            town.clock.at += timedelta(hours=draw.choice((12, 24)))
        case "block":
            town.pockets[draw.choice(sorted(town.pockets))].blocked.add(name)
        case "trouble":
            town.pockets[draw.choice(sorted(town.pockets))].troubles.append(Retryable("503"))
        case "writes":
            await town.writes(name, draw.choice(sorted(town.pockets)))
        case "opt out":
            async with town.database.write() as db:
                citizen = await people.citizen(db, await here.number(name))
                assert citizen is not None
                await subscribing.stop_all(db, by=citizen, now=town.clock())
        case "pause" | "resume" as act:
            await _tries(here, announcing.pause if act == "pause" else announcing.resume, code)
        case _:
            if draw.random() < 0.2:
                await _tries(here, announcing.stop, code, reason="Thôi")


async def _tries(here: Announced, act: Any, code: str, **given: str) -> None:
    async with here.town.database.read() as db:
        one = await campaigns.get(db, code)
    assert one is not None
    try:
        await here.does(act, one, **given)
    except NotPossible:
        return
