"""The soak: residents and moderators at ten times the load that a province can expect in its busiest hour.

The province has about 480,000 people. We expect one report a year from every five people, on a day of a campaign three
times the average, a fifth of them in the busiest hour: 158 an hour, of some twelve messages each. Ten times that is
26 reports and 310 messages a minute. `make proof` has 300 residents keep this up for 30 minutes; `make test` has a
dozen hurry through some seconds of the same.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import median
from time import monotonic

import httpx
import pytest

from domain.reports import Family
from tests.console.office import Browser
from tests.e2e.invitations import invitations
from tests.e2e.process import Product
from tests.emulators.telegram import Emulator
from tests.images.make import photo
from tests.soak.gauges import Sample, growth, look, middle, slow
from tests.soak.officers import AtTheConsole, InTheChat, works
from tests.soak.phones import Connected, Switchboard, web_phone
from tests.soak.residents import PATIENCE, Pace, Resident, Tally

FULL = os.environ.get("CHUNGTAY_PROOF") == "full"
SECONDS = 1800.0 if FULL else 9.0
PEOPLE = 300 if FULL else 12
REPORTS_A_MINUTE = 26.0
PACE = Pace(think=12.0, cycle=PEOPLE / REPORTS_A_MINUTE * 60) if FULL else Pace(think=0.05, cycle=2.0)
LOOK_EVERY = 10.0 if FULL else 1.0
CHAT_OFFICERS, CONSOLE_OFFICERS = (4, 2) if FULL else (1, 1)
DECIDE_EVERY = 12.0 if FULL else 0.5
PHOTOS = 40 if FULL else 4
WARM = 0.4
"""The part of the time in which caches fill and everybody appears; what is flat is flat after it."""

SETTLED = 0.67
"""Memory is judged after this part: SQLite's caches, 2 MB for each of at most 16 connections, fill with the database.
In a hurried run they were full after 5,000 messages, and the next 2,300 added nothing."""
LEAK = 1 / 1024
"""MB that one message may leave behind for good, by the line through the samples: 1 kB would be 430 MB in a month of
the expected load. Below this the line is the noise of an allocator."""
NOISE = 8.0
"""MB by which a line may be out."""
SLOWER = 1.5
"""The second half's median by the first's. Twice the rows cost an indexed look-up nothing; a scan would double."""
LOG_MB = 16.0
"""SQLite takes its log in at 4 MB, later when somebody reads just then."""

WITH_REPORTS = {"reports", "report_lines", "report_photos", "photos", "remarks", "journal", "deadlines"}
WITH_PEOPLE = {"citizens", "addresses", "talks", "consents", "identities", "grants"}
WITH_MESSAGES = {"web_messages"}
TRIMMED = {"inbox", "outbox", "reminders", "undos", "passes", "sessions"}
"""They grow for a week (`inbox`, `outbox`), a year and a bit (`reminders`), half a day (`sessions`), some minutes:
`scheduler/housekeeping.py`."""
AND_JOURNAL = {"counters"}
"""One counter for each family of reports and one for the journal, from when the first is filed."""
GROWING = WITH_REPORTS | WITH_PEOPLE | WITH_MESSAGES | TRIMMED | AND_JOURNAL

pytestmark = pytest.mark.slow


@dataclass
class Soak:
    """Everything that takes part."""

    product: Product
    switchboard: Switchboard
    address: str
    tally: Tally = field(default_factory=Tally)
    samples: list[Sample] = field(default_factory=list)
    over: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def data(self) -> Path:
        """The product's folder."""
        return self.product.folder / "data"

    def looks(self) -> None:
        """One more sample."""
        process = self.product.process
        assert process is not None
        assert process.pid is not None
        self.samples.append(look(process.pid, self.data, monotonic() - self.tally.began))

    async def run(self) -> None:
        """Everybody does what they do until the time is over; then what was begun is finished."""
        async with AsyncExitStack() as open_until_the_end:
            await self._work(await self._officers(open_until_the_end))

    async def _work(self, officers: list[InTheChat | AtTheConsole]) -> None:
        photos = [photo(640, 480, seed) for seed in range(PHOTOS)]
        self.tally = Tally()
        for officer in officers:
            officer.tally = self.tally
        async with asyncio.TaskGroup() as tasks:
            for officer in officers:
                tasks.create_task(works(officer, DECIDE_EVERY, self.over))
            for number in range(PEOPLE):
                tasks.create_task(self._resident(number, photos))
            tasks.create_task(self._watches())

    async def _resident(self, number: int, photos: list[bytes]) -> None:
        name = f"Dân {number}"
        connected: Connected = (
            (lambda: self.switchboard.phone(name)) if number % 2 else (lambda: web_phone(self.address))
        )
        async with connected() as phone:
            await Resident(phone, Random(number), PACE, self.tally, self.over, photos, name).lives()

    async def _watches(self) -> None:
        while monotonic() - self.tally.began < SECONDS:
            await asyncio.to_thread(self.looks)
            await asyncio.sleep(LOOK_EVERY)
        self.over.set()

    async def _officers(self, stack: AsyncExitStack) -> list[InTheChat | AtTheConsole]:
        codes = await invitations(self.data, CHAT_OFFICERS + CONSOLE_OFFICERS)
        found: list[InTheChat | AtTheConsole] = []
        for number in range(CHAT_OFFICERS):
            person = self.switchboard.emulator.person(f"Cán bộ {number}")
            person.says(f"/start invite_{codes.pop()}")
            await person.hears(within=PATIENCE)
            found.append(InTheChat(person, Random(number), self.tally))
        for number in range(CONSOLE_OFFICERS):
            client = httpx.AsyncClient(base_url=self.address, follow_redirects=True, timeout=PATIENCE)
            await stack.enter_async_context(client)
            officer = AtTheConsole(Browser(client), Random(number), self.tally)
            await officer.joins(codes.pop())
            found.append(officer)
        return found

    async def drained(self) -> None:
        """Wait until nothing that is due waits; one more sample."""
        async with asyncio.timeout(PATIENCE):
            self.looks()
            while self.samples[-1].inbox or self.samples[-1].outbox:
                await asyncio.sleep(0.2)
                self.looks()


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[Soak]:
    """The product in a process of its own, with both messengers."""
    async with Emulator() as emulator:
        settings = {"CHUNGTAY_TELEGRAM__TOKEN": emulator.token, "CHUNGTAY_TELEGRAM__API_BASE": emulator.url}
        product = Product(folder, settings)
        product.start()
        try:
            yield Soak(product, Switchboard(emulator), await product.ready())
        finally:
            product.stop()


