"""The ASGI application: what every channel serves, the console, health."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.channels.channel import Channel
from storage.database import Database
from storage.queries import inbox, outbox


def application(database: Database, channels: Sequence[Channel], pages: Sequence[BaseRoute]) -> Starlette:
    """Everything served over HTTP by this process."""

    async def health(request: Request) -> Response:
        async with database.read() as db:
            facts = {"inbox": await inbox.waiting(db), "outbox": await outbox.waiting(db)}
        return JSONResponse({"ok": True, **facts}, headers={"cache-control": "no-store"})

    async def home(request: Request) -> Response:
        return RedirectResponse("/chat")

    served = [route for channel in channels for route in channel.routes()]
    return Starlette(routes=[Route("/", home), Route("/healthz", health), *served, *pages])
