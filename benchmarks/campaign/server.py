"""A Bot API that keeps Telegram's published limits strictly, by sliding windows, behind a way of 50 to 150 ms: a part
before a message is counted, a part after. Run as a process of its own: `python -m benchmarks.campaign.server SEED`."""

from __future__ import annotations

import asyncio
import json
import math
import sys
import time
from collections import Counter, defaultdict, deque
from random import Random
from typing import Any

from aiohttp import web

RULES = {"all": (30, 1.0), "chat": (1, 1.0), "group": (20, 60.0)}
THERE, BACK = (0.02, 0.06), (0.03, 0.09)
"""Seconds, each drawn for itself for every message."""
TOKEN = "4200:" + "A" * 35


class Strict:
    """What was counted, and what was refused."""

    def __init__(self, seed: int) -> None:
        self.dice = Random(seed)
        self.updates: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.reset()

    def reset(self) -> None:
        """Begin a count."""
        self.windows: dict[tuple[str, int], deque[float]] = defaultdict(deque)
        self.accepted: Counter[int] = Counter()
        self.asked: dict[int, float] = {}
        self.counted: list[float] = []
        self.refused = 0
        self.number = 0

    def admit(self, chat: int) -> float:
        """Count a message; else the seconds until it would be."""
        now = time.monotonic()
        keys = [("all", 0), ("chat", chat), *([("group", chat)] if chat < 0 else [])]
        wait = 0.0
        for name, of in keys:
            limit, seconds = RULES[name]
            window = self.windows[name, of]
            while window and window[0] <= now - seconds:
                window.popleft()
            if len(window) >= limit:
                wait = max(wait, window[-limit] + seconds - now)
        if wait > 0:
            self.refused += 1
            return wait
        for name, of in keys:
            self.windows[name, of].append(now)
        self.counted.append(now)
        self.accepted[chat] += 1
        return 0.0

    async def send(self, fields: dict[str, Any]) -> web.Response:
        """sendMessage."""
        chat = int(fields["chat_id"])
        self.asked.setdefault(chat, time.time())
        await asyncio.sleep(self.dice.uniform(*THERE))
        wait = self.admit(chat)
        self.number += 1
        number = self.number
        await asyncio.sleep(self.dice.uniform(*BACK))
        if wait:
            after = max(1, math.ceil(wait))
            words = f"Too Many Requests: retry after {after}"
            body = {"ok": False, "error_code": 429, "description": words, "parameters": {"retry_after": after}}
            return web.json_response(body, status=429)
        of = {"id": chat, "type": "private", "first_name": "Dân"}
        return _ok({"message_id": number, "date": int(time.time()), "chat": of, "text": "…"})

    async def polled(self, fields: dict[str, Any]) -> web.Response:
        """getUpdates; what was brought is forgotten when it is brought."""
        try:
            async with asyncio.timeout(min(2.0, float(fields.get("timeout", 0)))):
                return _ok([await self.updates.get()])
        except TimeoutError:
            return _ok([])

    async def api(self, request: web.Request) -> web.Response:
        """Any method of the Bot API."""
        fields = await _fields(request)
        method = request.match_info["method"]
        if method == "sendMessage":
            return await self.send(fields)
        if method == "getUpdates":
            return await self.polled(fields)
        bot = {"id": 4200, "is_bot": True, "first_name": "Chung Tay", "username": "chungtay_bot"}
        return _ok(bot if method == "getMe" else True)

    async def control(self, request: web.Request) -> web.Response:
        """`reset`, `say` (an update), or `record`: what happened since the last reset."""
        what = request.match_info["what"]
        if what == "reset":
            self.reset()
        elif what == "say":
            self.updates.put_nowait(await request.json())
        record = {"refused": self.refused, "counted": self.counted, "number": len(self.counted)}
        if what == "record":
            record |= {"accepted": [*self.accepted.items()], "asked": [*self.asked.items()]}
        return web.json_response(record)


async def _fields(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        return dict(await request.json())
    return dict(await request.post())


def _ok(result: Any) -> web.Response:
    return web.json_response({"ok": True, "result": result})


async def _serve(seed: int) -> None:
    strict = Strict(seed)
    app = web.Application()
    app.router.add_route("*", "/bot{token}/{method}", strict.api)
    app.router.add_route("*", "/control/{what}", strict.control)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    print(json.dumps({"url": f"http://{host}:{port}"}), flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1])))
