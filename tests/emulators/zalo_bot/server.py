"""The emulator over HTTP on a free port of this machine."""

from __future__ import annotations

import json
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.emulators.telegram.clock import Clock
from tests.emulators.zalo_bot.account import Account
from tests.emulators.zalo_bot.errors import Declined, Lost, bad
from tests.emulators.zalo_bot.page import routes
from tests.emulators.zalo_shared import control


class Emulator(Account):
    """The Bot Platform at `url` for one bot with `token`. Use as an async context."""

    def __init__(self, clock: Clock | None = None, port: int = 0, seed: int = 1) -> None:
        super().__init__(clock, seed=seed)
        self.url = ""
        self._port = port
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=50_000_000)
        app.router.add_route("*", "/bot{token}/{method}", self._call)
        app.router.add_get("/media/{name}", self._media)
        control.add(app, self)
        routes.add(app, self)
        self._runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.05)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        host, port = self._runner.addresses[0][:2]
        self.url = self.media.base = f"http://{host}:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _call(self, request: web.Request) -> web.Response:
        try:
            fields = await _read(request)
        except Declined as declined:
            return web.json_response(declined.body, status=declined.code)
        where = request.match_info
        try:
            status, body = await self.call(where["method"], fields, where["token"])
        except Lost:
            if request.transport:
                request.transport.close()
            return web.Response()
        kind = "application/json" if body.startswith(b"{") else "text/html"
        return web.Response(status=status, body=body, content_type=kind)

    async def _media(self, request: web.Request) -> web.Response:
        status, data, kind = self.media.at(request.path)
        return web.Response(status=status, body=data, content_type=kind)


async def _read(request: web.Request) -> dict[str, Any]:
    """The fields of POST and JSON. Other ways are said to be accepted [A], but no page shows one: refused here."""
    if request.method != "POST" or request.content_type != "application/json":
        raise bad("POST application/json is expected")
    try:
        fields = json.loads(await request.read())
    except ValueError:
        raise bad("the body is no JSON") from None
    if not isinstance(fields, dict):
        raise bad("the body is no JSON object")
    return fields
