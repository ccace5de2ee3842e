"""Lanes: retried with back-off, in order within a chat, given up for good reasons only."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.channels.channel import Outgoing, Permanent, Receipt, Retryable
from bot.desk.outcome import TRIES
from domain.notices import Notice, NoticeKind
from domain.said import Said
from domain.screen import Screen
from storage.queries import notices, people
from storage.queries import outbox as queue
from storage.tables import addresses, outbox
from tests.desk.bench import Bench, bench
from tests.world.pocket import Pocket


async def parrot(event: Any, said: Said) -> Screen:
    return Screen(said.text)


async def errors(made: Bench) -> list[str | None]:
    async with made.database.read() as db:
        return list(await db.scalars(select(outbox.c.error).where(outbox.c.failed.is_not(None))))


async def test_a_send_that_fails_is_tried_again_and_keeps_its_place(tmp_path: Path) -> None:
    async with bench(tmp_path, parrot) as made:
        made.pocket.troubles = [Retryable("502"), Retryable("reset")]
        await made.comes("lan", "một")
        await made.comes("lan", "hai")
        await made.settle()
        assert made.told("lan") == []
        for _ in range(4):
            made.clock.advance(seconds=5)
            await made.settle()
        assert made.told("lan") == ["một", "hai"]


async def test_retry_after_holds_the_whole_lane(tmp_path: Path) -> None:
    async with bench(tmp_path, parrot) as made:
        made.pocket.troubles = [Retryable("429", after=30)]
        await made.comes("lan", "một")
        await made.settle()
        await made.comes("minh", "hai")
        made.clock.advance(seconds=29)
        await made.settle()
        assert made.told("minh") == []
        made.clock.advance(seconds=2)
        await made.settle()
        assert (made.told("lan"), made.told("minh")) == (["một"], ["hai"])


async def test_a_messenger_that_says_when_to_come_again_is_never_given_up(tmp_path: Path) -> None:
    async with bench(tmp_path, parrot) as made:
        made.pocket.troubles = [Retryable("token refused", after=60) for _ in range(2 * TRIES)]
        await made.comes("lan", "một")
        await made.settle()
        for _ in range(2 * TRIES):
            made.clock.advance(seconds=61)
            await made.settle()
        assert made.told("lan") == ["một"]
        assert await errors(made) == []


async def test_a_blocked_chat_is_remembered_until_the_person_writes_again(tmp_path: Path) -> None:
    async with bench(tmp_path, parrot) as made:
        made.pocket.troubles = [Permanent("blocked by the user", blocked=True)]
        await made.comes("lan", "một")
        await made.settle()
        assert await errors(made) == ["blocked by the user"]
        async with made.database.write() as db:
            citizen = await db.scalar(select(addresses.c.citizen))
            assert citizen is not None
            notice = Notice(NoticeKind.CLOSED, citizen)
            assert not await notices.tell(db, notice, dedupe="n1", now=made.clock())
        await made.comes("lan", "hai")
        await made.settle()
        assert made.told("lan") == ["hai"]


async def test_a_permanent_error_is_given_up_and_the_next_message_goes(tmp_path: Path) -> None:
    async with bench(tmp_path, parrot) as made:
        made.pocket.troubles = [Permanent("message is too long")]
        await made.comes("lan", "một")
        await made.comes("lan", "hai")
        await made.settle()
        assert made.told("lan") == ["hai"]
        assert await errors(made) == ["message is too long"]


async def test_after_many_tries_a_message_is_given_up(tmp_path: Path) -> None:
    async with bench(tmp_path, parrot) as made:
        made.pocket.troubles = [Retryable("down")] * 100
        await made.comes("lan", "một")
        for _ in range(40):
            await made.settle()
            made.clock.advance(minutes=6)
        assert await errors(made) == ["down"]


async def test_a_notice_that_cannot_be_worded_does_not_hold_up_the_lane(tmp_path: Path) -> None:
    async with bench(tmp_path, parrot) as made:
        await made.comes("lan", "một")
        await made.settle()
        async with made.database.write() as db:
            citizen = await db.scalar(select(addresses.c.citizen)) or 0
            await notices.tell(db, Notice(NoticeKind.CLOSED, citizen), dedupe="n1", now=made.clock())
        await made.comes("lan", "hai")
        await made.settle()
        assert made.told("lan") == ["một", "hai"]
        assert await errors(made) == ["could not be made"]


async def test_what_was_leased_by_a_dead_process_leaves_after_the_restart(tmp_path: Path) -> None:
    async with bench(tmp_path, parrot) as made:
        await made.comes("lan", "một")
        await made.rounds.round()
        await made.database.close()
        made.open()
        await made.settle()
        assert made.told("lan") == []
        async with made.database.write() as db:
            await queue.release_leases(db)
        await made.settle()
        assert made.told("lan") == ["một"]


async def test_an_answer_leaves_at_once_and_behind_what_its_chat_still_waits_for(tmp_path: Path) -> None:
    async with bench(tmp_path, parrot) as made:
        made.pocket.troubles = [Retryable("502")]
        await made.comes("lan", "một")
        await made.settle()
        await made.comes("lan", "hai")
        await made.comes("minh", "ba")
        await made.settle()
        assert (made.told("lan"), made.told("minh")) == ([], ["ba"])
        made.clock.advance(seconds=2)
        await made.settle()
        assert made.told("lan") == ["một", "hai"]


async def test_of_two_screens_the_second_waits_for_the_first(tmp_path: Path) -> None:
    async def twice(event: Any, said: Said) -> tuple[Screen, Screen]:
        return Screen(f"{said.text} a"), Screen(f"{said.text} b")

    async with bench(tmp_path, twice) as made:
        made.pocket.troubles = [Retryable("502")]
        await made.comes("lan", "một")
        await made.settle()
        assert made.told("lan") == []
        made.clock.advance(seconds=2)
        await made.settle()
        assert made.told("lan") == ["một a", "một b"]


async def test_a_message_that_takes_long_holds_up_no_other_chat(tmp_path: Path) -> None:
    pocket = Slow()
    async with bench(tmp_path, parrot, pocket=pocket) as made, asyncio.TaskGroup() as tasks:
        lane, rounds = tasks.create_task(made.lane.run()), tasks.create_task(made.rounds.run())
        await made.comes("slow", "một")
        for who in ("lan", "minh"):
            await made.comes(who, "chào")
            async with asyncio.timeout(20):
                await pocket.arrivals[who].wait()
        assert made.told("slow") == []
        lane.cancel()
        rounds.cancel()


class Slow(Pocket):
    """A messenger that never answers for one chat."""

    def __init__(self) -> None:
        super().__init__()
        self.arrivals: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)

    async def send(self, out: Outgoing) -> Receipt:
        if out.native == "slow":
            await asyncio.Event().wait()
        number = await super().send(out)
        self.arrivals[out.native].set()
        return number


async def test_a_notice_goes_to_the_chat_used_last(tmp_path: Path) -> None:
    async with bench(tmp_path, parrot) as made:
        await made.comes("phone", "một")
        made.clock.advance(seconds=1)
        await made.comes("tablet", "hai")
        async with made.database.write() as db:
            held = await people.resolve(
                db, channel="telegram", account="pocket", natives=["phone", "tablet"], now=made.clock()
            )
            first = await people.address(db, held["phone"])
            assert first is not None
            await people.join(db, number=held["tablet"], who=first.citizen)
            await notices.tell(db, Notice(NoticeKind.CLOSED, first.citizen), dedupe="n", now=made.clock())
            told = await db.scalar(select(outbox.c.address).where(outbox.c.dedupe == "n"))
        assert told == held["tablet"]
