"""Sending anew: notices that were tried for long go once more; nothing else, and by nobody but an administrator."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from actions.resending import resend
from domain.errors import NotAllowed, NotPossible
from domain.notices import Notice, NoticeKind, Priority
from domain.people import Grant, Role
from storage.queries import notices, unsent
from storage.queries.unsent import Unsent
from storage.tables import addresses, outbox
from tests.actions.conftest import Cast
from tests.bench import HOME, LANE, Bench

AWAY = "ConnectTimeout"


async def given_up(bench: Bench, cast: Cast, attempts: int, priority: Priority = Priority.STATUS) -> int:
    """A notice to Lan that was given up after so many tries."""
    notice = Notice(NoticeKind.HELP_WANTED, cast.lan.id, {"code": "", "unit": "Bình Lư"})
    async with bench.database.write() as db:
        await notices.tell(db, notice, dedupe=f"{attempts}{priority}", now=bench.now)
        row = await db.scalar(select(outbox.c.id).order_by(outbox.c.id.desc()).limit(1)) or 0
        values = {"failed": bench.now, "error": AWAY, "attempts": attempts, "priority": priority}
        await db.execute(update(outbox).where(outbox.c.id == row).values(**values))
    return row


async def test_what_was_tried_for_long_goes_once_more_and_nothing_else(bench: Bench, cast: Cast) -> None:
    admin = await bench.person("admin", Grant(Role.ADMIN, HOME))
    row = await given_up(bench, cast, 24)
    await given_up(bench, cast, 1)
    await given_up(bench, cast, 24, Priority.CAMPAIGN)
    async with bench.database.read() as db:
        found = await unsent.counts(db, since=bench.now.replace(hour=0))
    assert found == [Unsent("web", "chat", AWAY, 3, 1)]
    with pytest.raises(NotAllowed):
        await bench.does(resend, by=cast.hoa, **LANE)
    assert await bench.does(resend, by=admin, **LANE) == 1
    async with bench.database.read() as db:
        waits = select(outbox.c.id).where(outbox.c.failed.is_(None), outbox.c.attempts == 0)
        assert list(await db.scalars(waits)) == [row]
    with pytest.raises(NotPossible):
        await bench.does(resend, by=admin, **LANE)


async def test_whoever_left_is_not_written_to_again(bench: Bench, cast: Cast) -> None:
    await given_up(bench, cast, 24)
    async with bench.database.write() as db:
        await db.execute(update(addresses).where(addresses.c.id == cast.lan.address).values(blocked=bench.now))
        assert await unsent.try_again(db, **LANE, since=bench.now.replace(hour=0), now=bench.now) == 0
