"""The emulator by hand, or for a benchmark."""

from __future__ import annotations

import asyncio
import json
from argparse import Namespace

from tests.emulators.telegram.clock import Wall
from tests.emulators.zalo_bot.server import Emulator
from tests.emulators.zalo_bot.state import PUBLIC

SAID = """Zalo Bot Platform emulator
  page   {url}/
  token  {token}
  API    {url}

Start our bot against it, in another terminal:
  CHUNGTAY_ZALO_BOT__TOKEN={token} CHUNGTAY_ZALO_BOT__API_BASE={url} \\
  CHUNGTAY_ZALO_BOT__MEDIA_HOSTS=127.0.0.1 python -m bot run

By webhook instead of polling, and with photos of the bot, add:
  CHUNGTAY_ZALO_BOT__MODE=webhook CHUNGTAY_ZALO_BOT__WEBHOOK_URL={public}/zalo/bot/webhook \\
  CHUNGTAY_WEB__PUBLIC_URL={public}
Zalo calls no address of one's own machine, so {public} stands here for {bot}.
"""


async def serve(asked: Namespace) -> None:
    """Serve until interrupted. `lean` keeps no call's words, knows no quota, and says its address in one line of
    JSON."""
    async with Emulator(Wall(), asked.port) as emulator:
        emulator.recording = not asked.lean
        emulator.hosts[PUBLIC] = asked.bot
        if asked.lean:
            emulator.quota.users = emulator.quota.monthly = 0
        told = {"url": emulator.url, "token": emulator.token}
        print(json.dumps(told) if asked.lean else SAID.format(**told, public=PUBLIC, bot=asked.bot), flush=True)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(emulator.deliver_forever())
