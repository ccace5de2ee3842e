"""The machine fails: no room for photos or rows, a database that another process holds. Nothing is lost or doubled."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event as listening
from sqlalchemy import func, select

from bot.channels.channel import Incoming
from storage.database import OperationalError, busy_or_full
from storage.tables import inbox, outbox
from tests.handlers.steps import begins, draft, filed, pledges
from tests.handlers.unchanged import nothing_waits, over, rows, told
from tests.images.make import photo
from tests.world.people import Person
from tests.world.world import World

PATIENCE = (
    "Ảnh bác gửi đã tới nhưng chưa lưu được vì kho ảnh đang đầy. Bác không phải gửi lại: có chỗ là trợ lý lưu ngay "
    "rồi trả lời bác."
)
TEXT = "Lấy ống nước cũ làm máng dẫn nước"


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """The folder of photos on a real file system of 256 kB; needs the right to mount one."""
    disk = tmp_path / "photos"
    disk.mkdir()
    mount = shutil.which("mount")
    command = [mount or "mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)]
    if not mount or os.geteuid() != 0 or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("may not mount a file system here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.fixture
async def cramped(tiny_disk: Path, tmp_path: Path) -> AsyncIterator[World]:
    """A world whose photos are on the tiny disk."""
    made = World(tmp_path)
    await made.begin()
    yield made
    await made.close()


def fill(disk: Path) -> Path:
    """Take every byte that is left."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4_096)):
                pass
        except OSError:
            return filler
    raise AssertionError("the disk has no end")


async def test_a_photo_for_which_there_is_no_room_waits_and_is_kept_when_there_is(
    cramped: World, tiny_disk: Path
) -> None:
    lan = await begins(cramped, "Hiến kế")
    question, before = lan.screen, await rows(cramped)
    filler = fill(tiny_disk)
    await lan.sends_photo(photo(320, 240, 1))
    lan.sees_nothing()
    hung = await begins(cramped, "Hiến kế", "Hùng")
    hung.sees("Bác hiến kế gì")
    assert (await rows(cramped))["reports"] == before["reports"]
    filler.unlink()
    cramped.clock.advance(seconds=1)
    await cramped.settle()
    assert told(lan) == over("Đã nhận 1 ảnh.", question)
    assert len((await draft(cramped, lan))["answers"]["photos"]) == 1
    assert await nothing_waits(cramped)


async def test_who_waits_long_for_room_is_told_once_and_what_came_after_is_answered_in_order(
    cramped: World, tiny_disk: Path
) -> None:
    lan = await begins(cramped, "Hiến kế")
    filler = fill(tiny_disk)
    await lan.sends_photo(photo(320, 240, 1))
    start = len(lan.messages)
    await lan.says(TEXT)
    for _ in range(12):
        cramped.clock.advance(minutes=6)
        await cramped.settle()
    assert [message.screen.whole for message in lan.messages[start:]] == [PATIENCE]
    filler.unlink()
    cramped.clock.advance(minutes=6)
    await cramped.settle()
    assert [message.screen.whole.split("\n")[0] for message in lan.messages[start + 1 :]] == [
        "Đã nhận 1 ảnh.",
        "Làm vậy thì bà con được lợi gì, hoặc đỡ tốn gì?",
    ]
    assert (await draft(cramped, lan))["answers"]["text"] == TEXT
    assert await nothing_waits(cramped)


@contextmanager
def each_connection(world: World, pragma: str) -> Iterator[None]:
    """Every connection that is opened from now on gets this setting of SQLite's own."""

    def prepare(connection: Any, _record: Any) -> None:
        connection.execute(pragma)

    engine = world.database.engine.sync_engine
    listening.listen(engine, "connect", prepare)
    yield
    listening.remove(engine, "connect", prepare)


def pages(world: World) -> int:
    """How many pages the database has."""
    with closing(sqlite3.connect(world.folder / "world.db")) as other:
        return int(other.execute("PRAGMA page_count").fetchone()[0])


