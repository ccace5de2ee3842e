"""What keeps an open page up to date: a stream of changes, and a way to ask for them where streams do not pass."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from bot.channels.web.bells import heard
from bot.channels.web.bubbles import bubble
from bot.channels.web.pages import Look
from bot.channels.web.room import Room
from bot.channels.web.visitor import Visitor
from storage.queries import web_messages

BEATS = 3
"""A comment goes out after so many quiet paces, so that proxies keep the stream and we notice who left."""


class Live:
    """GET /chat/events and /chat/messages. `pace`: seconds between looks for what another process wrote."""

    def __init__(self, room: Room, *, pace: float) -> None:
        self._room = room
        self._pace = pace

    async def events(self, request: Request) -> Response:
        """Server-sent events from Last-Event-ID (or ?after=) on; the id of an event is `web_messages.changed`."""
        visitor = self._room.visitors.known(request)
        if visitor is None:
            return Response(status_code=403)
        if self._room.bells.crowded(visitor.native):
            return Response(status_code=429)
        stream = self._stream(request, visitor, _after(request))
        return StreamingResponse(stream, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})

    async def messages(self, request: Request) -> Response:
        """The changes after ?after= as JSON."""
        visitor = self._room.visitors.known(request)
        if visitor is None:
            return Response(status_code=403)
        return JSONResponse({"messages": await self._news(request, visitor, _after(request))})

    async def _stream(self, request: Request, visitor: Visitor, after: int) -> AsyncIterator[str]:
        with self._room.bells.listening(visitor.native) as bell:
            yield "retry: 3000\n\n"
            quiet = 0
            while not self._room.bells.closed:
                bell.clear()
                for item in await self._news(request, visitor, after):
                    after = item["changed"]
                    yield f"id: {after}\ndata: {json.dumps(item, ensure_ascii=False)}\n\n"
                quiet = 0 if await heard(bell, self._pace) else quiet + 1
                if quiet == BEATS:
                    quiet = 0
                    yield ":\n\n"

    async def _news(self, request: Request, visitor: Visitor, after: int) -> list[dict[str, Any]]:
        chat = await self._room.chat(visitor.native)
        if chat is None:
            return []
        async with self._room.database.glance() as db:
            changed = await web_messages.since(db, chat.address, after)
            turn = await web_messages.turn(db, chat.address) if changed else 0
        look = self._room.look(request, visitor, chat)
        return [self._item(look, message, turn) for message in changed]

    def _item(self, look: Look, message: web_messages.Message, turn: int) -> dict[str, Any]:
        html = "" if message.gone else self._room.pages.bubble(look, bubble(message), turn)
        return {"id": message.id, "changed": message.changed, "side": message.side, "html": html}


def _after(request: Request) -> int:
    text = request.headers.get("last-event-id") or request.query_params.get("after", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
