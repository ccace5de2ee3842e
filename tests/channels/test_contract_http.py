"""The contract of a channel beside its messenger over HTTP: nothing is lost, doubled, mixed up or given away."""

from __future__ import annotations

from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.channels.channel import Outgoing, SendError
from domain.channels import CHANNELS
from domain.screen import Screen
from tests.channels.contract.rigs import RIGS

WORDS = "điều Lan chỉ nói với ta"

each_rig = pytest.mark.parametrize("name", RIGS)


def test_every_channel_there_is_has_a_rig() -> None:
    assert set(RIGS) == {channel.name for channel in CHANNELS}


@each_rig
async def test_what_comes_is_stored_once_and_only_then_acknowledged(tmp_path: Path, name: str) -> None:
    async with RIGS[name](tmp_path) as rig:
        rig.inbox.failures = 2
        await rig.says(WORDS)
        for _ in range(2):
            (status,) = await rig.brings()
            assert status >= 500
            assert rig.inbox.events == []
        assert await rig.brings() == [200]
        (event,) = rig.inbox.events
        assert event.native == rig.native
        assert await rig.brings() == []


@each_rig
async def test_what_comes_in_a_row_comes_in_order(tmp_path: Path, name: str) -> None:
    async with RIGS[name](tmp_path) as rig:
        for text in ("một", "hai", "ba"):
            await rig.says(text)
            await rig.brings()
        updates = [rig.channel.to_update(event.payload, 7) for event in rig.inbox.events]
    assert [update.message.text for update in updates if update.message] == ["một", "hai", "ba"]


@each_rig
async def test_what_comes_twice_has_one_name(tmp_path: Path, name: str) -> None:
    async with RIGS[name](tmp_path) as rig:
        await rig.brings_twice("một lần")
        assert len(rig.inbox.events) == 2
        assert len({(event.event, event.native) for event in rig.inbox.events}) == 1


@each_rig
async def test_a_group_is_left_or_known_as_one_without_what_was_said(tmp_path: Path, name: str) -> None:
    async with RIGS[name](tmp_path) as rig:
        if not await rig.in_a_group(WORDS):
            pytest.skip("it has no groups")
        updates = [rig.channel.to_update(event.payload, 7) for event in rig.inbox.events]
        assert all(update.message and update.message.chat.type == "group" for update in updates)
        assert all(WORDS not in str(event.payload) for event in rig.inbox.events)


@each_rig
async def test_each_trouble_is_one_of_the_seams_and_gives_nothing_away(tmp_path: Path, name: str) -> None:
    async with RIGS[name](tmp_path) as rig:
        troubles = list(rig.troubles)
    for number, trouble in enumerate(troubles):
        (folder := tmp_path / str(number)).mkdir()
        async with RIGS[name](folder) as rig:
            makes, expected = rig.troubles[trouble]
            makes()
            with capture_logs() as logs, pytest.raises(SendError) as raised:
                await rig.channel.send(Outgoing(1, rig.native, Screen(WORDS), 1))
            assert type(raised.value) is expected, trouble
            told = f"{logs}{raised.value!r}{raised.value}{raised.value.__cause__!r}{rig.channel!r}"
            assert not [secret for secret in (*rig.secrets, WORDS) if secret in told], trouble


@each_rig
async def test_after_a_failure_the_same_screen_is_seen_once(tmp_path: Path, name: str) -> None:
    async with RIGS[name](tmp_path) as rig:
        out = Outgoing(1, rig.native, Screen(WORDS), 1)
        if "a proxy's page" in rig.troubles:
            rig.troubles["a proxy's page"][0]()
            with pytest.raises(SendError):
                await rig.channel.send(out)
        receipt = await rig.channel.send(out)
        assert receipt.mark
        assert [text for text in await rig.seen() if WORDS in text] == [WORDS]


@each_rig
async def test_what_cannot_be_stored_is_told_without_what_was_said(tmp_path: Path, name: str) -> None:
    async with RIGS[name](tmp_path) as rig:
        rig.inbox.failures = 1
        with capture_logs() as logs:
            await rig.says(WORDS)
            await rig.brings()
        assert all(secret not in str(logs) for secret in (*rig.secrets, WORDS))


@each_rig
async def test_after_close_nothing_leaves(tmp_path: Path, name: str) -> None:
    async with RIGS[name](tmp_path) as rig:
        await rig.channel.close()
        if rig.remote:
            with pytest.raises(SendError):
                await rig.channel.send(Outgoing(1, rig.native, Screen(WORDS), 1))
        assert WORDS not in "".join(await rig.seen()) or not rig.remote
