"""`python -m tests.emulators telegram`: run the emulator by hand, or for a benchmark."""

from __future__ import annotations

import argparse
import asyncio
import json

from tests.emulators.telegram.clock import Wall
from tests.emulators.telegram.server import Emulator

SAID = """Telegram emulator
  page   {url}/
  token  {token}
  API    {url}

Start our bot against it, in another terminal:
  CHUNGTAY_TELEGRAM__TOKEN={token} CHUNGTAY_TELEGRAM__API_BASE={url} python -m bot run
"""


async def serve(port: int, lean: bool) -> None:
    """Serve until interrupted. `lean` keeps no call's words and says its address in one line of JSON."""
    async with Emulator(Wall(), port) as emulator:
        emulator.recording = not lean
        told = {"url": emulator.url, "token": emulator.token}
        print(json.dumps(told) if lean else SAID.format(**told), flush=True)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(emulator.deliver_forever())


def main() -> None:
    """Read what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.emulators", description=__doc__)
    parser.add_argument("messenger", choices=["telegram"])
    parser.add_argument("--port", type=int, default=8081, help="0 takes any free port")
    parser.add_argument("--lean", action="store_true", help="for a benchmark: one line of JSON, no log of calls")
    asked = parser.parse_args()
    try:
        asyncio.run(serve(asked.port, asked.lean))
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
