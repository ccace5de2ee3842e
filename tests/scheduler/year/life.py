"""What happens in an office by chance: reports come at any hour, officers act late or never, residents answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from random import Random

from actions import author, extending, filing, handling, review, undo
from domain.errors import Refusal
from domain.lifecycle import FINAL, Act, acts_from
from domain.people import Citizen
from domain.reports import Family, Filing, Involved, Report
from domain.suggestions import Suggestion
from storage.database import Connection
from storage.queries import reports
from tests.bench import a_filing
from tests.scheduler.year.town import COMMUNES, EVIDENCE, Town
from tests.world.world import World

HAZARD = Suggestion("hazard", 1.0, None, (), (), ())

Move = Callable[[Connection, Report, Citizen, World], Awaitable[object]]

MOVES: dict[Act, Move] = {
    Act.TAKE: lambda db, one, by, w: review.take(db, code=one.code, by=by, now=w.clock()),
    Act.ASK: lambda db, one, by, w: review.ask(db, code=one.code, question="Ở đâu?", by=by, now=w.clock()),
    Act.CONFIRM: lambda db, one, by, w: review.confirm(db, code=one.code, by=by, now=w.clock()),
    Act.REJECT: lambda db, one, by, w: review.reject(db, code=one.code, reason="Không có", by=by, now=w.clock()),
    Act.RELEASE: lambda db, one, by, w: review.release(db, code=one.code, by=by, now=w.clock()),
    Act.REVIEW: lambda db, one, by, w: review.review(db, code=one.code, by=by, now=w.clock()),
    Act.REPLY: lambda db, one, by, w: review.reply(db, code=one.code, text="Sẽ bàn", by=by, now=w.clock()),
    Act.CLOSE: lambda db, one, by, w: review.close(db, code=one.code, by=by, now=w.clock()),
    Act.START: lambda db, one, by, w: handling.start(db, code=one.code, by=by, now=w.clock()),
    Act.RESOLVE: lambda db, one, by, w: handling.resolve(
        db, code=one.code, text="Xong", photos=(EVIDENCE,), by=by, now=w.clock()
    ),
    Act.ANSWER: lambda db, one, by, w: author.answer(db, code=one.code, text="Ở đây", by=by, now=w.clock()),
    Act.REOPEN: lambda db, one, by, w: author.reopen(db, code=one.code, by=by, now=w.clock()),
    Act.WITHDRAW: lambda db, one, by, w: author.withdraw(db, code=one.code, by=by, now=w.clock()),
}

RARE = {Act.WITHDRAW: 0.1, Act.REJECT: 0.3, Act.REOPEN: 0.5, Act.REPLY: 0.4, Act.RELEASE: 0.5}
"""Of what is more often left than done: how often it is done when it comes up."""


class Life:
    """Chance with a seed: the same year happens again, however often the process ends in it."""

    def __init__(self, world: World, town: Town, seed: int) -> None:
        self.world, self.town, self.random = world, town, Random(seed)

    async def files(self) -> Report:
        """Somebody reports something."""
        who, unit = self.random.choice(self.town.residents), self.random.choice(COMMUNES)
        family = self.random.choices(tuple(Family), weights=(2, 6, 2))[0]
        waste = family is Family.WASTE
        involved = self.random.choices(tuple(Involved), weights=(8, 1, 1))[0] if waste else Involved.NO
        async with self.world.database.write() as db:
            made = a_filing(
                family,
                unit=unit,
                desk=await filing.desk_of(db, unit=unit, involved=involved),
                involved=involved,
                suggestion=HAZARD if waste and self.random.random() < 0.15 else None,
            )
            return await self._filed(db, made, who)

    async def _filed(self, db: Connection, made: Filing, who: Citizen) -> Report:
        # Cards of new cases are not what is looked at here, and most of what would have to be delivered.
        return await filing.file(db, filing=made, vault=self.world.vault, notice=None, by=who, now=self.world.clock())

    async def moves(self, code: str) -> timedelta | None:
        """Somebody does one of the things that can be done with it, or does not; when to look at it again, None if
        nothing comes of it any more."""
        report = await self._report(code)
        acts = [act for act in acts_from(report.family, report.state) if act in MOVES]
        if not acts or (report.state in FINAL and self.random.random() < 0.5):
            return None
        act = self.random.choice(acts)
        if self.random.random() < RARE.get(act, 1):
            await self._does(MOVES[act], report, self._actor(report, act))
            if self.random.random() < 0.1:
                await self._does(self._undone, report, self._actor(report, act))
        if self.random.random() < 0.15:
            await self._does(self._put_off, report, self._actor(report, Act.START))
        return timedelta(minutes=1 + self.random.choice((40, 300, 1_500, 4_000, 9_000, 21_000)) * self.random.random())

    async def _does(self, move: Move, report: Report, by: Citizen) -> None:
        with suppress(Refusal):
            async with self.world.database.write() as db:
                if move is MOVES[Act.TAKE] and self.random.random() < 0.5:
                    staff = self.random.choice(self.town.staff[report.desk])
                    await review.route(db, code=report.code, handler=staff.id, by=by, now=self.world.clock())
                else:
                    await move(db, report, by, self.world)

    async def _undone(self, db: Connection, report: Report, by: Citizen, world: World) -> object:
        return await undo.undo(db, code=report.code, by=by, now=world.clock())

    async def _put_off(self, db: Connection, report: Report, by: Citizen, world: World) -> object:
        return await extending.extend(db, code=report.code, reason="Chờ vật tư", by=by, now=world.clock())

    async def _report(self, code: str) -> Report:
        async with self.world.checking() as db:
            found = await reports.get(db, code)
        assert found is not None
        return found

    def _actor(self, report: Report, act: Act) -> Citizen:
        if act in {Act.ANSWER, Act.REOPEN, Act.WITHDRAW}:
            return self.town.everybody[report.author]
        if act in {Act.START, Act.RESOLVE} and report.handler is not None:
            return self.town.everybody[report.handler]
        return self.random.choice(self.town.moderators[report.desk])
