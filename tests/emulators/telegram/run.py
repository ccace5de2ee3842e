"""The emulator by hand, or for a benchmark."""

from __future__ import annotations

import asyncio
import json
from argparse import Namespace

from tests.emulators.telegram.clock import Wall
from tests.emulators.telegram.server import Emulator

SAID = """Telegram emulator
  page   {url}/
  token  {token}
  API    {url}

Start our bot against it, in another terminal:
  CHUNGTAY_TELEGRAM__TOKEN={token} CHUNGTAY_TELEGRAM__API_BASE={url} python -m bot run
"""


async def serve(asked: Namespace) -> None:
    """Serve until interrupted. `lean` keeps no call's words and says its address in one line of JSON."""
    async with Emulator(Wall(), asked.port) as emulator:
        emulator.recording = not asked.lean
        told = {"url": emulator.url, "token": emulator.token}
        print(json.dumps(told) if asked.lean else SAID.format(**told), flush=True)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(emulator.deliver_forever())
