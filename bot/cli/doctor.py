"""`doctor`: checks everything, says what is wrong and what to do."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import typer

from bot import clock
from bot.cli.checking import Finding, messengers
from bot.cli.opening import Opened, opened
from domain.people import Role
from domain.times import show_time
from scheduler.ticks import CLOCK
from storage import migrate
from storage.queries import counters, inbox, leases, outbox, people, places
from storage.queries import journal as journal_rows

LEAST_DISK = 500_000_000
"""Bytes: below this photos and the journal may soon not fit."""
EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)


async def examine(*, journal: bool) -> int:
    """Print every finding; 0 when all is well, 1 otherwise."""
    wrong = 0
    async with opened() as here:
        checks = [
            _disk(here),
            _clock(here),
            _database(here),
            _holder(here),
            _queues(here),
            _desks(here),
            messengers(here),
        ]
        if journal:
            checks.append(_journal(here))
        for check in checks:
            async for finding in check:
                wrong += bool(finding.todo)
                typer.echo(f"{'✗' if finding.todo else '✓'} {finding.what}: {finding.found}")
                if finding.todo:
                    typer.echo(f"    → {finding.todo}")
    return 1 if wrong else 0


async def _disk(here: Opened) -> AsyncIterator[Finding]:
    free = shutil.disk_usage(here.settings.data_dir).free
    yield Finding(
        "Ổ đĩa / disk",
        f"{free / 1e9:.1f} GB",
        "" if free > LEAST_DISK else "Sắp đầy: dọn bớt hoặc thêm ổ / almost full: make room",
    )
    folder = here.settings.data_dir
    mode = folder.stat().st_mode & 0o777
    yield Finding(
        "Thư mục dữ liệu / data folder", f"{folder} ({mode:o})", f"chmod 700 {folder}" if mode & 0o077 else ""
    )


async def _clock(here: Opened) -> AsyncIterator[Finding]:
    now = clock.now()
    yield Finding(
        "Đồng hồ / clock",
        now.isoformat(timespec="seconds"),
        "" if now > EARLIEST else "Giờ máy sai: bật đồng bộ giờ / wrong: turn time sync on",
    )


async def _database(here: Opened) -> AsyncIterator[Finding]:
    at = await migrate.version(here.database)
    newest = migrate.newest()
    yield Finding(
        "Cơ sở dữ liệu / database",
        f"{at}",
        "" if at == newest else f"Cần bản {newest}: chạy lại make run / start again to upgrade",
    )


async def _holder(here: Opened) -> AsyncIterator[Finding]:
    async with here.database.read() as db:
        held = await leases.of(db, CLOCK)
    nobody = "không ai / nobody: python -m bot run"
    yield Finding(
        "Người giữ nhịp / holds the clock",
        f"{held.holder}, đến / until {show_time(held.until)}" if held and held.until > clock.now() else nobody,
    )


async def _queues(here: Opened) -> AsyncIterator[Finding]:
    async with here.database.read() as db:
        coming, going, lost = await inbox.waiting(db), await outbox.waiting(db), await outbox.given_up(db)
    yield Finding("Hàng đợi / queues", f"in {coming}, out {going}")
    yield Finding(
        "Tin không gửi được / not delivered",
        str(lost),
        "Xem lý do trong bảng outbox / see `error` in the outbox" if lost else "",
    )


async def _desks(here: Opened) -> AsyncIterator[Finding]:
    async with here.database.read() as db:
        for unit in await places.communes(db, on=clock.now().date()):
            if await people.holders(db, Role.MODERATOR, unit.id):
                yield Finding("Người duyệt / moderators", unit.name)
        above = await people.holders(db, Role.MODERATOR, "province:lai_chau")
    yield Finding(
        "Người duyệt cấp tỉnh / moderators of the province",
        str(len(above)),
        "" if above else "Việc có liên quan cán bộ xã sẽ chờ: python -m bot invite --role moderator --unit lai-chau",
    )


async def _journal(here: Opened) -> AsyncIterator[Finding]:
    async with here.database.read() as db:
        with typer.progressbar(length=await _rows(here), label="Nhật ký / journal") as bar:
            broken = await journal_rows.first_broken(db, bar.update)
    yield Finding(
        "Chuỗi nhật ký / journal chain",
        "nguyên vẹn / whole" if broken is None else f"hỏng ở dòng {broken}",
        "" if broken is None else "Giữ nguyên, so với bản sao lưu / touch nothing, compare with a backup",
    )


async def _rows(here: Opened) -> int:
    async with here.database.read() as db:
        return await counters.value(db, "journal")
