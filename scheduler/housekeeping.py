"""Housekeeping: small sweeps that keep tables and folders from growing for nothing. Each is stateless and safe to
repeat; a dry run says how many it would be, and changes nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

import structlog

from scheduler import drafts, leftovers
from scheduler.ticks import Tick, Tools
from storage.queries import spent
from storage.queries.spent import Key, Kind

log = structlog.get_logger(__name__)

PORTION = 200
"""So many rows are removed at once: no writer waits long."""


@dataclass(frozen=True, slots=True)
class Sweep:
    """One sweep. `work` answers how many; with True it only counts. `what`: of what, for whoever keeps the computer."""

    name: str
    what: str
    every: timedelta
    work: Callable[[Tools, bool], Awaitable[int]]


async def _over(kind: Kind, tools: Tools, dry: bool) -> int:
    """Remove rows whose time is over: their effect is in the reports and the journal."""
    now, count, after = tools.clock(), 0, None
    if dry:
        async with tools.database.read() as db:
            return await spent.count(db, kind, now=now)
    while found := await _found(tools, kind, after):
        after = found[-1]
        async with tools.write() as db:
            count += await spent.remove(db, kind, found, now=now)
    return count


async def _found(tools: Tools, kind: Kind, after: Key | None) -> list[Key]:
    async with tools.database.read() as db:
        return await spent.find(db, kind, now=tools.clock(), after=after, limit=PORTION)


def _rows(kind: Kind, what: str, every: timedelta) -> Sweep:
    return Sweep(kind.name, what, every, partial(_over, kind))


_SOON, _HOURLY = timedelta(minutes=10), timedelta(hours=1)

SWEEPS: tuple[Sweep, ...] = (
    Sweep("nudges", "Nhắc phần gửi dở / reminders of half-filled reports", timedelta(minutes=5), drafts.nudge),
    _rows(spent.UNDOS, "Quyết định hết hạn hoàn tác / decisions past undoing", _SOON),
    _rows(spent.PASSES, "Mã dùng một lần đã hết / one-time codes used or expired", _SOON),
    _rows(spent.SESSIONS, "Phiên bảng điều khiển đã kết thúc / console sessions over", _SOON),
    _rows(spent.EVENTS, "Tin đến đã xong / events done with", _HOURLY),
    _rows(spent.MESSAGES, "Tin đi đã xong / messages done with", _HOURLY),
    _rows(spent.REMINDERS, "Ghi nhớ đã nhắc quá 400 ngày / reminders older than 400 days", _HOURLY),
    Sweep("drafts", "Phần gửi dở quá 2 ngày / reports half-filled for 2 days", _HOURLY, drafts.forget),
    # After the drafts: their photos are nobody's then.
    Sweep("photos", "Ảnh không việc nào dùng / photos nothing speaks of", _HOURLY, leftovers.unused_photos),
    Sweep("orphans", "Ảnh sót lại sau sự cố / photos left by a crash", _SOON, leftovers.orphans),
    Sweep("voices", "Tin thoại không ai nghe / voice notes nothing speaks of", _HOURLY, leftovers.unused_voices),
    Sweep("uploads", "Tệp tải lên bỏ lại / uploads left behind", _SOON, leftovers.uploads),
)


async def tidy(tools: Tools, only: Collection[str] = (), *, dry: bool = False) -> dict[str, int]:
    """Make every sweep, or `only` those of these names, in their order; returns how many each was of."""
    chosen = [sweep for sweep in SWEEPS if not only or sweep.name in only]
    return {sweep.name: await _made(sweep, tools, dry) for sweep in chosen}


async def _made(sweep: Sweep, tools: Tools, dry: bool) -> int:
    number = await sweep.work(tools, dry)
    if number:
        log.info("would sweep" if dry else "swept", what=sweep.name, number=number)
    return number


def _tick(sweep: Sweep) -> Tick:
    async def work(tools: Tools) -> None:
        await _made(sweep, tools, False)

    return Tick(f"sweep {sweep.name}", sweep.every, work)


TICKS = tuple(_tick(sweep) for sweep in SWEEPS)
