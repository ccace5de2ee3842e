"""The ids that pages give to what they send: each chat's are its own."""

from __future__ import annotations

from pathlib import Path

from tests.channels.web_stub import browser, open_world


async def test_nobody_can_take_the_place_of_another_chats_message(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac, browser(here) as other:
        event = bac.hidden("event")
        await other.post(event=event, text="/start")
        await bac.post(event=event, text="/start")
        assert await here.kept() == 2
