"""The emulator over HTTP on a free port of this machine."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.emulators.telegram import control, form, webhook
from tests.emulators.telegram.account import TOKEN, Account
from tests.emulators.telegram.clock import Clock
from tests.emulators.telegram.errors import Declined
from tests.emulators.telegram.group import Group
from tests.emulators.telegram.methods import BY_NAME
from tests.emulators.telegram.page import routes
from tests.emulators.telegram.person import Person

BAD_GATEWAY = "<html><head><title>502 Bad Gateway</title></head></html>"
READABLE_TOKEN = re.compile(r"\d+:[\w-]{10,}")


class Emulator(Account):
    """The Bot API at `url` for one bot with `token`. Use as an async context."""

    token = TOKEN

    def __init__(self, clock: Clock | None = None, port: int = 0) -> None:
        super().__init__(clock)
        self.url = ""
        self.people: list[Person] = []
        self._port = port
        self._runner: web.AppRunner | None = None

    def person(self, name: str, language: str = "vi") -> Person:
        """Somebody with Telegram. The bot cannot write to them before they did something."""
        self.people.append(Person(self, 700_000_001 + len(self.people), name, language))
        return self.people[-1]

    def group(self, title: str) -> Group:
        """A group of people that the bot is not in yet."""
        return Group(self, title)

    async def until(self, condition: Callable[[], object], within: float = 5.0) -> None:
        """Wait until `condition()` holds. Raises TimeoutError."""
        await self.changed.until(condition, within)

    async def deliver(self, attempts: int = 1) -> list[int]:
        """See `webhook.deliver`."""
        return await webhook.deliver(self, attempts)

    async def deliver_forever(self) -> None:
        """See `webhook.deliver_forever`."""
        await webhook.deliver_forever(self)

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=50_000_000)
        app.router.add_route("*", "/bot{token}/{method}", self._call)
        app.router.add_get("/file/bot{token}/{path:.+}", self._download)
        control.add(app, self)
        routes.add(app, self)
        self._runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.05)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _call(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"].lower()
        await asyncio.sleep(self.faults.latency)
        if self.faults.takes_bad_gateway(name):
            return web.Response(status=502, text=BAD_GATEWAY, content_type="text/html")
        try:
            result = await self._result(request, name)
        except Declined as declined:
            self.changed.touch()
            return web.json_response(declined.body, status=declined.code)
        if self.faults.takes_lost_answer(name) and request.transport:
            request.transport.close()
        if self.faults.takes_bare_answer(name):
            result = {"message_id": result["message_id"]}
        return web.json_response({"ok": True, "result": result})

    async def _result(self, request: web.Request, name: str) -> Any:
        self._admit(request.match_info["token"])
        if (method := BY_NAME.get(name)) is None:
            raise Declined(404, "Not Found")
        params = await form.read(request)
        self.count(name, params)
        self.faults.check(name)
        return await method(self, params)

    def _admit(self, token: str) -> None:
        if not READABLE_TOKEN.fullmatch(token):
            raise Declined(404, "Not Found")
        if token != self.token or self.faults.revoked:
            raise Declined(401, "Unauthorized")

    async def _download(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != self.token or self.faults.revoked:
            return web.json_response(Declined(401, "Unauthorized").body, status=401)
        if self.faults.takes_bad_gateway("file"):
            return web.Response(status=502, text=BAD_GATEWAY, content_type="text/html")
        file = self.files.at(request.match_info["path"])
        if file is None:
            return web.json_response(Declined(404, "Not Found").body, status=404)
        return web.Response(body=file.data, content_type="application/octet-stream")
