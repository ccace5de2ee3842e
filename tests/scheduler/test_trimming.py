"""Trimming: what is done with goes after its time, what waits or failed stays, and no number is given twice."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Table, select

from bot.channels.web.posting import MENDED, REMEMBERED
from domain.notices import Notice, NoticeKind
from domain.people import Citizen
from scheduler.housekeeping import PORTION, tidy
from storage import tables
from storage.queries import access, inbox, notices, outbox
from storage.queries.spent import DONE_LASTS, FAILED_LASTS
from tests.bench import LANE, Bench
from tests.world.ticking import tools_of

A_MOMENT = timedelta(seconds=1)


async def comes(bench: Bench, who: Citizen, *events: str) -> None:
    """Events are kept."""
    moment = {"received": bench.now, "not_before": bench.now}
    row: dict[str, Any] = {**LANE, "address": who.address, "album": None, "payload": {}, **moment}
    async with bench.database.write() as db:
        await inbox.keep(db, [row | {"event": event} for event in events])


async def dealt_with(bench: Bench, incident: str | None = None) -> None:
    """Every event that waits is done with now."""
    async with bench.database.write() as db:
        waiting = list(await db.scalars(select(tables.inbox.c.id).where(tables.inbox.c.done.is_(None))))
        await inbox.done(db, waiting, now=bench.now, incident=incident)


async def told(bench: Bench, who: Citizen, *marks: str) -> None:
    """Messages are queued."""
    async with bench.database.write() as db:
        for mark in marks:
            notice = Notice(NoticeKind.CLOSED, who.id, {"code": mark})
            assert await notices.tell(db, notice, dedupe=mark, now=bench.now)


async def leave(bench: Bench, error: str = "") -> None:
    """Every message that waits leaves now, or is given up."""
    async with bench.database.write() as db:
        for parcel in await outbox.lease(
            db, channel=LANE["channel"], account=LANE["account"], now=bench.now, limit=1_000
        ):
            if error:
                await outbox.failed(db, parcel.id, now=bench.now, error=error)
            else:
                await outbox.sent(db, [(parcel.id, "m")], now=bench.now)


async def trims(bench: Bench) -> None:
    """The hourly tick."""
    await tidy(await tools_of(bench.database, lambda: bench.now), ("events", "messages"))


async def kept(bench: Bench, table: Table) -> list[str]:
    """What is left, by its own name."""
    async with bench.checking() as db:
        name = table.c.event if table is tables.inbox else table.c.dedupe
        return list(await db.scalars(select(name).order_by(table.c.id)))


async def test_an_event_dealt_with_is_known_for_a_week_and_then_forgotten(bench: Bench) -> None:
    lan = await bench.person("lan")
    await comes(bench, lan, "old")
    await dealt_with(bench)
    await comes(bench, lan, "waits", "newest")
    bench.now += DONE_LASTS
    await trims(bench)
    assert await kept(bench, tables.inbox) == ["old", "waits", "newest"]
    bench.now += A_MOMENT
    await trims(bench)
    assert await kept(bench, tables.inbox) == ["waits", "newest"]


async def test_an_event_that_ended_in_an_incident_stays_for_whoever_looks_into_it(bench: Bench) -> None:
    lan = await bench.person("lan")
    await comes(bench, lan, "failed")
    await dealt_with(bench, incident="A1B2C3")
    await comes(bench, lan, "newest")
    bench.now += FAILED_LASTS
    await trims(bench)
    assert await kept(bench, tables.inbox) == ["failed", "newest"]
    bench.now += A_MOMENT
    await trims(bench)
    assert await kept(bench, tables.inbox) == ["newest"]


async def test_messages_that_left_or_were_taken_back_go_and_one_that_waits_stays(bench: Bench) -> None:
    lan = await bench.person("lan")
    for mark, error in (("sent", ""), ("withdrawn", "withdrawn"), ("given up", "blocked")):
        await told(bench, lan, mark)
        await leave(bench, error)
    await told(bench, lan, "waits", "newest")
    bench.now += DONE_LASTS + A_MOMENT
    await trims(bench)
    assert await kept(bench, tables.outbox) == ["given up", "waits", "newest"]
    bench.now += FAILED_LASTS
    await trims(bench)
    assert await kept(bench, tables.outbox) == ["waits", "newest"]


async def test_no_number_is_given_again_when_all_was_trimmed(bench: Bench) -> None:
    # Answers are known by their event's number, bubbles of the web chat by their message's: one given again would be
    # taken for what was there already, and be dropped.
    lan = await bench.person("lan")
    for table, begin, end in ((tables.inbox, comes, dealt_with), (tables.outbox, told, leave)):
        await begin(bench, lan, "a", "b")
        while await inbox_or_outbox_waits(bench):
            await end(bench)
        bench.now += DONE_LASTS + A_MOMENT
        await trims(bench)
        await begin(bench, lan, "c")
        async with bench.checking() as db:
            assert list(await db.scalars(select(table.c.id).order_by(table.c.id))) == [2, 3]
        while await inbox_or_outbox_waits(bench):
            await end(bench)


async def inbox_or_outbox_waits(bench: Bench) -> int:
    """How much is not done with."""
    async with bench.checking() as db:
        return await inbox.waiting(db) + await outbox.waiting(db)


async def test_many_portions_are_removed_in_one_go(bench: Bench) -> None:
    lan = await bench.person("lan")
    await comes(bench, lan, *(f"e{number}" for number in range(2 * PORTION + 2)))
    await dealt_with(bench)
    bench.now += DONE_LASTS + A_MOMENT
    await trims(bench)
    assert await kept(bench, tables.inbox) == [f"e{2 * PORTION + 1}"]


async def test_sessions_that_are_over_are_swept(bench: Bench, tmp_path: Path) -> None:
    lan = await bench.person("lan")
    async with bench.database.write() as db:
        ended = await access.open_session(db, lan.id, now=bench.now)
        lasts = await access.open_session(db, lan.id, now=bench.now)
        await access.end_session(db, ended, now=bench.now)
    tools = await tools_of(bench.database, lambda: bench.now, tmp_path / "photos")
    await tidy(tools, ("sessions",))
    async with bench.checking() as db:
        assert await access.session_citizen(db, lasts, now=bench.now) == lan.id
        assert len(list(await db.scalars(select(tables.sessions.c.token)))) == 1
    bench.now += access.SESSION_LASTS
    await tidy(tools, ("sessions",))
    async with bench.checking() as db:
        assert list(await db.scalars(select(tables.sessions.c.token))) == []


def test_an_event_is_known_for_longer_than_anybody_brings_it_again() -> None:
    messengers_repeat = timedelta(days=2)
    assert max(messengers_repeat, MENDED, REMEMBERED) + timedelta(days=1) <= DONE_LASTS
