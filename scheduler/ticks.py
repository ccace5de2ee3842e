"""A tick: a stateless sweep of what is due and not done. `scheduler/timetable.py` lists every one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta

from domain.office import Office
from domain.times import Clock
from storage.database import Connection, Database
from storage.files import Files
from storage.queries import leases
from storage.vault import Vault

CLOCK = "clock"
"""The lease of whoever runs the ticks."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What ticks work with. `wake` tells the deliveries that something waits; `holder` is this life of this process,
    `lease` what it has to hold for every change; `paces` are messages a second by channel account."""

    database: Database
    files: Files
    vault: Vault
    office: Office
    clock: Clock
    wake: Callable[[], None]
    holder: str
    lease: str = CLOCK
    paces: Mapping[tuple[str, str], int] = field(default_factory=dict)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Connection]:
        """One transaction of the lease's holder. Raises `leases.Lost`, and changes nothing, when another process has
        taken over meanwhile: a tick that was held up for long does nothing twice."""
        async with self.database.write() as db:
            await leases.check(db, self.lease, self.holder)
            yield db


@dataclass(frozen=True, slots=True)
class Tick:
    """One sweep: safe to repeat, and to leave out for a while."""

    name: str
    every: timedelta
    work: Callable[[Tools], Awaitable[None]]
