"""What the emulators' own tests share."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.emulators.telegram import Emulator
from tests.emulators.telegram.api import Api


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    """A chat with An, who has pressed start."""
    async with Emulator() as emulator:
        an = emulator.person("An")
        an.says("/start")
        emulator.queue.pending.clear()
        client = Api(emulator, an)
        yield client
        await client.close()
