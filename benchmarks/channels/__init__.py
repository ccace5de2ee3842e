"""`channels`: updates a second through the whole desk on each channel, beside the web chat's, and the native messages
that a finished one-message report costs."""

from __future__ import annotations

import asyncio
import gc
import statistics
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.channels.rigs import RIGS, Rig
from benchmarks.channels.script import FIRST, REPORT
from benchmarks.channels.town import Heard, Town, Witnessed
from benchmarks.outcome import Goal, Outcome
from benchmarks.talk.ours import OFFICE
from bot import clock
from bot.desk.answering import Room
from bot.desk.parts import Desk
from bot.settings import Desk as Sizes
from storage import migrate, seed
from storage.database import Database
from storage.files import Files
from storage.vault import new_vault

BASE = "web"
PEOPLE = 64
ZALO = ("zalo_oa", "zalo_bot")


@dataclass(frozen=True, slots=True)
class Sample:
    """`rate`: updates answered a second. `each`: native messages for a finished report."""

    rate: float
    each: float


def run(short: bool) -> Outcome:
    """Measure every channel, taking turns."""
    gc.collect()
    gc.freeze()
    found = asyncio.run(_measured(8 if short else PEOPLE, 1 if short else 7, 0.2 if short else 2.0))
    rates = {name: _ratio(found[name], found[BASE]) for name in RIGS}
    _show(found, rates)
    results = {
        name: {
            "per_second": round(statistics.median(one.rate for one in samples)),
            "of_web": round(rates[name], 3),
            "messages_per_report": round(statistics.mean(one.each for one in samples), 2),
        }
        for name, samples in found.items()
    }
    return Outcome("channels", results, [*_rate_goals(rates), *_message_goals(results)])


def _rate_goals(rates: dict[str, float]) -> list[Goal]:
    return [Goal(f"{name} / web, updates a second", rates[name], 0.7, "at least") for name in RIGS if name != BASE]


def _message_goals(results: dict[str, Any]) -> list[Goal]:
    return [
        Goal(f"{name}: messages per finished one-message report", results[name]["messages_per_report"], 5, "at most")
        for name in ZALO
    ]


def _ratio(ours: list[Sample], web: list[Sample]) -> float:
    """The median over stretches measured one after the other: what the machine does meanwhile hits both."""
    return statistics.median(one.rate / other.rate for one, other in zip(ours, web, strict=True))


def _show(found: dict[str, list[Sample]], rates: dict[str, float]) -> None:
    print(f"{'channel':20} {'updates/s':>10} {'of web':>8} {'messages/report':>16}")
    for name, samples in found.items():
        rate, each = (statistics.median(getattr(one, what) for one in samples) for what in ("rate", "each"))
        print(f"{name:20} {rate:10.0f} {rates[name]:8.2f} {each:16.2f}")


async def _measured(people: int, turns: int, seconds: float) -> dict[str, list[Sample]]:
    found: dict[str, list[Sample]] = {name: [] for name in RIGS}
    with tempfile.TemporaryDirectory() as folder:
        async with AsyncExitStack() as stack:
            towns = {name: await stack.enter_async_context(_serving(Path(folder), name, people)) for name in RIGS}
            for town in towns.values():
                await town.talks(FIRST, 0)
                await town.talks(REPORT, 0)
            for _ in range(turns):
                for name, town in towns.items():
                    found[name].append(await _sample(town, seconds))
    return found


async def _sample(town: Town, seconds: float) -> Sample:
    town.heard = Heard()
    took = await town.talks(REPORT, seconds)
    return Sample(town.heard.answers / took, town.heard.messages / max(1, town.heard.reports))


@asynccontextmanager
async def _serving(folder: Path, name: str, people: int) -> AsyncIterator[Town]:
    database, files = Database(f"sqlite+aiosqlite:///{folder / f'{name}.db'}"), Files.open(folder / f"{name} photos")
    await migrate.to_newest(database)
    async with database.write() as db:
        await seed.places(db)
        await seed.templates(db, now=clock.now())
        await seed.demo_places(db, now=clock.now())
    rig = RIGS[name](database, files)
    channel = Witnessed(rig.channel)
    channel.town = Town(people, rig.says, rig.person)
    size = Sizes().round_size
    room = Room(new_vault(), OFFICE)
    desk = Desk(database=database, files=files, channels=[channel], room=room, clock=clock.now, size=size)
    rig.opened(desk.intakes[0].store)
    async with asyncio.TaskGroup() as tasks:
        working = [tasks.create_task(part) for part in _parts(desk, rig)]
        await asyncio.sleep(0)
        yield channel.town
        for task in working:
            task.cancel()
    await rig.channel.close()
    await database.close()


def _parts(desk: Desk, rig: Rig) -> tuple[Any, ...]:
    store = desk.intakes[0].store
    return desk.rounds.run(), desk.lanes[0].run(), desk.gatherings[0].run(), rig.channel.receive(store)
