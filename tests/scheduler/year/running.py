"""Running through a year: what happens in order, the clock that looks round, and the process that is killed."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from sqlalchemy import event, select

from domain.times import VIETNAM
from scheduler.digests import send
from scheduler.pressing import press
from scheduler.ticks import Tools
from storage.tables import deadlines, outbox
from tests.scheduler.year.life import Life
from tests.scheduler.year.oracle import Oracle, Said
from tests.world.world import World

TOLD = ("digest", "case_pressing", "pressing_below")
STEPS, MORNING_STEPS = 12, 90
"""After up to so many statements and commits of the clock the process dies: where nothing is to be told it makes
hardly more than these few, on a morning with something for everybody more than a hundred."""


class Killed(Exception):
    """The process ends here."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much happens, in which days, and how often the process ends."""

    first: date
    last: date
    cases: int
    restarts: int
    seed: int


class Year:
    """One run. `told` is everything that was told, in order; `killed` counts ticks that were cut in the middle."""

    def __init__(self, world: World, life: Life, plan: Plan) -> None:
        self.world, self.life, self.plan = world, life, plan
        self.oracle = Oracle(life.town)
        self.told: list[tuple[datetime, Said]] = []
        self.killed = self.restarted = 0
        self._random, self._fate = Random(plan.seed + 1), Random(plan.seed + 2)
        self._last = 0
        self._queue: list[tuple[datetime, int, str, str]] = []
        self._number = 0

    async def run(self) -> None:
        """Everything, hour by hour. Raises AssertionError where something else was told than had to be."""
        self._plan()
        while self._queue:
            when, _, what, code = heapq.heappop(self._queue)
            self.world.clock.at = max(when, self.world.clock.at)
            if what == "file":
                await self._files()
            elif what == "move":
                again = await self.life.moves(code)
                self._add(self.world.clock() + again, "move", code) if again else None
            else:
                await self._tick(what)

    def _plan(self) -> None:
        span = (self.plan.last - self.plan.first) * 0.9
        for _ in range(self.plan.cases):
            self._add(_at(self.plan.first, 0) + span * self._random.random(), "file")
        looks = [moment for day in _days(self.plan) for moment in self._looks(day)]
        mornings = [moment for moment in looks if is_morning(moment)]
        ends = set(self._fate.sample(mornings, k=self.plan.restarts * 2 // 3))
        ends |= set(self._fate.sample(sorted(set(looks) - ends), k=self.plan.restarts - len(ends)))
        for moment in looks:
            self._add(moment, "end" if moment in ends else "look")

    def _looks(self, day: date) -> Iterator[datetime]:
        """When the clock looks round: not at all on some days, on others from early to late."""
        if self._random.random() < 0.06:
            return
        yield _at(day, self._random.randrange(0, 450))
        yield _at(day, 450 + self._random.randrange(0, 15))
        if self._random.random() < 0.3:
            yield _at(day, self._random.randrange(480, 1_440))

    async def _files(self) -> None:
        report = await self.life.files()
        self._add(self.world.clock() + timedelta(days=12) * self._random.random(), "move", report.code)
        async with self.world.checking() as db:
            row = deadlines.c
            urgent = (await db.execute(select(row.begun, row.due).where(row.report == report.id, row.urgent))).first()
        for late in (-0.51, -0.49, -0.01, 0.0, 0.01) if urgent else ():
            begun, due = urgent.begun, urgent.due  # type: ignore[union-attr]
            self._add(due + late * (due - begun), "look")
            self._add(due + timedelta(hours=1) + late * timedelta(minutes=9), "look")

    async def _tick(self, what: str) -> None:
        async with self.world.checking() as db:
            expected = await self.oracle.expects(db, self.world.clock())
        if what == "end":
            await self._ends()
        await self.world.tick(send, press)
        told = await self._newly_told()
        assert Counter(told) == Counter(expected), f"at {self.world.clock()}: {told} and not {expected}"
        self.told += [(self.world.clock(), one) for one in told]

    async def _ends(self) -> None:
        """The process is killed at a statement or a commit of the clock, if it makes so many, and another begins."""
        steps = self._fate.randint(1, MORNING_STEPS if is_morning(self.world.clock()) else STEPS)

        async def cut(tools: Tools) -> None:
            with killing(tools, steps):
                await send(tools)
                await press(tools)

        try:
            await self.world.tick(cut)
        except Killed:
            self.killed += 1
        self.restarted += 1
        await self.world.restart()

    async def _newly_told(self) -> list[Said]:
        async with self.world.checking() as db:
            rows = await db.execute(
                select(outbox.c.id, outbox.c.body, outbox.c.sent).where(outbox.c.id > self._last).order_by(outbox.c.id)
            )
            found = rows.all()
        self._last = found[-1].id if found else self._last
        notices = [(row.body["notice"], row.sent) for row in found if "notice" in row.body]
        ours = [(notice, sent) for notice, sent in notices if notice["kind"] in TOLD]
        assert all(sent for _, sent in ours), "a reminder did not leave"
        return [_said(notice) for notice, _ in ours]

    def _add(self, when: datetime, what: str, code: str = "") -> None:
        if when > _at(self.plan.last, 1_439):
            return
        self._number += 1
        heapq.heappush(self._queue, (when, self._number, what, code))


def _said(notice: dict[str, Any]) -> Said:
    facts = notice["facts"]
    if notice["kind"] != "digest":
        return notice["to"], notice["kind"], frozenset({facts["code"]})
    parts: list[Any] = [("case", *one) for one in facts.get("cases", ())]
    parts += [("new", *one) for one in facts.get("new", ())]
    parts += [("below", code, stage, days) for code, _, stage, days, _ in facts.get("below", ())]
    parts += [("milestone", name, left) for name, _, left in facts.get("milestones", ())]
    parts += [("late", facts["late"])] if "late" in facts else []
    assert len(parts) == len(set(parts))
    return notice["to"], "digest", frozenset(parts)


class killing:  # noqa: N801 - used as a block
    """Within it the process dies at the so-manieth statement or commit."""

    def __init__(self, tools: Tools, steps: int) -> None:
        self._engine, self._left = tools.database.engine.sync_engine, steps

    def __enter__(self) -> None:
        event.listen(self._engine, "before_cursor_execute", self._step)
        event.listen(self._engine, "commit", self._step)

    def __exit__(self, *_: object) -> None:
        event.remove(self._engine, "before_cursor_execute", self._step)
        event.remove(self._engine, "commit", self._step)

    def _step(self, *_: object) -> None:
        self._left -= 1
        if self._left == 0:
            raise Killed


def is_morning(moment: datetime) -> bool:
    """Is it early in the morning in Viet Nam?"""
    return time(7, 30) <= moment.astimezone(VIETNAM).time() < time(8)


def _days(plan: Plan) -> Iterator[date]:
    for number in range((plan.last - plan.first).days + 1):
        yield plan.first + timedelta(days=number)


def _at(day: date, minute: int) -> datetime:
    return datetime.combine(day, time(minute // 60, minute % 60), VIETNAM).astimezone(UTC)
