"""Running it by hand, or apart for a benchmark: `python -m tests.emulators zalo-oa`."""

from __future__ import annotations

import argparse
import json

from tests.emulators.telegram.clock import Wall
from tests.emulators.zalo_oa.server import Emulator

SAID = """Zalo Official Account emulator
  page    {url}/
  API     {url}    (OAuth, OpenAPI and media)
  OA      {oa_id}
  webhook {webhook}

Start our bot against it, in another terminal:
  {lines}
"""


async def serve(asked: argparse.Namespace) -> None:
    """Serve until cancelled and bring events to `--webhook`. `--lean` keeps no call's words and says all that a caller
    needs in one line of JSON. A first pair of tokens is there, as from the console's API Explorer."""
    async with Emulator(Wall(), asked.port) as emulator:
        emulator.recording = not asked.lean
        emulator.console.webhook = asked.webhook
        pair = emulator.connects()
        told = {
            "url": emulator.url, "oa_id": emulator.oa_id, "app_id": emulator.app_id, "app_secret": emulator.app_secret,
            "webhook_secret": emulator.webhook_secret, "webhook": asked.webhook, "refresh_token": pair.refresh,
        }  # fmt: skip
        said = SAID.format(**told, lines="\n  ".join(emulator.lines()))
        print(json.dumps(told) if asked.lean else said, flush=True)
        await emulator.deliver_forever()
