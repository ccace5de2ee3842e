"""The emulator over HTTP on a free port of this machine: OAuth, OpenAPI, media and its page, all at one address."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Self

from aiohttp import web

from tests.emulators.telegram.clock import Clock
from tests.emulators.zalo_oa import webhook
from tests.emulators.zalo_oa.account import APP_ID, OA_ID, Account
from tests.emulators.zalo_oa.errors import Lost
from tests.emulators.zalo_oa.page import consent, routes
from tests.emulators.zalo_shared import control

KINDS = {b"{": "application/json", b"<": "text/html", b"\xff\xd8": "image/jpeg", b"\x89P": "image/png"}


class Emulator(Account):
    """One account at `url`. Use as an async context."""

    def __init__(self, clock: Clock | None = None, port: int = 0, oa_id: str = OA_ID, app_id: str = APP_ID) -> None:
        super().__init__(clock, oa_id, app_id)
        self.url = ""
        self._port = port
        self._runner: web.AppRunner | None = None

    def lines(self) -> list[str]:
        """What starts our bot against this account, line by line, in a shell."""
        named = {
            "OA_ID": self.oa_id, "APP_ID": self.app_id, "APP_SECRET": self.app_secret,
            "WEBHOOK_SECRET": self.webhook_secret, "API_BASE": self.url, "OAUTH_BASE": self.url,
            "MEDIA_HOSTS": "127.0.0.1",
        }  # fmt: skip
        exported = [f"export CHUNGTAY_ZALO_OA__{name}={value}" for name, value in named.items()]
        refresh = self.oauth.current.refresh if self.oauth.current else ""
        by_hand = [f"echo {refresh} | python -m bot zalo connect --refresh-token"] if refresh else []
        return [*exported, *by_hand, "python -m bot zalo connect   # or walk through the consent", "python -m bot run"]

    async def deliver(self, attempts: int = 1) -> list[int]:
        """See `webhook.deliver`."""
        return await webhook.deliver(self, attempts)

    async def deliver_forever(self) -> None:
        """See `webhook.deliver_forever`."""
        await webhook.deliver_forever(self)

    async def probe(self) -> int:
        """See `webhook.probe`."""
        return await webhook.probe(self)

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=50_000_000)
        consent.add(app, self)
        app.router.add_route("*", "/{version:v[234](?:\\.0)?}/oa/{path:.+}", self._call)
        app.router.add_get("/media/{name}", self._call)
        control.add(app, self)
        routes.add(app, self)
        self._runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.05)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        host, port = self._runner.addresses[0][:2]
        self.url = self.files.address = f"http://{host}:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _call(self, request: web.Request) -> web.Response:
        await asyncio.sleep(self.faults.latency)
        try:
            status, body = await self.call(
                request.method, request.path, request.headers, await request.read(), request.query
            )
        except Lost:
            if request.transport:
                request.transport.close()
            return web.Response()
        kind = next((kind for start, kind in KINDS.items() if body.startswith(start)), "application/octet-stream")
        return web.Response(status=status, body=body, content_type=kind, headers=self.limits.headers)
