"""The end of a process at each step of a renewal: the next one goes on, or asks for consent."""

from __future__ import annotations

import pytest

from tests.bench import bench, prepared
from tests.channels.zalo_access import Access, Crash, access

__all__ = ["access", "bench", "prepared"]

STEPS = {
    "before reading 1": True,
    "after reading 1": True,
    "before transaction 1": True,
    "before commit 1": True,
    "after commit 1": True,
    "before call 1": True,
    "after call 1": False,
    "before transaction 2": False,
    "before commit 2": False,
    "after commit 2": True,
    "before reading 2": True,
    "after reading 2": True,
}
"""Every step of a renewal: after a crash there, does the next process go on by itself? Where it does not, Zalo has
ended the old pair and the new one is nowhere."""


async def test_these_are_all_the_steps_of_a_renewal(access: Access) -> None:
    await access.connected()
    access.passes(hours=21)
    process = access.process()
    await process.tokens.current()
    assert process.steps.passed == list(STEPS)


@pytest.mark.parametrize(("step", "goes_on"), STEPS.items())
async def test_after_a_crash_the_next_process_goes_on_or_asks_for_consent(
    access: Access, step: str, goes_on: bool
) -> None:
    await access.connected()
    access.passes(hours=21)
    dying = access.process()
    dying.steps.crash = step
    with pytest.raises(Crash):
        await dying.tokens.current()
    access.passes(minutes=2)
    following = access.process()
    assert bool(await access.used(following)) is goes_on
    assert ((await access.kept()).troubled is None) is goes_on
    if not goes_on:
        await following.tokens.adopt(access.pair())
    assert access.takes(await access.used(following))
    assert access.account.oauth.refreshes == 1


@pytest.mark.parametrize("step", STEPS)
async def test_right_after_a_crash_nobody_waits_for_long(access: Access, step: str) -> None:
    await access.connected()
    access.passes(hours=26)
    dying = access.process()
    dying.steps.crash = step
    with pytest.raises(Crash):
        await dying.tokens.current()
    following = access.process()
    assert not (used := await access.used(following)) or access.takes(used)
    assert (await access.kept()).troubled is None
    assert len(following.steps.passed) < 30
