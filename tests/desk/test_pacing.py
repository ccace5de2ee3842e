"""Pacing: never more than a messenger allows however long the ways are, nearly all of it used, and replies first."""

from __future__ import annotations

import asyncio
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.desk.pacing import Held, Pacer
from domain.channels import TELEGRAM, Pace
from domain.notices import Priority
from tests.desk.virtual import Strict, now, played, send

NARROW = Pace(5, 1, 20)


async def _campaign(pacer: Pacer, server: Strict, people: int, ahead: int = 12) -> None:
    """Everybody gets one, a few wait at any moment."""
    places = asyncio.Semaphore(ahead + server.limit)

    async def one(chat: str) -> None:
        async with places:
            await send(pacer, server, chat)

    async with asyncio.TaskGroup() as tasks:
        for number in range(people):
            tasks.create_task(one(str(number)))


async def _replies(pacer: Pacer, server: Strict, until: asyncio.Event, waits: list[float]) -> None:
    while not until.is_set():
        await asyncio.sleep(server.dice.expovariate(1.0))
        waits.append(await send(pacer, server, f"r{len(waits)}", Priority.REPLY))


async def _share(server: Strict, people: int, waits: list[float]) -> float:
    pacer, over = Pacer(TELEGRAM.pace), asyncio.Event()
    async with asyncio.TaskGroup() as tasks:
        replies = tasks.create_task(_replies(pacer, server, over, waits))
        await _campaign(pacer, server, people)
        over.set()
        await replies
    return sum(10 < at <= 60 for at in server.counted) / 50 / 30


WAYS = {"there": ((0.05, 0.15), (0.0, 0.0)), "back": ((0.0, 0.0), (0.05, 0.15)), "both": ((0.025, 0.075),) * 2}


@pytest.mark.parametrize("ways", WAYS)
def test_nearly_all_is_used_without_a_refusal_and_replies_do_not_wait(ways: str) -> None:
    waits: list[float] = []
    there, back = WAYS[ways]
    server = Strict(Random(2027), there, back)
    assert played(_share(server, 1_750, waits)) >= 0.94
    assert server.refused == 0
    assert sorted(waits[2:])[-2] <= 0.1


@given(
    st.integers(0, 2**32),
    st.floats(0, 0.5),
    st.floats(0, 0.5),
    st.floats(0, 1.5),
    st.floats(0, 1.5),
    st.integers(1, 8),
)
@settings(max_examples=25, deadline=None)
def test_however_long_the_ways_a_strict_messenger_refuses_nothing(
    seed: int, there: float, back: float, more_there: float, more_back: float, limit: int
) -> None:
    server = Strict(Random(seed), (there, there + more_there), (back, back + more_back), limit)

    async def runs() -> None:
        pacer = Pacer(Pace(limit, 1, 20))
        async with asyncio.TaskGroup() as tasks:
            for number in range(50):
                priority = Priority(server.dice.randrange(4))
                tasks.create_task(send(pacer, server, str(number % 17 - 3), priority))

    played(runs())
    assert server.refused == 0


def test_what_waits_leaves_by_priority() -> None:
    async def runs() -> list[str]:
        pacer, server = Pacer(NARROW), Strict(Random(1), limit=5)
        async with asyncio.TaskGroup() as tasks:
            for priority in sorted(Priority, reverse=True):
                for number in range(5):
                    tasks.create_task(send(pacer, server, f"{priority.name} {number}", priority))
        return [chat.split()[0] for _, chat in server.arrived]

    arrived = played(runs())
    assert [{*arrived[n : n + 5]} for n in (0, 5, 10, 15)] == [{priority.name} for priority in Priority]


@pytest.mark.parametrize(("seconds", "first"), [(3.0, 4.0), (0.25, 1.25), (29.999, 30.999)])
def test_what_a_messenger_asks_for_is_obeyed_to_the_millisecond(seconds: float, first: float) -> None:
    async def runs() -> list[float]:
        pacer, server = Pacer(NARROW), Strict(Random(1), (0.0, 0.0), (0.0, 0.0), limit=5)
        await asyncio.sleep(0)
        async with pacer.turn("0", Priority.REPLY):
            pacer.hold(seconds)
        async with asyncio.TaskGroup() as tasks:
            for number in range(8):
                tasks.create_task(send(pacer, server, str(number), Priority.STATUS))
        assert server.refused == 0
        return server.counted

    counted = played(runs())
    assert counted[0] == pytest.approx(first, abs=0.001)
    assert counted[0] >= first


def test_who_would_wait_for_long_is_sent_away() -> None:
    async def runs() -> list[float]:
        pacer, told = Pacer(Pace(1, 1)), []

        async def asks() -> None:
            try:
                async with pacer.turn("1", Priority.STATUS):
                    raise AssertionError("it left")
            except Held as held:
                told.append(held.seconds)

        async with pacer.turn("0", Priority.REPLY):
            pass
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(asks())
            await asyncio.sleep(0)
            pacer.hold(300)
        await asyncio.sleep(100)
        await asks()
        return told

    assert played(runs()) == [pytest.approx(300, abs=1), pytest.approx(200, abs=1)]


def test_a_group_gets_twenty_a_minute_and_the_others_do_not_wait_for_it() -> None:
    async def runs() -> tuple[Strict, float]:
        pacer, server = Pacer(Pace(30, 0, 20)), Strict(Random(1))
        server.limit = 30
        await asyncio.sleep(0)
        async with asyncio.TaskGroup() as tasks:
            for _ in range(3):
                tasks.create_task(send(pacer, server, "-5", Priority.REPLY))
            alone = await send(pacer, server, "7", Priority.CAMPAIGN)
        return server, alone

    server, alone = played(runs())
    assert alone <= 1.1
    assert [at > 60 for at, chat in server.arrived if chat == "-5"][:1] == [True]


def test_who_gives_up_waiting_takes_no_place() -> None:
    async def runs() -> float:
        pacer, server = Pacer(Pace(1, 1)), Strict(Random(1), limit=1)
        async with asyncio.TaskGroup() as tasks:
            gone = tasks.create_task(send(pacer, server, "1", Priority.REPLY))
            await asyncio.sleep(0.5)
            assert pacer.waiting(*Priority) == 1
            gone.cancel()
            await asyncio.wait([gone])
            assert pacer.waiting(*Priority) == 0
            return await send(pacer, server, "2", Priority.CAMPAIGN)

    assert played(runs()) <= 0.51


def test_without_a_pace_nobody_waits_and_nothing_is_remembered() -> None:
    async def runs() -> float:
        pacer = Pacer(Pace(0, 0, 0))
        assert not pacer.limited
        pacer.hold(1_000)
        async with pacer.turn("1", Priority.CAMPAIGN):
            return now()

    assert played(runs()) == 0.0


def test_a_message_that_was_several_takes_as_many_places() -> None:
    async def runs() -> float:
        pacer, server = Pacer(Pace(4, 0)), Strict(Random(1), limit=4)
        async with pacer.turn("1", Priority.REPLY) as turn:
            turn.messages = 4
        ended = now()
        await send(pacer, server, "2", Priority.REPLY)
        return server.counted[0] - ended

    assert played(runs()) >= 1.0
