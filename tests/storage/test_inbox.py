"""The inbox: kept once, oldest first, one turn of each chat at a time, albums whole."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from domain.people import Citizen
from storage.queries import inbox
from storage.queries.inbox import Event
from storage.tables import inbox as table
from tests.bench import LANE, Bench


async def keep(bench: Bench, who: Citizen, *events: str, album: str | None = None, wait: int = 0) -> None:
    rows: list[dict[str, Any]] = [
        {
            **LANE,
            "event": event,
            "address": who.address,
            "album": album,
            "payload": {"said": event},
            "received": bench.now,
            "not_before": bench.now + timedelta(seconds=wait),
        }
        for event in events
    ]
    async with bench.database.write() as db:
        await inbox.keep(db, rows)


async def turns(bench: Bench, limit: int = 100) -> list[tuple[Event, ...]]:
    async with bench.checking() as db:
        return await inbox.turns(db, now=bench.now, limit=limit)


async def done(bench: Bench, turn: tuple[Event, ...]) -> None:
    async with bench.database.write() as db:
        await inbox.done(db, [event.id for event in turn], now=bench.now)


def said(found: list[tuple[Event, ...]]) -> list[list[str]]:
    return [[event.event for event in turn] for turn in found]


async def test_an_event_delivered_twice_is_kept_once(bench: Bench) -> None:
    lan = await bench.person("lan")
    await keep(bench, lan, "e1", "e1")
    await keep(bench, lan, "e1")
    async with bench.checking() as db:
        assert await inbox.waiting(db) == 1


async def test_an_event_dealt_with_does_not_come_back_when_it_is_delivered_again(bench: Bench) -> None:
    lan = await bench.person("lan")
    await keep(bench, lan, "e1")
    await done(bench, (await turns(bench))[0])
    await keep(bench, lan, "e1")
    assert await turns(bench) == []


async def test_each_chat_has_one_turn_at_a_time_oldest_first(bench: Bench) -> None:
    lan, hoa = await bench.person("lan"), await bench.person("hoa")
    await keep(bench, lan, "l1", "l2")
    await keep(bench, hoa, "h1")
    found = await turns(bench)
    assert said(found) == [["l1"], ["h1"]]
    await done(bench, found[0])
    assert said(await turns(bench)) == [["l2"], ["h1"]] or said(await turns(bench)) == [["h1"], ["l2"]]
    assert said(await turns(bench, limit=1)) in ([["l2"]], [["h1"]])


async def test_an_album_is_one_turn_and_what_follows_waits(bench: Bench) -> None:
    lan = await bench.person("lan")
    await keep(bench, lan, "p1", "p2", album="a", wait=1)
    await keep(bench, lan, "text")
    assert await turns(bench) == []
    async with bench.checking() as db:
        assert await inbox.next_due(db) == bench.now + timedelta(seconds=1)
    bench.passes(seconds=1)
    await keep(bench, lan, "p3", album="a")
    (album,) = await turns(bench)
    assert [event.event for event in album] == ["p1", "p2", "p3"]
    await done(bench, album)
    assert said(await turns(bench)) == [["text"]]


async def test_albums_of_two_chats_with_the_same_name_stay_apart(bench: Bench) -> None:
    lan, hoa = await bench.person("lan"), await bench.person("hoa")
    await keep(bench, lan, "l1", album="a")
    await keep(bench, hoa, "h1", album="a")
    assert said(await turns(bench)) == [["l1"], ["h1"]]


async def test_an_event_put_off_holds_its_chat_and_no_other(bench: Bench) -> None:
    lan, hoa = await bench.person("lan"), await bench.person("hoa")
    await keep(bench, lan, "l1", "l2")
    await keep(bench, hoa, "h1")
    first = (await turns(bench))[0]
    async with bench.database.write() as db:
        await inbox.postpone(db, [event.id for event in first], until=bench.now + timedelta(seconds=8))
    assert said(await turns(bench)) == [["h1"]]
    bench.passes(seconds=8)
    again = next(turn for turn in await turns(bench) if turn[0].event == "l1")
    assert again[0].attempts == 1


async def test_an_incident_is_kept_with_its_event(bench: Bench) -> None:
    lan = await bench.person("lan")
    await keep(bench, lan, "e1")
    (turn,) = await turns(bench)
    async with bench.database.write() as db:
        await inbox.done(db, [turn[0].id], now=bench.now, incident="A1B2C3")
    async with bench.checking() as db:
        assert await db.scalar(select(table.c.incident)) == "A1B2C3"
        assert (await inbox.waiting(db), await inbox.next_due(db)) == (0, None)


async def test_what_was_dealt_with_leaves_no_words_behind_unless_it_ended_in_an_incident(bench: Bench) -> None:
    lan = await bench.person("lan")
    await keep(bench, lan, "0912345678", "boom", "waits")
    first, second, _ = await every(bench)
    async with bench.database.write() as db:
        await inbox.done(db, [first], now=bench.now)
        await inbox.done(db, [second], now=bench.now, incident="A1B2C3")
    async with bench.checking() as db:
        kept = list(await db.scalars(select(table.c.payload).order_by(table.c.id)))
    assert kept == [{}, {"said": "boom"}, {"said": "waits"}]


async def every(bench: Bench) -> list[int]:
    async with bench.checking() as db:
        return list(await db.scalars(select(table.c.id).order_by(table.c.id)))
