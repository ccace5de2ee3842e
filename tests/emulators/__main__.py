"""`python -m tests.emulators <messenger>`: run an emulator by hand, or for a benchmark."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Awaitable, Callable

from tests.emulators.telegram import run as telegram
from tests.emulators.zalo_bot import run as zalo_bot
from tests.emulators.zalo_oa import run as zalo_oa

MESSENGERS: dict[str, Callable[[argparse.Namespace], Awaitable[None]]] = {
    "telegram": telegram.serve,
    "zalo-bot": zalo_bot.serve,
    "zalo-oa": zalo_oa.serve,
}
"""Each serves until cancelled, as the options below ask."""

WEBHOOK = "http://127.0.0.1:8080/zalo/oa/webhook"


def main() -> None:
    """Read what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.emulators", description=__doc__)
    parser.add_argument("messenger", choices=list(MESSENGERS))
    parser.add_argument("--port", type=int, default=8081, help="0 takes any free port")
    parser.add_argument("--lean", action="store_true", help="for a benchmark: one line of JSON, no log of calls")
    parser.add_argument("--bot", default="http://127.0.0.1:8080", help="Zalo: where our bot really listens")
    parser.add_argument("--webhook", default=WEBHOOK, help="Zalo OA: where events are brought, empty for nowhere")
    asked = parser.parse_args()

    async def serve() -> None:
        await MESSENGERS[asked.messenger](asked)

    try:
        asyncio.run(serve())
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
