"""Another process holds the database: a short hold is waited for, a long one is given up and tried again."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from bot.channels.channel import Incoming
from storage.database import OperationalError, busy_or_full
from tests.handlers.unchanged import nothing_waits
from tests.world.people import Person
from tests.world.world import World

FULL = os.environ.get("CHUNGTAY_PROOF") == "full"

pytestmark = pytest.mark.slow


@contextmanager
def held_for(world: World, seconds: float) -> Iterator[None]:
    """Another connection writes, and lets go after so long."""
    path = world.folder / "world.db"
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        timer = threading.Timer(seconds, other.execute, ["ROLLBACK"])
        timer.start()
        try:
            yield
        finally:
            timer.join()


def hello(lan: Person) -> Incoming:
    return Incoming("hello", lan.native, {"name": lan.name, "said": {"text": "/start"}})


async def test_a_short_hold_is_waited_for_and_nobody_notices(world: World) -> None:
    lan = world.resident("Lan")
    with held_for(world, 0.3):
        await world.store(hello(lan))
    await world.settle()
    assert len(lan.messages) == 1


@pytest.mark.skipif(not FULL, reason="waits ten seconds: make proof")
async def test_a_hold_of_ten_seconds_is_given_up_and_goes_through_later(world: World) -> None:
    lan = world.resident("Lan")
    with held_for(world, 10), pytest.raises(OperationalError) as raised:
        await world.store(hello(lan))
    assert busy_or_full(raised.value)
    await world.store(hello(lan))
    await world.settle()
    assert len(lan.messages) == 1
    assert await nothing_waits(world)
