"""Holding the clock: of all processes on a database one makes the ticks, for as long as it holds the lease."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.schedulers.base import STATE_RUNNING

from domain.times import VIETNAM
from scheduler.ticks import CLOCK, Tick, Tools
from storage.database import OperationalError, busy_or_full
from storage.queries import leases

log = structlog.get_logger(__name__)

LASTS = timedelta(seconds=45)
"""So long a lease holds unless it is renewed: a process that ended without a word is followed by another after it."""
AGAIN = timedelta(seconds=10)
"""Between two looks at the lease. With LASTS less than a minute: by then another process makes the ticks."""

Work = Callable[[], Awaitable[None]]
Own = tuple[str, timedelta, Work]
"""What every process does for itself, holder or not, by what is in its own memory: a name, how often, what."""


class Clockwork:
    """APScheduler is the clock: a job for each tick while the lease is held. Nothing is kept of when a tick ran: it
    finds what is due, so one that was missed is made up for by the next."""

    def __init__(
        self,
        tools: Tools,
        ticks: Sequence[Tick],
        own: Sequence[Own] = (),
        *,
        lasts: timedelta = LASTS,
        again: timedelta = AGAIN,
    ) -> None:
        self._tools = tools
        self._ticks = ticks
        self._own = own
        self._lasts = lasts
        self._again = again
        self._until: datetime | None = None
        """When the lease runs out, as far as we know; None: not held."""
        self._under_way: set[str] = set()
        # A tick whose hour passed while the process was busy is not left out, however late it is. One that takes longer
        # than its interval has us look a second time, and find it under way; APScheduler would warn each time.
        defaults = {"coalesce": True, "max_instances": 2, "misfire_grace_time": None}
        self._scheduler = AsyncIOScheduler(timezone=VIETNAM, job_defaults=defaults)

    @property
    def held(self) -> bool:
        """Do we hold the lease, as far as we know? Only `Tools.write` knows for certain."""
        return self._until is not None and self._tools.clock() < self._until

    async def run(self) -> None:
        """Make ticks whenever the lease is ours, until cancelled. Then what is under way ends first, and the lease is
        let go."""
        try:
            async with asyncio.TaskGroup() as tasks:
                self._begin(tasks)
                try:
                    while True:
                        await self.look()
                        await asyncio.sleep(self._again.total_seconds())
                finally:
                    self._scheduler.pause()
        finally:
            self._scheduler.shutdown(wait=False)
            await self.let_go()

    def _begin(self, tasks: asyncio.TaskGroup) -> None:
        async def job(name: str, work: Work) -> None:
            if self._scheduler.state != STATE_RUNNING or name in self._under_way:
                return
            self._under_way.add(name)
            # In our own group: whoever cancels us waits until it has let go of its transaction.
            await asyncio.wait([tasks.create_task(self._safely(name, work))])
            self._under_way.discard(name)

        self._scheduler.start()
        now = self._tools.clock()
        for name, every, work in self._own:
            self._add(job, name, every, work, now)
        for tick in self._ticks:
            self._add(job, tick.name, tick.every, partial(self._while_held, tick), None)

    def _add(
        self,
        job: Callable[[str, Work], Awaitable[None]],
        name: str,
        every: timedelta,
        work: Work,
        first: datetime | None,
    ) -> None:
        seconds = every.total_seconds()
        self._scheduler.add_job(job, "interval", seconds=seconds, args=[name, work], id=name, next_run_time=first)

    async def look(self) -> None:
        """Take the lease or hold it longer; ticks begin at once when it becomes ours, and rest when it is another's."""
        now = self._tools.clock()
        before = self.held
        try:
            async with self._tools.database.write() as db:
                ours = await leases.take(db, CLOCK, self._tools.holder, now=now, lasts=self._lasts)
            self._until = now + self._lasts if ours else None
        except Exception as error:  # noqa: BLE001 - whatever a database raises that is away: it comes back
            log.warning("the clock's lease could not be renewed now", error=type(error).__name__)
        if before is not self.held:
            log.info("holds the clock" if self.held else "does not hold the clock any more")
        if self._scheduler.running:
            self._turn(anew=self.held and not before)

    def _turn(self, *, anew: bool) -> None:
        """Ticks begin at once when the lease has become ours. One that waits longer than it ever does was set before
        the computer's clock was set back."""
        now = self._tools.clock()
        for tick in self._ticks:
            waits = self._scheduler.get_job(tick.name).next_run_time
            if anew or (waits and waits - now > tick.every):
                self._scheduler.modify_job(tick.name, next_run_time=now)

    async def make(self, tick: Tick) -> None:
        """One tick, if the lease is ours. Whatever goes wrong in it, it comes again."""
        await self._safely(tick.name, partial(self._while_held, tick))

    async def _while_held(self, tick: Tick) -> None:
        if self.held:
            await tick.work(self._tools)

    async def _safely(self, name: str, work: Work) -> None:
        try:
            await work()
        except leases.Lost:
            self._until = None
            log.info("another process holds the clock by now", tick=name)
        except Exception as error:
            if isinstance(error, OperationalError) and busy_or_full(error):
                log.error("database cannot be written now", what=f"tick {name}", error=str(error.orig))
            else:
                log.exception("tick failed", tick=name)

    async def let_go(self) -> None:
        """Another may take the lease at once."""
        if not self.held:
            return
        self._until = None
        try:
            async with self._tools.database.write() as db:
                await leases.release(db, CLOCK, self._tools.holder)
        except Exception as error:  # noqa: BLE001 - as above
            log.warning("the clock's lease runs out by itself", error=type(error).__name__)
