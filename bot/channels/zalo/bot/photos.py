"""Photos for Zalo to fetch: it takes one only as a URL, which its servers and perhaps its apps fetch, again and later
[B]."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Sequence

import structlog
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.channel import Photo
from bot.channels.sheet import contact_sheet
from bot.channels.zalo.bot.links import Links
from domain.errors import Refusal
from domain.times import Clock

MOST = 10
"""Photos in one picture."""
KEPT = 64
"""Pictures kept in memory: Zalo fetches each two or three times at once [B]."""

_HEADERS = {"Cache-Control": "private, max-age=86400", "X-Robots-Tag": "noindex"}

_log = structlog.get_logger(__name__)


class Pictures:
    """The pictures of one bot. Without a public address there are none."""

    def __init__(self, photo: Photo, clock: Clock, links: Links) -> None:
        self._photo, self._clock, self._links = photo, clock, links
        self._kept: OrderedDict[tuple[str, ...], bytes] = OrderedDict()
        self._told = False

    async def link(self, names: Sequence[str]) -> str:
        """Where Zalo can fetch these photos (SHA-256 names) as one picture; empty: there are none, or none is left."""
        wanted = tuple(names[:MOST])
        if not wanted or not self._may_be_fetched() or await self._jpeg(wanted) is None:
            return ""
        return self._links.make(wanted, self._clock())

    async def serve(self, request: Request) -> Response:
        """The JPEG behind a link; 404 for everything else, without saying why."""
        names = self._links.read(**request.path_params, now=self._clock())
        jpeg = await self._jpeg(names) if names else None
        if jpeg is None:
            return Response(status_code=404, headers={"Cache-Control": "no-store"})
        return Response(jpeg, media_type="image/jpeg", headers=_HEADERS)

    def _may_be_fetched(self) -> bool:
        if not self._links.lead_here and not self._told:
            self._told = True
            _log.warning("zalo_bot_photos_left_out", hint="Zalo fetches photos from us: set CHUNGTAY_WEB__PUBLIC_URL.")
        return self._links.lead_here

    async def _jpeg(self, names: tuple[str, ...]) -> bytes | None:
        """One photo as it is, several on one sheet; None when none is left."""
        if names not in self._kept:
            found = [photo for name in names if (photo := await self._found(name))]
            if not found:
                return None
            self._kept[names] = found[0] if len(found) == 1 else await asyncio.to_thread(contact_sheet, found)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return self._kept.get(names)

    async def _found(self, name: str) -> bytes | None:
        try:
            return await self._photo(name)
        except (Refusal, OSError) as error:
            _log.warning("zalo_bot_photo_missing", photo=name, error=type(error).__name__)
            return None