@contextmanager
def held_by_another_process(world: World) -> Iterator[None]:
    """Another connection writes and does not let go."""
    with closing(sqlite3.connect(world.folder / "world.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def impatient(world: World) -> None:
    """The process begins anew, and waits for a lock no longer than 50 ms."""
    await world.restart()
    with each_connection(world, "PRAGMA busy_timeout=50"):
        async with world.checking(), world.checking(), world.database.write():
            pass


async def kept_events(world: World) -> int:
    """How many events are in the inbox, done or not."""
    async with world.checking() as db:
        return await db.scalar(select(func.count()).select_from(inbox)) or 0


def says(lan: Person, text: str) -> Incoming:
    return Incoming("same", lan.native, {"name": lan.name, "said": {"text": text}})


async def test_an_event_that_a_locked_database_cannot_keep_is_not_acknowledged_and_goes_through_later(
    world: World,
) -> None:
    lan = await begins(world, "Hiến kế")
    await impatient(world)
    before = await kept_events(world)
    lan.looks()
    with held_by_another_process(world):
        with pytest.raises(OperationalError) as raised:
            await world.store(says(lan, TEXT))
        assert busy_or_full(raised.value)
        assert await kept_events(world) == before
    for _ in range(2):
        await world.store(says(lan, TEXT))
        await world.settle()
    assert await kept_events(world) == before + 1
    assert len(told(lan)) == 1
    assert (await draft(world, lan))["answers"]["text"] == TEXT


async def test_a_round_that_meets_a_locked_database_is_played_once_afterwards(world: World) -> None:
    lan = await pledges(world)
    message, send = lan.button("Gửi")
    await impatient(world)
    lan.looks()
    await world.store(Incoming("send", lan.native, {"name": lan.name, "press": f"{message.turn}:{send.choice}"}))
    with held_by_another_process(world):
        for _ in range(3):
            with pytest.raises(OperationalError):
                await world.settle()
        assert (await rows(world))["reports"] == []
    await world.settle()
    assert len(await filed(world, lan)) == 1
    lan.sees("DG-26-00001")
    assert len(told(lan)) == 1
    assert await nothing_waits(world)


async def test_an_answer_that_left_while_the_database_was_locked_does_not_leave_twice(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    await impatient(world)
    lan.looks()
    await world.store(says(lan, TEXT))
    await world.desk.rounds.round()
    (lane,) = world.desk.lanes
    with ExitStack() as locked:
        world.pocket.meanwhile = [lambda: locked.enter_context(held_by_another_process(world))]
        for _ in range(2):
            with pytest.raises(OperationalError):
                await lane.deliver()
            assert len(told(lan)) == 1
            world.clock.advance(minutes=10)
    await world.settle()
    assert len(told(lan)) == 1
    async with world.checking() as db:
        assert await db.scalar(select(func.count()).where(outbox.c.sent.is_(None))) == 0


async def test_a_full_disk_under_the_database_acknowledges_nothing_and_loses_nothing(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    before, lan.seen = await kept_events(world), len(lan.messages)
    await world.restart()
    with each_connection(world, f"PRAGMA max_page_count={pages(world)}"):
        with pytest.raises(OperationalError) as raised:
            await pours(world, lan, 200)
        assert busy_or_full(raised.value)
        kept = await kept_events(world)
        assert before <= kept < before + 200
    await world.restart()
    await pours(world, lan, kept - before + 1)
    assert await kept_events(world) == kept + 1
    await world.settle()
    assert len(told(lan)) >= 1
    assert await nothing_waits(world)


async def pours(world: World, lan: Person, count: int) -> None:
    """So many long texts, one after another; those of before are the same events."""
    said = {"text": "ống nước " * 200}
    for number in range(count):
        await world.store(Incoming(f"long{number}", lan.native, {"name": lan.name, "said": said}))
