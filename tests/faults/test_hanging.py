"""A photo whose address hangs for minutes: its own chat waits in order, nobody else waits."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.faults.messenger import Messenger
from tests.faults.outside import nothing_is_lost_and_nothing_doubled
from tests.faults.resident import Resident
from tests.faults.town import MODERATOR, Town, town_of

SOON = 30.0
"""Seconds in which all of them are done, on any machine; the photo that hangs would take for ever."""


async def hands_over(town: Town, messenger: Messenger) -> None:
    """What is unread comes to the running desk."""
    async with messenger.line:
        await messenger.hand_over(town.desk.intakes[town.messengers.index(messenger)].store)


async def talks(town: Town, resident: Resident) -> None:
    """One conversation at the running desk."""
    while not resident.finished:
        resident.acts(0)
        await hands_over(town, resident.messenger)
        async with resident.messenger.shown:
            await resident.messenger.shown.wait_for(resident.is_answered)


async def the_moderator_is_told(town: Town) -> None:
    """Of every report."""
    messenger = town.messengers[0]
    async with messenger.shown:
        await messenger.shown.wait_for(lambda: len(messenger.order[MODERATOR]) > len(town.residents))


async def test_a_photo_that_hangs_holds_up_nobody_but_its_own_chat_which_is_answered_once_and_in_order(
    tmp_path: Path,
) -> None:
    async with town_of(tmp_path, 30, seed=1, over=1) as town:
        hung, *others = town.residents
        gate = hung.messenger.gates[hung.photo] = asyncio.Event()
        assert any(one.messenger is hung.messenger and one.with_photo for one in others)
        loops = (
            town.desk.rounds.run,
            *(one.run for one in town.desk.gatherings),
            *(one.run for one in town.desk.lanes),
        )
        async with asyncio.TaskGroup() as running:
            desk = [running.create_task(loop()) for loop in loops]
            waiting = running.create_task(talks(town, hung))
            async with asyncio.timeout(SOON), asyncio.TaskGroup() as talking:
                for resident in others:
                    talking.create_task(talks(town, resident))
            assert hung.said == hung.heard + 1
            hung.goes_on()
            await hands_over(town, hung.messenger)
            town.clock.advance(minutes=4)
            assert not waiting.done()
            gate.set()
            async with asyncio.timeout(SOON):
                await waiting
                await the_moderator_is_told(town)
            for task in desk:
                task.cancel()
        await town.answer()
        await nothing_is_lost_and_nothing_doubled(town)
