"""Thousands of hostile updates, presses, webhook calls and form posts at the whole product: nothing breaks, nothing
that is not theirs changes, and whoever means well is served in the midst of it."""

from __future__ import annotations

import gc
import os
from collections import Counter
from collections.abc import Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from time import process_time
from typing import Any, TypeVar

import pytest
from sqlalchemy import func, select

from storage.tables import inbox, outbox, reports, talks
from tests.hostile import untouched
from tests.hostile.arena import Arena, arena
from tests.hostile.calling import Ask, Got
from tests.hostile.cast import SECRETS, Cast, gather
from tests.hostile.chatting import Chatting
from tests.hostile.consoling import Consoling
from tests.hostile.good import Good
from tests.hostile.odd import Odd
from tests.hostile.updates import Hooks, update

FULL = os.environ.get("CHUNGTAY_PROOF") == "full"
GUSTS, GUST = (200, 100) if FULL else (15, 100)
DEEP = 12
"""So many different screens chats have to show in the end: else the storm got nowhere."""
SEED = 20_261_123
PATIENCE = 4.0
"""Seconds of work that one input, or the answers to one gust, may take; the usual is a tenth of it."""
GROWTH = 40_000_000
"""Bytes that the process may grow by after a fifth of the storm. The page caches of SQLite may: 2 MB for each of the
pool's 16 connections; the rest is what the emulators and an allocator keep. A leak of one update (some 2 kB) for each
input of the full storm would come to as much again."""


T = TypeVar("T")


@dataclass
class Storm:
    """The gusts, and what came back."""

    arena: Arena
    cast: Cast
    odd: Odd
    good: Good
    statuses: Counter[int] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._hooks = Hooks(self.odd, self.cast, self.arena.secret)
        self._chatting = Chatting(self.odd, self.cast)
        self._consoling = Consoling(self.odd, self.cast, self.arena.office.parts.secret)

    async def gust(self) -> None:
        """One hundred inputs, a step of the good citizen among them; then everything is answered."""
        for number in range(GUST):
            if number == GUST // 2:
                self.good.says()
            await self._throws(number % 20)
        await self._timed(self.arena.settles(), "the desk")
        self.good.hears()
        self._leaks("a chat", "\n".join(self._shown()).encode())
        await self._remembers()

    async def _throws(self, number: int) -> None:
        if number < 7:
            self.arena.polled.queue.put_raw(update(self.odd, self.cast, self.cast.hostile))
        elif number < 11:
            await self._asks(self._hooks.ask())
        elif number < 15:
            await self._asks(self._chatting.ask())
        else:
            await self._asks(self._consoling.ask())

    async def _asks(self, ask: Ask) -> None:
        got = await self._timed(self.arena.asks(ask), f"{ask.method} {ask.target[:80]} {ask.body[:300]!r}")
        self.statuses[got.status] += 1
        self._chatting.saw(ask, got)
        if not _fits(ask, got):
            self.wrong.append(
                f"{got.status} {got.crash} for {ask.method} {ask.target[:80]} {ask.headers} {ask.body[:300]!r}"
            )
        self._leaks(ask.target, got.body)

    async def _timed(self, work: Coroutine[Any, Any, T], what: str) -> T:
        """The work done, if the processor was not held for longer than everybody else can wait."""
        begun = process_time()
        done = await work
        if (took := process_time() - begun) > PATIENCE:
            self.wrong.append(f"{took:.1f} s of work for {what}")
        return done

    def _leaks(self, where: str, shown: bytes) -> None:
        self.wrong += [f"{secret!r} was shown at {where}" for secret in SECRETS if secret.encode() in shown]

    def _shown(self) -> list[str]:
        """What the bots said to hostile chats since the last gust; then it is forgotten, as memory is looked at."""
        found = []
        for person in (*self.cast.hostile, *self.cast.callers):
            found += [message.text for message in person.messages]
            del person.chat.history[:-2]
            person.chat.keyboards.clear()
        for emulator in (self.arena.polled, self.arena.hooked):
            emulator.calls.clear()
        return found

    async def _remembers(self) -> None:
        async with self.arena.office.database.read() as db:
            found = await db.scalars(
                select(reports.c.code).where(reports.c.author > self.cast.last).order_by(reports.c.id.desc()).limit(4)
            )
            self.cast.own[:] = found


def _fits(ask: Ask, got: Got) -> bool:
    if ask.cut and got.status == 0:
        return True
    if ask.refused:
        return 400 <= got.status <= 499
    return 200 <= got.status <= 499


def resident_bytes() -> int:
    """What the process holds in memory now."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


# A part of a form that ends in the middle of a file leaves that file to the garbage collector: so does starlette.
@pytest.mark.filterwarnings("ignore:.*SpooledTemporaryFile:pytest.PytestUnraisableExceptionWarning")
# A form in Python's own escapes makes Python warn; only here is a warning an error.
@pytest.mark.filterwarnings("ignore:invalid escape sequence:DeprecationWarning")
@pytest.mark.slow
async def test_a_storm_of_hostile_input_breaks_nothing_and_changes_nothing_of_others(tmp_path: Path) -> None:
    async with arena(tmp_path) as made:
        cast = await gather(made)
        storm = Storm(made, cast, Odd(SEED), Good(cast.good))
        before, held = await untouched.rows(made.office.database), 0
        for number in range(GUSTS):
            await storm.gust()
            held = resident_bytes() if number == GUSTS // 5 else held
        grown = resident_bytes() - held
        print(f"{GUSTS * GUST} inputs, {dict(sorted(storm.statuses.items()))}, grown by {grown / 1e6:.1f} MB")
        assert not storm.wrong, "\n".join(storm.wrong[:20])
        await untouched.check(made.office.database, before, cast.last)
        await everything_was_answered(made)
        await the_good_were_served(made, storm.good)
        assert grown < GROWTH


async def everything_was_answered(made: Arena) -> None:
    """No event ended in an incident, and no answer was given up."""
    async with made.office.database.read() as db:
        failed = (
            await db.execute(select(inbox.c.payload, inbox.c.incident).where(inbox.c.incident.is_not(None)))
        ).all()
        assert not failed, failed[:5]
        assert await db.scalar(select(func.count()).where(inbox.c.done.is_(None))) == 0
        places = {screen["text"] for screen in await db.scalars(select(talks.c.screen)) if screen}
        lost = Counter(await db.scalars(select(outbox.c.error).where(outbox.c.failed.is_not(None))))
    assert len(places) >= DEEP
    assert not {error for error in lost if "chat not found" not in error}, lost


async def the_good_were_served(made: Arena, good: Good) -> None:
    """Every receipt names a report that says what was told."""
    assert len(good.filed) >= GUSTS // 12
    async with made.office.database.read() as db:
        kept = {row.code: row.text for row in await db.execute(select(reports.c.code, reports.c.text))}
    assert {kept[code] for code in good.filed.values()} == set(good.filed)
