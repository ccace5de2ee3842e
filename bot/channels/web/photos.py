"""Photos in shown messages, for those who may see the chat they stand in."""

from __future__ import annotations

import re

from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web.room import Room
from domain.errors import NotFound
from storage.queries import web_messages

_SHA = re.compile(r"[0-9a-f]{64}")


class Photos:
    """GET /chat/photo/<sha>, with ?size=thumb the thumbnail."""

    def __init__(self, room: Room) -> None:
        self._room = room

    async def show(self, request: Request) -> Response:
        """The JPEG; 404 for every photo that this browser's chat does not show, whether it exists or not."""
        sha = request.path_params["sha"]
        if not _SHA.fullmatch(sha) or not await self._may_see(request, sha):
            return Response(status_code=404)
        files = self._room.files
        try:
            jpeg = await (files.thumbnail(sha) if request.query_params.get("size") == "thumb" else files.photo(sha))
        except NotFound:
            return Response(status_code=404)
        return Response(jpeg, media_type="image/jpeg", headers={"Cache-Control": "private, max-age=86400, immutable"})

    async def _may_see(self, request: Request, sha: str) -> bool:
        visitor = self._room.visitors.known(request)
        chat = await self._room.chat(visitor.native) if visitor else None
        if chat is None:
            return False
        async with self._room.database.read() as db:
            return await web_messages.shows_photo(db, chat.address, sha)