async def test_it_stays_as_small_and_as_fast_as_it_was(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async with running(tmp_path) as soak:
        await soak.run()
        await soak.drained()
        with capsys.disabled():
            print("\n" + "\n".join(table(soak)))
    nothing_was_lost(soak)
    tables_grow_only_where_meant(soak)
    it_stays_small(soak)
    it_stays_fast(soak)


def nothing_was_lost(soak: Soak) -> None:
    """Each receipt has its report and each report its receipt; no photo is there that nothing speaks of."""
    last, tally = soak.samples[-1], soak.tally
    assert last.tables["reports"] == len(tally.filed) >= PEOPLE
    assert tally.decided
    assert "[error" not in soak.product.log.read_text(encoding="utf-8")
    assert last.files == {"incoming": 0, "announced": 0, "kept": 2 * last.tables["photos"]}


def tables_grow_only_where_meant(soak: Soak) -> None:
    """Whatever else has rows has as many as when everything had warmed up."""
    warm, last = warmed(soak)[0], soak.samples[-1]
    grown = {name for name, rows in last.tables.items() if rows > warm.tables[name]}
    assert grown <= GROWING, grown - GROWING
    assert all(last.tables[name] <= len(Family) + 1 for name in AND_JOURNAL)
    if FULL:
        everybody = PEOPLE + CHAT_OFFICERS + CONSOLE_OFFICERS
        assert {last.tables["citizens"], last.tables["talks"] + CONSOLE_OFFICERS} == {everybody}


def it_stays_small(soak: Soak) -> None:
    """Memory, log, handles and threads."""
    flat = warmed(soak)
    early, late = flat[: len(flat) // 2], flat[len(flat) // 2 :]
    settled = [one for one in flat if one.at >= SETTLED * SECONDS]
    messages = sum(settled[0].at <= at < settled[-1].at for at, _ in all_waits(soak.tally))
    assert growth(settled) <= NOISE + LEAK * messages
    assert max(one.log for one in soak.samples) <= LOG_MB
    assert median(one.threads for one in late) <= median(one.threads for one in early) + 3
    assert median(one.handles for one in late) <= median(one.handles for one in early) + 20
    assert median(one.inbox + one.outbox for one in late) <= PEOPLE


def it_stays_fast(soak: Soak) -> None:
    """The second half is not slower than the first."""
    begin, end = WARM * SECONDS, soak.samples[-1].at
    half = (begin + end) / 2
    for waits in (soak.tally.waits, soak.tally.pages) if FULL else ():
        assert middle(waits, half, end) <= SLOWER * middle(waits, begin, half)


def warmed(soak: Soak) -> list[Sample]:
    """The samples after everything warmed up."""
    return [one for one in soak.samples if one.at >= WARM * SECONDS]


def all_waits(tally: Tally) -> list[tuple[float, float]]:
    """Every message that was answered."""
    return [*tally.waits, *tally.photo_waits]


def table(soak: Soak) -> Iterable[str]:
    """What was measured, a line for each minute (in the short form, for each third)."""
    tally, step = soak.tally, 60.0 if FULL else SECONDS / 3
    yield "  min  answers  p50 ms  p95 ms  photo p50  console p50  memory MB  log MB  files  threads  handles  due"
    for number in range(round(SECONDS / step)):
        begin, end = number * step, (number + 1) * step
        some = [one for one in soak.samples if begin <= one.at < end]
        if some:
            yield _line(number, begin, end, tally, some)
    last = soak.samples[-1]
    yield f"  filed {len(tally.filed)}, decided {tally.decided}, stray {tally.strays}, old buttons {tally.presses}"
    settled = [one for one in soak.samples if one.at >= SETTLED * SECONDS]
    yield f"  memory grew by {growth(settled):.1f} MB in the last third"
    yield "  rows: " + ", ".join(f"{name} {rows}" for name, rows in sorted(last.tables.items()) if rows)


def _line(number: int, begin: float, end: float, tally: Tally, some: list[Sample]) -> str:
    last, answers = some[-1], sum(begin <= at < end for at, _ in all_waits(tally))
    return (
        f"{number:5}{answers:9}{middle(tally.waits, begin, end):8.0f}{slow(tally.waits, begin, end):8.0f}"
        f"{middle(tally.photo_waits, begin, end):11.0f}{middle(tally.pages, begin, end):13.0f}{last.memory:11.1f}"
        f"{max(one.log for one in some):8.1f}{sum(last.files.values()):7}{last.threads:9}{last.handles:9}"
        f"{max(one.inbox + one.outbox for one in some):5}"
    )
