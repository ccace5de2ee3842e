"""Photos for Zalo to fetch: behind signed links of our own that end, and that can be used several times until then.

Zalo takes a photo only as a URL, which its servers and perhaps its apps fetch, again and later [B].
"""

from __future__ import annotations

import asyncio
import base64
import hmac
from collections import OrderedDict
from collections.abc import Sequence
from datetime import timedelta

import structlog
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.channel import Photo
from bot.channels.sheet import contact_sheet
from domain.errors import Refusal
from domain.times import Clock

PATH = "/zalo/photos"
ROUTE = f"{PATH}/{{until:int}}/{{signature}}/{{names}}.jpg"
LASTS = timedelta(days=7)
"""So long a link works. For how long Zalo comes again is not said [?]; deleted after its first visit, a photo was black
[B]."""

MOST = 10
"""Photos in one picture."""
KEPT = 64
"""Pictures kept in memory: Zalo fetches each two or three times at once [B]."""

_BYTES = 32
_NO_PICTURE = Response(status_code=404, headers={"Cache-Control": "no-store"})
_HEADERS = {"Cache-Control": "private, max-age=86400", "X-Robots-Tag": "noindex"}

_log = structlog.get_logger(__name__)


class Pictures:
    """The pictures of one bot. Without a public address there are none."""

    def __init__(self, photo: Photo, clock: Clock, secret: str, public_url: str) -> None:
        self._photo = photo
        self._clock = clock
        self._secret = secret.encode()
        self._url = public_url.rstrip("/")
        self._kept: OrderedDict[tuple[str, ...], bytes] = OrderedDict()
        self._told = False

    async def link(self, names: Sequence[str]) -> str | None:
        """Where Zalo can fetch these photos (SHA-256 names) as one picture; None: there are none, or none is left."""
        wanted = tuple(names[:MOST])
        if not wanted or not self._may_be_fetched() or await self._jpeg(wanted) is None:
            return None
        until = int((self._clock() + LASTS).timestamp())
        told = base64.urlsafe_b64encode(bytes.fromhex("".join(wanted))).decode().rstrip("=")
        return f"{self._url}{PATH}/{until}/{self._signature(until, told)}/{told}.jpg"

    async def serve(self, request: Request) -> Response:
        """The JPEG behind a link; 404 for everything else, without saying why."""
        until, told = request.path_params["until"], request.path_params["names"]
        given = request.path_params["signature"]
        if not hmac.compare_digest(given.encode(), self._signature(until, told).encode()):
            return _NO_PICTURE
        jpeg = await self._jpeg(_names(told)) if self._clock().timestamp() < until else None
        return Response(jpeg, media_type="image/jpeg", headers=_HEADERS) if jpeg else _NO_PICTURE

    def _may_be_fetched(self) -> bool:
        if not self._url and not self._told:
            self._told = True
            _log.warning("zalo_bot_photos_left_out", hint="Zalo fetches photos from us: set CHUNGTAY_WEB__PUBLIC_URL.")
        return bool(self._url)

    def _signature(self, until: int, told: str) -> str:
        return hmac.digest(self._secret, f"{PATH}/{until}/{told}".encode(), "sha256").hex()

    async def _jpeg(self, names: tuple[str, ...]) -> bytes | None:
        """One photo as it is, several on one sheet; None when none is left."""
        if names not in self._kept:
            found = [photo for name in names if (photo := await self._found(name))]
            if not found:
                return None
            self._kept[names] = found[0] if len(found) == 1 else await asyncio.to_thread(contact_sheet, found)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return self._kept[names]

    async def _found(self, name: str) -> bytes | None:
        try:
            return await self._photo(name)
        except (Refusal, OSError) as error:
            _log.warning("zalo_bot_photo_missing", photo=name, error=type(error).__name__)
            return None


def _names(told: str) -> tuple[str, ...]:
    """The names in a link that we signed."""
    data = base64.urlsafe_b64decode(told + "=" * (-len(told) % 4))
    return tuple(data[at : at + _BYTES].hex() for at in range(0, len(data), _BYTES))
