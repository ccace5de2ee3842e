"""The page on which an admin of the account agrees that the app may act for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from tests.emulators.zalo_oa.errors import Refused
from tests.emulators.zalo_oa.page.shown import shown

if TYPE_CHECKING:
    from tests.emulators.zalo_oa.server import Emulator

PATH = "/v4/oa/permission"


def add(app: web.Application, emulator: Emulator) -> None:
    """Add the page to the server."""
    consent = Consent(emulator)
    app.router.add_get(PATH, consent.asks)
    app.router.add_post(PATH, consent.agreed)


class Consent:
    """Asking, and sending the browser back with a code."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator

    async def asks(self, request: web.Request) -> web.Response:
        """What the app may do, with a button; or why it may not be asked for."""
        try:
            self._emulator.oauth.asked(request.query)
        except Refused as refused:
            return shown("consent.html", emulator=self._emulator, refused=refused, address="")
        return shown("consent.html", emulator=self._emulator, refused=None, address=str(request.rel_url))

    async def agreed(self, request: web.Request) -> web.Response:
        """Back to the callback, with `code` and `oa_id` [A]."""
        try:
            callback = self._emulator.oauth.consents(request.query)
        except Refused as refused:
            return shown("consent.html", emulator=self._emulator, refused=refused, address="")
        return web.Response(status=302, headers={"Location": callback})
